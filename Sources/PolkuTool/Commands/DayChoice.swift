import PolkuChecking
import PolkuModel
import PolkuSyntax

/// The day of a model that `--as-is`, `--to-be` or `--with` chooses, for every command that looks at one.
enum DayChoice {
  static let options = [OptionSpec("as-is"), OptionSpec("to-be"), OptionSpec("with", .word("NAME[,NAME]"))]

  /// Whether at most one day is chosen; says so where there are more.
  static func isOne(_ invocation: Invocation, _ session: Session) -> Bool {
    let choices = options.map(\.name).filter { invocation.has($0) }
    if choices.count < 2 { return true }
    session.complain("tool.usage.one-day", ["first": "--" + choices[0], "second": "--" + choices[1]])
    return false
  }

  /// The chosen day for each model, nil in them where none is; nil where a name is no model's improvement.
  ///
  /// Of several models, each has its own improvements: a name must be known to one of them.
  static func selections(_ invocation: Invocation, _ models: [Model], _ session: Session) -> [Selection?]? {
    if invocation.has("as-is") { return models.map { _ in .asIs } }
    if invocation.has("to-be") { return models.map { _ in .toBe } }
    if !invocation.has("with") { return models.map { _ in nil } }
    var chosen = [Set<DeclarationID>](repeating: [], count: models.count)
    for name in names(invocation.all("with")) {
      var unknown: [NameLookup.Unknown] = []
      for (number, model) in models.enumerated() {
        switch NameLookup(model: model).find(.improvement, name) {
        case .success(let id): chosen[number].insert(id)
        case .failure(let failure): unknown.append(failure)
        }
      }
      if unknown.count < models.count || models.isEmpty { continue }
      (unknown.first { !$0.near.isEmpty } ?? unknown.first)?.tell(session)
      return nil
    }
    return chosen.map { .with($0) }
  }

  /// The names of options that take several, divided by commas.
  static func names(_ values: [String]) -> [String] {
    values.flatMap { $0.split(separator: ",") }.map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}
