import PolkuModel
import PolkuSyntax

/// Pictures of a model for Graphviz.
public enum DotGraph {
  /// A picture in the DOT language, which `dot` lays out.
  ///
  /// The same model gives the same bytes, in whatever order it declares its things.
  public static func dot(_ model: Model, _ options: GraphOptions) -> String {
    let scope = GraphScope(model, options)
    let words = GraphWords(model: model, language: options.language)
    return switch options.view {
    case .flow: FlowView(scope, words).dot()
    case .channels: ChannelView(scope, words).dot()
    case .trace: TraceView(scope, words).dot()
    case .stages: StageView(scope, words).dot()
    }
  }
}
