/// Numbers as programs read them, whatever the language of the room.
enum DecimalText {
  /// A number with at most two decimals and no needless noughts; nil for what is no number or too great for decimals.
  static func of(_ number: Double) -> String? {
    let hundredths = number.magnitude * 100
    guard hundredths < 9e15 else { return nil }
    // Not `rounded()`, which needs the C library of mathematics.
    let whole = Int(hundredths + 0.5)
    let sign = number < 0 && whole > 0 ? "-" : ""
    let decimals = whole % 100
    if decimals == 0 { return sign + "\(whole / 100)" }
    if decimals % 10 == 0 { return sign + "\(whole / 100).\(decimals / 10)" }
    return sign + "\(whole / 100)." + (decimals < 10 ? "0" : "") + "\(decimals)"
  }
}
