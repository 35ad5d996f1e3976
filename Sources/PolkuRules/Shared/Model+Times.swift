import PolkuModel
import PolkuSyntax

extension Model {
  /// A length of time for a message, as the language of a file writes it: days, hours or minutes, rounded to tenths.
  func duration(_ minutes: Double, in file: Int32) -> String { files[Int(file)].tree.language.duration(minutes) }
}

extension Language {
  /// A length of time as the language writes it: days, hours or minutes, rounded to tenths.
  public func duration(_ minutes: Double) -> String {
    let units: [(name: String, minutes: Double)] = [("days", 1440), ("hours", 60), ("minutes", 1)]
    let unit = units.first { minutes >= $0.minutes } ?? units[2]
    // Beyond what anybody plans, a number is only shown.
    let tenths = (min(minutes / unit.minutes, 1e12) * 10).rounded() / 10
    let number = tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    return written("\(number) \(unit.name)", .duration)
  }

  /// A value written in English as this language writes it.
  func written(_ english: String, _ type: ValueType) -> String {
    let bytes = Array(english.utf8)
    return ValueWriter(from: .english, to: self).write(bytes.span, 0..<bytes.count, type)
  }
}
