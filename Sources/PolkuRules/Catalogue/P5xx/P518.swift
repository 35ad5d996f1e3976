import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p518 = Rule(
    518, "sale-without-needs-talk", .warning,
    sources: [.interaction("L343"), .agency("L1101–1107, L1395")],
    examples: Rule.Examples(
      bad: """
        touchpoint again: Same again for next year
          at: customership
          type: renewal
        path p: Renewal
          reaches: again
          call -> again
        """,
      good: """
        touchpoint needs: What has changed?
          at: customership
          type: needs
        touchpoint again: Plan for next year
          at: customership
          type: renewal
        path p: Renewal
          reaches: again
          call -> needs when they have time -> again
        """,
      quiet: """
        touchpoint shop: Web shop basket
          at: decision
          type: order
        path p: Buying
          reaches: shop
          ad -> shop
        """),
    check: { context, findings in P518.check(context, &findings) })
}

/// Offers, renewals and add-on sales that a path reaches before anybody has talked about needs.
///
/// The way there may lead over several paths of the same people. What nothing describes, what leaves its type open and
/// what is named after needs may be the talk.
enum P518 {
  static let id = RuleID(518)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    let states = context.states.map { routes($0) }
    context.inStates(&findings) { state, findings in
      let own = context.states.firstIndex { $0 === state }.map { states[$0] } ?? [:]
      for touchpoint in state.touchpoints {
        guard let paths = own[touchpoint] else { continue }
        // What is so in every state is one finding, and the paths of this state alone another.
        let common = paths.filter { path in states.allSatisfy { $0[touchpoint]?.contains(path) ?? false } }
        for list in [common, paths.subtracting(common)] where !list.isEmpty {
          findings.append(finding(touchpoint, list.sorted(), model))
        }
      }
    }
  }

  /// The sales that can be reached without a talk about needs, and the paths on which they can.
  private static func routes(_ state: CheckState) -> [DeclarationID: Set<DeclarationID>] {
    let context = state.context
    var (sales, talks) = (Set<DeclarationID>(), Set<DeclarationID>())
    var others: [DeclarationID] = []
    for touchpoint in state.touchpoints {
      switch context.word(touchpoint, .type, .touchpointType) {
      case .touchpointTypeOffer, .touchpointTypeRenewal, .touchpointTypeAddOn: sales.insert(touchpoint)
      case .touchpointTypeNeeds: talks.insert(touchpoint)
      default: others.append(touchpoint)
      }
    }
    if sales.isEmpty { return [:] }
    for touchpoint in others {
      let isOpen = context.says(touchpoint, .type) && context.stated(touchpoint, .type) == nil
      if isOpen || context.isNamedAfter("needs", touchpoint) { talks.insert(touchpoint) }
    }
    var routes: [DeclarationID: Set<DeclarationID>] = [:]
    let joined = JoinedPaths(state)
    let reach = joined.reach(context) { point in
      if talks.contains(point) { return false }
      // A beginning that nothing describes is no talk, unless its name says so.
      return context.model.declarations[Int(point)].isDeclared || !context.isNamedAfter("needs", point)
    }
    for stop in reach.nodes {
      let (path, node) = joined.place(stop)
      if sales.contains(path.points[node]) { routes[path.points[node], default: []].insert(path.owner) }
    }
    return routes
  }

  private static func finding(_ touchpoint: DeclarationID, _ paths: [DeclarationID], _ model: Model) -> Finding {
    let named = paths.filter { $0 >= 0 }
    let file = model.declarations[Int(touchpoint)].file
    let language = model.files[Int(file)].tree.language
    let arguments: KeyValuePairs = [
      "name": model.called(touchpoint), "count": "\(named.count)",
      "paths": Model.list(named.map { model.called($0) }),
      "type": model.word(.type, in: file), "needs": language.words(.touchpointTypeNeeds).first ?? "",
    ]
    return Finding(
      id, .warning, at: model.location(touchpoint),
      Message(named.isEmpty ? "P518.unnamed" : "P518.noTalk", arguments),
      labels: named.prefix(5).map {
        Finding.Label(model.location($0), Message("P518.path", ["path": model.called($0)]))
      },
      help: [Message("P518.add", arguments)])
  }
}
