internal import PolkuModel
internal import PolkuOutputs

extension Journey {
  /// Which picture of a journey is drawn.
  public enum Picture: String, CaseIterable, Hashable, Sendable {
    /// The touchpoints in their stages, and how the personas walk through them.
    case flow
    /// The touchpoints on their channels, and each persona's route over the channels.
    case channels
    /// From a critical point to what answers it, who owns that and what measures it.
    case trace
    /// The life cycle: the stages as states, and what moves a customer between them.
    case stages

    var view: GraphView {
      switch self {
      case .flow: .flow
      case .channels: .channels
      case .trace: .trace
      case .stages: .stages
      }
    }
  }

  /// A picture of the whole journey in the DOT language, which Graphviz lays out.
  ///
  /// Of a journey that is not narrowed to a day, what is planned and what goes is marked.
  ///
  /// - Complexity: n log n in the number of things and arrows.
  public func dot(_ picture: Picture = .flow) -> String { dot(picture, [], []) }

  /// A picture of what some personas meet, or of some paths, in the DOT language.
  ///
  /// - Parameters:
  ///   - picture: which picture.
  ///   - personas: ids, names or titles of personas; all where there are none.
  ///   - paths: ids, names or titles of paths; all where there are none.
  /// - Throws: ``Problem/unknownName(kind:name:near:)`` where the journey has no such persona or path.
  public func dot(
    _ picture: Picture = .flow, personas: [String] = [], paths: [String] = []
  ) throws(Problem) -> String {
    dot(picture, try find(.persona, personas), try find(.path, paths))
  }

  private func dot(_ picture: Picture, _ personas: [DeclarationID], _ paths: [DeclarationID]) -> String {
    var options = GraphOptions(language: tree.language)
    options.view = picture.view
    options.personas = personas
    options.paths = paths
    options.selection = chosen.selection
    return DotGraph.dot(model, options)
  }
}
