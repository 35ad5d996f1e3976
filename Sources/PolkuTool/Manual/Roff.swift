/// Writes texts in the language of manual pages, so that nothing in them is taken for a command of it.
enum Roff {
  /// How wide the lines of the source are; readers fill them anew.
  private static let width = 100

  /// Running text; what stands between backquotes is to be typed, and set in bold.
  static func text(_ text: String) -> [String] {
    var result = ""
    var isBold = false
    for sign in text {
      if sign == "`" {
        isBold.toggle()
        result += isBold ? #"\fB"# : #"\fR"#
      } else {
        result += escaped(sign)
      }
    }
    if isBold { result += #"\fR"# }
    return Wrapping.lines(result, width: width).map(line)
  }

  /// A word or phrase as one argument of a macro.
  static func argument(_ text: String) -> String { "\"" + text.map(escaped).joined() + "\"" }

  /// A phrase in bold, as it is to be typed.
  static func typed(_ text: String) -> String { #"\fB"# + text.map(escaped).joined() + #"\fR"# }

  /// A phrase in italics, which stands for something else.
  static func placeholder(_ text: String) -> String { #"\fI"# + text.map(escaped).joined() + #"\fR"# }

  /// A line of text may not begin like a command.
  private static func line(_ text: String) -> String {
    text.hasPrefix(".") || text.hasPrefix("'") ? #"\&"# + text : text
  }

  /// Hyphens and quotes stay as they are typed, since readers may copy them; other letters than ASCII are named.
  private static func escaped(_ sign: Character) -> String {
    switch sign {
    case "\\": #"\e"#
    case "-": #"\-"#
    case "'": #"\(aq"#
    case "\"": #"\(dq"#
    case "`": #"\(ga"#
    case "^": #"\(ha"#
    case "~": #"\(ti"#
    default: sign.isASCII ? String(sign) : sign.unicodeScalars.map(named).joined()
    }
  }

  private static func named(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return #"\[u"# + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
  }
}
