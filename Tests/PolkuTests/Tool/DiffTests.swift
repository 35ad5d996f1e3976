import Testing

@testable import PolkuTool

@Suite struct DiffTests {
  @Test(arguments: [
    ("", ""), ("a", ""), ("", "a"), ("abc", "abc"), ("abc", "axc"), ("abcdef", "abXdef"), ("aabbaabb", "abababab"),
    ("abcdefghij", "jihgfedcba"), ("xyzabc", "abcxyz"), ("aaaa", "aaa"),
  ])
  func hunksMakeTheNewOfTheOld(_ old: String, _ new: String) {
    #expect(applied(Array(old), Array(new)) == Array(new))
    #expect((LineDiff.hunks(Array(old), Array(new)).isEmpty) == (old == new))
  }

  @Test(arguments: 0..<40)
  func hunksOfRandomFiles(_ seed: UInt64) {
    var random = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    let letters = 3 + next(40)
    let old = (0..<next(60)).map { _ in next(letters) }
    var new = old
    for _ in 0..<next(8) where !new.isEmpty {
      switch next(3) {
      case 0: new.remove(at: next(new.count))
      case 1: new.insert(next(letters), at: next(new.count))
      default: new[next(new.count)] = next(letters)
      }
    }
    #expect(applied(old, new) == new)
  }

  @Test func manyLinesInLittleTime() {
    let old = (0..<200_000).map { "line \($0)" }
    let new = (0..<200_000).map { $0 % 3 == 0 ? "changed \($0)" : "line \($0)" }
    let clock = ContinuousClock()
    let start = clock.now
    #expect(LineDiff.hunks(old, new).count == 66_667)
    #expect(clock.now - start < .seconds(20))
  }

  private func applied<Line: Hashable>(_ old: [Line], _ new: [Line]) -> [Line] {
    var result: [Line] = []
    var at = 0
    for hunk in LineDiff.hunks(old, new) {
      result += old[at..<hunk.old.lowerBound] + new[hunk.new]
      at = hunk.old.upperBound
    }
    return result + old[at...]
  }

  @Test func unified() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n"
    let new = "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n11\n12"
    let expected = """
      --- a.journey
      +++ a.journey
      @@ -2,10 +2,11 @@
       2
       3
       4
      -5
      +five
       6
       7
       8
       9
       10
       11
      +12
      \\ No newline at end of file

      """
    let found = UnifiedDiff.write("a.journey", old: Array(old.utf8), new: Array(new.utf8))
    #expect(String(decoding: found, as: UTF8.self) == expected)
  }

  @Test func anEmptyFileGrows() {
    let found = UnifiedDiff.write("x", old: [], new: Array("a\n".utf8))
    #expect(String(decoding: found, as: UTF8.self) == "--- x\n+++ x\n@@ -0,0 +1 @@\n+a\n")
    #expect(UnifiedDiff.write("x", old: [0x61], new: [0x61]).isEmpty)
  }
}
