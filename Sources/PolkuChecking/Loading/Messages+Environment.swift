import PolkuSyntax

extension Messages {
  /// The variables of the environment that may say the language; the first that is set decides.
  package static let environmentVariables = ["LC_ALL", "LC_MESSAGES", "LANG"]

  /// The code of the language the environment asks for.
  package static var environmentCode: String {
    for name in environmentVariables {
      guard let value = Platform.variable(name), !value.isEmpty else { continue }
      return String(value.prefix { $0 != "_" && $0 != "." && $0 != "@" })
    }
    return "en"
  }
}
