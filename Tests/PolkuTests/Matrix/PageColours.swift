import Foundation
import Testing

/// The colours of a page, as its own style sets them, and how far two of them stand apart.
struct PageColours {
  /// The variables of each theme, as the page's own style sets them; what the dark one does not set stays.
  static func themes(_ page: String) throws -> [String: [String: String]] {
    let css = try #require(try HTMLReading(page).all("style").first).text
    var result = ["light": [String: String](), "dark": [String: String](), "paper": [String: String]()]
    var medium = ""
    for line in css.split(separator: "\n") {
      if line.hasPrefix("@media") { medium = String(line) }
      for match in line.matches(of: /--([a-z-]+): (#[0-9a-f]{6});/) {
        let (name, value) = (String(match.1), String(match.2))
        if medium.contains("print") {
          result["paper"]?[name] = value
        } else if medium.contains("dark") {
          result["dark"]?[name] = value
        } else {
          for theme in ["light", "dark", "paper"] { result[theme]?[name] = value }
        }
      }
      if line == "}" { medium = "" }
    }
    return result
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let value = Double((number >> shift) & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  static func contrast(_ one: String, _ other: String) -> Double {
    let values = [luminance(one), luminance(other)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }
}

@Suite struct PageColoursTests {
  @Test func contrastIsMeasuredRight() {
    #expect(abs(PageColours.contrast("#000000", "#ffffff") - 21) < 0.001)
    #expect(abs(PageColours.contrast("#777777", "#ffffff") - 4.478) < 0.001)
  }
}
