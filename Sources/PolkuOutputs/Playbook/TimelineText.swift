/// The times of a playbook's steps in letters of one width: a row a step, the same picture that ``PlaybookTimeline`` draws.
public struct TimelineText: Sendable {
  /// The fewest columns that say something.
  public static let leastColumns = 16
  /// The most steps that it shows.
  public static let mostRows = PlaybookTimeline.mostRows

  /// What the axis counts: `Days after the trigger`.
  public let unit: String
  /// The named times, each above its column.
  public let axis: String
  /// The bars of the first steps, a row each, without blanks at their ends.
  public let bars: [String]
  /// What the signs mean, for those that are used.
  public let legend: [(sign: String, meaning: String)]
  /// How many steps are left out, as a sentence; empty for none.
  public let more: String

  /// A picture of so many columns; fewer than ``leastColumns`` count as so many.
  public init(_ page: PlaybookPage, _ words: PlaybookWords.Timeline, columns: Int) {
    let picture = PlaybookTimeline(page, words, prefix: "")
    let scale = TimelineScale(picture.steps.compactMap(\.span))
    let row = TimelineRow(scale: scale, columns: max(Self.leastColumns, columns))
    unit =
      switch scale.unit {
      case .minutes: words.minutes
      case .hours: words.hours
      case .days: words.days
      }
    axis = row.axis
    bars = picture.steps.map { row.bar($0.span) }
    legend = picture.kinds.map { (TimelineRow.sign($0), words.meaning($0)) }
    more = page.steps.count > picture.steps.count ? words.more(page.steps.count - picture.steps.count) : ""
  }
}

/// A row of columns on which times have their place; the first and the last two are for what stands round a bar.
private struct TimelineRow {
  let scale: TimelineScale
  let columns: Int

  private static let full: Character = "█"
  private static let may: Character = "░"
  private static let instant: Character = "◆"
  private static let open: Character = "→"
  private static let unknown: Character = "?"

  static func sign(_ kind: TimelineMark.Kind) -> String {
    switch kind {
    case .running: String(full)
    case .beginning: String(may)
    case .instant: String(instant)
    case .open: String(open)
    case .conditional: "[ ]"
    case .unknown: String(unknown)
    }
  }

  /// The last column that a known time has.
  private var last: Int { columns - 4 }

  private func place(_ time: Double) -> Int { 1 + Int(scale.place(time) * Double(last - 1) + 0.5) }

  /// The names of times; one that would touch the name before it is left out.
  var axis: String {
    var text = ""
    for (time, name) in scale.ticks {
      let column = place(time)
      let room = column - text.count
      if room < (text.isEmpty ? 0 : 1) || column + name.count > columns { continue }
      text += String(repeating: " ", count: room) + name
    }
    return text
  }

  func bar(_ span: PlaybookPage.Span?) -> String {
    guard let span, let start = TimelineScale.shown(span.earliestStart) else { return " " + String(Self.unknown) }
    let latest = span.latestStart.flatMap { TimelineScale.shown($0) }.map { max($0, start) }
    let end = span.latestEnd.flatMap { TimelineScale.shown($0) }.map { max($0, latest ?? start) }
    let isOpen = latest == nil || end == nil
    let from = place(start)
    var signs: [Character]
    if !isOpen, end == start {
      signs = [Self.instant]
    } else {
      let to = isOpen ? last : max(from, place(end ?? start))
      let turn = latest.map { place($0) } ?? to
      signs = (from...max(from, to)).map { column in
        // Where both fall into one column, what is sure to be work is shown.
        let isMay = column < turn || (column == turn && latest.map { end == $0 } ?? true)
        return isMay && (latest ?? .infinity) > start ? Self.may : Self.full
      }
      if isOpen { signs.append(Self.open) }
    }
    if !span.isCertain { signs = ["["] + signs + ["]"] }
    if !span.isKnown { signs.append(Self.unknown) }
    return String(repeating: " ", count: from - (span.isCertain ? 0 : 1)) + String(signs)
  }
}
