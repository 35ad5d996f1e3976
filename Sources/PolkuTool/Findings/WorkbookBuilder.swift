import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

extension Honesty {
  /// The counts as a sentence.
  var message: Message {
    Message(
      "tool.honesty",
      [
        "open": "\(open)", "vague": "\(vague)", "assumed": "\(assumed)", "conflicting": "\(conflicting)",
        "decided": "\(decided)",
      ])
  }
}

/// Puts the questions of a model into words, sheet by sheet.
struct WorkbookBuilder {
  let model: Model
  let messages: Messages

  /// The sheets of some stages or personas, or all.
  func workbook(_ questions: RoomQuestions, _ honesty: Honesty, only: Set<DeclarationID>) -> Workbook {
    let sheets = questions.sheets.filter { sheet in
      only.isEmpty || sheet.place.map { only.contains($0) } ?? false
    }
    let count = sheets.reduce(0) { $0 + $1.questions.count }
    var closing: [String] = []
    if only.isEmpty, !honesty.isEmpty { closing.append(messages.say(honesty.message)) }
    let clear = questions.clear.filter { only.isEmpty || only.contains($0) }.map { model.title($0) }
    if !clear.isEmpty { closing.append(say("tool.ask.clear", ["names": clear.joined(separator: ", ")])) }
    if only.isEmpty, questions.slips > 0 { closing.append(say("tool.ask.slips", ["count": "\(questions.slips)"])) }
    let title = model.map >= 0 ? model.title(model.map) : say("tool.ask.untitled")
    return Workbook(
      title: say("tool.ask.title", ["map": oneLine(title)]),
      lead: say(count == 0 ? "tool.ask.nothing" : "tool.ask.lead", ["count": "\(count)"]),
      sheets: sheets.map { self.sheet($0) }, closing: closing,
      words: Workbook.Words(
        language: model.files.last?.tree.language.code ?? "en", answer: say("tool.ask.answer"),
        who: say("tool.ask.who"), thing: say("tool.ask.thing"), question: say("tool.ask.question"),
        contents: say("tool.ask.contents")))
  }

  private func sheet(_ sheet: RoomSheet) -> Workbook.Sheet {
    let title = sheet.place.map { oneLine(model.title($0)) } ?? say("tool.ask.rest")
    var sections: [Workbook.Section] = []
    for sort in RoomSort.allCases {
      let questions = sheet.questions.filter { $0.sort == sort }
      if questions.isEmpty { continue }
      sections.append(Workbook.Section(title: say("tool.ask.sort-\(sort)"), topics: topics(questions, sort)))
    }
    return Workbook.Sheet(
      title: title, about: sheet.place.map { about($0) } ?? [],
      count: say("tool.ask.count", ["count": "\(sheet.questions.count)"]), sections: sections)
  }

  /// Questions of one rule stand under the question it asks; they come in the order of the rules.
  private func topics(_ questions: [RoomQuestion], _ sort: RoomSort) -> [Workbook.Topic] {
    var topics: [Workbook.Topic] = []
    var subject: DeclarationID?
    for question in questions {
      let asked = self.asked(question, sort)
      if topics.last?.question != asked { topics.append(Workbook.Topic(question: asked, items: [])) }
      let last = topics.count - 1
      let thing = question.subject.map { oneLine(model.title($0)) } ?? ""
      // What is open about one thing stands together.
      if let subject, subject == question.subject, !topics[last].items.isEmpty {
        topics[last].items[topics[last].items.count - 1].asks.append(ask(question))
      } else {
        topics[last].items.append(Workbook.Item(thing: thing, asks: [ask(question)]))
      }
      subject = question.subject
    }
    return topics
  }

  private func asked(_ question: RoomQuestion, _ sort: RoomSort) -> String {
    switch sort {
    case .unknown: say("P108.question")
    case .assumed: say("tool.ask.confirm")
    case .note: say("tool.ask.note")
    default:
      if case .finding(let finding) = question.content { say("\(finding.rule).question") } else { "" }
    }
  }

  private func ask(_ question: RoomQuestion) -> Workbook.Ask {
    let tree = model.files[Int(question.location.file)].tree
    let line = "\(tree.lineNumber(at: Int(question.location.range.start)) + 1)"
    let file = PathText.lastPart(of: tree.source.path)
    let place =
      model.files.count > 1 ? "\(file):\(line)" : say("tool.ask.line", ["line": line])
    return Workbook.Ask(text: text(question), place: place)
  }

  private func text(_ question: RoomQuestion) -> String {
    switch question.content {
    case .finding(let finding): text(finding, question)
    case .assumedFact(let number):
      field(model.facts[number].field, model.facts[number].file) + ": " + oneLine(model.text(model.facts[number]))
    case .assumedThing: say("tool.ask.exists")
    case .assumedFlow(let location): oneLine(model.text(location.file, location.range))
    case .note(let number): oneLine(model.text(model.notes[number].file, model.notes[number].text))
    }
  }

  /// What a finding says; of an open field only which one, as the thing and the question stand beside it.
  private func text(_ finding: Finding, _ question: RoomQuestion) -> String {
    var text = messages.say(finding.message)
    if let field = question.field, let fact = fact(question) {
      switch finding.message.key {
      case "P108.unknown", "P108.absent": text = self.field(field, fact.file)
      case "P108.unsure", "P108.open": text = self.field(field, fact.file) + ": " + oneLine(model.text(fact))
      default: break
      }
    } else if finding.message.key == "P108.thing" {
      text = say("tool.ask.exists")
    } else if ["P108.next", "P108.before", "P108.wait"].contains(finding.message.key) {
      text = oneLine(model.text(finding.location.file, lineRange(finding.location)))
    }
    for help in finding.help where help.key.hasPrefix("state.") { text += " " + messages.say(help) }
    return text
  }

  private func fact(_ question: RoomQuestion) -> Fact? {
    guard let subject = question.subject else { return nil }
    let line = Int32(
      model.files[Int(question.location.file)].tree.lineNumber(at: Int(question.location.range.start)))
    return model.declarations[Int(subject)].facts.lazy.map { model.facts[$0] }.first { $0.line == line }
  }

  private func lineRange(_ location: Location) -> ByteRange {
    let tree = model.files[Int(location.file)].tree
    let line = tree.lines[tree.lineNumber(at: Int(location.range.start))]
    return ByteRange(Int(line.text), Int(line.end))
  }

  /// A field's word, and what it says where the table of the language explains it.
  private func field(_ field: Field, _ file: Int32) -> String {
    let language = model.files[Int(file)].tree.language
    let meaning = language.meaning(field)
    return meaning.isEmpty ? language.word(field) : "\(language.word(field)) (\(meaning))"
  }

  /// What the room should have before its eyes: a stage's touchpoints, a persona's wishes and pains.
  private func about(_ place: DeclarationID) -> [String] {
    let language = model.files[Int(model.declarations[Int(place)].file)].tree.language
    if model.declarations[Int(place)].kind == .stage {
      let touchpoints = model.all(.touchpoint).filter { model.named($0, .at).contains(place) }
      if touchpoints.isEmpty { return [] }
      let names = touchpoints.map { oneLine(model.title($0)) }.joined(separator: " · ")
      return [say("tool.ask.touchpoints", ["names": names])]
    }
    return [Field.job, .wants, .pain, .uses].flatMap { field in
      model.facts(place, field).filter { $0.state == .stated }.map {
        "\(language.word(field)): \(oneLine(model.text($0)))"
      }
    }
  }

  private func oneLine(_ text: String) -> String {
    text.split(separator: "\n").map(String.init).joined(separator: " ")
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    messages.say(Message(key, places))
  }
}
