import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// What stands under a matrix of contents: the plan, what is left over, and what is no longer there.
package struct MatrixSections {
  package let words: MapWords
  package let matrix: ContentMatrix
  package let changes: MatrixChanges?

  /// The sections that hold anything.
  package var all: [Grid.Section] { [plan, left, lost].compactMap { $0 } }

  private var plan: Grid.Section? {
    if matrix.plan.isEmpty { return nil }
    let keys = ["number", "cell", "what", "weight", "traffic", "questions", "channel", "leads-to"]
    let rows = matrix.plan.enumerated().map { number, step in
      [
        "\(number + 1)", place(step.row, step.column), say("tool.matrix.state." + step.outcome.rawValue),
        say("tool.matrix.demand." + step.demand.rawValue),
        say("tool.matrix.plan.counts", ["paths": "\(step.paths)", "criticals": "\(step.criticals)"]),
        step.unanswered.map { words.title($0) }.joined(separator: "\n"), channel(step), aim(step),
      ]
    }
    return Grid.Section(
      id: "plan", title: say("tool.matrix.plan"), intro: say("tool.matrix.plan.intro"),
      parts: [
        .table(Grid.Table(keys: keys, columns: keys.map { say("tool.matrix.plan." + $0) }, rows: rows))
      ])
  }

  private func channel(_ step: MatrixStep) -> String {
    let names = words.titles(step.channels)
    return switch step.channelKnowledge {
    case .here: names
    case .elsewhere: say("tool.matrix.plan.elsewhere", ["names": names])
    case .unknown: say("tool.matrix.plan.no-channel")
    }
  }

  private func aim(_ step: MatrixStep) -> String {
    guard let touchpoint = step.leadsTo else { return say("tool.matrix.plan.no-aim") }
    let name = words.title(touchpoint)
    return step.isOnOwnWay ? name : say("tool.matrix.plan.others", ["name": name])
  }

  private func place(_ row: Int, _ column: Int) -> String {
    let column = matrix.columns[column]
    let title = column.stage.map { words.title($0) } ?? column.phase.map { words.phase($0) } ?? column.id
    return say("tool.matrix.plan.place", ["persona": words.title(matrix.personas[row]), "column": title])
  }

  private var left: Grid.Section? {
    let parts: [Grid.Part] = MatrixLeftover.Reason.allCases.compactMap { reason in
      let items = matrix.leftovers.filter { $0.reason == reason }.map { item($0) }
      if items.isEmpty { return nil }
      return .list(
        Grid.List(id: reason.rawValue, title: say("tool.matrix.left." + reason.rawValue), items: items))
    }
    return parts.isEmpty ? nil : Grid.Section(id: "left-over", title: say("tool.matrix.left"), parts: parts)
  }

  private func item(_ leftover: MatrixLeftover) -> String {
    let name = words.title(leftover.content)
    guard let row = leftover.row, let column = leftover.column else { return name }
    let head = matrix.columns[column]
    let title = head.stage.map { words.title($0) } ?? head.phase.map { words.phase($0) } ?? head.id
    return say(
      "tool.matrix.left.cell", ["name": name, "persona": words.title(matrix.personas[row]), "column": title])
  }

  private var lost: Grid.Section? {
    guard let changes, !changes.lostRows.isEmpty || !changes.lostColumns.isEmpty else { return nil }
    let lists = [("rows", changes.lostRows), ("columns", changes.lostColumns)].filter { !$0.1.isEmpty }
    return Grid.Section(
      id: "lost", title: say("tool.matrix.lost"),
      parts: lists.map { .list(Grid.List(id: $0.0, title: say("tool.matrix.lost." + $0.0), items: $0.1)) })
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String { words.say(key, places) }
}
