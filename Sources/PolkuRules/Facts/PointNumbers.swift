import PolkuModel
import PolkuSyntax

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
    var starts: [NameStart] = []
    starts.reserveCapacity(points.count)
    for (place, point) in points.enumerated() {
      starts.append(NameStart(at: place, NameStart.numbers(point, model)))
    }
    let order = starts.sorted { a, b in
      if let isBefore = a.isBefore(b) { return isBefore }
      let (one, other) = (model.name(points[Int(a.place)]), model.name(points[Int(b.place)]))
      if Model.precedes(one.utf8.span, other.utf8.span) { return true }
      // The points ascend, so that places tell which of two with one name comes first.
      return a.place < b.place && !Model.precedes(other.utf8.span, one.utf8.span)
    }
    var nodes = [Int32](repeating: 0, count: points.count)
    for (node, start) in order.enumerated() { nodes[Int(start.place)] = Int32(node) }
    return (order.map { points[Int($0.place)] }, PointNumbers(points: points, nodes: nodes))
  }
}

/// The first bytes of a point's name as numbers: nearly all names are told apart by them.
private struct NameStart {
  private let first: UInt64
  private let second: UInt64
  /// The place of the point among those that are sorted.
  let place: Int32

  init(at place: Int, _ numbers: (UInt64, UInt64)) {
    (first, second) = numbers
    self.place = Int32(place)
  }

  /// The first bytes of a point's name; the open question has none.
  static func numbers(_ point: DeclarationID, _ model: Model) -> (UInt64, UInt64) {
    if point < 0 { return (0, 0) }
    let declaration = model.declarations[Int(point)]
    let bytes = model.files[Int(declaration.file)].tree.source.bytes
    let range = Parts.unquoted(bytes.span, declaration.name.offsets)
    let start = range.prefix(16)
    if start.allSatisfy({ bytes[$0] < 0x80 }) {
      return numbers(bytes.span.extracting(start))
    }
    // As text: bytes that are no text are read as something else.
    let name = Array(model.name(point).utf8.prefix(16))
    return numbers(name.span)
  }

  private static func numbers(_ bytes: Span<UInt8>) -> (UInt64, UInt64) {
    var (first, second): (UInt64, UInt64) = (0, 0)
    for i in bytes.indices {
      if i < 8 {
        first |= UInt64(bytes[i]) &<< UInt64(56 - 8 * i)
      } else {
        second |= UInt64(bytes[i]) &<< UInt64(120 - 8 * i)
      }
    }
    return (first, second)
  }

  /// Whether it comes before another; nil where the first bytes do not tell.
  func isBefore(_ other: NameStart) -> Bool? {
    if first != other.first { return first < other.first }
    return second == other.second ? nil : second < other.second
  }
}
