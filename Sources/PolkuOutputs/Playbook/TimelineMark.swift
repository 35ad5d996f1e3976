/// What stands in a row of a timeline, as SVG.
struct TimelineMark {
  /// What can be explained under a timeline, in this order.
  enum Kind: CaseIterable {
    case running, beginning, instant, open, conditional, unknown
  }

  /// The id of the pattern that fills what may begin.
  let hatching: String
  /// The middle of the row, from top to bottom.
  let middle: Double
  /// How high a bar is.
  let height: Double

  /// The kinds of marks that a span of time is drawn with.
  static func kinds(_ span: PlaybookPage.Span?) -> Set<Kind> {
    guard let span, !span.earliestStart.isNaN else { return [.unknown] }
    var result: Set<Kind> = []
    if !span.isKnown { result.insert(.unknown) }
    if !span.isCertain { result.insert(.conditional) }
    let start = span.earliestStart
    let latest = span.latestStart ?? .infinity
    let end = span.latestEnd ?? .infinity
    if latest <= start, end <= start { return result.union([.instant]) }
    if latest > start { result.insert(.beginning) }
    if end > latest { result.insert(.running) }
    if latest == .infinity || end == .infinity { result.insert(.open) }
    return result
  }

  /// The pattern of stripes.
  static func hatching(id: String) -> String {
    "<defs><pattern id=\"\(id)\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\""
      + " patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M1 0V5\"></path></pattern></defs>"
  }

  /// A bar: hatched where something may begin, full where it can be under way, dashed where that is not certain.
  func bar(_ from: Double, _ to: Double, _ kind: Kind, isCertain: Bool) -> String {
    let fill = kind == .beginning ? " fill=\"url(#\(hatching))\"" : ""
    let classes = (kind == .beginning ? "may" : "full") + (isCertain ? "" : " if")
    return "<rect class=\"\(classes)\"\(fill) x=\"\(text(from))\" y=\"\(text(middle - height / 2))\""
      + " width=\"\(text(to - from))\" height=\"\(text(height))\" rx=\"2\"></rect>"
  }

  /// What takes no time.
  func diamond(at x: Double, isCertain: Bool) -> String {
    let half = height / 2 + 1
    return "<path class=\"full\(isCertain ? "" : " if")\" d=\"M\(text(x - half)) \(text(middle))L\(text(x)) "
      + "\(text(middle - half))L\(text(x + half)) \(text(middle))L\(text(x)) \(text(middle + half))Z\"></path>"
  }

  /// The head of what has no end.
  func arrow(from: Double, to: Double) -> String {
    let half = height / 2 + 2
    return "<path class=\"full\" d=\"M\(text(from)) \(text(middle - half))L\(text(to)) \(text(middle))L\(text(from)) "
      + "\(text(middle + half))Z\"></path>"
  }

  /// What nobody knows.
  func question(at x: Double) -> String {
    "<text class=\"unknown\" x=\"\(text(x))\" y=\"\(text(middle + 5))\">?</text>"
  }

  /// A small picture of one kind, for the explanation.
  static func sample(_ kind: Kind, hatching: String) -> String {
    let mark = TimelineMark(hatching: hatching, middle: 8, height: 10)
    let drawn =
      switch kind {
      case .running: mark.bar(2, 26, .running, isCertain: true)
      case .beginning: mark.bar(2, 26, .beginning, isCertain: true)
      case .instant: mark.diamond(at: 14, isCertain: true)
      case .open: mark.bar(2, 18, .running, isCertain: true) + mark.arrow(from: 18, to: 27)
      case .conditional: mark.bar(2, 26, .running, isCertain: false)
      case .unknown: mark.question(at: 10)
      }
    return "<svg class=\"sample\" viewBox=\"0 0 28 16\" aria-hidden=\"true\">\(drawn)</svg>"
  }

  private func text(_ number: Double) -> String { DecimalText.of(number) ?? "0" }
}
