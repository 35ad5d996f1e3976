import PolkuModel
import PolkuSyntax

/// One thing to ask the room.
public struct RoomQuestion: Sendable {
  /// What there is to ask.
  public enum Content: Sendable {
    /// A finding of a rule.
    case finding(Finding)
    /// A value that ends in `[assumed]`, and the fact it is the value of.
    case assumedFact(Int)
    /// The thing itself is marked as assumed.
    case assumedThing
    /// A flow that is marked as assumed, from its first point to the mark.
    case assumedFlow(Location)
    /// A sticky note, by its number in the model.
    case note(Int)
  }

  /// What sort of question it is.
  public let sort: RoomSort
  /// What there is to ask.
  public let content: Content
  /// The thing it is about; nil where it is about the file as a whole.
  public let subject: DeclarationID?
  /// The field it is about, where it is one.
  public let field: Field?
  /// Where it stands.
  public let location: Location
}

/// The questions that one sheet holds: those of a stage or a persona, of several personas, or of the map as a whole.
public struct RoomSheet: Sendable {
  /// What a sheet is for.
  public enum Place: Hashable, Sendable {
    /// A stage or a persona.
    case one(DeclarationID)
    /// What several personas share.
    case several
    /// What belongs to none of them.
    case map
  }

  /// What the sheet is for.
  public let place: Place
  /// By sort, then as they stand in the files.
  public let questions: [RoomQuestion]
}

/// Everything a model leaves open, sorted out for the people in the room.
public struct RoomQuestions: Sendable {
  /// What the sheets are made for.
  public enum Division: Sendable {
    case stages, personas
  }

  /// The sheets that have questions, in the order of the stages or personas; what several share comes after, what belongs to none last.
  public let sheets: [RoomSheet]
  /// The stages or personas about which nothing is open.
  public let clear: [DeclarationID]
  /// How many findings are for whoever keeps the file, and not for the room.
  public let slips: Int

  /// Sorts out what a check found, with what is assumed and what notes leave to ask; n log n in the findings.
  public init(_ model: Model, _ report: CheckReport, by division: Division) {
    let context = CheckContext(model)
    let gathering = Gathering(model, report)
    let sorter = SheetSorter(context, division)
    var bySheet: [RoomSheet.Place: [RoomQuestion]] = [:]
    for question in gathering.questions { bySheet[sorter.sheet(of: question.subject), default: []].append(question) }
    var sheets: [RoomSheet] = []
    var clear: [DeclarationID] = []
    for place in sorter.places {
      if let questions = bySheet[.one(place)] {
        sheets.append(RoomSheet(place: .one(place), questions: Self.ordered(questions)))
      } else {
        clear.append(place)
      }
    }
    for place in [RoomSheet.Place.several, .map] {
      guard let rest = bySheet[place] else { continue }
      sheets.append(RoomSheet(place: place, questions: Self.ordered(rest)))
    }
    self.sheets = sheets
    self.clear = clear
    slips = gathering.slips
  }

  private static func ordered(_ questions: [RoomQuestion]) -> [RoomQuestion] {
    questions.enumerated().sorted { a, b in
      if a.element.sort != b.element.sort { return a.element.sort.rawValue < b.element.sort.rawValue }
      if a.element.rule != b.element.rule { return a.element.rule < b.element.rule }
      return a.element.location == b.element.location ? a.offset < b.offset : a.element.location < b.element.location
    }.map(\.element)
  }
}

extension RoomQuestion {
  /// The number of the rule that asks, so that questions of one rule stand together; 0 where none does.
  fileprivate var rule: UInt16 {
    // What is open stands by place, whichever rule saw it.
    if case .finding(let finding) = content, sort != .unknown, sort != .assumed { return finding.rule.number }
    return 0
  }
}

/// Gathers the questions of a model from its findings, citations and notes.
private struct Gathering {
  var questions: [RoomQuestion] = []
  var slips = 0

  init(_ model: Model, _ report: CheckReport) {
    for finding in report.findings {
      guard let sort = RoomSort.of(finding) else {
        slips += 1
        continue
      }
      let subject = model.declaration(at: finding.location)
      let fact = subject.flatMap { model.fact(at: finding.location, of: $0) }
      questions.append(
        RoomQuestion(
          sort: sort, content: .finding(finding), subject: subject, field: fact?.field, location: finding.location))
    }
    for citation in model.citations where citation.isAssumed { add(citation, model) }
    for (number, note) in model.notes.enumerated() where note.tag == .ask {
      let location = model.location(file: note.file, line: note.line)
      questions.append(
        RoomQuestion(
          sort: .note, content: .note(number), subject: note.owner >= 0 ? note.owner : nil, field: nil,
          location: location))
    }
  }

  private mutating func add(_ citation: Citation, _ model: Model) {
    let content: RoomQuestion.Content
    var field: Field?
    switch citation.subject {
    case .fact(let number):
      let fact = model.facts[Int(number)]
      // What is marked as unsure is asked already, and what is unknown cannot be confirmed.
      if fact.isUnsure || fact.state != .stated { return }
      content = .assumedFact(Int(number))
      field = fact.field
    case .declaration: content = .assumedThing
    case .arrow(let number):
      let arrow = model.arrows[Int(number)]
      let line = model.location(file: arrow.file, line: arrow.line)
      // Up to the bracket, which begins before the name it cites.
      let end = max(Int(line.range.start), Int(citation.location.range.start) - 1)
      content = .assumedFlow(Location(file: Int(arrow.file), range: ByteRange(Int(line.range.start), end)))
    }
    let subject = model.declaration(at: citation.location)
    questions.append(
      RoomQuestion(sort: .assumed, content: content, subject: subject, field: field, location: citation.location))
  }
}
