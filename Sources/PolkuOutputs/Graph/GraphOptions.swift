import PolkuModel
import PolkuSyntax

/// Which picture of a model is drawn.
public enum GraphView: String, CaseIterable, Sendable {
  /// The touchpoints in their stages, and how the personas walk through them.
  case flow
  /// The touchpoints on their channels, and each persona's route over the channels.
  case channels
  /// From a critical point to what answers it, who owns that and what measures it.
  case trace
  /// The life cycle: the stages as states, and what moves a customer between them.
  case stages
}

/// What a graph shows.
public struct GraphOptions: Sendable {
  /// Which picture is drawn.
  public var view: GraphView = .flow
  /// Only what these personas or segments meet; all where there are none.
  public var personas: [DeclarationID] = []
  /// Only what lies on these paths; all where there are none.
  public var paths: [DeclarationID] = []
  /// The day that is looked at; nil shows everything, with what is planned and what goes marked.
  public var selection: Selection?
  /// The language of the words the picture adds.
  public var language: Language

  /// Makes options for the flow of everything.
  public init(language: Language) { self.language = language }
}
