import PolkuTypes
import Testing

/// What the names of a map are in Swift.
@Suite struct SwiftNameTests {
  @Test(arguments: [
    ("LinkedIn ad", "linkedInAd"), ("CV-screening", "cvScreening"), ("24h-callback", "_24hCallback"), ("CV", "cv"),
    ("send CV", "sendCV"), ("URLList", "urlList"), ("CVs", "cvs"), ("iPhone", "iPhone"),
    ("SEND THE GUIDE", "sendTheGuide"),
    ("1.1", "_1_1"), ("11", "_11"), ("step 1.1", "step1_1"), ("none", "none_"), ("init", "init_"),
    ("All cases", "allCases_"),
    ("default", "default"), ("Type", "type"), ("sisältö", "sisältö"), ("sisa\u{308}lto\u{308}", "sisältö"),
    ("Öljy", "öljy"),
    ("Customer’s call", "customersCall"), ("😀", "u1F600"), ("->", "u2D_3E"), ("_24h", "_24h"), ("日本 語", "日本語"),
  ])
  func caseName(_ name: String, _ expected: String) {
    #expect(Array(SwiftName.caseName(name).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("after-sales", "AfterSales"), ("String", "StringJourney"), ("Swift", "SwiftJourney"), ("self", "SelfJourney"),
    ("24h", "_24h"), ("touchpoint", "TouchpointJourney"), ("yritys B", "YritysB"),
  ])
  func typeName(_ name: String, _ expected: String) {
    #expect(SwiftName.typeName(name) == expected)
  }

  @Test(arguments: [
    "", "1a", "a b", "class", "Type", "Self", "_", "a-b", "a.b", "\u{301}", "Swift", "$a", "`a`", "String",
  ])
  func noTypeName(_ text: String) { #expect(!SwiftName.isTypeName(text)) }

  @Test(arguments: ["a", "_1", "Öljy", "Ids", "日本"])
  func typeNameByItself(_ text: String) {
    #expect(SwiftName.isTypeName(text) && SwiftName.isIdentifier(text))
  }

  @Test func onlyTheStrangerIsMarked() {
    #expect(SwiftName.cases(["😀", "u1F600"]) == ["u1F600_1F600", "u1F600"])
    #expect(SwiftName.cases(["u1F600", "😀"]) == ["u1F600", "u1F600_1F600"])
  }

  @Test(arguments: 0..<60) func stable(_ seed: Int) {
    var numbers = SeededNumbers(seed)
    let names = Self.names(&numbers)
    let cases = SwiftName.cases(names)
    #expect(Set(cases).count == names.count)
    for name in cases { #expect(SwiftName.isIdentifier(name) || Self.isPlainWord(name), "\(name)") }
    let table = Dictionary(uniqueKeysWithValues: zip(names, cases))
    let shuffled = names.shuffled(using: &numbers)
    #expect(SwiftName.cases(shuffled) == shuffled.map { table[$0] })
    // What is added renames nothing whose own name nobody shares.
    let more = names + Self.names(&numbers).filter { table[$0] == nil }
    for (name, now) in zip(more, SwiftName.cases(more)) where table[name] != nil && table[name] != now {
      #expect(more.filter { SwiftName.caseName($0) == SwiftName.caseName(name) }.count > 1, "\(name)")
    }
  }

  /// A word of Swift, which a declaration writes between backticks.
  private static func isPlainWord(_ name: String) -> Bool { SwiftName.isIdentifier(name + "x") && name != "_" }

  private static func names(_ numbers: inout SeededNumbers) -> [String] {
    let letters: [Character] = [
      "a", "B", "ä", "1", "2", "-", " ", "_", "😀", "\u{FE20}", "日", "’", ".", "n", "o", "e", "İ", "ß",
    ]
    var result = Set<String>()
    for _ in 0..<40 {
      let count = Int.random(in: 1...6, using: &numbers)
      result.insert(String((0..<count).map { _ in letters[Int.random(in: 0..<letters.count, using: &numbers)] }))
    }
    return result.sorted()
  }
}
