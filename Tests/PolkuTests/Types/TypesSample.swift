import Foundation
import PolkuModel
import PolkuSyntax
import PolkuTypes

/// Journeys for the tests of typed ids.
enum TypesSample {
  static let files = Journeys.files(under: "Tests/PolkuTests/Cases/Types")

  static func model(_ text: String, path: String = "a.journey") -> Model {
    Model(Tree(Source(path: path, bytes: Array(text.utf8))))
  }

  static func source(_ text: String) -> String { SwiftTypes([("a.journey", model(text))]).source() }

  /// Names that are hard on a programming language.
  static let hostileNames: [String] = [
    "init", "self", "Self", "Type", "Protocol", "default", "rawValue", "all cases", "hash", "hash value", "title",
    "none",
    "some", "case", "in", "is", "throws", "await", "Any", "nil", "super", "true", "class", "protocol", "operator",
    "24h callback", "1.1", "11", "1 1 1", "😀", "🎉", "👩‍👩‍👧", "u1F600", "\u{301}", "->", "==", "\"", "\\", "*/", "$0", "#if",
    "`x`",
    "sisältö", "sisa\u{308}lto\u{308}", "öljy", "åsikt", "STRASSE", "İstanbul", "日本語", "ภาษา", "हिन्दी", "العربية",
    "\u{1112}\u{1161}\u{11AB}", "\u{D55C}", "½ hour", "m² price", "x\u{FE20}y", "xy", "none ", "_", "__", "_24h", "a-b",
    "CVs", "URLList",
    "iPhone", "SEND THE GUIDE", "Swift", "String", "Customer’s call", "C++", "\u{202E}rtl", "Persona", "Codable",
    "encode", "\u{0}",
  ]

  static let hostileTitles: [String] = [
    "a \"quoted\" word \\", "\\(now) \\u{41} \\n", "*/ /* //", "<b>*bold* [link](x)", "- Parameter x: y", "# Head",
    "1. one",
    "nul \u{0} \u{7} \u{1B}[31m", "\u{202E}backwards\u{2066}", "\u{85}next\u{2028}line", "👩‍👩‍👧 \u{301}x", "`code`",
    "@main", "#if os(Linux)",
    "\"\"\" multi", "\\", "|", "{count|one|many}", "\u{301}",
  ]

  /// Every kind with every hostile name.
  static func hostile(map: String) -> String {
    var text = "map \"\(map)\": \(hostileTitles[0])\n"
    for kind in ["persona", "stage", "channel", "touchpoint", "critical", "playbook", "metric"] {
      for (i, name) in hostileNames.enumerated() {
        let title = hostileTitles[i % hostileTitles.count]
        text += "\(kind) \(name == "\"" ? name : "\"\(name)\""): \(title)\n"
      }
    }
    return text
  }
}
