extension Language {
  /// A length of time as the language writes it: days, hours or minutes, rounded to tenths.
  public func duration(_ minutes: Double) -> String {
    let unit = Self.unit(minutes)
    let number = Self.number(minutes, unit)
    let english = Array("\(number == number.rounded() ? "\(Int(number))" : "\(number)") \(unit.name)".utf8)
    return ValueWriter(from: .english, to: self).write(english.span, 0..<english.count, .duration)
  }

  /// Two lengths of time as a sentence names them together: the first without its unit where both have the same.
  public func durations(_ low: Double, _ high: Double) -> (low: String, high: String) {
    let unit = Self.unit(low)
    let isShared = unit.name == Self.unit(high).name
    return (isShared ? written(Self.number(low, unit)) : duration(low), duration(high))
  }

  private static func unit(_ minutes: Double) -> (name: String, minutes: Double) {
    let units = [("days", 1440.0), ("hours", 60), ("minutes", 1)]
    return units.first { minutes >= $0.1 } ?? units[2]
  }

  /// A number of a unit, rounded to tenths; beyond what anybody plans, a number is only shown.
  private static func number(_ minutes: Double, _ unit: (name: String, minutes: Double)) -> Double {
    (min(minutes / unit.minutes, 1e12) * 10).rounded() / 10
  }
}
