internal import PolkuModel
internal import PolkuSyntax
internal import PolkuTypes

extension Journey {
  /// Who may use the Swift types of a journey; the raw value is Swift's word.
  public enum SwiftAccess: String, CaseIterable, Hashable, Sendable {
    /// The module that holds them.
    case `internal`
    /// The package that holds them.
    case `package`
    /// Everybody.
    case `public`

    var inTypes: SwiftTypesOptions.Access {
      switch self {
      case .internal: .internal
      case .package: .package
      case .public: .public
      }
    }
  }

  /// The root file in canonical layout: every word, comment and note stays, only blanks, arrows and line ends change.
  ///
  /// The text means what it meant, and laying it out again changes nothing. A byte-order mark goes, lines end in LF.
  ///
  /// - Complexity: linear in the length of the text.
  public func formatted() -> String { String(decoding: Formatter.format(tree), as: UTF8.self) }

  /// Swift source with the ids of the journey as types, so that code cannot name what the journey has lost.
  ///
  /// - Parameters:
  ///   - access: who may use the types.
  ///   - namespace: the enum that holds them, or nil where they stand at the top of the module; what is no type's
  ///     name is made one.
  public func swiftTypes(access: SwiftAccess = .internal, namespace: String? = nil) -> String {
    let options = SwiftTypesOptions(access: access.inTypes, namespace: namespace)
    return SwiftTypes([(path: tree.source.path, model: model)], options: options).source()
  }
}
