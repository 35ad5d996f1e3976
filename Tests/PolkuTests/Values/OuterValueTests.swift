import Testing

@testable import PolkuSyntax

@Suite struct OuterValueTests {
  // Rows 104 and 106, and rule P109.
  @Test(arguments: [
    ("?", "en", "unknown"), ("??", "en", "unknown"), ("sales", "en", "sales"), ("sales?", "en", "sales / unsure"),
    ("sales ?", "en", "sales / unsure"), ("none", "en", "none"), ("none because", "en", "none"),
    ("none because we only answer", "en", "none: we only answer"),
    ("none, because it is late", "en", "none: it is late"),
    ("None, Because …", "en", "none: …"), ("ei mitään, koska …", "fi", "none: …"),
    ("ei kukaan, koska …", "fi", "none: …"),
    ("ei koska hinta, laatu", "fi", "none: hinta, laatu"), ("inget, eftersom …", "sv", "none: …"),
    ("ingen därför att dyrt", "sv", "none: dyrt"), ("none of them", "en", "none of them"),
    ("linkedin, ?", "en", "linkedin, ?"), ("linkedin, sales?", "en", "linkedin, sales / unsure"),
    ("because we can", "en", "because we can"), ("nonebecause x", "en", "nonebecause x"),
  ])
  func names(_ text: String, _ code: String, _ expected: String) {
    #expect(describe(text, .names([.role]), code) == expected)
  }

  @Test(arguments: [
    ("Is it safe?", "Is it safe?"), ("Is it safe ?", "Is it safe / unsure"), ("none", "none"), ("?", "unknown"),
  ])
  func texts(_ text: String, _ expected: String) {
    #expect(describe(text, .text, "en") == expected)
  }

  @Test(arguments: [
    ("ei", ValueType.oneOf(.yesNo), "fi", "ei"), ("no", .oneOf(.yesNo), "en", "no"),
    ("no because of the law", .oneOf(.yesNo), "en", "no because of the law"), ("none", .oneOf(.level), "en", "none"),
    ("none because nobody asked", .oneOf(.level), "en", "none: nobody asked"), ("none", .oneOf(.status), "en", "none"),
    ("+1?", .feeling, "en", "+1 / unsure"), ("24 h?", .duration, "en", "24 h / unsure"), ("none", .rate, "en", "none"),
  ])
  func whereNoneIsAValue(_ text: String, _ type: ValueType, _ code: String, _ expected: String) {
    let isNone = describe(text, type, code).hasPrefix("none")
    #expect(describe(text, type, code) == expected)
    if case .oneOf(.status) = type { #expect(isNone) }
  }

  @Test func aLevelOfNoneIsStated() {
    #expect(outer("none", .oneOf(.level)) == .stated(0..<4, unsure: false))
    #expect(outer("none", .oneOf(.status)) == .none(because: nil))
  }

  // Rows 91, 105 and 111.
  @Test(arguments: [
    ("linkedin, website , email", false, ["linkedin", "website", "email"], false),
    ("uses, ?", false, ["uses"], true), ("linkedin, …", false, ["linkedin"], true),
    ("linkedin, ...", false, ["linkedin"], true), ("\"a, b\", c", false, ["\"a, b\"", "c"], false),
    ("“a, b”, c", false, ["“a, b”", "c"], false), ("„a, b“,«c, d»", false, ["„a, b“", "«c, d»"], false),
    ("5\" pipe, two", false, ["5\" pipe", "two"], false), ("\"a, b", false, ["\"a", "b"], false),
    ("1,5, a,b", true, ["1,5", "a", "b"], false), ("1,5", false, ["1", "5"], false),
    (", a,,b,", false, ["a", "b"], false),
    ("", false, [], false),
  ])
  func split(_ text: String, _ decimals: Bool, _ items: [String], _ isOpen: Bool) {
    let bytes = Array(text.utf8)
    let parts = ValueReader.split(bytes.span, 0..<bytes.count, keepsDecimals: decimals)
    #expect(parts.items.map { part(text, $0.range) } == items)
    #expect(parts.isOpen == isOpen)
  }

  @Test func doubtOfAnElement() {
    let text = "sales?, marketing, is it safe?"
    let bytes = Array(text.utf8)
    let names = ValueReader.split(bytes.span, 0..<bytes.count, keepsDecimals: false)
    #expect(names.items.map(\.unsure) == [true, false, true])
    let texts = ValueReader.split(bytes.span, 0..<bytes.count, keepsDecimals: false, freeText: true)
    #expect(texts.items.map(\.unsure) == [false, false, false])
    #expect(part(text, texts.items[2].range) == "is it safe?")
  }

  @Test func manyQuotesAreLinear() {
    let bytes = Array(String(repeating: "\"a,", count: 200_000).utf8)
    #expect(ValueReader.split(bytes.span, 0..<bytes.count, keepsDecimals: false).items.count > 1000)
  }

  private func describe(_ text: String, _ type: ValueType, _ code: String) -> String {
    switch outer(text, type, language(code)) {
    case .unknown: "unknown"
    case .none(let because): "none" + (because.map { ": " + (part(text, $0) ?? "") } ?? "")
    case .stated(let range, let unsure): (part(text, range) ?? "") + (unsure ? " / unsure" : "")
    }
  }
}
