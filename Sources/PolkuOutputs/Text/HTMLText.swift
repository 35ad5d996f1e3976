/// Text made safe to stand in an HTML page.
enum HTMLText {
  /// Text between tags or in an attribute's double quotes; line feeds become breaks where `breaks` says so.
  ///
  /// Controls that no page may hold are left out. Text whose direction differs from the page's must stand in an
  /// element with `dir="auto"`, so that it turns nothing round it.
  static func escaped(_ text: String, breaks: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += breaks ? "<br>" : " "
      case "\t": result += " "
      default:
        if isAllowed(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// Whether a scalar may stand in a page: it is no control, and turns nothing round it.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Controls, and those that turn the direction of what follows.
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
