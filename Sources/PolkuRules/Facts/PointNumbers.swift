import PolkuModel

/// The nodes of the points of a flow, which are numbered by name: sorted by the points, to be found by halving.
///
/// A map of many short paths makes one for each of them, so it is no dictionary.
struct PointNumbers {
  private let points: [DeclarationID]
  private let nodes: [Int32]

  /// The node of a point, or nil where it is not among them.
  subscript(point: DeclarationID) -> Int? {
    var (low, high) = (0, points.count)
    while low < high {
      let middle = (low + high) / 2
      if points[middle] < point { low = middle + 1 } else { high = middle }
    }
    return low < points.count && points[low] == point ? Int(nodes[low]) : nil
  }

  /// Some points by name, each once, and their numbers in that order.
  ///
  /// Sorted by name, so that nothing that is found depends on the order of declarations.
  static func byName(_ met: [DeclarationID], _ model: Model) -> (points: [DeclarationID], numbers: PointNumbers) {
    var points: [DeclarationID] = []
    for point in met.sorted() where points.last != point { points.append(point) }
    let keys = points.map { $0 < 0 ? "" : model.name($0) }
    let order = points.indices.sorted { a, b in
      if Model.precedes(keys[a].utf8.span, keys[b].utf8.span) { return true }
      // The points ascend, so that places tell which of two with one name comes first.
      return a < b && !Model.precedes(keys[b].utf8.span, keys[a].utf8.span)
    }
    var nodes = [Int32](repeating: 0, count: points.count)
    for (node, place) in order.enumerated() { nodes[place] = Int32(node) }
    return (order.map { points[$0] }, PointNumbers(points: points, nodes: nodes))
  }
}
