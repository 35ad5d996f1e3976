/// A small random playbook without ways back, as facts and as the text that states them.
struct RandomSchedule {
  /// A length of time in days; without upper end where `high` is nil.
  struct Time {
    var low = 0
    var high: Int? = 0

    /// As a journey writes it.
    var text: String {
      guard let high else { return ">= \(low) days" }
      return low == high ? "\(low) days" : "\(low)..\(high) days"
    }
  }

  struct Step {
    var takes: Time?
    var within: Time?
    /// Whether it has a condition of its own.
    var hasOwnCondition = false
  }

  struct Arrow {
    var from = 0
    var to = 0
    var wait: Time?
    /// The number of its condition among those of its step; nil for none.
    var condition: Int?
    var isOtherwise = false
  }

  var steps: [Step] = []
  /// Each leads from a lower to a higher step.
  var arrows: [Arrow] = []
  private var numbers: SeededNumbers

  /// - Parameter goesRound: whether arrows may lead back too.
  init(seed: Int, goesRound: Bool = false) {
    numbers = SeededNumbers(seed)
    steps = (0..<1 + numbers.below(6)).map { _ in step() }
    guard numbers.below(5) > 0 else { return }
    for to in steps.indices.dropFirst() {
      for from in 0..<to where numbers.below(steps.count + 1) < 3 { arrows.append(arrow(from, to)) }
    }
    guard goesRound else { return }
    for from in steps.indices {
      for to in 0...from where numbers.below(8) == 0 { arrows.append(arrow(from, to)) }
    }
  }

  private mutating func step() -> Step {
    var step = Step()
    if numbers.below(3) == 0 { step.takes = time(3) }
    // It may contradict the work, which is a finding, and must not upset the days.
    if numbers.below(3) == 0 { step.within = time(8) }
    step.hasOwnCondition = numbers.below(6) == 0
    return step
  }

  private mutating func arrow(_ from: Int, _ to: Int) -> Arrow {
    var arrow = Arrow(from: from, to: to)
    if numbers.below(2) == 0 { arrow.wait = time(5) }
    switch numbers.below(5) {
    case 0, 1: arrow.condition = numbers.below(3)
    case 2: arrow.isOtherwise = true
    default: break
    }
    return arrow
  }

  private mutating func time(_ most: Int) -> Time {
    let low = numbers.below(most + 1)
    switch numbers.below(8) {
    case 0: return Time(low: low, high: nil)
    case 1, 2: return Time(low: low, high: low + numbers.below(4))
    default: return Time(low: low, high: low)
    }
  }

  /// The journey that says so.
  var text: String {
    var lines = ["playbook p"]
    for (number, step) in steps.enumerated() {
      lines.append("  step s\(number)")
      if let takes = step.takes { lines.append("    takes: \(takes.text)") }
      if let within = step.within { lines.append("    within: \(within.text)") }
      if step.hasOwnCondition { lines.append("    when: own \(number)") }
    }
    for arrow in arrows {
      var line = "  s\(arrow.from) -> s\(arrow.to)"
      if let wait = arrow.wait { line += " after \(wait.text)" }
      if arrow.isOtherwise { line += " otherwise" }
      if let condition = arrow.condition { line += " when answer \(condition) of \(arrow.from)" }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension SeededNumbers {
  fileprivate mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
}
