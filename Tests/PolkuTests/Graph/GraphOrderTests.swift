import PolkuOutputs
import PolkuSyntax
import Testing

/// The order of declarations changes nothing but the order of stages.
@Suite struct GraphOrderTests {
  /// A small generator of random numbers: the same numbers for the same seed.
  struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// The journey with its declarations shuffled; stages keep their order among themselves.
  static func shuffled(_ text: String, _ seed: UInt64) -> String {
    var blocks: [[Substring]] = []
    for line in text.split(separator: "\n") {
      if line.first == " " { blocks[blocks.count - 1].append(line) } else { blocks.append([line]) }
    }
    var random = Random(state: seed)
    var stages = blocks.filter { $0[0].hasPrefix("stage") }
    var result = blocks.shuffled(using: &random)
    for i in result.indices where result[i][0].hasPrefix("stage") { result[i] = stages.removeFirst() }
    return result.map { $0.joined(separator: "\n") }.joined(separator: "\n")
  }

  @Test(arguments: GraphView.allCases) func shuffledDeclarations(_ view: GraphView) {
    let expected = GraphSample.dot(GraphSample.rich, view)
    #expect(GraphSample.dot(GraphSample.rich, view) == expected)
    for seed in UInt64(1)...20 {
      let text = Self.shuffled(GraphSample.rich, seed)
      #expect(text != GraphSample.rich)
      #expect(GraphSample.dot(text, view) == expected, "seed \(seed)")
    }
  }

  @Test func stagesStandInOrder() throws {
    guard DotProgram.isHere("the order of stages") else { return }
    let svg = try DotProgram.svg(GraphSample.dot(GraphSample.rich)).svg
    let left = ["awareness", "decision", "empty", "gone"].map { leftEdge(svg, "cluster stage:\($0)") }
    #expect(left.allSatisfy { $0 != nil })
    #expect(left.compactMap { $0 } == left.compactMap { $0 }.sorted())
  }

  /// The left edge of a part of the picture: the smallest x of its first outline.
  private func leftEdge(_ svg: String, _ title: String) -> Double? {
    guard let start = svg.firstRange(of: "<title>\(title)</title>"),
      let points = svg[start.upperBound...].firstRange(of: "points=\""),
      let end = svg[points.upperBound...].firstIndex(of: "\"")
    else { return nil }
    return svg[points.upperBound..<end].split(separator: " ").compactMap { Double($0.split(separator: ",")[0]) }.min()
  }
}
