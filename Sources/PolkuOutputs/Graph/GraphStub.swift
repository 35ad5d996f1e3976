import PolkuModel
import PolkuSyntax

/// What a picture shows.
public enum GraphView: String, CaseIterable, Sendable {
  case flow, channels, trace, stages
}

/// What to draw.
public struct GraphOptions: Sendable {
  public var view: GraphView = .flow
  public var personas: [DeclarationID] = []
  public var paths: [DeclarationID] = []
  public var selection: Selection?
  public var language: Language

  public init(language: Language) { self.language = language }
}

/// Writes DOT.
public enum DotGraph {
  /// The text of a graph in DOT.
  public static func dot(_ model: Model, _ options: GraphOptions) -> String { "digraph {\n}\n" }
}
