import PolkuModel
import PolkuRules
import PolkuSyntax

/// What fields say, as playbooks show it.
package struct PlaybookTexts {
  package let words: MapWords

  private var model: Model { words.model }

  /// What a field of a thing says, a text a line: names as titles, `?` and decisions against it as such.
  package func of(_ id: DeclarationID, _ field: Field) -> [String] {
    guard id >= 0 else { return [] }
    return model.facts(id, field).map { fact in
      let text = MapWords.oneLine(model.text(fact))
      switch fact.state {
      case .unknown, .absent: return "?"
      case .none:
        return text.isEmpty
          ? words.say("tool.playbook.none") : words.say("tool.playbook.none-because", ["reason": text])
      case .stated:
        let targets = fact.references.map { model.references[$0].target }
        let isNames = field != .escalateTo && !targets.isEmpty && targets.allSatisfy { $0 >= 0 }
        let shown = isNames ? words.titles(targets) : text
        return fact.isUnsure || fact.isOpen ? words.say("tool.playbook.unsure", ["text": shown]) : shown
      }
    }.filter { !$0.isEmpty }
  }

  /// By when a step is done; empty where nobody says.
  package func due(_ step: PlaybookStep) -> [String] {
    let within = of(step.step, .within)
    // A word of time stands for itself: `at once`, `next day`.
    if step.within.span?.word != nil { return within }
    // What nobody can count with stands as it was said.
    if step.within.isUnknown { return within.map { words.say("tool.playbook.unsure", ["text": $0]) } }
    return within.map { words.say("tool.playbook.within", ["time": $0]) }
  }

  /// How long a step takes, as a sentence.
  package func takes(_ step: PlaybookStep) -> [String] {
    of(step.step, .takes).map { words.say("tool.playbook.takes", ["time": $0]) }
  }

  /// A sticky note in one line.
  package func note(_ number: Int) -> String {
    let note = model.notes[number]
    return MapWords.oneLine(model.continued(note.file, note.line, note.text))
  }
}
