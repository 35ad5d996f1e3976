/// A small playbook of random steps and arrows, as facts and as the text that states them.
struct RandomPlaybook {
  struct Arrow {
    let from: String
    let to: String
    /// What is said of it: nothing, a wait, a condition, or `otherwise`.
    let clause: String
  }

  static let question = "?"

  /// The declared steps that say when they are done.
  private(set) var withTrigger: Set<String> = []
  private(set) var declared: Set<String> = []
  private(set) var arrows: [Arrow] = []
  private(set) var text = "playbook p: Play\n  when: now\n  by: sales\n"

  init(seed: Int) {
    var numbers = SeededNumbers(seed)
    func number(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }
    let names = ["a", "b", "c", "d", "e"].prefix(2 + number(4))
    for name in names where number(5) > 0 {
      declared.insert(name)
      text += "  step \(name)\n"
      if number(6) == 0 {
        withTrigger.insert(name)
        text += "    when: it is time\n"
      }
    }
    let points = names + (number(4) == 0 ? [Self.question] : [])
    for _ in 0..<number(7) {
      let (from, to) = (points[number(points.count)], points[number(points.count)])
      if from == Self.question, to == Self.question { continue }
      let clause = ["", "", "", " after 2 days", " after ?", " when asked", " otherwise"][number(7)]
      arrows.append(Arrow(from: from, to: to, clause: clause))
      text += "  \(from) -> \(to)\(clause)\n"
    }
  }

  // MARK: - What the rules must find, decided slowly and plainly

  private var points: Set<String> { Set(arrows.flatMap { [$0.from, $0.to] }) }

  private func reached(_ starts: Set<String>, _ arrows: [Arrow]) -> Set<String> {
    var reached = starts
    while true {
      let more = Set(arrows.filter { reached.contains($0.from) }.map(\.to)).subtracting(reached)
      if more.isEmpty { return reached }
      reached.formUnion(more)
    }
  }

  private var starts: Set<String> {
    let led = Set(arrows.filter { $0.from != Self.question && $0.from != $0.to }.map(\.to))
    let starts = points.subtracting(led).union(withTrigger.union([Self.question]).intersection(points))
    return starts.isEmpty ? Set(arrows.prefix(1).map(\.from)) : starts
  }

  /// P812: the steps that no walk from a beginning comes to.
  var unreachable: Set<String> {
    points.subtracting(reached(starts, arrows))
  }

  /// P812: the steps on no arrow.
  var loose: Set<String> { arrows.isEmpty ? [] : declared.subtracting(points).subtracting(withTrigger) }

  /// P813: the steps that a walk without wait and condition leads from back to themselves, those of a round together.
  var rounds: Set<Set<String>> {
    let quick = arrows.filter { arrow in
      arrow.clause.isEmpty && ![arrow.from, arrow.to].contains { $0 == Self.question || withTrigger.contains($0) }
    }
    func ahead(_ point: String) -> Set<String> {
      reached(Set(quick.filter { $0.from == point }.map(\.to)), quick)
    }
    return Set(
      points.filter { ahead($0).contains($0) }.map { point in
        ahead(point).filter { ahead($0).contains(point) }
      })
  }
}
