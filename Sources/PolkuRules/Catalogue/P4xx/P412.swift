import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p412 = Rule(
    412, "experience-line-says-little", .note,
    sources: [.field, .success("L1531–1542")],
    examples: Rule.Examples(
      bad: """
        touchpoint a: Ad
          at: s
          feeling: +1
        touchpoint b: Call
          at: s
          feeling: +1
        touchpoint c: Order
          at: s
          feeling: +1
        touchpoint d: Use
          at: s
          feeling: +1
        path p: Buying
          reaches: d
          a -> b -> c -> d
        """,
      good: """
        touchpoint a: Ad
          at: s
          feeling: +1
        touchpoint b: Call
          at: s
          feeling: -1
        touchpoint c: Order
          at: s
          feeling: 0
        touchpoint d: Use
          at: s
          feeling: +2
        path p: Buying
          reaches: d
          a -> b -> c -> d
        """,
      quiet: """
        touchpoint a: Ad
          at: s
          feeling: +1
        touchpoint b: Call
          at: s
          feeling: +1
        path p: Buying
          reaches: b
          a -> b
        """),
    check: { context, findings in P412.check(context, &findings) })
}

/// Paths on which at least four touchpoints say how they feel, all the same, or the end below the middle.
///
/// The line follows the points nearest to the beginning first. Touchpoints behind the scenes are not felt.
enum P412 {
  static let id = RuleID(412)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    var felt = ByDeclaration<Feelings?>(context.model, nil)
    context.inStates(&findings) { state, findings in
      for path in state.paths where path.owner >= 0 {
        let line = line(path, &felt, context)
        if line.count >= 4, let finding = finding(path.owner, line, context.model) { findings.append(finding) }
      }
    }
  }

  /// The touchpoints of a path that say how they feel, in its order.
  private static func line(
    _ path: FlowGraph, _ felt: inout ByDeclaration<Feelings?>, _ context: CheckContext
  ) -> [(point: DeclarationID, value: Double)] {
    let audience = context.audience(path.owner)
    let people = Set((audience.personas + audience.segments).map { Folding.key(context.model.name($0)) })
    var line: [(DeclarationID, Double)] = []
    for node in path.reached().nodes {
      let point = path.points[node]
      if point < 0 || context.isBackstage(point) { continue }
      let feelings = felt[point] ?? Feelings(point, .stated, context)
      felt[point] = feelings
      if let value = feelings.value(for: people) { line.append((point, value)) }
    }
    return line
  }

  private static func finding(
    _ path: DeclarationID, _ line: [(point: DeclarationID, value: Double)], _ model: Model
  ) -> Finding? {
    if line.allSatisfy({ $0.value == line[0].value }) {
      return Finding(
        id, .note, at: model.location(path),
        Message(
          "P412.flat",
          ["name": model.called(path), "value": Feelings.text(line[0].value), "count": "\(line.count)"]))
    }
    // The first and the last third are equally long; the middle has what is left.
    let third = (line.count + 1) / 3
    let (last, middle) = (line.suffix(third), line.dropFirst(third).dropLast(third))
    let (end, before) = (mean(last.map(\.value)), mean(middle.map(\.value)))
    guard end < before - 1e-9, let lowest = last.min(by: { $0.value < $1.value }) else { return nil }
    return Finding(
      id, .note, at: model.location(path),
      Message(
        "P412.sinks",
        ["name": model.called(path), "end": Feelings.text(end), "middle": Feelings.text(before)]),
      labels: [
        Finding.Label(
          model.location(lowest.point),
          Message("P412.lowest", ["name": model.called(lowest.point), "value": Feelings.text(lowest.value)]))
      ])
  }

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
