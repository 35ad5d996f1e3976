import Testing

/// P110 among many titles: what is near is found in a crowd too, and what differs stays apart.
@Suite struct NearTitleTests {
  static let words = [
    "advert", "banner", "brochure", "calendar", "calculator", "contract", "delivery", "demo", "folder", "guide",
    "invoice", "leaflet", "meeting", "newsletter", "offer", "poster", "quotation", "receipt", "reminder", "sample",
    "seminar", "survey", "training", "tutorial", "video", "visit", "warranty", "website", "workshop",
  ]

  /// Touchpoints whose titles all end alike, and two more.
  private static func found(_ one: String, _ other: String, stages: (String, String) = ("use", "use")) -> [String] {
    let crowd = words.map { "touchpoint \($0): \($0) in the customer's own words\n  at: use\n" }.joined()
    let pair = """
      touchpoint first: \(one) in the customer's own words
        at: \(stages.0)
      touchpoint second: \(other) in the customer's own words
        at: \(stages.1)

      """
    return Checked("stage use\nstage start\n" + crowd + pair).texts.filter { $0.hasPrefix("P110") }
  }

  @Test(arguments: [
    ("early summer list", "ealry summer list"), ("spring list", "spring lists"), ("spring evening", "spring evenning"),
    ("Autumn walk", "autumn-walk"), ("wlak together", "walk together"), ("harvest fair", "harvset fiar"),
  ])
  func findsTwo(_ one: String, _ other: String) {
    #expect(Self.found(one, other).count == 1)
    #expect(Self.found(other, one).count == 1)
  }

  @Test(arguments: [
    ("spring list 1", "spring list 2"), ("summer list", "winter list"), ("early summer list", "yearly summer list"),
    ("June letter", "July letter"), ("paid visit", "unpaid visit"),
  ])
  func keepsApart(_ one: String, _ other: String) { #expect(Self.found(one, other).isEmpty) }

  @Test func stagesTellNearTitlesApartButNotEqualOnes() {
    #expect(Self.found("spring evening", "spring evenning", stages: ("use", "start")).isEmpty)
    #expect(Self.found("spring evening", "spring evenning", stages: ("use", "use, start")).count == 1)
    #expect(Self.found("spring evening", "spring evenning", stages: ("use", "?")).count == 1)
    #expect(Self.found("spring evening", "Spring Evening", stages: ("use", "start")).count == 1)
  }
}
