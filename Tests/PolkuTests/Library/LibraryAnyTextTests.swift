import Polku
import Testing

/// Whatever the text, there is a journey, and everything can be asked of it.
@Suite struct LibraryAnyTextTests {
  private func askEverything(_ text: String) {
    let journey = Journey(text)
    for day in [journey, journey.asIs, journey.toBe] {
      _ = day.check()
      _ = day.graph()
      for picture in Journey.Picture.allCases { _ = day.dot(picture) }
      #expect(throws: Never.self) { try day.matrix().markdown }
      #expect(throws: Never.self) { try day.matrix(.segmentsAndTouchpoints).csv }
      #expect(throws: Never.self) { try day.playbooks(start: Journey.Day(2026, 9, 1)).html }
    }
    for kind in Journey.Item.Kind.allCases { _ = journey.items(kind) }
    #expect(Journey(journey.formatted()).formatted() == journey.formatted())
    _ = journey.swiftTypes()
    _ = (journey.id, journey.title, journey.language)
  }

  @Test(
    arguments: [
      "", "\n", "\r\n\r\n", "\u{FEFF}", "\0", "?", "->", "map", "include: journey", "include:", "a -> a -> a",
      "playbook p\n step a\n a -> a", "persona ?: ?\npath ?\n ? -> ?", String(repeating: " ", count: 5000),
      "touchpoint \u{202E}x\n on: \u{0}\n", "| | |\n- ?\n#",
    ])
  func oddTexts(_ text: String) { askEverything(text) }

  /// A journey whose bytes went wrong here and there.
  @Test(arguments: 0..<12)
  func mutatedText(_ seed: UInt64) throws {
    let example = try #require(CommandParity.all.first { $0.name == "readme.journey" })
    var state = seed &+ 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var bytes = Array(example.text.utf8)
    for _ in 0..<6 {
      let start = next(bytes.count)
      switch next(3) {
      case 0: bytes.removeSubrange(start..<min(bytes.count, start + 1 + next(20)))
      case 1: bytes[start] = UInt8(next(256))
      default: bytes.insert(contentsOf: bytes[start..<min(bytes.count, start + 1 + next(40))], at: next(bytes.count))
      }
    }
    askEverything(String(decoding: bytes, as: UTF8.self))
  }
}
