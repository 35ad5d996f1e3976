import PolkuModel
import PolkuSyntax

/// The life cycle: the stages as states, what ends each of them, and how the paths move between them.
struct StageView {
  let scope: GraphScope
  let words: GraphWords
  private let frame: GraphFrame
  /// The critical points that speak of each stage as a whole.
  private let criticals: [DeclarationID: [DeclarationID]]

  init(_ scope: GraphScope, _ words: GraphWords) {
    self.scope = scope
    self.words = words
    frame = GraphFrame(scope: scope, words: words)
    var criticals: [DeclarationID: [DeclarationID]] = [:]
    for id in scope.criticals { for place in scope.model.places(id) { criticals[place.from, default: []].append(id) } }
    self.criticals = criticals
  }

  func dot() -> String {
    var writer = DotWriter()
    frame.open(&writer, direction: "LR", spacing: [("nodesep", "0.5"), ("ranksep", "0.5")])
    let counts = Dictionary(grouping: scope.touchpoints) { scope.stageNumber($0) ?? -1 }.mapValues(\.count)
    let types = scope.stages.map { scope.model.word($0, .type, of: .stageType) }
    for (number, stage) in scope.stages.enumerated() {
      writer.node(scope.names[stage], attributes(stage, types[number], counts[number] ?? 0))
    }
    let moves = moves()
    writeOrder(&writer, types, moves)
    writeMoves(&writer, types, moves)
    writeWaysBack(&writer)
    writer.close()
    return writer.text
  }

  private func isAside(_ type: ValueWord?) -> Bool { type == .stageTypeDormant || type == .stageTypeLeft }

  private func attributes(_ stage: DeclarationID, _ type: ValueWord?, _ count: Int) -> DotWriter.Attributes {
    var small: [String] = []
    switch type {
    case .stageTypeDormant: small.append(words.say("dormant"))
    case .stageTypeLeft: small.append(words.say("left"))
    default: break
    }
    if let type, type == .stageTypeServiceStart { small.append(words.language.words(type).first ?? "") }
    small.append(
      count == 0 && !scope.isFiltered ? words.nothing(in: stage) : words.say("touchpoints", ["count": "\(count)"]))
    if scope.options.selection == nil {
      small += words.changes(scope.model.named(stage, .since), scope.model.named(stage, .until))
    }
    let critical = criticals[stage] ?? []
    small += critical.map { "! " + words.title($0) }
    let lines = small.map { DotText.markup(DotText.wrapped($0, 30)) }.joined(separator: "<br/>")
    let title = DotText.markup(DotText.wrapped(words.title(stage), 20))
    var result: DotWriter.Attributes = [
      ("id", GraphNames.anchor(scope.names[stage])),
      ("label", .markup(title + "<br/><font point-size=\"9\">" + lines + "</font>")),
      ("tooltip", .text(words.tooltip(stage, [.phase, .type, .exitWhen, .wayBack, .by, .takes, .atMost]))),
      ("fontsize", "13"), ("margin", "0.2,0.15"),
    ]
    if scope.model.declarations[Int(stage)].flags.contains(.undeclared),
      !scope.model.declarations[Int(stage)].flags.contains(.phase)
    {
      result += [("style", "rounded,filled,dashed"), ("color", .text(GraphFrame.grey)), ("fontcolor", "#444444")]
    } else if type == .stageTypeDormant {
      result += [("style", "rounded,filled,dashed"), ("fillcolor", .text(GraphFrame.greyFill)), ("penwidth", "1.6")]
    } else if type == .stageTypeLeft {
      result += [("style", "filled"), ("fillcolor", .text(GraphFrame.greyFill)), ("peripheries", "2")]
    } else {
      result += [("fillcolor", "#eaf1f8"), ("penwidth", "1.6")]
    }
    if !critical.isEmpty { result += [("color", .text(GraphFrame.red)), ("peripheries", "2")] }
    return result
  }

  // MARK: - Arrows

  private struct Move: Hashable {
    var from: Int
    var to: Int
  }

  /// How many arrows of paths lead from stage to stage, a point without one counting for the stage that leads to it.
  private func moves() -> [Move: Int] {
    var result: [Move: Int] = [:]
    let edges = GraphEdge.all(scope)
    let near = StageColumns(scope, edges, FlowOrder.backward(scope, edges)).near
    for i in scope.arrows {
      let arrow = scope.model.arrows[i]
      guard let from = near[arrow.from], let to = near[arrow.to], from != to else { continue }
      result[Move(from: from, to: to), default: 0] += 1
    }
    return result
  }

  /// The journey's own order: from each stage to the next that customers are meant to be in.
  private func writeOrder(_ writer: inout DotWriter, _ types: [ValueWord?], _ moves: [Move: Int]) {
    writer.section(words.say("next"))
    let on = scope.stages.indices.filter { !isAside(types[$0]) }
    if let first = on.first {
      writer.node(
        "start",
        [
          ("label", ""), ("shape", "circle"), ("style", "filled"), ("fillcolor", "black"), ("width", "0.18"),
          ("tooltip", .text(words.say("start"))),
        ])
      writer.edge("start", scope.names[scope.stages[first]], [("weight", "10")])
    }
    for (a, b) in zip(on, on.dropFirst()) {
      let from = scope.stages[a]
      var lines = scope.model.facts(from, .exitWhen).map { fact in
        fact.state == .stated
          ? words.say("stage.exit", ["text": scope.model.text(fact)]) : words.say("stage.exit", ["text": "?"])
      }
      if let count = moves[Move(from: a, to: b)] { lines.append(words.say("arrows", ["count": "\(count)"])) }
      writer.edge(
        scope.names[from], scope.names[scope.stages[b]],
        [
          ("label", .text(lines.map { DotText.wrapped($0, 22) }.joined(separator: "\n"))), ("penwidth", "2.2"),
          ("weight", "10"), ("tooltip", .text(lines.joined(separator: "\n"))),
        ])
    }
  }

  /// What else the paths do: jumps, returns, and ways into stages aside.
  private func writeMoves(_ writer: inout DotWriter, _ types: [ValueWord?], _ moves: [Move: Int]) {
    let on = scope.stages.indices.filter { !isAside(types[$0]) }
    let direct = Set(zip(on, on.dropFirst()).map { Move(from: $0, to: $1) })
    let others = moves.keys.filter { !direct.contains($0) }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    if !others.isEmpty { writer.section(words.say("flows")) }
    for move in others {
      let text = words.say("arrows", ["count": "\(moves[move] ?? 0)"])
      writer.edge(
        scope.names[scope.stages[move.from]], scope.names[scope.stages[move.to]],
        [("label", .text(text)), ("arrowhead", "vee"), ("tooltip", .text(text))]
          + (move.to < move.from ? [("constraint", "false")] : []))
    }
  }

  private func writeWaysBack(_ writer: inout DotWriter) {
    let back = scope.stages.filter { !scope.model.named($0, .wayBack).isEmpty }
    if !back.isEmpty { writer.section(words.say("wayback")) }
    for stage in back {
      for target in scope.model.named(stage, .wayBack) where scope.shows(target) {
        writer.edge(
          scope.names[stage], scope.names[target],
          [
            ("label", .text(words.say("wayback"))), ("style", "dashed"), ("arrowhead", "onormal"), ("penwidth", "1.6"),
            ("constraint", "false"), ("tooltip", .text(words.say("wayback"))),
          ])
      }
    }
  }
}
