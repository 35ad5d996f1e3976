import PolkuOutputs

extension PlaybookWords {
  /// The words that the writers of playbooks add, in the language of the room.
  package init(_ words: MapWords) {
    func say(_ key: String) -> String { words.say("tool.playbook.word." + key) }
    self.init(
      nothing: say("nothing"), noSteps: say("no-steps"), overview: say("overview"), priority: say("priority"),
      reasons: say("reasons"), evidence: say("evidence"), facts: say("facts"), steps: say("steps"),
      ending: say("ending"),
      checklist: Checklist(
        done: say("done"), step: say("step"), who: say("who"), channel: say("channel"), content: say("content"),
        start: say("start"), due: say("due"), ifNot: say("if-not"), condition: say("condition"),
        repeats: say("repeats"), work: say("work")),
      timeline: Timeline(
        title: say("timeline"), days: say("axis.days"), hours: say("axis.hours"), minutes: say("axis.minutes"),
        running: say("mark.running"), beginning: say("mark.beginning"), instant: say("mark.instant"),
        open: say("mark.open"), conditional: say("mark.conditional"), unknown: say("mark.unknown"),
        more: { words.say("tool.playbook.word.more", ["count": "\($0)"]) }),
      sheet: Sheet(
        playbookID: say("column.playbook-id"), playbook: say("column.playbook"), trigger: say("column.trigger"),
        segment: say("column.segment"), place: say("column.place"), stepID: say("column.step-id"),
        number: say("column.number"), task: say("column.task"), follows: say("column.follows"),
        condition: say("column.condition"), owner: say("column.owner"), how: say("column.how"),
        channel: say("column.channel"), content: say("column.content"),
        earliestStartDay: say("column.earliest-start-day"), latestStartDay: say("column.latest-start-day"),
        dueDay: say("column.due-day"), start: say("column.start"), due: say("column.due"),
        startDate: say("column.start-date"), dueDate: say("column.due-date"), repeats: say("column.repeats"),
        work: say("column.work"), priority: say("column.priority"), reason: say("column.reason"),
        success: say("column.success"), stop: say("column.stop"), escalation: say("column.escalation")))
  }
}
