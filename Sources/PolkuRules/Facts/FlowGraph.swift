import PolkuModel
import PolkuSyntax

/// The flow of one path or playbook on one day, as a graph whose nodes are its points.
struct FlowGraph {
  /// The path or playbook; -1 for the map's unnamed path.
  let owner: DeclarationID
  /// By node, the touchpoint or step; ``Arrow/open`` for `?`.
  ///
  /// Sorted by name, so that nothing that is found depends on the order of declarations.
  let points: [DeclarationID]
  /// The arrows that exist, between nodes.
  let graph: Digraph
  /// By arrow of the graph, its number in ``Model/arrows``.
  let arrows: [Int]
  /// Where the flow can begin: `starts at`, else the points no arrow leads to.
  ///
  /// Arrows out of the goal, an ending or `?` do not count as leading anywhere.
  let entries: [Int]
  /// What the path is for: `reaches`.
  let goals: [Int]
  /// Other accepted outcomes: `ends at`.
  let endings: [Int]
  /// The node of `?`, if the flow passes it.
  let open: Int?
  let nodes: PointNumbers

  /// The node of a point, or nil where it does not stand on this flow.
  func node(of point: DeclarationID) -> Int? { nodes[point] }

  /// Whether it is a path of its own with steps on this day.
  var isWalked: Bool { owner >= 0 && !graph.arrows.isEmpty }

  /// Whether the path shows where it begins and what it is for; without that nothing is proved about it (P301).
  var isComplete: Bool { owner >= 0 && !goals.isEmpty && !entries.isEmpty }

  /// Where a customer may well stop: the goals, the endings, and the open question.
  var ends: [Int] { goals + endings + (open.map { [$0] } ?? []) }

  /// What can be reached from the entries.
  func reached() -> Reach { graph.all.reach(from: entries) }
}

extension FlowGraph {
  /// The flow of a path or a playbook, from the numbers of its arrows.
  init(_ owner: DeclarationID, _ arrows: [Int], _ state: CheckState) {
    let model = state.model
    func named(_ field: Field) -> [DeclarationID] {
      owner < 0 ? [] : model.named(owner, field).filter { state.has($0) }
    }
    let (starts, reaches, ends) = (named(.startsAt), named(.reaches), named(.endsAt))
    var met = starts + reaches + ends
    for i in arrows {
      met.append(model.arrows[i].from)
      met.append(model.arrows[i].to)
    }
    let (points, nodes) = PointNumbers.byName(met, model)
    func node(_ id: DeclarationID) -> Int { nodes[id] ?? 0 }

    self.owner = owner
    self.points = points
    self.nodes = nodes
    self.arrows = arrows
    graph = Digraph(
      nodeCount: points.count,
      arrows: arrows.map { Digraph.Arrow(from: node(model.arrows[$0].from), to: node(model.arrows[$0].to)) })
    goals = reaches.map(node)
    endings = ends.map(node)
    open = nodes[Arrow.open]
    if starts.isEmpty {
      var leadsNowhere = [Bool](repeating: false, count: points.count)
      for end in goals + endings { leadsNowhere[end] = true }
      if let open { leadsNowhere[open] = true }
      let question = open
      entries = graph.all.entries(ignoringArrowsFrom: leadsNowhere).filter { $0 != question }
    } else {
      entries = starts.map(node)
    }
  }

  /// The paths of a state in order, the unnamed one last if there is one.
  static func paths(_ state: CheckState) -> [FlowGraph] {
    flows(of: .path, state) { $0 < 0 }
  }

  /// The playbooks' flows of a state in order; a playbook without drawn arrows runs its steps in written order.
  static func playbooks(_ state: CheckState) -> [FlowGraph] { flows(of: .playbook, state) { _ in false } }

  private static func flows(
    of kind: Kind, _ state: CheckState, unnamed: (DeclarationID) -> Bool
  ) -> [FlowGraph] {
    let model = state.model
    let arrows = ListsByDeclaration(model) { hand in
      for i in model.arrows.indices where state.presence.arrows[i] { hand(model.arrows[i].owner, i) }
    }
    var flows = state.declared(KindSet(kind)).map { FlowGraph($0, arrows[$0].map { Int($0) }, state) }
    if unnamed(-1), arrows.contains(-1) { flows.append(FlowGraph(-1, arrows[-1].map { Int($0) }, state)) }
    return flows
  }
}
