import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// Puts the playbooks of a map into words.
package struct PlaybookBuilder {
  package let words: MapWords
  package let playbooks: Playbooks
  /// The playbooks to show.
  package let plans: [PlaybookPlan]
  /// The role whose steps alone are shown; nil for all.
  package var role: DeclarationID?
  /// The day of the trigger, if one was given.
  package var calendar: PlaybookCalendar?

  /// Builds the pages of some playbooks, for one role or for all, on days or on dates.
  package init(
    words: MapWords, playbooks: Playbooks, plans: [PlaybookPlan], role: DeclarationID? = nil,
    calendar: PlaybookCalendar? = nil
  ) {
    self.words = words
    self.playbooks = playbooks
    self.plans = plans
    self.role = role
    self.calendar = calendar
  }

  package func sheet() -> PlaybookSheet {
    let (citations, notes) = (citations, notes)
    let pages = plans.map {
      PlaybookPageBuilder(words: words, plan: $0, role: role, citations: citations, notes: notes).page()
    }
    let shown = zip(plans, pages).filter { role == nil || !$1.steps.isEmpty }
    return PlaybookSheet(
      language: words.language.code, title: title, subtitle: subtitle(shown.map(\.0)), books: shown.map(\.1),
      sections: PlaybookSections(words: words, playbooks: playbooks, shown: Set(shown.map(\.0.playbook))).all,
      words: PlaybookWords(words))
  }

  private var title: String {
    guard let role else { return say("tool.playbook.title", ["map": words.map]) }
    return say("tool.playbook.title-of", ["map": words.map, "role": words.title(role)])
  }

  private func subtitle(_ shown: [PlaybookPlan]) -> [String] {
    var sentences = words.daySentences()
    if let calendar {
      let date = PlaybookPhrases(words: words).date(calendar.start)
      sentences.append(
        say(calendar.onWorkingDays ? "tool.playbook.start-on-working-days" : "tool.playbook.start", ["date": date]))
    }
    if let role {
      let all = shown.reduce(0) { $0 + $1.steps.count }
      let own = shown.reduce(0) { $0 + $1.steps.count { $0.doers.contains(role) } }
      sentences.append(say("tool.playbook.only-role", ["role": words.title(role), "count": "\(own)", "all": "\(all)"]))
    }
    return sentences
  }

  /// What is cited for each critical point and its facts, in the order of the files.
  private var citations: [DeclarationID: [Citation]] {
    let model = words.model
    let criticals = Set(plans.flatMap { $0.reasons.map(\.critical) })
    var result: [DeclarationID: [Citation]] = [:]
    for citation in model.citations {
      switch citation.subject {
      case .declaration(let id): if criticals.contains(id) { result[id, default: []].append(citation) }
      case .fact(let number):
        let owner = model.facts[Int(number)].declaration
        if criticals.contains(owner) { result[owner, default: []].append(citation) }
      case .arrow: break
      }
    }
    return result
  }

  /// The sticky notes on each thing, by their numbers.
  private var notes: [DeclarationID: [Int]] {
    Dictionary(grouping: words.model.notes.indices) { words.model.notes[$0].owner }
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String { words.say(key, places) }
}
