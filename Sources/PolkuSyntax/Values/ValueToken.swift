/// A piece of a value: a number, a word or a mark.
struct ValueToken: Sendable {
  enum Kind: Sendable, Equatable {
    case number
    /// A word or phrase of the language's tables, or a word nobody knows.
    case word
    case dash
    case dots
    /// A single point; only where dates are read.
    case point
    case slash
    case plus
    case percent
    case money(Currency)
    case bound(QuantityWord.Bound)
    case other
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// Whether a blank stands before it.
  var spaced: Bool
  /// The number of a number.
  var number = 0.0
  /// The place of a word in the tables, −1 for a word nobody knows.
  var entry = -1
  /// How many digits a plain number has.
  var digits = 0
  /// Whether the number has two readings: `1.000`.
  var isAmbiguous = false

  var range: Range<Int> { start..<end }
}
