/// Text made safe to stand in a calendar file.
enum CalendarText {
  /// A text as a value after RFC 5545: what would end the value, or begin another, stands behind a backslash.
  ///
  /// Every line break becomes `\n`, also those that only some readers take for one. Other controls are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\r", "\u{2028}", "\u{2029}": result += "\\n"
      case "\n": result += wasReturn ? "" : "\\n"
      case "\t": result += " "
      default: if HTMLText.isAllowed(scalar) { result.unicodeScalars.append(scalar) }
      }
      wasReturn = scalar == "\r"
    }
    return result
  }

  /// A language as a parameter, `;LANGUAGE=fi`; nothing where the code has signs that no code has.
  static func parameter(language: String) -> String {
    let isCode = language.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    return isCode && !language.isEmpty ? ";LANGUAGE=" + language : ""
  }
}
