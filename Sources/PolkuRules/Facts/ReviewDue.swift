import PolkuModel
import PolkuSyntax

/// When somebody must look again at a thing that says how often: `review every: 3 months`.
enum ReviewDue {
  /// Nothing is asked: no time, one that does not compare, or a date that cannot be read.
  case notCompared
  /// A time is asked for, and nobody has looked yet.
  case never(every: Fact)
  /// The last day on which the latest look still counts, counted from 1 January 1970.
  case until(day: Int, every: Fact, latest: Fact)

  /// Whether it is past its day; what nobody has looked at yet has none.
  func isOver(_ today: CalendarDate) -> Bool {
    if case .until(let day, _, _) = self { day < today.days.lowerBound } else { false }
  }
}

extension CheckContext {
  /// When somebody must look at a thing again; of a content, its `updated` counts as a look too.
  func reviewDue(_ id: DeclarationID) -> ReviewDue {
    let declaration = model.declarations[Int(id)]
    guard let every = model.fact(id, .reviewEvery), every.state == .stated else { return .notCompared }
    let tree = model.files[Int(declaration.file)].tree
    let bytes = tree.source.bytes.span
    var reader = ValueReader(tree.language)
    // A vague time, or one in working days, is not compared.
    guard let time = reader.timeSpan(bytes, every.value.offsets).value, let minutes = time.minutes,
      let longest = minutes.high ?? minutes.low
    else { return .notCompared }
    let fields: [Field] = declaration.kind == .content ? [.reviewed, .updated] : [.reviewed]
    let looks = fields.compactMap { model.fact(id, $0) }
    var latest: (day: Int, fact: Fact)?
    for look in looks {
      guard look.state == .stated, let date = reader.date(bytes, look.value.offsets).value else { return .notCompared }
      if date.days.upperBound > latest?.day ?? .min { latest = (date.days.upperBound, look) }
    }
    if looks.isEmpty, says(id, .reviewed) { return .notCompared }
    guard let latest else { return .never(every: every) }
    let days = min(longest / 1440, 1e9)
    return .until(day: latest.day + Int(days), every: every, latest: latest.fact)
  }
}
