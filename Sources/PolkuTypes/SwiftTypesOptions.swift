import PolkuSyntax

/// How the types of journeys are written into Swift.
public struct SwiftTypesOptions: Sendable {
  /// Who may use the types; the raw value is Swift's word.
  public enum Access: String, CaseIterable, Sendable {
    case `internal`
    case `package`
    case `public`
  }

  /// Who may use the types.
  public var access: Access

  /// The enum that holds the types of all journeys, or nil where each stands at the top of the module.
  ///
  /// It must be the name of a type (``SwiftName/isTypeName(_:)``); what is not is made one.
  public var namespace: String?

  /// The module that the types stand in, where it is known: no journey at its top is called as it is.
  public var module: String?

  /// The language of the comments, or nil where each journey's types are told of in its own.
  public var language: Language?

  /// Types for the module's own use, at its top, unless said otherwise.
  public init(access: Access = .internal, namespace: String? = nil, module: String? = nil, language: Language? = nil) {
    self.language = language
    self.access = access
    self.namespace = namespace
    self.module = module
  }
}
