import PolkuModel
import PolkuSyntax

/// The critical points of a picture: red octagons at what they speak of.
///
/// One that speaks of several places is drawn at each, so that no line crosses the picture for it.
struct CriticalMarks {
  /// A critical point at one of its places.
  struct Mark {
    var id: DeclarationID
    /// The node's name.
    var name: String
    var place: Model.Place?
  }

  let scope: GraphScope
  let words: GraphWords
  let marks: [Mark]
  /// The marks by the stage they are drawn in; those outside all stages under -1.
  private var byStage: [Int: [Mark]] = [:]

  init(_ scope: GraphScope, _ words: GraphWords) {
    self.scope = scope
    self.words = words
    marks = scope.criticals.flatMap { id -> [Mark] in
      let places = scope.model.places(id).filter { scope.shows($0.from) || $0.to.map { scope.shows($0) } ?? false }
      guard places.count > 1 else { return [Mark(id: id, name: scope.names[id], place: places.first)] }
      return places.map { Mark(id: id, name: scope.names[id] + " at " + scope.names[$0.from], place: $0) }
    }
    byStage = Dictionary(grouping: marks) { Self.stage(scope, $0) ?? -1 }
  }

  private static let fields: [Field] = [
    .at, .cause, .expectation, .involvement, .risk, .impact, .evidence, .by, .solvedBy, .acceptedBecause, .measuredBy,
  ]

  /// The attributes of a critical point's node.
  static func attributes(
    _ scope: GraphScope, _ words: GraphWords, _ id: DeclarationID, name: String, more: [String] = [],
    width: Int = 20
  ) -> DotWriter.Attributes {
    let title = DotText.wrapped(words.title(id), width)
    let small = more.map { DotText.wrapped($0, width) }
    return [
      ("id", GraphNames.anchor(name)), ("label", .text((["!  " + title] + small).joined(separator: "\n"))),
      ("shape", "octagon"), ("peripheries", "2"), ("style", "filled"), ("fillcolor", .text(GraphFrame.redFill)),
      ("color", .text(GraphFrame.red)), ("penwidth", "2"), ("fontsize", "10"), ("margin", "0.02,0.02"),
      ("tooltip", .text(words.say("critical") + ": " + words.tooltip(id, fields))),
    ]
  }

  /// The stage a mark is drawn in, or nil where it stands outside or between two stages.
  private static func stage(_ scope: GraphScope, _ mark: Mark) -> Int? {
    guard let place = mark.place else { return nil }
    let from = scope.stageNumber(place.from)
    guard let to = place.to else { return from }
    return scope.stageNumber(to) == from ? from : nil
  }

  /// Draws the marks within a stage, or those outside all stages.
  func writeNodes(_ writer: inout DotWriter, in stage: Int?) {
    for mark in byStage[stage ?? -1] ?? [] {
      writer.node(mark.name, Self.attributes(scope, words, mark.id, name: mark.name))
    }
  }

  /// Ties marks to their touchpoints: one between two places stands between them. One that speaks of
  /// a stage stands in it, without a line.
  func writeEdges(_ writer: inout DotWriter) {
    guard !marks.isEmpty else { return }
    writer.section(words.say("critical"))
    var last: [String: String] = [:]
    for mark in marks {
      guard let place = mark.place else { continue }
      if place.to == nil {
        guard let touchpoint = anchor(place.from) else { continue }
        // Several at one touchpoint hang below each other.
        writer.edge(mark.name, last[touchpoint] ?? touchpoint, tie(place))
        last[touchpoint] = mark.name
        continue
      }
      if let from = anchor(place.from) { writer.edge(from, mark.name, tie(place)) }
      if let to = place.to.flatMap({ anchor($0) }) {
        writer.edge(mark.name, to, tie(place) + [("constraint", "false")])
      }
    }
  }

  private func tie(_ place: Model.Place) -> DotWriter.Attributes {
    let isGap = place.to != nil
    return [
      ("dir", "none"), ("style", .text(isGap ? "dashed" : "solid")), ("color", .text(GraphFrame.red)),
      ("penwidth", "2"),
      ("tooltip", .text(words.say(isGap ? "between" : "critical"))), ("weight", "5"),
    ] + (place.isUnsure ? [("label", "?")] : [])
  }

  private func anchor(_ id: DeclarationID) -> String? {
    scope.shows(id) && scope.model.declarations[Int(id)].kind == .touchpoint ? scope.names[id] : nil
  }
}
