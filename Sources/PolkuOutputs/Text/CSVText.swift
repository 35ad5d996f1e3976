/// Text made safe to stand in CSV that a spreadsheet opens.
enum CSVText {
  /// A text as a field of RFC 4180, in quotes where it needs them.
  ///
  /// A text that begins with `=`, `+`, `-`, `@` (narrow or wide), a tab or a line break would be run as a formula, or
  /// hide one. It gets an apostrophe before it, which spreadsheets take for "this is text". A text that is a plain
  /// number below zero, such as `-2` or `-2.5`, stays as it is. A text that begins with apostrophes before such a sign
  /// gets one more, so that a reader who takes one away always has the text back.
  static func field(_ text: String) -> String {
    let clean = cleaned(text)
    let guarded = isDangerous(clean) ? "'" + clean : clean
    let needsQuotes = guarded.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    // Some readers cut blanks at the ends of fields without quotes.
    guard needsQuotes || guarded.first == " " || guarded.last == " " else { return guarded }
    var result = "\""
    for scalar in guarded.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// A text as one line of a field with several.
  static func line(_ text: String) -> String {
    var result = ""
    for scalar in cleaned(text).unicodeScalars { result.unicodeScalars.append(scalar == "\n" ? " " : scalar) }
    return result
  }

  private static func isDangerous(_ text: String) -> Bool {
    let rest = text.unicodeScalars.drop { $0 == "'" }
    guard let first = rest.first else { return false }
    switch first {
    case "=", "+", "@", "\t", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    case "-": return rest.count < text.unicodeScalars.count || !isNumber(rest.dropFirst())
    default: return false
    }
  }

  private static func isNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { $0 >= "0" && $0 <= "9" } }
  }

  /// A text whose lines end in LF, without what would act on a terminal or turn the direction of what follows.
  private static func cleaned(_ text: String) -> String {
    var result = ""
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result += "\n"
      } else if scalar == "\t" || HTMLText.isAllowed(scalar) || (scalar == "\n" && !wasReturn) {
        result.unicodeScalars.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return result
  }
}
