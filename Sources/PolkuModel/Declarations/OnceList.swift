/// Declarations each once, in the order in which they first came; linear, however many there are.
public struct OnceList: Sendable {
  /// Lists are nearly always short: looking through those is cheaper than a set beside them.
  private static let short = 16

  /// The declarations, in the order in which they first came.
  public private(set) var elements: [DeclarationID] = []
  private var known: Set<DeclarationID> = []

  /// A list of nothing.
  public init() {}

  /// Adds a declaration unless it is there already.
  public mutating func append(_ id: DeclarationID) {
    if elements.count < Self.short {
      for element in elements where element == id { return }
    } else {
      if known.isEmpty { known = Set(elements) }
      guard known.insert(id).inserted else { return }
    }
    elements.append(id)
  }
}
