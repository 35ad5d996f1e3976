import Testing

@testable import PolkuSyntax

/// Values put together at random: whatever of them is read keeps its reading in another language.
@Suite struct RandomValueTests {
  private static let words = [
    "en":
      "1|2|half|a|1.5|4,000|day|days|weeks|h|per|every|other|third|once|times|at least|max|about|~|>=|..|–|week|year|fortnight"
      + "|half a year|weekly|within|in|%|€|k|leads|of|to|or more|one|two|months",
    "fi":
      "1|2|puoli|1,5|4 000|päivä|päivää|viikon|viikossa|h|/|joka|toinen|kerran|kertaa|vähintään|max|noin|..|–|viikko|vuosi"
      + "|puolen vuoden|viikoittain|sisällä|%|€|välein|yksi|kaksi|kuussa|vko",
    "sv":
      "1|2|en|1,5|dag|dagar|veckor|v|per|var|varannan|tredje|en gång|gånger|minst|max|cirka|..|–|vecka|år|halvår|ett halvår"
      + "|dagligen|inom|i|veckan|%|kr|av|till|två",
  ]

  @Test(arguments: Language.all.map(\.code))
  func keepTheirReading(_ code: String) {
    let from = language(code)
    let words = Self.words[code]?.split(separator: "|").map(String.init) ?? []
    var state: UInt64 = 5
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    var readable = 0
    for _ in 0..<3000 {
      let pieces = (0...next(5)).map { _ in words[next(words.count)] }
      let text = pieces.joined(separator: next(5) == 0 ? "" : " ")
      for to in Language.all {
        readable += check(text, .duration, from, to) { timeSpan($0, $1).comparable }
        readable += check(text, .rate, from, to) { rate($0, $1).comparable }
        readable += check(text, .capacity, from, to) { capacity($0, $1).comparable }
        readable += check(text, .quantity, from, to) { amount($0, $1).comparable }
      }
    }
    #expect(readable > 300)
  }

  private func check(
    _ text: String, _ type: ValueType, _ from: Language, _ to: Language, _ read: (String, Language) -> String
  ) -> Int {
    let before = read(text, from)
    if before == "unreadable" || before == "meant" || before.hasPrefix("ambiguous") { return 0 }
    let bytes = Array(text.utf8)
    let written = ValueWriter(from: from, to: to).write(bytes.span, 0..<bytes.count, type)
    #expect(read(written, to) == before, "\(from.code) «\(text)» → \(to.code) «\(written)»")
    return 1
  }
}
