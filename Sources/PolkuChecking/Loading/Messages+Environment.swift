import PolkuSyntax

extension Messages {
  /// The code of the language the environment asks for.
  package static var environmentCode: String {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Platform.variable(name), !value.isEmpty else { continue }
      return String(value.prefix { $0 != "_" && $0 != "." && $0 != "@" })
    }
    return "en"
  }
}
