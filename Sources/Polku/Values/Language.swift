internal import PolkuSyntax

extension Journey {
  /// A language that journeys are written in; the raw value is its code (ISO 639-1).
  public enum Language: String, CaseIterable, Hashable, Sendable {
    /// English.
    case english = "en"
    /// Finnish.
    case finnish = "fi"
    /// Swedish.
    case swedish = "sv"

    init(_ language: PolkuSyntax.Language) { self = Language(rawValue: language.code) ?? .english }
  }
}
