import PolkuModel
import PolkuSyntax

/// The steps of a playbook and how one leads to another, on one day of the map.
///
/// How it runs: every step that no arrow leads to begins at the trigger; one that stands on no arrow and has a `when` or
/// an `every` of its own begins when that says. Behind a step all arrows without a condition
/// are taken; of those with one, the one whose condition holds; `otherwise` where none does. A step waits for all that
/// was taken towards it, be it one branch or several that ran side by side. A step whose own `when` does not hold is
/// left out, and what follows goes on. Arrows that lead back begin another round.
struct PlaybookFlow: Sendable {
  /// A step on its way, or the open question.
  struct Act: Sendable {
    /// The step; ``Arrow/open`` for `?`.
    let step: DeclarationID
    /// How long it takes.
    var takes = PlaybookTime.unsaid
    /// By when it is done at the latest.
    var within = PlaybookTime.unsaid
    /// The condition under which it is done at all; empty for always.
    var when = ""
    /// Whether it says itself when or how often it is done, so that no arrow need lead to it.
    var beginsAlone = false
  }

  /// An arrow between two steps, by their numbers among ``acts``.
  struct Link: Sendable {
    let from: Int
    let to: Int
    var wait = PlaybookTime.unsaid
    /// The condition, empty for none.
    var condition = ""
    var isOtherwise = false
    /// The arrow in the model; nil where steps follow each other as they are written.
    var arrow: Int?
  }

  /// What leads on from a step: with everything, or if something holds.
  struct Choices: Sendable {
    /// A condition and the arrows it holds for.
    struct Option: Sendable {
      let condition: String
      var links: [Int]
    }

    /// The arrows that are always taken.
    var always: [Int] = []
    /// The conditions, each once, in written order.
    var options: [Option] = []
    /// The arrows that are taken where no condition holds.
    var otherwise: [Int] = []

    /// Whether nothing more may happen: no arrow is sure to be taken.
    var mayEnd: Bool { always.isEmpty && otherwise.isEmpty }
  }

  /// The steps as they are written, then what only a flow names.
  let acts: [Act]
  /// The arrows, in written order.
  let links: [Link]
  /// By step, what leads on from it.
  let choices: [Choices]
  /// By arrow, whether it is taken whatever holds.
  let isAlways: [Bool]
  /// Which steps begin it, which arrows lead back, and the order in which steps can happen.
  let order: PlaybookOrder
  /// What goes round.
  let rounds: PlaybookRounds
  /// Which steps are sure to happen.
  let certainty: PlaybookCertainty

  init(acts: [Act], links: [Link]) {
    self.acts = acts
    self.links = links
    var choices = [Choices](repeating: Choices(), count: acts.count)
    var known: [Question: Int] = [:]
    for (number, link) in links.enumerated() { choices[link.from].add(number, link, &known) }
    // Where nothing is asked, nothing else is sure to hold.
    for node in choices.indices where choices[node].options.isEmpty {
      choices[node].always = (choices[node].always + choices[node].otherwise).sorted()
      choices[node].otherwise = []
    }
    var isAlways = [Bool](repeating: false, count: links.count)
    for choice in choices { for link in choice.always { isAlways[link] = true } }
    self.isAlways = isAlways
    self.choices = choices
    order = PlaybookOrder(beginsAlone: acts.map(\.beginsAlone), links: links)
    rounds = PlaybookRounds(acts, links, order)
    certainty = PlaybookCertainty(choices, links, order)
  }

  /// A condition behind a step, by its letters and digits: however it is typed, it asks the same.
  fileprivate struct Question: Hashable {
    let from: Int
    let key: [UInt8]
  }
}

extension PlaybookFlow.Choices {
  fileprivate mutating func add(
    _ number: Int, _ link: PlaybookFlow.Link, _ known: inout [PlaybookFlow.Question: Int]
  ) {
    if link.isOtherwise { return otherwise.append(number) }
    if link.condition.isEmpty { return always.append(number) }
    let question = PlaybookFlow.Question(from: link.from, key: Folding.key(link.condition))
    if let option = known[question] { return options[option].links.append(number) }
    known[question] = options.count
    options.append(Option(condition: link.condition, links: [number]))
  }
}

// MARK: - Reading it off the model

extension PlaybookFlow {
  /// The flow of a playbook on a day.
  ///
  /// - Parameters:
  ///   - steps: the steps that exist, in written order.
  ///   - arrows: the numbers of the arrows that exist, in written order.
  init(_ steps: [DeclarationID], _ arrows: [Int], _ context: CheckContext) {
    let model = context.model
    var ids = steps
    var numbers = Dictionary(steps.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func number(_ step: DeclarationID) -> Int {
      if let known = numbers[step] { return known }
      numbers[step] = ids.count
      ids.append(step)
      return ids.count - 1
    }
    let drawn = arrows.filter { model.arrows[$0].isDrawn }
    var links: [Link] = []
    for i in drawn {
      let arrow = model.arrows[i]
      links.append(
        Link(
          from: number(arrow.from), to: number(arrow.to), wait: context.playbookWait(arrow),
          condition: model.text(arrow.file, arrow.condition), isOtherwise: arrow.isOtherwise, arrow: i))
    }
    // What is left of a written order on a day is still one.
    if drawn.isEmpty { for i in ids.indices.dropFirst() { links.append(Link(from: i - 1, to: i)) } }
    let acts = ids.map { step in
      guard step >= 0 else { return Act(step: step) }
      return Act(
        step: step, takes: context.playbookTime(step, .takes), within: context.playbookTime(step, .within),
        when: model.fact(step, .when).map { $0.state == .stated ? model.text($0) : "" } ?? "",
        beginsAlone: context.says(step, .when) || context.says(step, .every))
    }
    self.init(acts: acts, links: links)
  }
}
