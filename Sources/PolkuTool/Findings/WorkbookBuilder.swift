import PolkuModel
import PolkuOutputs
import PolkuPages
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

extension RoomQuestion {
  /// Whether it asks about a name that nothing describes yet.
  fileprivate var isUndescribedName: Bool {
    if case .finding(let finding) = content { finding.rule.number == 213 } else { false }
  }
}

/// Puts the questions of a model into words, sheet by sheet.
struct WorkbookBuilder {
  let model: Model
  let messages: Messages

  /// The sheets of some stages or personas, or all.
  func workbook(_ questions: RoomQuestions, _ honesty: Honesty, only: Set<DeclarationID>) -> Workbook {
    let sheets = questions.sheets.filter { sheet in
      if only.isEmpty { return true }
      if case .one(let id) = sheet.place { return only.contains(id) }
      return false
    }.map { self.sheet($0) }
    let count = sheets.reduce(0) { $0 + $1.asks }
    var closing: [String] = []
    let clear = questions.clear.filter { only.isEmpty || only.contains($0) }.map { model.title($0) }
    if !clear.isEmpty { closing.append(say("tool.ask.clear", ["names": clear.joined(separator: ", ")])) }
    if only.isEmpty, questions.slips > 0 { closing.append(say("tool.ask.slips", ["count": "\(questions.slips)"])) }
    let title = model.map >= 0 ? model.title(model.map) : say("tool.ask.untitled")
    return Workbook(
      title: say("tool.ask.title", ["map": oneLine(title)]),
      lead: say(count == 0 ? "tool.ask.nothing" : "tool.ask.lead", ["count": "\(count)"]),
      counts: only.isEmpty && !honesty.isEmpty ? messages.say(honesty.message) : "",
      use: count == 0 ? [] : ["tool.ask.use", "tool.ask.use-carry", "tool.ask.use-keep"].map { say($0) },
      sheets: sheets.map(\.sheet), closing: closing,
      words: Workbook.Words(
        language: messages.code, answer: say("tool.ask.answer"), who: say("tool.ask.who"),
        thing: say("tool.ask.thing"), question: say("tool.ask.question"), place: say("tool.ask.place"),
        contents: say("tool.ask.contents")))
  }

  /// A sheet, and how many answers it asks for.
  private func sheet(_ sheet: RoomSheet) -> (sheet: Workbook.Sheet, asks: Int) {
    var sections: [Workbook.Section] = []
    for sort in RoomSort.allCases {
      let questions = sheet.questions.filter { $0.sort == sort }
      if questions.isEmpty { continue }
      let undescribed = questions.filter(\.isUndescribedName)
      let topics = topics(questions.filter { !$0.isUndescribedName }, sort) + self.undescribed(undescribed)
      sections.append(Workbook.Section(title: say("tool.ask.sort-\(sort)"), topics: topics))
    }
    let asks = sections.flatMap(\.topics).flatMap(\.items).reduce(0) { $0 + $1.asks.count }
    let (title, language, about) = heading(sheet.place)
    let count = say("tool.ask.count", ["count": "\(asks)"])
    return (Workbook.Sheet(title: title, language: language, about: about, count: count, sections: sections), asks)
  }

  private func heading(_ place: RoomSheet.Place) -> (title: String, language: String, about: [String]) {
    switch place {
    case .one(let id): (oneLine(model.title(id)), language(model.declarations[Int(id)].file), about(id))
    case .several: (say("tool.ask.several"), messages.code, [])
    case .map: (say("tool.ask.rest"), messages.code, [])
    }
  }

  /// The names that nothing describes yet, all in one item: the room draws first and describes later.
  private func undescribed(_ questions: [RoomQuestion]) -> [Workbook.Topic] {
    guard let first = questions.first else { return [] }
    let names = questions.compactMap { question -> String? in
      guard case .finding(let finding) = question.content else { return nil }
      return finding.message.arguments.first { $0.name == "name" }.map { Placed.quoted(oneLine($0.value)) }
    }
    let most = 3
    var lines: [String] = []
    for question in questions where lines.last != place(question).short { lines.append(place(question).short) }
    let places = lines.prefix(most).joined(separator: ", ")
    let ask = Workbook.Ask(
      text: say("tool.ask.undescribed", ["names": names.joined(separator: ", ")]), language: messages.code,
      place: lines.count > most ? places + ", …" : places, placeInText: "")
    let item = Workbook.Item(thing: "", name: "", language: language(Int32(first.location.file)), asks: [ask])
    return [Workbook.Topic(question: say("P213.question"), items: [item])]
  }

  /// Questions of one rule stand under the question it asks; they come in the order of the rules.
  private func topics(_ questions: [RoomQuestion], _ sort: RoomSort) -> [Workbook.Topic] {
    var topics: [Workbook.Topic] = []
    var subject: DeclarationID?
    for question in questions {
      let asked = self.asked(question, sort)
      if topics.last?.question != asked { topics.append(Workbook.Topic(question: asked, items: [])) }
      let last = topics.count - 1
      // What is open about one thing stands together.
      if let subject, subject == question.subject, !topics[last].items.isEmpty {
        topics[last].items[topics[last].items.count - 1].asks.append(ask(question))
      } else {
        topics[last].items.append(item(question))
      }
      subject = question.subject
    }
    return topics
  }

  private func item(_ question: RoomQuestion) -> Workbook.Item {
    let language = language(Int32(question.location.file))
    guard let subject = question.subject else {
      return Workbook.Item(thing: "", name: "", language: language, asks: [ask(question)])
    }
    let (title, name) = (oneLine(model.title(subject)), model.name(subject))
    let isTitled = Folding.key(title) != Folding.key(name) && model.declarations[Int(subject)].kind != .step
    return Workbook.Item(thing: title, name: isTitled ? name : "", language: language, asks: [ask(question)])
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
    let place = place(question)
    let (text, isAuthors) = text(question)
    return Workbook.Ask(
      text: text, language: isAuthors ? language(Int32(question.location.file)) : messages.code, place: place.short,
      placeInText: place.long)
  }

  private func place(_ question: RoomQuestion) -> (short: String, long: String) {
    let tree = model.files[Int(question.location.file)].tree
    let line = "\(tree.lineNumber(at: Int(question.location.range.start)) + 1)"
    if model.files.count == 1 { return (line, say("tool.ask.line", ["line": line])) }
    let place = "\(PathText.lastPart(of: tree.source.path)):\(line)"
    return (place, place)
  }

  private func language(_ file: Int32) -> String { model.files[Int(file)].tree.language.code }

  /// What is open, and whether it is in the author's own words rather than a sentence of ours.
  private func text(_ question: RoomQuestion) -> (text: String, isAuthors: Bool) {
    switch question.content {
    case .finding(let finding): text(finding, question)
    case .assumedFact(let number): (said(model.facts[number]), true)
    case .assumedThing: (say("tool.ask.exists"), false)
    case .assumedFlow(let location): (oneLine(model.text(location.file, location.range)), true)
    case .note(let number): (oneLine(model.text(model.notes[number].file, model.notes[number].text)), true)
    }
  }

  /// What a finding says; of an open field only which one, as the thing and the question stand beside it.
  private func text(_ finding: Finding, _ question: RoomQuestion) -> (text: String, isAuthors: Bool) {
    let days = finding.help.filter { $0.key.hasPrefix("state.") }.map { " " + messages.say($0) }.joined()
    if let field = question.field, let fact = fact(question) {
      switch finding.message.key {
      case "P108.unknown", "P108.absent": return (self.field(field) + days, false)
      case "P108.unsure", "P108.open": return (said(fact) + days, true)
      default: break
      }
    }
    switch finding.message.key {
    case "P108.thing": return (say("tool.ask.exists") + days, false)
    case "P108.next", "P108.before", "P108.wait":
      return (oneLine(model.text(finding.location.file, lineRange(finding.location))) + days, true)
    default: return (messages.say(titled(finding.message, question.subject)) + days, false)
    }
  }

  /// A message that calls the thing it is about by its title: the room does not know the names of the file.
  private func titled(_ message: Message, _ subject: DeclarationID?) -> Message {
    guard let subject else { return message }
    let (name, title) = (model.name(subject), oneLine(model.title(subject)))
    var message = message
    message.arguments = message.arguments.map { argument in
      argument.value == name ? Message.Argument(argument.name, title) : argument
    }
    return message
  }

  private func said(_ fact: Fact) -> String { "\(field(fact.field)): \(oneLine(model.text(fact)))" }

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

  /// What a field says in the language of the sheets, where its table explains it; else its word.
  private func field(_ field: Field) -> String {
    let language = Language.named(messages.code) ?? .english
    let meaning = language.meaning(field)
    return meaning.isEmpty ? language.word(field) : meaning
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
    MapWords.oneLine(text)
  }

  private func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    messages.say(Message(key, places))
  }
}
