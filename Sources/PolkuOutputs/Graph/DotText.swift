/// Text made safe for DOT: the one place where anything a person typed is escaped for Graphviz.
///
/// Every string is quoted, so no title can be taken for a keyword of DOT. Graphviz reads two things
/// inside quoted strings besides: escapes such as `\N`, and entities such as `&lt;`. Both are written
/// so that the reader sees what was typed.
enum DotText {
  /// A quoted string; line feeds become line breaks.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in cleaned(text).unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The text of an HTML-like label; line feeds become line breaks.
  static func markup(_ text: String) -> String {
    var result = ""
    for scalar in cleaned(text).unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "\n": result += "<br/>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text of a comment, on one line.
  static func comment(_ text: String) -> String {
    String(String.UnicodeScalarView(cleaned(text).unicodeScalars.map { $0 == "\n" ? " " : $0 }))
  }

  /// The text without what no picture can show: tabs are blanks, and control characters, marks that
  /// turn the direction of what follows and the two code points XML forbids are shown as U+FFFD.
  static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A where afterReturn: continue
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  // MARK: - Lines of a label

  /// A text broken into lines of about `width` columns, and at most `lines` of them.
  ///
  /// A word half as long again is not broken: Finnish and Swedish have many, and a torn one is hard to read.
  /// What does not fit ends in `…`: tooltips carry the whole text.
  static func wrapped(_ text: String, _ width: Int, lines: Int = 7) -> String {
    var result: [String] = []
    for paragraph in cleaned(text).split(separator: "\n") {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ") {
        for (number, piece) in pieces(word, width).enumerated() {
          let columns = Self.columns(piece)
          let gap = line.isEmpty || number > 0 ? 0 : 1
          if !line.isEmpty, used + gap + columns > width || number > 0 {
            result.append(line)
            line = piece
            used = columns
          } else {
            line += (gap == 1 ? " " : "") + piece
            used += gap + columns
          }
        }
        if result.count > lines { break }
      }
      if !line.isEmpty { result.append(line) }
      if result.count > lines { break }
    }
    guard result.count > lines else { return result.joined(separator: "\n") }
    return result.prefix(lines).joined(separator: "\n") + "…"
  }

  /// A word in pieces that fit; at most characters are kept whole.
  private static func pieces(_ word: Substring, _ width: Int) -> [String] {
    guard columns(String(word)) > width * 3 / 2 else { return [String(word)] }
    var result: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let columns = columns(character)
      if used + columns > width, !piece.isEmpty {
        result.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += columns
    }
    result.append(piece)
    return result
  }

  /// How many columns a text takes, where a wide character takes two.
  static func columns(_ text: String) -> Int { text.reduce(0) { $0 + columns($1) } }

  private static func columns(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    return isWide(scalar.value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// Whether a scalar fills two columns: the scripts of East Asia and their full forms.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
