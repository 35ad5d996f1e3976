extension Language {
  /// A length of time as the language writes it: days, hours or minutes, rounded to tenths.
  public func duration(_ minutes: Double) -> String {
    let units: [(name: String, minutes: Double)] = [("days", 1440), ("hours", 60), ("minutes", 1)]
    let unit = units.first { minutes >= $0.minutes } ?? units[2]
    // Beyond what anybody plans, a number is only shown.
    let tenths = (min(minutes / unit.minutes, 1e12) * 10).rounded() / 10
    let number = tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    let english = Array("\(number) \(unit.name)".utf8)
    return ValueWriter(from: .english, to: self).write(english.span, 0..<english.count, .duration)
  }
}
