import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

/// The order of declarations changes no finding but its place.
@Suite struct FindingOrderTests {
  @Test(arguments: FindingFixtureTests.names.filter { !$0.hasPrefix("lines-") })
  func shuffled(_ name: String) throws {
    let bytes = try FindingFixtureTests.read(name).bytes
    let rules = FindingFixtureTests.rules(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    let expected = Checked(text, rules: rules).texts
    var random = RandomSource(state: 7)
    for _ in 0..<5 {
      let shuffled = Self.shuffle(text, &random)
      let found = Checked(shuffled, rules: rules).texts
      let (missing, extra) = (EditTests.difference(expected, found), EditTests.difference(found, expected))
      #expect(missing == [] && extra == [], "in\n\(shuffled)")
    }
  }

  /// The declarations of a file in another order, each with its lines; stages keep theirs, and the head stays.
  static func shuffle(_ text: String, _ random: inout RandomSource) -> String {
    let tree = Tree(Source(path: "", bytes: Array(text.utf8)))
    var blocks: [(text: String, isStage: Bool)] = []
    var head = ""
    for i in tree.lines.indices {
      let line = tree.lines[i]
      let whole = tree.source.text(Int(line.start)..<tree.end(of: i))
      if line.form == .declaration, line.kind != .step, line.text == line.start {
        blocks.append((whole, line.kind == .stage))
      } else if blocks.isEmpty {
        head += whole
      } else {
        blocks[blocks.count - 1].text += whole
      }
    }
    let stages = blocks.filter(\.isStage)
    var others = blocks.filter { !$0.isStage }
    for i in others.indices.reversed() where i > 0 { others.swapAt(i, Int(random.next() % UInt64(i + 1))) }
    let at = others.isEmpty ? 0 : Int(random.next() % UInt64(others.count + 1))
    others.insert(contentsOf: stages, at: at)
    return head + others.map(\.text).joined()
  }
}

/// Numbers that look random and are the same in every run.
struct RandomSource {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
