import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p110 = Rule(
    110, "one-thing-or-two", .warning,
    sources: [.success("L1254–1257"), .field],
    examples: Rule.Examples(
      bad: """
        touchpoint welcome e-mail
          at: customership
        touchpoint welcome emails
          at: customership
        """,
      good: """
        touchpoint goal review
          at: growth
        touchpoint goal preview
          at: renewal
        """,
      quiet: """
        channel news: Newsletter
        touchpoint newsletter
          at: customership
          on: news
        content blog 1
        content blog 2
        """),
    check: { context, findings in P110.check(context, &findings) })
}

/// Things of one kind with the same title, or nearly the same: one thing or two?
enum P110 {
  static let id = RuleID(110)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    var search = NearTitles(context.titles, context.model)
    for cluster in search.clusters() where mayBeOne(cluster, context) { report(cluster, context, &findings) }
  }

  /// Whether two of a cluster are there on one day, and questions are not asked by different people.
  private static func mayBeOne(_ cluster: [TitleKeys.Entry], _ context: CheckContext) -> Bool {
    guard context.states.contains(where: { day in cluster.count { day.has($0.declaration) } > 1 }) else { return false }
    guard let first = cluster.first, context.model.declarations[Int(first.declaration)].kind == .question else {
      return true
    }
    var asked: Set<DeclarationID> = []
    for entry in cluster {
      let people = Set(context.model.named(entry.declaration, .for))
      if people.isEmpty || !asked.isDisjoint(with: people) { return true }
      asked.formUnion(people)
    }
    return false
  }

  private static func report(_ cluster: [TitleKeys.Entry], _ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    guard let first = cluster.first, let last = cluster.last else { return }
    let isSame = cluster.allSatisfy { context.titles.areEqual($0, first) }
    // Of a crowd the message names those that come first by their letters, whatever the order of declarations.
    let named = cluster.count <= 50 ? cluster : smallest(cluster, context.titles)
    var titles: [String] = []
    for entry in named {
      let title = Model.short(model.title(entry.declaration))
      if title != titles.last { titles.append(title) }
    }
    if titles.count > 1 { titles = Array(Set(titles)) }
    let names = isSame ? named.map { model.called($0.declaration) } : []
    let arguments: KeyValuePairs = [
      "kind": model.kindKeyword(first.declaration), "titles": Model.list(titles), "names": Model.list(names),
      "count": "\(cluster.count)",
    ]
    findings.append(
      Finding(
        id, .warning, at: model.location(last.declaration), Message(isSame ? "P110.same" : "P110.near", arguments),
        labels: cluster.dropLast().prefix(20).map {
          Finding.Label(model.location($0.declaration), Message("P110.other"))
        }))
  }

  /// The titles of a crowd that come first in byte order.
  private static func smallest(_ cluster: [TitleKeys.Entry], _ titles: TitleKeys) -> [TitleKeys.Entry] {
    guard
      let first = cluster.min(by: {
        titles.bytes[titles.range($0)].lexicographicallyPrecedes(titles.bytes[titles.range($1)])
      })
    else { return [] }
    return cluster.filter { titles.areEqual($0, first) }
  }
}
