import PolkuModel
import PolkuSyntax

/// Which playbooks stop for which others, and whom two of them are both for; each is looked at once.
struct ProgrammeStops {
  private let context: CheckContext
  private let mentions: Mentions
  private var audiences: [DeclarationID: Audience] = [:]
  /// The names of playbooks that each stops for; nil where that is open.
  private var stops: [DeclarationID: Set<Int>?] = [:]

  init(_ context: CheckContext) {
    self.context = context
    mentions = Mentions(of: .playbook, context)
  }

  /// Whether a playbook stops for another, or leaves open when it stops.
  mutating func stops(_ playbook: DeclarationID, for other: DeclarationID) -> Bool {
    if let known = stops[playbook] { return known.map { mentions.speaks($0, of: other) } ?? true }
    let facts = context.model.facts(playbook, .stopWhen)
    let isOpen = facts.contains { $0.state != .stated }
    let found = isOpen ? nil : facts.reduce(into: Set()) { $0.formUnion(mentions.numbers(in: $1)) }
    stops[playbook] = .some(found)
    return found.map { mentions.speaks($0, of: other) } ?? true
  }

  private mutating func audience(_ playbook: DeclarationID) -> Audience {
    if let known = audiences[playbook] { return known }
    let audience = context.audience(playbook)
    audiences[playbook] = audience
    return audience
  }

  /// Whom two playbooks are both for: nobody is nil, everybody an empty list.
  mutating func common(_ one: DeclarationID, _ other: DeclarationID) -> [DeclarationID]? {
    let (a, b) = (audience(one), audience(other))
    let (allOfA, allOfB) = (a.isEveryone || !a.isSaid, b.isEveryone || !b.isSaid)
    if allOfA, allOfB { return [] }
    if allOfA || allOfB {
      let named = allOfA ? b.personas + b.segments : a.personas + a.segments
      return named.isEmpty ? nil : named
    }
    var both = Set(a.personas + a.segments).intersection(b.personas + b.segments)
    // A persona belongs to its segment.
    for (personas, segments) in [(a.personas, Set(b.segments)), (b.personas, Set(a.segments))] {
      for persona in personas where context.model.named(persona, .belongsTo).contains(where: segments.contains) {
        both.insert(persona)
      }
    }
    return both.isEmpty ? nil : Array(both).sorted()
  }
}
