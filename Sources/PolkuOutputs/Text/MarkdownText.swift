/// Text made safe to stand in Markdown.
enum MarkdownText {
  /// Text in a line: nothing in it is taken for marks of Markdown or HTML.
  static func escaped(_ text: String) -> String {
    var result = ""
    var isStart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "&", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "+", "-", "=":
        // Marks of a list or a heading, at the beginning only.
        if isStart { result += "\\" }
        result.unicodeScalars.append(scalar)
      case "\n", "\t", "\r": result += " "
      default:
        if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
      }
      isStart = isStart && scalar == " "
    }
    return numbered(result)
  }

  /// The lines of a text, each as it may stand in a line.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
  }

  /// `1. ` at the beginning would begin a list.
  private static func numbered(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text[digits.endIndex...].first, mark == "." || mark == ")" else { return text }
    return digits + "\\" + text[digits.endIndex...]
  }
}
