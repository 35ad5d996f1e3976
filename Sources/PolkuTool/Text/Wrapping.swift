/// Lays running text out in lines of a width.
enum Wrapping {
  /// The width of help and other pages.
  static let page = 80

  /// The lines of a text; a word that is too long gets a line of its own.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let length = DisplayWidth.of(String(word))
      if used > 0, used + 1 + length > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += length
    }
    if used > 0 { lines.append(line) }
    return lines
  }

  /// A text filled up with spaces to a width.
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  /// Rows of a term and what it means, the meanings in a column of their own.
  ///
  /// A term that does not fit its column stands on a line above its meaning.
  static func rows(_ rows: [(term: String, meaning: String)], indent: Int, column: Int, width: Int = page) -> [String] {
    var result: [String] = []
    let margin = String(repeating: " ", count: indent)
    for row in rows {
      let meaning = lines(row.meaning, width: width - column)
      let fits = indent + DisplayWidth.of(row.term) + 2 <= column
      if !fits || meaning.isEmpty {
        // A term keeps its own blanks unless it is too long for any line.
        let isShort = indent + DisplayWidth.of(row.term) <= width
        result += (isShort ? [row.term] : lines(row.term, width: width - indent)).map { margin + $0 }
      }
      for (i, line) in meaning.enumerated() {
        result.append(padded(i == 0 && fits ? margin + row.term : "", column) + line)
      }
    }
    return result
  }
}
