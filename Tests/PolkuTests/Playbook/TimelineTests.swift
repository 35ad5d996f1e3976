import Testing

@testable import PolkuOutputs
@testable import PolkuPages

/// Every time has its place, and what is drawn is what is known.
@Suite struct TimelineTests {
  /// The longest time, and what the axis then counts, with its named times.
  @Test(arguments: [
    (30.0, TimelineScale.Unit.minutes, ["0", "5", "10", "15", "20", "25", "30"]),
    (90, .minutes, ["0", "15", "30", "45", "60", "75", "90"]),
    (119, .minutes, ["0", "15", "30", "45", "60", "75", "90", "105"]),
    (120, .hours, ["0", "1", "2"]), (1680, .hours, ["0", "6", "12", "18", "24"]),
    (2879, .hours, ["0", "6", "12", "18", "24", "30", "36", "42"]), (2880, .days, ["0", "1", "2"]),
    (24480, .days, ["0", "5", "10", "15"]), (129_600, .days, ["0", "14", "28", "42", "56", "70", "84"]),
    (525_600, .days, ["0", "60", "120", "180", "240", "300", "360"]), (0, .days, ["0", "1", "2"]),
  ])
  func axis(_ longest: Double, _ unit: TimelineScale.Unit, _ names: [String]) {
    let scale = TimelineScale([Self.span(0, longest, longest)])
    #expect(scale.unit == unit)
    #expect(scale.ticks.map(\.name) == names)
  }

  /// However long the whole is, names do not run into each other, and nothing lies outside.
  @Test(arguments: [1e-9, 1, 59, 61, 119.5, 1e3, 1e4, 1e5, 1e6, 1e7, 1e9, 1e12, 1e20, .infinity])
  func axisAtAnyLength(_ longest: Double) {
    for low in [0, -longest, -1440] {
      let scale = TimelineScale([Self.span(low, longest, longest)])
      #expect((1...11).contains(scale.ticks.count))
      for tick in scale.ticks { #expect((0...1).contains(scale.place(tick.time)) && !tick.name.isEmpty) }
      #expect((0...1).contains(scale.place(low)) && (0...1).contains(scale.place(longest)))
    }
  }

  /// A span, and what the picture of it has.
  @Test(arguments: [
    (span(0, 0, 0), [TimelineMark.Kind.instant]), (span(0, 0, 60), [.running]), (span(0, 60, 60), [.beginning]),
    (span(0, 60, 90), [.running, .beginning]), (span(0, nil, nil), [.beginning, .open]),
    (span(0, 60, nil), [.running, .beginning, .open]), (span(5, 5, nil), [.running, .open]),
    (span(0, 0, 0, isKnown: false), [.instant, .unknown]), (span(0, 0, 9, isCertain: false), [.running, .conditional]),
    (nil, [.unknown]), (span(.nan, 0, 0), [.unknown]),
  ])
  func kinds(_ span: PlaybookPage.Span?, _ kinds: [TimelineMark.Kind]) throws {
    #expect(TimelineMark.kinds(span) == Set(kinds))
    let page = Self.page([span])
    let drawn = try HTMLReading("<!DOCTYPE html>\n" + page).elements
    let classes = drawn.compactMap { $0.attributes["class"] }
    #expect(classes.contains("may") || classes.contains("may if") == kinds.contains(.beginning))
    #expect(classes.contains("unknown") == kinds.contains(.unknown))
    #expect(classes.contains { $0.hasSuffix(" if") } == kinds.contains(.conditional))
    let full = drawn.filter { $0.attributes["class"]?.hasPrefix("full") == true }
    #expect(full.contains { $0.name == "rect" } == kinds.contains(.running))
    #expect(full.contains { $0.name == "path" } == (kinds.contains(.instant) || kinds.contains(.open)))
  }

  /// Nothing is drawn outside the picture, and no number is broken.
  @Test(arguments: HostilePlaybooks.all.map(\.name))
  func everythingIsInThePicture(_ name: String) throws {
    for element in try HostilePlaybooks.page(name).all("rect") {
      let x = try #require(Double(element.attributes["x"] ?? ""))
      let width = try #require(Double(element.attributes["width"] ?? ""))
      #expect(x >= 0 && width > 0 && x + width <= 760)
    }
  }

  @Test func onlyTheFirstOfManyAreDrawn() throws {
    let page = try HostilePlaybooks.page("many")
    #expect(page.all("g").count == 60)
    #expect(page.all("figcaption")[0].text.contains("2940 more steps are in the checklist only."))
  }

  @Test(arguments: [
    ("short", 5, "short"), ("longer", 5, "long…"), ("", 5, ""), ("日本語", 6, "日本語"), ("日本語の", 6, "日本…"),
    ("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 5, "👩‍👩‍👧👩‍👩‍👧…"), ("abc", 0, "…"),
  ])
  func cut(_ text: String, _ columns: Int, _ short: String) {
    #expect(ShortText.cut(text, columns: columns) == short)
  }

  /// What is cut is whole where the pointer rests on it.
  @Test func longTitlesAreWholeInTheTitle() throws {
    let title = String(repeating: "Call ", count: 30) + "end"
    let page = Self.page([Self.span(0, 0, 0)], title: title)
    let drawn = try HTMLReading("<!DOCTYPE html>\n" + page)
    #expect(drawn.all("title").contains { $0.text == title && $0.parents.contains("g") })
    #expect(drawn.all("text").contains { $0.text.hasSuffix("…") && (30...40).contains($0.text.count) })
  }

  private static func span(
    _ start: Double, _ latest: Double?, _ end: Double?, isKnown: Bool = true, isCertain: Bool = true
  ) -> PlaybookPage.Span {
    PlaybookPage.Span(
      earliestStart: start, latestStart: latest, earliestEnd: start, latestEnd: end, isKnown: isKnown,
      isCertain: isCertain)
  }

  private static func page(_ spans: [PlaybookPage.Span?], title: String = "Call") -> String {
    let steps = spans.map { PlaybookPage.Step(id: "a", title: title, span: $0) }
    var lines = HTMLLines()
    PlaybookTimeline(PlaybookPage(id: "a", title: "A", steps: steps), PlaybookSample.words.timeline, prefix: "p")
      .write(&lines)
    return lines.text
  }
}
