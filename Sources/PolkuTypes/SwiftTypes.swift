import PolkuModel

/// Swift source with the ids of journeys as types, so that code cannot name what a map has lost.
public struct SwiftTypes: Sendable {
  private let models: [(path: String, model: Model)]
  private let options: SwiftTypesOptions

  /// Takes the journeys of a target, each with the path of its file.
  public init(_ models: [(path: String, model: Model)], options: SwiftTypesOptions = SwiftTypesOptions()) {
    self.models = models
    self.options = options
  }

  /// The whole file.
  public func source() -> String { "" }
}
