import PolkuSyntax
import Testing

@Suite struct AccentsTests {
  @Test(arguments: [
    ("sisalto", "sisältö", true), ("forbattring", "förbättring", true), ("saa", "sää", false),
    ("sisalto", "sisalto", false),
    ("sisalt", "sisältö", false), ("sisälto", "sisaltö", true), ("касса", "кассы", false), ("tallaa", "tallåå", true),
  ])
  func differ(_ a: String, _ b: String, _ expected: Bool) {
    let (first, second) = (Folding.key(a), Folding.key(b))
    #expect(Accents.differ(first.span, second.span) == expected)
    #expect(Accents.differ(second.span, first.span) == expected)
  }
}
