internal import PolkuModel
internal import PolkuOutputs

extension Journey {
  /// A journey as points and arrows, for programs that walk or draw it themselves.
  public struct Graph: Hashable, Sendable {
    /// The touchpoints by stage and id, then the steps of playbooks in written order.
    public let nodes: [Item]
    /// The arrows of paths in the order of their touchpoints, then those of playbooks in written order.
    public let edges: [Edge]
  }

  /// The touchpoints, the steps of playbooks, and how they follow each other.
  ///
  /// Of a journey that is narrowed to a day, only what exists then.
  ///
  /// - Complexity: n log n in the number of things and arrows.
  public func graph() -> Graph {
    var options = GraphOptions(language: tree.language)
    options.selection = chosen.selection
    let scope = GraphScope(model, options)
    let presence = chosen.selection.map { model.presence($0) }
    var positions = PositionFinder()
    let steps = model.all(.step).filter { presence?.has($0) ?? true }
    let done = model.arrows.indices.filter { i in
      let owner = model.arrows[i].owner
      return owner >= 0 && model.declarations[Int(owner)].kind == .playbook && presence?.arrows[i] ?? true
    }
    return Graph(
      nodes: (scope.touchpoints + steps).map { item($0, &positions) }, edges: (scope.arrows + done).map { edge($0) })
  }

  private func edge(_ number: Int) -> Graph.Edge {
    let arrow = model.arrows[number]
    func id(_ end: DeclarationID) -> String? { end >= 0 ? model.id(end) : nil }
    func text(_ range: String) -> String? { range.isEmpty ? nil : range }
    let isPlaybook = arrow.owner >= 0 && model.declarations[Int(arrow.owner)].kind == .playbook
    return Graph.Edge(
      from: id(arrow.from), to: id(arrow.to), path: isPlaybook ? nil : id(arrow.owner),
      playbook: isPlaybook ? id(arrow.owner) : nil, wait: text(model.text(arrow.file, arrow.wait)),
      condition: text(model.text(arrow.file, arrow.condition)), isOtherwise: arrow.isOtherwise,
      label: text(arrow.hasLabel ? model.continued(arrow.file, arrow.line, arrow.label) : ""))
  }
}

extension Journey.Graph {
  /// An arrow from one point to another.
  public struct Edge: Hashable, Sendable {
    /// The id of the node where it begins; nil for an open question, `?`.
    public let from: String?
    /// The id of the node where it leads; nil for an open question, `?`.
    public let to: String?
    /// The id of the path it lies on; nil in a playbook, and on the map's own unnamed path.
    public let path: String?
    /// The id of the playbook it lies in; nil on paths.
    public let playbook: String?
    /// How long it takes, as the author wrote it (`2 days`); nil where nothing is said.
    public let wait: String?
    /// When it is taken, as the author wrote it; nil where nothing is said.
    public let condition: String?
    /// Whether it is taken where no condition holds.
    public let isOtherwise: Bool
    /// What is written on it, its lines joined by line feeds; nil where nothing is.
    public let label: String?
  }
}
