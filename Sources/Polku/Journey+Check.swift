internal import PolkuModel
internal import PolkuRules
internal import PolkuSyntax

extension Journey {
  /// What the rules find, by file, place and rule.
  ///
  /// All rules run, weighed and set aside as the files' `rule` and `allow` lines say. Of a journey that is not narrowed
  /// to a day, today and the day on which every improvement is done are both looked at.
  ///
  /// - Parameters:
  ///   - day: the day that reviews and evidence are held against; without one, rules that need it stay silent.
  ///   - language: the language of the sentences; without one, each finding is said in the language of its file.
  /// - Complexity: n log n in the length of the texts.
  public func check(on day: Day? = nil, in language: Language? = nil) -> [Finding] {
    let report = Checker.check(model, today: day?.date, selection: chosen.selection)
    var positions = PositionFinder()
    return report.findings.map { finding in
      self.finding(
        finding, language ?? Language(model.files[Int(finding.location.file)].tree.language), &positions)
    }
  }

  private func finding(
    _ finding: PolkuSyntax.Finding, _ language: Language, _ positions: inout PositionFinder
  ) -> Finding {
    let remark = DayRemark(finding)
    let messages = Messages(language.rawValue)
    var labels: [Finding.Label] = []
    for label in finding.labels {
      labels.append(
        Finding.Label(place: place(label.location, &positions), message: messages.say(label.message)))
    }
    var fixes: [Finding.Fix] = []
    for edit in finding.edits {
      var edits: [Finding.Edit] = []
      for change in edit.changes {
        edits.append(Finding.Edit(place: place(change.location, &positions), replacement: change.replacement))
      }
      fixes.append(Finding.Fix(title: messages.say(edit.title), edits: edits, isSafe: edit.isSafe))
    }
    return Finding(
      rule: finding.rule.description, language: language, name: Catalogue.rule(finding.rule)?.name ?? "",
      severity: Finding.Severity(finding.severity), place: place(finding.location, &positions),
      message: messages.say(finding.message), scope: remark.day.flatMap { Finding.Scope(rawValue: $0) },
      help: remark.help.map { messages.say($0) }, labels: labels, fixes: fixes)
  }
}
