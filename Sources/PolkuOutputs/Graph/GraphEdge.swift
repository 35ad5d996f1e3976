import PolkuModel
import PolkuSyntax

/// An arrow of the picture: what several paths say alike is drawn once.
struct GraphEdge {
  var from: DeclarationID
  var to: DeclarationID
  var wait: String
  var condition: String
  var isOtherwise: Bool
  var since: [DeclarationID]
  var until: [DeclarationID]
  var labels: [String]
  /// The personas that walk here; empty where the paths name none.
  var walkers: [DeclarationID]
  var paths: [DeclarationID]
  /// How many arrows were drawn as this one.
  var count: Int

  /// What has to be equal for two arrows to be drawn as one.
  private struct Key: Hashable {
    var from: DeclarationID
    var to: DeclarationID
    var wait: String
    var condition: String
    var isOtherwise: Bool
    var since: [DeclarationID]
    var until: [DeclarationID]
  }

  /// The arrows of a picture, in the order of its touchpoints.
  ///
  /// - Parameter byWords: whether arrows between the same points stay apart where their clauses differ.
  static func all(_ scope: GraphScope, byWords: Bool = true) -> [GraphEdge] {
    let model = scope.model
    var edges: [GraphEdge] = []
    var numbers: [Key: Int] = [:]
    for i in scope.arrows {
      let arrow = model.arrows[i]
      let key = Key(
        from: arrow.from, to: arrow.to, wait: byWords ? model.text(arrow.file, arrow.wait) : "",
        condition: byWords ? model.text(arrow.file, arrow.condition) : "", isOtherwise: byWords && arrow.isOtherwise,
        since: scope.sorted(arrow.since.map { model.arrowImprovements[Int($0)] }),
        until: scope.sorted(arrow.until.map { model.arrowImprovements[Int($0)] }))
      let label = byWords && arrow.hasLabel ? model.continued(arrow.file, arrow.line, arrow.label) : ""
      let number = numbers[key] ?? edges.count
      if number == edges.count {
        numbers[key] = number
        edges.append(
          GraphEdge(
            from: key.from, to: key.to, wait: key.wait, condition: key.condition, isOtherwise: key.isOtherwise,
            since: key.since, until: key.until, labels: [], walkers: [], paths: [], count: 0))
      }
      edges[number].add(label, arrow.owner, scope.walkers(of: arrow.owner))
    }
    for i in edges.indices {
      edges[i].walkers = scope.sorted(edges[i].walkers)
      edges[i].labels.sort()
    }
    // Within one pair of points the words decide, not the place in the file.
    return edges.enumerated().sorted { a, b in
      guard a.element.from == b.element.from, a.element.to == b.element.to else { return a.offset < b.offset }
      return a.element.words(scope) < b.element.words(scope)
    }.map(\.element)
  }

  private mutating func add(_ label: String, _ path: DeclarationID, _ walkers: [DeclarationID]) {
    if !label.isEmpty, !labels.contains(label) { labels.append(label) }
    if !paths.contains(path) { paths.append(path) }
    for walker in walkers where !self.walkers.contains(walker) { self.walkers.append(walker) }
    count += 1
  }

  private func words(_ scope: GraphScope) -> String {
    let changes = since.map { "+" + scope.names[$0] } + until.map { "-" + scope.names[$0] }
    return ([wait, condition, isOtherwise ? "1" : "0"] + changes + labels).joined(separator: "\u{1}")
  }
}
