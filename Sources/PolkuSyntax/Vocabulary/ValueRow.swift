/// A row of ``ValueTable``.
public struct ValueRow: Sendable {
  /// The word.
  public let word: ValueWord
  /// The closed set it belongs to.
  public let set: ValueSet
  /// The written form in English.
  public let id: String

  init(_ word: ValueWord, _ set: ValueSet, _ id: String) {
    self.word = word
    self.set = set
    self.id = id
  }
}

extension ValueWord {
  /// The row of the word; the table follows the order of the cases (a test checks it).
  private var row: ValueRow { ValueTable.rows[Int(rawValue)] }

  /// The set the word belongs to.
  public var set: ValueSet { row.set }

  /// The written form in English, such as `nice to know`.
  public var id: String { row.id }
}
