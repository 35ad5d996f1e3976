import PolkuChecking
import PolkuModel
import PolkuOutputs
import PolkuPages
import PolkuRules
import PolkuSyntax

/// `polku simulate`: a dry run of one customer through playbooks.
enum SimulateCommand {
  static let formats = ["text", "markdown", "html", "json"]

  /// How many ways of each playbook are shown.
  private static let ways = 12
  /// How many may be asked for.
  private static let mostWays = 1000

  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    let choice: PlaybookChoice
    switch PlaybookChoice.find(invocation, session) {
    case .failure(let failure): return failure.code
    case .success(let found): choice = found
    }
    guard let somebody = PlaybookChoice.somebody(invocation, choice.model, session),
      let limit = limit(invocation, session), let list = assumptions(invocation, choice.plans, session)
    else { return .usage }
    let theirs = somebody.map { whom in
      Set(choice.playbooks.plans(for: whom, in: choice.model).map(\.playbook))
    }
    let isNamed = choice.plans.count < choice.playbooks.plans.count || choice.playbooks.plans.count == 1
    let plans = choice.plans.map { (plan: $0, isFor: theirs?.contains($0.playbook) ?? true) }
    var assumptions = PlaybookAssumptions()
    for (condition, holds) in list { assumptions.assume(condition, holds: holds) }
    let builder = SimulationBuilder(
      words: MapWords(invocation, choice.model, session),
      // Who asks for all wants to see theirs.
      plans: isNamed ? plans : plans.filter(\.isFor), somebody: somebody, assumptions: assumptions, assumed: list,
      calendar: choice.calendar, limit: limit)
    guard let output = OutputChoice(invocation, formats: formats, session) else { return .usage }
    return output.write(bytes(builder.sheet(), output, invocation), session) ? choice.told : .files
  }

  private static func bytes(
    _ sheet: SimulationSheet, _ output: OutputChoice, _ invocation: Invocation
  ) -> [UInt8] {
    switch output.format {
    case "html": return Array(sheet.html().utf8)
    case "markdown": return Array(sheet.markdown().utf8)
    case "json": return sheet.json()
    default:
      let (style, width) = output.textForm(invocation)
      return Array((SimulationText(sheet, style: style, width: width).lines.joined(separator: "\n") + "\n").utf8)
    }
  }

  private static func limit(_ invocation: Invocation, _ session: Session) -> Int? {
    guard let word = invocation.value("ways") else { return ways }
    if let number = Int(word), (1...mostWays).contains(number) { return number }
    session.complain("tool.simulate.ways-number", ["word": word, "most": "\(mostWays)"])
    return nil
  }

  /// What was assumed; nil where a condition is none of the playbooks', which is said with those there are.
  private static func assumptions(
    _ invocation: Invocation, _ plans: [PlaybookPlan], _ session: Session
  ) -> [(condition: String, holds: Bool)]? {
    let list = AssumptionList(invocation.all("assume"))
    if let unclear = list.unclear.first {
      session.complain("tool.simulate.neither", ["word": unclear])
      return nil
    }
    var keys: Set<[UInt8]> = []
    let known = plans.flatMap(\.conditions).filter { keys.insert(Folding.key($0)).inserted }
    for (condition, _) in list.pairs where !keys.contains(Folding.key(condition)) {
      session.complain("tool.simulate.no-condition", ["condition": condition])
      let near = Suggestions.near(condition, known)
      let shown = near.isEmpty ? Array(known.prefix(12)) : near
      if shown.isEmpty {
        session.console.remark(session.say("tool.simulate.no-conditions"))
      } else {
        let texts = Placed.quoted(shown) + (near.isEmpty && known.count > 12 ? ", …" : "")
        session.console.remark(
          session.say(
            near.isEmpty ? "tool.simulate.conditions" : "tool.usage.did-you-mean", ["conditions": texts, "word": texts])
        )
      }
      return nil
    }
    return list.pairs
  }
}
