import PolkuSyntax
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("LinkedIn ad", "linkedin_AD"), ("e-mail", "email"), ("Follow up", "follow-up"), ("verkko sivu", "verkkosivu"),
    ("STRASSE", "straße"), ("\u{FB01}", "fi"), ("\u{C5}", "A\u{30A}"), ("\u{212B}", "\u{E5}"),
    ("so\u{AD}ft", "soft"), ("zero\u{200B}width", "zerowidth"), ("Customer’s call", "customers call"),
    ("s\u{E4}\u{E4}", "sa\u{308}a\u{308}"),
  ])
  func oneName(_ a: String, _ b: String) {
    #expect(Folding.key(a) == Folding.key(b))
  }

  @Test(arguments: [("v1.1", "v11"), ("2-3", "23"), ("sää", "saa"), ("sisalto", "sisältö"), ("a1", "a2")])
  func twoNames(_ a: String, _ b: String) {
    #expect(Folding.key(a) != Folding.key(b))
  }

  @Test(arguments: [
    ("LinkedIn ad", "linkedin-ad"), ("Q&A", "q-a"), ("C++", "c"), ("Onko turvassa?", "onko-turvassa"),
    ("Customer’s call", "customers-call"), ("😀", ""), ("Sisältö 1.1", "sisältö-1-1"),
  ])
  func id(_ name: String, _ id: String) {
    #expect(Folding.id(name) == id)
  }
}
