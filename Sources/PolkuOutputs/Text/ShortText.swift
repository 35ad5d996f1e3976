/// Text cut to a width.
enum ShortText {
  /// The beginning of a text that is no wider than some columns, with `…` where something was cut.
  ///
  /// Letters of East Asia and pictures count as two columns; it is an estimate, since letters differ in width.
  static func cut(_ text: String, columns: Int) -> String {
    var used = 0
    var fitting = text.startIndex
    for index in text.indices {
      used += width(text[index])
      if used > columns { return String(text[..<fitting]) + "…" }
      // Room for the sign that something was cut.
      if used < columns { fitting = text.index(after: index) }
    }
    return text
  }

  private static func width(_ character: Character) -> Int {
    (character.unicodeScalars.first?.value ?? 0) >= 0x1100 ? 2 : 1
  }
}
