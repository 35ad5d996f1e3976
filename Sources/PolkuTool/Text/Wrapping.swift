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

  /// The lines of a text, none of them wider than the width: a word that is too long is cut between its characters.
  ///
  /// - Parameter width: at least 2, the width of the widest character; less counts as 2.
  static func fitted(_ text: String, width: Int) -> [String] {
    let width = max(2, width)
    return lines(text, width: width).flatMap { line in
      // Only a word that is alone in its line can be too wide.
      DisplayWidth.of(line) <= width ? [line] : cut(line, width)
    }
  }

  /// A hyphen shows where a word was cut, unless there is hardly room for anything.
  private static func cut(_ word: String, _ width: Int) -> [String] {
    var parts: [String] = []
    var part = ""
    var used = 0
    let room = width > 8 ? width - 1 : width
    for character in word {
      let length = DisplayWidth.of(character)
      if used > 0, used + length > room {
        let isWord = room < width && character.isLetter && part.last?.isLetter == true
        parts.append(isWord ? part + "-" : part)
        part = ""
        used = 0
      }
      part.append(character)
      used += length
    }
    return parts + [part]
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
