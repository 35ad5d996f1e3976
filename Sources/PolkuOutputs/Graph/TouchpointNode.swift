import PolkuModel
import PolkuSyntax

/// What a picture says about things besides its titles: collected while drawing, for the legend.
enum GraphSign: CaseIterable {
  case goal, outcome, backstage, handover, undescribed, unknown, planned, going, critical, open
}

/// How a touchpoint is drawn.
struct TouchpointNode {
  let scope: GraphScope
  let words: GraphWords
  /// The touchpoints that critical points speak of.
  let critical: Set<DeclarationID>
  /// The goals of the paths in view.
  let goals: Set<DeclarationID>
  /// Whether channels are said in the node, where no lane says them.
  var saysChannels = true

  init(_ scope: GraphScope, _ words: GraphWords) {
    self.scope = scope
    self.words = words
    var critical: Set<DeclarationID> = []
    for id in scope.criticals {
      for place in scope.model.places(id) where place.to == nil { critical.insert(place.from) }
    }
    self.critical = critical
    goals = Set(scope.paths.filter { $0 >= 0 }.flatMap { scope.model.named($0, .reaches) })
  }

  private static let fields: [Field] = [
    .at, .on, .for, .by, .from, .type, .answersWithin, .acknowledgedWithin, .within, .takes, .every, .feeling, .shows,
    .answers, .since, .until,
  ]

  /// What applies to a touchpoint, in the order of the legend.
  func signs(_ id: DeclarationID) -> [GraphSign] {
    let model = scope.model
    var signs: [GraphSign] = []
    let flags = model.declarations[Int(id)].flags
    if goals.contains(id) { signs.append(.goal) } else if flags.contains(.outcome) { signs.append(.outcome) }
    if model.isHandover(id) { signs.append(.handover) } else if model.isBackstage(id) { signs.append(.backstage) }
    if flags.contains(.undeclared), !flags.contains(.outcome), !goals.contains(id) { signs.append(.undescribed) }
    if !model.unknownFields(id).isEmpty { signs.append(.unknown) }
    if scope.options.selection == nil {
      if !model.named(id, .since).isEmpty { signs.append(.planned) }
      if !model.named(id, .until).isEmpty { signs.append(.going) }
    }
    if critical.contains(id) { signs.append(.critical) }
    return signs
  }

  /// The attributes of a touchpoint's node.
  func attributes(_ id: DeclarationID) -> DotWriter.Attributes {
    let signs = signs(id)
    let name = scope.names[id]
    return [
      ("id", GraphNames.anchor(name)), ("label", label(id, signs)),
      ("tooltip", .text(words.tooltip(id, Self.fields))),
    ] + Self.look(signs)
  }

  /// Shape, line and fill; every difference in colour is a difference in shape, line or words too.
  static func look(_ signs: [GraphSign]) -> DotWriter.Attributes {
    var shape: String?
    var style = ["filled"]
    var fill: String?
    var color: String?
    var font: String?
    var width = 1.0
    var lines = 1
    if signs.contains(.goal) {
      (shape, lines, width, fill) = ("ellipse", 2, 1.6, "#e8f3e8")
    } else if signs.contains(.outcome) {
      (shape, fill) = ("ellipse", "white")
    } else if signs.contains(.handover) {
      (shape, fill) = ("hexagon", GraphFrame.greyFill)
    } else if signs.contains(.backstage) {
      (shape, fill) = ("box", GraphFrame.greyFill)
    } else {
      style.insert("rounded", at: 0)
    }
    if signs.contains(.undescribed) {
      style.append("dashed")
      (color, font, fill) = (GraphFrame.grey, "#444444", "#fafafa")
    } else if signs.contains(.planned) || signs.contains(.going) {
      style.append("dashed")
      width = 1.8
    } else if signs.contains(.unknown) {
      style.append("dotted")
      width = 1.8
    }
    if signs.contains(.critical) { (color, width, lines) = (GraphFrame.red, 2.2, 2) }
    var result: DotWriter.Attributes = []
    if let shape { result.append(("shape", .text(shape))) }
    if shape != nil || style.count != 2 || style != ["rounded", "filled"] {
      result.append(("style", .text(style.joined(separator: ","))))
    }
    if let fill { result.append(("fillcolor", .text(fill))) }
    if let color { result.append(("color", .text(color))) }
    if let font { result.append(("fontcolor", .text(font))) }
    if width != 1 { result.append(("penwidth", .text("\(width)"))) }
    if lines != 1 { result.append(("peripheries", .text("\(lines)"))) }
    return result
  }

  private func label(_ id: DeclarationID, _ signs: [GraphSign]) -> DotWriter.Value {
    let title = DotText.wrapped((signs.contains(.critical) ? "! " : "") + words.title(id), 20)
    if scope.isLarge { return .text(title) }
    let small = details(id, signs).map { DotText.markup(DotText.wrapped($0, 28)) }
    guard !small.isEmpty else { return .text(title) }
    return .markup(
      DotText.markup(title) + "<br/><font point-size=\"8\">" + small.joined(separator: "<br/>") + "</font>")
  }

  private func details(_ id: DeclarationID, _ signs: [GraphSign]) -> [String] {
    let model = scope.model
    var result: [String] = []
    let channels = saysChannels ? model.titles(id, .on, short: true) : []
    let roles = model.titles(id, .by, short: true)
    var parts = channels.isEmpty ? [] : [channels.joined(separator: ", ")]
    if !roles.isEmpty { parts.append(words.say("by", ["names": roles.joined(separator: ", ")])) }
    if !parts.isEmpty { result.append(parts.joined(separator: " · ")) }
    let more = model.named(id, .at).filter { scope.stageNumber($0) != scope.stageNumber(id) }
    if !more.isEmpty, more.allSatisfy({ model.declarations[Int($0)].kind == .stage }) {
      result.append(words.say("also", ["names": words.names(more)]))
    }
    if signs.contains(.handover) {
      result.append(words.say("handover"))
    } else if signs.contains(.backstage) {
      result.append(words.say("backstage"))
    }
    if signs.contains(.undescribed) { result.append(words.say("undescribed")) }
    let unknown = model.unknownFields(id).filter { $0 != .by && (!saysChannels || $0 != .on) }
    if !unknown.isEmpty {
      result.append(words.say("unknown", ["names": unknown.map { words.word($0) }.joined(separator: ", ")]))
    }
    if scope.options.selection == nil { result += words.changes(model.named(id, .since), model.named(id, .until)) }
    return result
  }
}
