/// The times of a playbook's steps as a picture: a row a step, a bar from when it can start to when it must be done.
///
/// All times and names stand in the checklist too; the picture only shows how they lie to each other.
struct PlaybookTimeline {
  /// The most steps that one picture shows.
  static let mostRows = 60

  // The measures of the picture, in the units of its own coordinates.
  private static let width = 760.0
  private static let left = 286.0
  private static let right = 716.0
  /// Where bars end that are open.
  private static let edge = 738.0
  private static let top = 50.0
  private static let rowHeight = 25.0
  private static let barHeight = 11.0
  /// The least width of a bar, so that a minute is seen among years.
  private static let least = 6.0
  /// The least width of a part of a bar.
  private static let seen = 0.5
  private static let columns = 40

  let steps: [PlaybookPage.Step]
  let words: PlaybookWords.Timeline
  /// What the ids in the picture begin with, so that they are the page's only ones.
  let prefix: String
  let title: String
  private let scale: TimelineScale

  /// The picture of a playbook.
  init(_ page: PlaybookPage, _ words: PlaybookWords.Timeline, prefix: String) {
    steps = Array(page.steps.prefix(Self.mostRows))
    self.words = words
    self.prefix = prefix
    title = page.title
    scale = TimelineScale(steps.compactMap(\.span))
  }

  /// Writes the picture as SVG within a page of HTML.
  func write(_ page: inout HTMLLines) {
    let height = Self.top + Double(steps.count) * Self.rowHeight + 6
    page.add(
      "<svg class=\"timeline\" viewBox=\"0 0 \(Self.number(Self.width)) \(Self.number(height))\" role=\"img\""
        + " aria-labelledby=\"\(prefix)-name \(prefix)-text\">")
    page.add("<title id=\"\(prefix)-name\">\(HTMLText.escaped(words.title + ": " + title))</title>")
    page.add(
      "<desc id=\"\(prefix)-text\">\(HTMLText.escaped(steps.map { Self.told($0) }.joined(separator: " · ")))</desc>")
    page.add(TimelineMark.hatching(id: hatching))
    axis(height, &page)
    for (row, step) in steps.enumerated() { add(step, row, &page) }
    page.add("</svg>")
  }

  /// Which kinds of marks the picture has, so that only those are explained.
  var kinds: [TimelineMark.Kind] {
    var used: Set<TimelineMark.Kind> = []
    for step in steps { used.formUnion(TimelineMark.kinds(step.span)) }
    return TimelineMark.Kind.allCases.filter { used.contains($0) }
  }

  private var hatching: String { prefix + "-hatching" }

  private static func told(_ step: PlaybookPage.Step) -> String {
    let times = [step.start, step.due].filter { !$0.isEmpty }.joined(separator: "; ")
    let name = ShortText.cut(step.heading, columns: 80)
    return times.isEmpty ? name : name + ": " + times
  }

  // MARK: - The axis

  private func axis(_ height: Double, _ page: inout HTMLLines) {
    let name =
      switch scale.unit {
      case .minutes: words.minutes
      case .hours: words.hours
      case .days: words.days
      }
    page.add(
      "<text class=\"unit\" x=\"\(Self.number(Self.left))\" y=\"16\">\(HTMLText.escaped(name))</text>")
    for row in stride(from: 0, to: steps.count, by: 2) {
      page.add(
        "<rect class=\"stripe\" x=\"0\" y=\"\(Self.number(Self.y(row)))\" width=\"\(Self.number(Self.width))\""
          + " height=\"\(Self.number(Self.rowHeight))\"></rect>")
    }
    for tick in scale.ticks {
      let x = Self.number(x(tick.time))
      page.add("<path class=\"rule\" d=\"M\(x) \(Self.number(Self.top - 6))V\(Self.number(height - 6))\"></path>")
      page.add("<text class=\"tick\" x=\"\(x)\" y=\"\(Self.number(Self.top - 12))\">\(tick.name)</text>")
    }
  }

  // MARK: - The rows

  private func add(_ step: PlaybookPage.Step, _ row: Int, _ page: inout HTMLLines) {
    let middle = Self.y(row) + Self.rowHeight / 2
    page.add("<g><title>\(HTMLText.escaped(step.heading))</title>")
    // A picture within the picture cuts what is wider than thought.
    page.add(
      "<svg x=\"6\" y=\"\(Self.number(Self.y(row)))\" width=\"\(Self.number(Self.left - 18))\""
        + " height=\"\(Self.number(Self.rowHeight))\"><text y=\"\(Self.number(Self.rowHeight / 2 + 4.5))\">"
        + "\(HTMLText.escaped(ShortText.cut(step.heading, columns: Self.columns)))</text></svg>")
    let mark = TimelineMark(hatching: hatching, middle: middle, height: Self.barHeight)
    page.add(drawn(step.span, mark))
    page.add("</g>")
  }

  private func drawn(_ span: PlaybookPage.Span?, _ mark: TimelineMark) -> String {
    guard let span, let start = TimelineScale.shown(span.earliestStart) else { return mark.question(at: Self.left + 4) }
    let latest = span.latestStart.flatMap { TimelineScale.shown($0) }.map { max($0, start) }
    let end = span.latestEnd.flatMap { TimelineScale.shown($0) }.map { max($0, latest ?? start) }
    let from = x(start)
    let isOpen = latest == nil || end == nil
    let isInstant = !isOpen && end == start
    var text = ""
    var last: Double
    if isInstant {
      text += mark.diamond(at: from, isCertain: span.isCertain)
      last = from + Self.barHeight / 2
    } else {
      let to = isOpen ? Self.edge - 10 : max(x(end ?? start), from + Self.least)
      let turn = isOpen && latest == nil ? to : min(latest.map { x($0) } ?? to, to)
      // A part too narrow to be seen belongs to the other.
      let split = turn - from < Self.seen ? from : to - turn < Self.seen ? to : turn
      if split > from { text += mark.bar(from, split, .beginning, isCertain: span.isCertain) }
      if to > split { text += mark.bar(split, to, .running, isCertain: span.isCertain) }
      if isOpen { text += mark.arrow(from: to, to: Self.edge) }
      last = isOpen ? Self.edge : to
    }
    if !span.isKnown { text += mark.question(at: last + 5) }
    return text
  }

  private func x(_ time: Double) -> Double { Self.left + scale.place(time) * (Self.right - Self.left) }

  private static func y(_ row: Int) -> Double { top + Double(row) * rowHeight }

  private static func number(_ number: Double) -> String { DecimalText.of(number) ?? "0" }
}
