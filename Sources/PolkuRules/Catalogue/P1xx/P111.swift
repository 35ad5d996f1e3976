import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p111 = Rule(
    111, "company-words", .warning,
    sources: [.interaction("L116"), .agency("L1366–1368"), .field],
    examples: Rule.Examples(
      bad: """
        map m: Agency
          company words: MQL, nurture
        stage MQL processing
          phase: consideration
        """,
      good: """
        map m: Agency
          company words: MQL, nurture
        stage comparing alternatives
          phase: consideration
        """,
      quiet: """
        map m: Agency
          company words: MQL, CRM
        touchpoint CRM look-up
          at: customership
          backstage: yes
        """),
    check: { context, findings in P111.check(context, &findings) })
}

/// Titles the customer could see that use words of the house.
enum P111 {
  static let id = RuleID(111)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let words = CompanyWords(context.model)
    let titles = context.titles
    var own = ChainTable(capacity: 64)
    for (i, entry) in titles.entries.enumerated() {
      let kind = context.model.declarations[Int(entry.declaration)].kind
      if kind == .role || kind == .system { own.insert(entry.hash, Int32(i)) }
    }
    for entry in titles.entries {
      let declaration = context.model.declarations[Int(entry.declaration)]
      guard declaration.kind == .stage || declaration.kind == .touchpoint || declaration.kind == .content else {
        continue
      }
      var role: DeclarationID = -1
      if own.count(entry.hash) > 0 {
        own.forEach(entry.hash) { other in
          if titles.areEqual(titles.entries[Int(other)], entry) { role = titles.entries[Int(other)].declaration }
        }
      }
      let word = role < 0 && !words.isEmpty ? words.first(in: declaration, context.model) : nil
      guard role >= 0 || word != nil, mayBeMet(entry.declaration, context) else { continue }
      report(entry.declaration, role: role, word: word, context.model, &findings)
    }
  }

  /// Whether customers meet a thing: not what is backstage, nor what may be.
  private static func mayBeMet(_ id: DeclarationID, _ context: CheckContext) -> Bool {
    context.word(id, .backstage, .yesNo) != .yes && context.model.fact(id, .backstage)?.state != .unknown
  }

  private static func report(
    _ id: DeclarationID, role: DeclarationID, word: String?, _ model: Model, _ findings: inout [Finding]
  ) {
    let title = Model.short(model.title(id))
    var finding = Finding(
      Self.id, .warning, at: place(id, model),
      Message("P111.word", ["title": title, "word": word ?? "", "kind": model.kindWord(id)]),
      help: [Message("P111.help")])
    if role >= 0 {
      finding = Finding(
        Self.id, .warning, at: place(id, model),
        Message("P111.role", ["title": title, "kind": model.kindWord(id), "role": model.kindWord(role)]),
        labels: [Finding.Label(model.location(role), Message("P111.roleHere"))], help: [Message("P111.help")])
    }
    findings.append(finding)
  }

  private static func place(_ id: DeclarationID, _ model: Model) -> Location {
    let declaration = model.declarations[Int(id)]
    let range = declaration.title.isEmpty ? declaration.name : declaration.title
    return Location(file: Int(declaration.file), range: range)
  }
}

/// The words that the map says customers should not meet.
struct CompanyWords {
  private var phrases = Phrases()
  private var texts: [Int: String] = [:]

  init(_ model: Model) {
    guard model.map >= 0 else { return }
    for fact in model.facts(model.map, .companyWords) where fact.state == .stated {
      let tree = model.files[Int(fact.file)].tree
      var items: [Range<Int>] = []
      Parts.items(tree.source.bytes.span, fact.value.offsets, into: &items)
      for item in items {
        let text = tree.source.text(item)
        if let number = phrases.insert(text, tree.language) { texts[number] = texts[number] ?? text }
      }
    }
  }

  var isEmpty: Bool { phrases.isEmpty }

  /// The first company word that a title holds as a whole word, in whatever form, or nil.
  func first(in declaration: Declaration, _ model: Model) -> String? {
    let tree = model.files[Int(declaration.file)].tree
    let range = declaration.title.isEmpty ? declaration.name : declaration.title
    return phrases.within(tree.source.text(range.offsets), tree.language).first.flatMap { texts[$0] }
  }
}
