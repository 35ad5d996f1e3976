import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// What stands under the steps of a playbook: where it ends, and what it leaves open.
package struct PlaybookPageSections {
  package let words: MapWords
  package let plan: PlaybookPlan

  private var model: Model { words.model }

  package var all: [Grid.Section] {
    let lists: [(id: String, items: [String])] = [
      ("way", way), ("endings", endings), ("questions", plan.questions.map { question($0) }),
    ]
    return lists.filter { !$0.items.isEmpty }.map { id, items in
      Grid.Section(
        id: id, title: say("tool.playbook.section." + id), parts: [.list(Grid.List(id: id, items: items))])
    }
  }

  /// The longest way, where there is a choice of ways.
  private var way: [String] {
    guard let way = plan.longest, way.steps.count > 1, way.high != 0 || way.low > 0 else { return [] }
    let time = PlaybookPhrases(words: words).length(way)
    let steps = way.steps.map { $0 < 0 ? "?" : words.title($0) }.joined(separator: " → ")
    return [say("tool.playbook.way", ["time": time, "steps": steps])]
  }

  private var endings: [String] {
    guard plan.endings.count > 1 || plan.endings.contains(where: \.isConditional) else { return [] }
    return plan.endings.map { ending in
      say(
        ending.isConditional ? "tool.playbook.ending.conditional" : "tool.playbook.ending",
        ["step": words.title(ending.step)])
    }
  }

  private func question(_ question: PlaybookQuestion) -> String {
    switch question {
    case .trigger: return ask("trigger", ["name": words.title(plan.playbook)])
    case .steps: return ask("steps", ["name": words.title(plan.playbook)])
    case .doer(let step): return ask("doer", ["name": words.title(step)])
    case .value(let number): return value(model.facts[number])
    case .wait(let number):
      let arrow = model.arrows[number]
      return ask(
        "wait", ["from": point(arrow.from), "to": point(arrow.to), "wait": model.text(arrow.file, arrow.wait)])
    case .next(let number):
      let arrow = model.arrows[number]
      let condition = model.text(arrow.file, arrow.condition)
      let key = arrow.isOtherwise ? "next-otherwise" : condition.isEmpty ? "next" : "next-when"
      return ask(key, ["from": point(arrow.from), "condition": condition])
    case .otherwise(let step, let conditions):
      let list = Placed.quoted(conditions)
      return ask(conditions.count == 1 ? "otherwise" : "otherwise-many", ["name": point(step), "conditions": list])
    case .unreached(let step): return ask("unreached", ["name": words.title(step)])
    case .note(let number): return PlaybookTexts(words: words).note(number)
    }
  }

  private func value(_ fact: Fact) -> String {
    let text = MapWords.oneLine(model.text(fact))
    let key =
      fact.state == .unknown ? "unknown" : fact.isUnsure ? "unsure" : fact.isOpen ? "open" : "vague"
    return ask(
      "value-" + key,
      ["name": words.title(fact.declaration), "field": words.language.word(fact.field), "value": text])
  }

  private func point(_ id: DeclarationID) -> String { id < 0 ? "?" : words.title(id) }

  private func ask(_ key: String, _ places: KeyValuePairs<String, String>) -> String {
    say("tool.playbook.question." + key, places)
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String { words.say(key, places) }
}
