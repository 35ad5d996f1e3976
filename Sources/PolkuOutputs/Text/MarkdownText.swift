/// Text made safe to stand in Markdown.
enum MarkdownText {
  /// Text in a line: nothing in it is taken for marks of Markdown or HTML.
  ///
  /// - Parameter isFirst: whether it may begin the line, where more is a mark.
  static func escaped(_ text: String, isFirst: Bool = true) -> String {
    var result = ""
    var isStart = isFirst
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "&", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "+", "-", "=":
        // Marks of a list or a heading, at the beginning only.
        if isStart { result += "\\" }
        result.unicodeScalars.append(scalar)
      case "\n", "\t", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": result += " "
      default:
        if HTMLText.isAllowed(scalar) { result.unicodeScalars.append(scalar) }
      }
      isStart = isStart && scalar == " "
    }
    return isFirst ? numbered(result) : result
  }

  /// Text in bold; nothing for a text of blanks, which no marks can stand round.
  static func strong(_ text: String) -> String {
    let shown = escaped(text, isFirst: false).split(separator: " ").joined(separator: " ")
    return shown.isEmpty ? "" : "**" + shown + "**"
  }

  /// The lines of a text, each as it may stand in a line.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
  }

  /// The lines of a table; what stands in it is escaped already, so that every bar but those set here is text.
  static func table(heads: [String], rows: [[String]]) -> [String] {
    let rule = Array(repeating: "---", count: heads.count)
    return ([heads, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  /// `1. ` at the beginning would begin a list.
  private static func numbered(_ text: String) -> String {
    let start = text.firstIndex { $0 != " " } ?? text.endIndex
    let digits = text[start...].prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text[digits.endIndex...].first, mark == "." || mark == ")" else { return text }
    return text[..<digits.endIndex] + "\\" + text[digits.endIndex...]
  }
}
