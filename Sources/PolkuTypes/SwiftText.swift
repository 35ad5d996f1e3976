/// Text of the map made safe for Swift source: the one place where it is escaped.
enum SwiftText {
  /// A string literal of one line that gives the text back.
  ///
  /// What nobody sees, such as marks that turn the direction of what follows, is written by number.
  static func literal(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.append("\"")
    var isFirst = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result.append("\\")
        result.append(scalar)
      case _ where isHidden(scalar) || isFirst && isMark(scalar):
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      default: result.append(scalar)
      }
      isFirst = false
    }
    result.append("\"")
    return String(result)
  }

  /// A text in one line: what breaks lines and what nobody sees becomes a blank, and blanks come one at a time.
  static func oneLine(_ text: String) -> String {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || isHidden(scalar) {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      } else {
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words.joined(separator: " ")
  }

  /// A text as a paragraph of a doc comment, without its slashes: no sign of it is taken for Markdown.
  static func doc(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in oneLine(text).unicodeScalars {
      if "\\`*_[]<>&~|".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    guard let first = result.first else { return "" }
    if "#-+=@:".unicodeScalars.contains(first) { return "\\" + String(result) }
    // `1. one` begins a list, `1.1` does not.
    let digits = result.prefix { $0.properties.numericType == .decimal }
    if !digits.isEmpty, let sign = result[digits.endIndex...].first, ".)".unicodeScalars.contains(sign) {
      let behind = result.index(after: digits.endIndex)
      if behind == result.endIndex || result[behind] == " " { result.insert("\\", at: digits.endIndex) }
    }
    return String(result)
  }

  /// A text that ends as sentences do.
  static func sentence(_ text: String) -> String {
    let line = oneLine(text)
    guard let last = line.unicodeScalars.last, !".!?…。".unicodeScalars.contains(last) else { return line }
    return line + "."
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
      // Joiners make one picture of several.
      scalar != "\u{200D}" && scalar != "\u{200C}"
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: scalar == "\u{200D}" || scalar == "\u{200C}"
    }
  }
}
