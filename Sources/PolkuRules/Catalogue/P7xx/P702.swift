import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p702 = Rule(
    702, "critical-on-one-method", .note,
    sources: [.agency("L919–923"), .success("L2096–2100, L2142–2147")],
    examples: Rule.Examples(
      bad: """
        source int: Customer interviews
          method: interview
          date: 2019-03
        critical dark: Customer does not know the campaign runs
          at: start
          risk: high
          cause: no message [int]
        """,
      good: """
        source int: Customer interviews
          method: interview
          date: 2019-03
        source obs: Mailbox watched for a week
          method: observation
          date: 2019-04
        critical dark: Customer does not know the campaign runs
          at: start
          risk: high
          cause: no message [int, obs]
        """,
      quiet: """
        critical dark: Customer does not know the campaign runs
          at: start
          risk: high
          cause: no message
        """),
    check: { context, findings in P702.check(context, &findings) })
}

/// Critical points of which all evidence was found in one way, or was only assumed.
///
/// A second source that does not say how it was made may have been made in another way; then nothing is said.
enum P702 {
  static let id = RuleID(702)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    var methods = SourceMethods(context)
    var unknown: Set<DeclarationID> = []
    context.inStates(&findings) { state, findings in
      var alike: [[DeclarationID]: Int] = [:]
      var groups: [(evidence: Evidence, criticals: [DeclarationID])] = []
      for critical in state.declared(.critical) {
        let evidence = Evidence(critical, context, &methods)
        if evidence.isOpen { continue }
        guard let message = message(critical, evidence, model) else {
          if evidence.isUndecided { unknown.formUnion(evidence.unknown) }
          continue
        }
        if evidence.sources.isEmpty {
          findings.append(Finding(id, .note, at: model.location(critical), message))
        } else if let number = alike[evidence.sources.sorted()] {
          groups[number].criticals.append(critical)
        } else {
          alike[evidence.sources.sorted()] = groups.count
          groups.append((evidence, [critical]))
        }
      }
      for group in groups { report(group.evidence, group.criticals, model, &findings) }
    }
    // One line for all of them, however many critical points lean on them.
    guard let first = unknown.min() else { return }
    let names = Model.list(unknown.map { model.called($0) })
    let method = model.word(.method, in: model.declarations[Int(first)].file)
    context.notChecked(
      id, at: model.location(first),
      Message("P702.notCounted", ["names": names, "count": "\(unknown.count)", "method": method]))
  }

  /// What rests on the same sources: a few critical points each by themselves, many in one finding.
  private static func report(
    _ evidence: Evidence, _ criticals: [DeclarationID], _ model: Model, _ findings: inout [Finding]
  ) {
    let many = 4
    guard criticals.count >= many, let first = criticals.first, let one = message(first, evidence, model) else {
      for critical in criticals {
        guard let message = message(critical, evidence, model) else { continue }
        findings.append(Finding(id, .note, at: model.location(critical), message))
      }
      return
    }
    var message = Message(one.key + "Many")
    message.arguments = one.arguments.filter { $0.name != "name" }
    message.arguments.append(Message.Argument("criticals", "\(criticals.count)"))
    message.arguments.append(Message.Argument("names", Model.list(criticals.map { model.called($0) })))
    let labels = criticals.dropFirst().prefix(8).map { Finding.Label(model.location($0), Message("P702.also")) }
    findings.append(Finding(id, .note, at: model.location(first), message, labels: labels))
  }

  private static func message(_ critical: DeclarationID, _ evidence: Evidence, _ model: Model) -> Message? {
    let name = model.called(critical)
    if evidence.sources.isEmpty {
      if evidence.isAssumed { return Message("P702.assumed", ["name": name]) }
      return evidence.isSaid ? Message("P702.uncited", ["name": name]) : nil
    }
    if evidence.methods.count > 1 || evidence.isUndecided { return nil }
    let sources = Model.list(evidence.sources.map { model.called($0) })
    let count = "\(evidence.sources.count)"
    guard let method = evidence.methods.first else {
      return Message("P702.oneSource", ["name": name, "sources": sources])
    }
    let language = model.files[Int(model.declarations[Int(critical)].file)].tree.language
    let word = language.words(method).first ?? method.id
    return Message("P702.oneMethod", ["name": name, "sources": sources, "count": count, "method": word])
  }
}

/// What a critical point rests on.
private struct Evidence {
  /// The sources it cites, each once.
  private(set) var sources: [DeclarationID] = []
  /// The methods of those that say it.
  private(set) var methods: Set<ValueWord> = []
  /// The sources that do not say it.
  private(set) var unknown: [DeclarationID] = []
  /// Whether `assumed` stands somewhere.
  private(set) var isAssumed = false
  /// Whether its evidence is told in words.
  let isSaid: Bool
  /// Whether its evidence is asked about, or decided to be none.
  let isOpen: Bool

  /// Whether one source and another of unknown making may be two methods.
  var isUndecided: Bool { methods.count < 2 && !unknown.isEmpty && sources.count > 1 }

  init(_ critical: DeclarationID, _ context: CheckContext, _ methods: inout SourceMethods) {
    let told = context.model.facts(critical, .evidence)
    isSaid = told.contains { $0.state == .stated }
    isOpen = told.contains { $0.state == .unknown || $0.state == .none }
    var seen: Set<DeclarationID> = []
    for citation in context.citations.all(critical, in: context.model) {
      if citation.isAssumed {
        isAssumed = true
      } else if seen.insert(citation.source).inserted {
        sources.append(citation.source)
        if let method = methods[citation.source] {
          self.methods.insert(method)
        } else {
          unknown.append(citation.source)
        }
      }
    }
  }
}

/// How each source was made, read once.
private struct SourceMethods {
  private let context: CheckContext
  private var known: [DeclarationID: ValueWord?] = [:]

  init(_ context: CheckContext) { self.context = context }

  subscript(source: DeclarationID) -> ValueWord? {
    mutating get {
      if let method = known[source] { return method }
      let method = context.word(source, .method, .method)
      known[source] = .some(method)
      return method
    }
  }
}
