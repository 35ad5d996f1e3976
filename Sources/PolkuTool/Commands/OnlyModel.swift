import PolkuChecking
import PolkuModel

/// The one model that a command works on.
enum OnlyModel {
  /// The model that was loaded; where a directory holds several, the user must say which.
  static func find(_ loading: Loading, _ session: Session) -> Model? {
    let fragments = Set(loading.fragments)
    let whole = loading.models.filter { !fragments.contains($0.path) }
    let models = whole.isEmpty ? loading.models : whole
    if models.count == 1 { return models[0].model }
    if models.count > 1 {
      let most = 10
      let paths = models.prefix(most).map(\.path).joined(separator: ", ") + (models.count > most ? ", …" : "")
      session.complain("tool.graph.which", ["paths": paths])
    }
    return nil
  }
}
