import PolkuModel
import PolkuSyntax

/// From a critical point to what answers it, who owns that and what measures it.
///
/// Where the chain breaks, a red dashed node says what is missing; where nobody knows, a dotted one asks.
struct TraceView {
  /// What answers a critical point, and whether only in part.
  private struct Answer: Hashable {
    var id: DeclarationID
    var isPartial: Bool
  }

  /// The columns, from left to right.
  private enum Column: Int, CaseIterable {
    case place, critical, answer, owner, metric
  }

  let scope: GraphScope
  let words: GraphWords
  private let frame: GraphFrame
  private var answers: [DeclarationID: [Answer]] = [:]
  private var cited: [DeclarationID: (all: Int, assumed: Int)] = [:]

  init(_ scope: GraphScope, _ words: GraphWords) {
    self.scope = scope
    self.words = words
    frame = GraphFrame(scope: scope, words: words)
    findAnswers()
    countCitations()
  }

  /// `solves` and `solved by` need be written at one end only.
  private mutating func findAnswers() {
    let model = scope.model
    var found: [DeclarationID: [DeclarationID: Bool]] = [:]
    for id in model.all(.improvement) + model.all(.playbook) where scope.exists(id) {
      for critical in model.named(id, .partlySolves) { found[critical, default: [:]][id] = true }
      for critical in model.named(id, .solves) { found[critical, default: [:]][id] = false }
    }
    for critical in scope.criticals {
      for id in model.named(critical, .solvedBy) where scope.exists(id) && found[critical]?[id] == nil {
        found[critical, default: [:]][id] = false
      }
      answers[critical] = scope.sorted(Array((found[critical] ?? [:]).keys)).map {
        Answer(id: $0, isPartial: found[critical]?[$0] ?? false)
      }
    }
  }

  private mutating func countCitations() {
    for citation in scope.model.citations {
      let id: DeclarationID
      switch citation.subject {
      case .declaration(let declaration): id = declaration
      case .fact(let fact): id = scope.model.facts[Int(fact)].declaration
      case .arrow: continue
      }
      cited[id, default: (0, 0)].all += 1
      if citation.isAssumed { cited[id, default: (0, 0)].assumed += 1 }
    }
  }

  func dot() -> String {
    var writer = DotWriter()
    frame.open(&writer, direction: "LR", spacing: [("nodesep", "0.18"), ("ranksep", "0.6")])
    var columns = Array(repeating: [String](), count: Column.allCases.count)
    if scope.criticals.isEmpty {
      writer.node("none", [("label", .text(words.say("trace.none"))), ("shape", "plaintext"), ("style", "solid")])
    } else {
      writePlaces(&writer, &columns)
      writeAnswers(&writer, &columns)
      writeHeads(&writer, columns)
    }
    writer.close()
    return writer.text
  }

  // MARK: - Places and critical points

  private func writePlaces(_ writer: inout DotWriter, _ columns: inout [[String]]) {
    writer.section(words.say("critical"))
    var drawn: Set<DeclarationID> = []
    for id in scope.criticals {
      let count = cited[id] ?? (0, 0)
      var evidence =
        count.all == 0 ? [words.say("trace.uncited")] : [words.say("trace.cited", ["count": "\(count.all)"])]
      if count.assumed > 0 {
        evidence = [evidence[0] + ", " + words.say("trace.assumed", ["count": "\(count.assumed)"])]
      }
      if scope.model.word(id, .unavoidable, of: .yesNo) == .yes { evidence.append(words.say("trace.unavoidable")) }
      let name = scope.names[id]
      writer.node(name, CriticalMarks.attributes(scope, words, id, name: name, more: evidence, width: 34))
      columns[Column.critical.rawValue].append(name)
      for place in scope.model.places(id) {
        for end in [place.from, place.to].compactMap({ $0 }) {
          if drawn.insert(end).inserted {
            writer.node(scope.names[end], attributes(place: end))
            columns[Column.place.rawValue].append(scope.names[end])
          }
          writer.edge(
            scope.names[end], name,
            [
              ("dir", "none"), ("style", .text(place.to == nil ? "solid" : "dashed")),
              ("color", .text(GraphFrame.grey)),
            ])
        }
      }
    }
  }

  private func attributes(place id: DeclarationID) -> DotWriter.Attributes {
    let declaration = scope.model.declarations[Int(id)]
    var result: DotWriter.Attributes = [
      ("id", GraphNames.anchor(scope.names[id])), ("label", .text(DotText.wrapped(words.title(id), 28))),
      ("tooltip", .text(words.tooltip(id, [.at, .on, .by]))),
    ]
    if declaration.kind == .stage { result += [("fillcolor", .text(GraphFrame.laneFill)), ("style", "filled")] }
    if declaration.kind == .touchpoint, !declaration.isDeclared { result += TouchpointNode.look([.undescribed]) }
    return result
  }

  // MARK: - Answers, owners, metrics

  private func writeAnswers(_ writer: inout DotWriter, _ columns: inout [[String]]) {
    let model = scope.model
    var drawn: Set<DeclarationID> = []
    writer.section(words.say("trace.solves"))
    for critical in scope.criticals {
      let name = scope.names[critical]
      let found = answers[critical] ?? []
      for answer in found {
        writer.edge(
          name, scope.names[answer.id],
          answer.isPartial
            ? [("style", "dashed"), ("label", .text(words.say("trace.partly"))), ("arrowhead", "onormal")]
            : [("penwidth", "1.4")])
        if drawn.insert(answer.id).inserted { columns[Column.answer.rawValue].append(scope.names[answer.id]) }
      }
      if found.isEmpty { writeNoAnswer(&writer, critical, &columns) }
    }
    writer.section(words.say("trace.owner") + ", " + words.say("trace.measured"))
    for id in scope.sorted(Array(drawn)) {
      writer.node(scope.names[id], attributes(answer: id))
      writeEnds(&writer, id, .by, .owner, &columns)
      writeEnds(&writer, id, .measuredBy, .metric, &columns)
    }
    for column in [Column.owner, .metric] {
      columns[column.rawValue] = Array(Set(columns[column.rawValue])).sorted()
    }
    let ends = Set(columns[Column.owner.rawValue] + columns[Column.metric.rawValue])
    for id in scope.sorted(model.all(.role) + model.all(.system) + model.all(.metric)) {
      if ends.contains(scope.names[id]) { writer.node(scope.names[id], attributes(end: id)) }
    }
  }

  private func writeNoAnswer(_ writer: inout DotWriter, _ critical: DeclarationID, _ columns: inout [[String]]) {
    let name = scope.names[critical]
    let missing = "no answer to " + name
    if let accepted = scope.model.fact(critical, .acceptedBecause), accepted.state == .stated {
      let text = words.say("trace.accepted", ["text": scope.model.text(accepted)])
      writer.node(
        missing,
        [("label", .text(DotText.wrapped(text, 30))), ("shape", "note"), ("style", "filled"), ("fillcolor", "#f4f4f4")])
      writer.edge(name, missing)
    } else {
      let isUnknown = scope.model.isUnknown(critical, .solvedBy)
      writeGap(&writer, name, missing, words.say(isUnknown ? "trace.answer.unknown" : "trace.nothing"), isUnknown)
    }
    columns[Column.answer.rawValue].append(missing)
  }

  /// A node for what is not there: red where it is missing, with a question mark where nobody knows it.
  private func writeGap(_ writer: inout DotWriter, _ from: String, _ name: String, _ text: String, _ isUnknown: Bool) {
    let color = isUnknown ? GraphFrame.ink : GraphFrame.red
    let style = isUnknown ? "dotted" : "dashed"
    writer.node(
      name,
      [
        ("label", .text((isUnknown ? "?  " : "✗  ") + text)), ("shape", "box"), ("style", .text(style)),
        ("color", .text(color)), ("fontcolor", .text(color)), ("penwidth", "1.8"),
        ("tooltip", .text(words.say(isUnknown ? "trace.question" : "trace.broken"))),
      ])
    writer.edge(from, name, [("style", .text(style)), ("color", .text(color)), ("penwidth", "1.4")])
  }

  private func writeEnds(
    _ writer: inout DotWriter, _ id: DeclarationID, _ field: Field, _ column: Column, _ columns: inout [[String]]
  ) {
    let name = scope.names[id]
    let ends = scope.sorted(scope.model.named(id, field).filter { scope.exists($0) })
    for end in ends {
      writer.edge(name, scope.names[end], field == .by ? [] : [("arrowhead", "vee"), ("style", "solid")])
      columns[column.rawValue].append(scope.names[end])
    }
    guard ends.isEmpty else { return }
    let isUnknown = scope.model.isUnknown(id, field)
    let key =
      field == .by
      ? (isUnknown ? "trace.owner.unknown" : "trace.noOwner") : (isUnknown ? "trace.metric.unknown" : "trace.noMetric")
    let missing = "no \(column) of " + name
    writeGap(&writer, name, missing, words.say(key), isUnknown)
    columns[column.rawValue].append(missing)
  }

  private func attributes(answer id: DeclarationID) -> DotWriter.Attributes {
    let model = scope.model
    let isPlaybook = model.declarations[Int(id)].kind == .playbook
    var small = [words.language.words(model.declarations[Int(id)].kind).first ?? ""]
    for field in [Field.horizon, .status] {
      if let text = words.line(id, field) { small.append(text) }
    }
    if scope.options.selection == nil { small += words.changes(model.named(id, .since), model.named(id, .until)) }
    let lines = DotText.markup(DotText.wrapped(small.joined(separator: " · "), 38))
    let isUndeclared = model.declarations[Int(id)].flags.contains(.undeclared)
    return [
      ("id", GraphNames.anchor(scope.names[id])),
      (
        "label",
        .markup(
          DotText.markup(DotText.wrapped(words.title(id), 30)) + "<br/><font point-size=\"8\">" + lines + "</font>")
      ),
      ("shape", .text(isPlaybook ? "folder" : "box")), ("style", .text(isUndeclared ? "filled,dashed" : "filled")),
      ("fillcolor", .text(isPlaybook ? "#fdf4dc" : "#e8f3e8")),
      ("tooltip", .text(words.tooltip(id, [.by, .horizon, .effort, .status, .when, .aim, .effect, .measuredBy]))),
    ]
  }

  private func attributes(end id: DeclarationID) -> DotWriter.Attributes {
    let isMetric = scope.model.declarations[Int(id)].kind == .metric
    let isUndeclared = scope.model.declarations[Int(id)].flags.contains(.undeclared)
    var label = DotText.wrapped(words.title(id), 26)
    if isMetric, let target = words.line(id, .target) { label += "\n" + DotText.wrapped(target, 30) }
    return [
      ("id", GraphNames.anchor(scope.names[id])), ("label", .text(label)),
      ("shape", .text(isMetric ? "cds" : "ellipse")),
      ("margin", .text(isMetric ? "0.35,0.12" : "0.05,0.03")),
      ("style", .text(isUndeclared ? "filled,dashed" : "filled")),
      ("color", .text(isUndeclared ? GraphFrame.grey : GraphFrame.ink)),
      ("fillcolor", .text(isMetric ? "#eaf1f8" : "white")),
      ("tooltip", .text(words.tooltip(id, isMetric ? [.target, .now, .unit, .by] : [.function]))),
    ]
  }

  // MARK: - Columns

  private func writeHeads(_ writer: inout DotWriter, _ columns: [[String]]) {
    writer.section(words.say("layout"))
    let titles = [
      words.say("trace.place"), words.say("critical"),
      [Kind.improvement, .playbook].map { words.language.words($0).first ?? $0.id }.joined(separator: " / "),
      words.say("trace.owner"), words.say("trace.measured"),
    ]
    for column in Column.allCases {
      let head = "column:\(column)"
      writer.node(
        head,
        [
          ("label", .text(titles[column.rawValue])), ("shape", "plaintext"), ("style", "solid"), ("fontsize", "13"),
          ("group", "rail"),
        ])
      writer.sameRank([head] + columns[column.rawValue])
      for name in columns[column.rawValue] {
        writer.edge(head, name, [("style", "invis"), ("weight", "1"), ("minlen", "0")])
      }
      if column.rawValue > 0 {
        writer.edge(
          "column:\(Column.allCases[column.rawValue - 1])", head, [("style", "invis"), ("weight", "100")])
      }
    }
  }
}
