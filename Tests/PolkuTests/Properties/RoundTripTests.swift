import PolkuModel
import PolkuOutputs
import PolkuSyntax
import Testing

/// Any bytes give a tree and a model; printing the tree gives the bytes back.
@Suite struct RoundTripTests {
  @Test(arguments: Fixture.models + Fixture.cases)
  func printsEveryByte(_ fixture: Fixture) {
    Self.check(fixture.bytes)
  }

  @Test(arguments: Fixture.cases + Fixture.generated.prefix(1))
  func printsEveryPrefix(_ fixture: Fixture) {
    for end in fixture.bytes.indices { Self.checkTree(Array(fixture.bytes[..<end])) }
  }

  @Test(arguments: Fixture.journeys)
  func printsPrefixesOfJourneys(_ fixture: Fixture) {
    for end in stride(from: 0, to: fixture.bytes.count, by: max(1, fixture.bytes.count / 12)) {
      Self.check(Array(fixture.bytes[..<end]))
    }
  }

  /// Bytes flipped, inserted and deleted.
  @Test(arguments: Fixture.cases + Fixture.generated)
  func survivesMutations(_ fixture: Fixture) {
    var numbers = SeededNumbers(fixture.bytes.count)
    let marks =
      Array("\t\n\r \"#'()*,-/0:;<=>?[]|".utf8) + [0x00, 0x0B, 0x80, 0x9C, 0xA0, 0xC2, 0xC3, 0xE2, 0xEF, 0xF0, 0xFF]
    for _ in 0..<6 {
      var bytes = fixture.bytes
      for _ in 0..<3 {
        let at = Int.random(in: 0...bytes.count, using: &numbers)
        let byte = marks[Int.random(in: 0..<marks.count, using: &numbers)]
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: bytes.insert(byte, at: at)
        case 1 where at < bytes.count: bytes[at] = byte
        default: if at < bytes.count { bytes.remove(at: at) }
        }
      }
      Self.check(bytes)
    }
  }

  @Test func survivesNoise() {
    var numbers = SeededNumbers(5)
    for _ in 0..<60 {
      Self.check((0..<300).map { _ in UInt8.random(in: 0...255, using: &numbers) })
      Self.check((0..<300).map { _ in Array("ab ->:,\"?|-\n[]?".utf8)[Int.random(in: 0..<15, using: &numbers)] })
    }
  }

  private static func check(_ bytes: [UInt8]) {
    guard let tree = checkTree(bytes) else { return }
    let model = Model(tree)
    let dump = TreeDump.lines(tree) + ModelDump.lines(model)
    #expect(dump == TreeDump.lines(tree) + ModelDump.lines(Model(tree)))
  }

  @discardableResult
  private static func checkTree(_ bytes: [UInt8]) -> Tree? {
    let tree = Tree(Source(path: "x", bytes: bytes))
    if tree.printed != tree.source.bytes { Issue.record("\(String(decoding: bytes, as: UTF8.self))") }
    #expect(tree.source.original == bytes)
    return tree
  }
}
