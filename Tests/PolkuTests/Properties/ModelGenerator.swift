import PolkuSyntax

/// Writes small valid models in the written words of a language.
struct ModelGenerator {
  let language: Language
  let isFlat: Bool
  private var numbers: SeededNumbers
  private var lines: [String] = []
  private let nouns = [
    "oak", "birch", "willow", "rowan", "alder", "maple", "aspen", "juniper", "spruce", "larch", "hazel", "linden",
  ]

  init(seed: Int, language: Language, isFlat: Bool) {
    self.language = language
    self.isFlat = isFlat
    numbers = SeededNumbers(seed)
  }

  mutating func text() -> String {
    lines = ["\(language.words(FileWord.language)[0]): \(language.code)", ""]
    declare(.map, "grove walk", title: "From seed to tree")
    let stages = names(3, "stage")
    for stage in stages { declare(.stage, stage) }
    let roles = names(2, "crew")
    for role in roles { declare(.role, role, title: "The \(role)") }
    let channels = names(3, "lane")
    for channel in channels { declare(.channel, channel) }
    let personas = names(2, "walker")
    for persona in personas {
      declare(.persona, persona, title: "Walker: \(persona)")
      field(.wants, "more of \(pick(nouns)), and \(pick(nouns))")
      field(.uses, channels.prefix(2).joined(separator: ", "))
    }
    let points = names(6, "gate")
    for point in points { addTouchpoint(point, stages, roles, channels, personas) }
    addPath(points, personas)
    addPlaybook("tend", points, roles, channels)
    addPlaybook("prune", points, roles, channels)
    addPath(points, personas)
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Parts

  private mutating func addTouchpoint(
    _ name: String, _ stages: [String], _ roles: [String], _ channels: [String], _ personas: [String]
  ) {
    declare(.touchpoint, name, title: chance(2) ? "Stop at \(name) -> and look" : nil)
    field(.at, pick(stages))
    if chance(2) { field(.by, pick(roles)) }
    if chance(2) { field(.on, pick(channels)) }
    if chance(3) { field(.for, personas.joined(separator: ", ")) }
    if chance(3) { add("- \(language.words(NoteTag.ask)[0]) the \(pick(nouns))") }
    if chance(4) { lines.append("// \(pick(nouns))") }
  }

  private mutating func addPath(_ points: [String], _ personas: [String]) {
    declare(.path, "trail \(pick(nouns)) \(lines.count)", title: "A trail")
    field(.for, pick(personas))
    let way = points.shuffled(using: &numbers)
    add("\(way[0]) -> \(way[1]) -> \(way[2])")
    add("\(way[2]) -> \(way[3]) \(language.words(Clause.otherwise)[0])")
    add("\(way[2]) -> \(way[4]) \(language.words(Clause.when)[0]) the \(pick(nouns)) is tall: a label")
  }

  private mutating func addPlaybook(_ name: String, _ points: [String], _ roles: [String], _ channels: [String]) {
    declare(.playbook, "\(name) work", title: "How to \(name)")
    field(.at, pick(points))
    field(.by, pick(roles))
    for step in ["dig", "water", "rest"] {
      declare(.step, "\(step) \(name)", title: "First \(step)", indent: isFlat ? "" : "  ")
      if chance(2) { add("\(language.words(Field.by)[0]): \(pick(roles))", indent: isFlat ? "" : "    ") }
      if chance(2) { add("\(language.words(Field.on)[0]): \(pick(channels))", indent: isFlat ? "" : "    ") }
    }
    add("dig \(name) -> water \(name) -> rest \(name)")
    field(.stopWhen, "the \(pick(nouns)) stands")
  }

  // MARK: - Lines

  private mutating func declare(_ kind: Kind, _ name: String, title: String? = nil, indent: String = "") {
    if kind != .step { lines.append("") }
    lines.append(indent + language.words(kind)[0] + " " + name + (title.map { ": " + $0 } ?? ""))
  }

  private mutating func field(_ field: Field, _ value: String) { add("\(language.words(field)[0]): \(value)") }

  private mutating func add(_ line: String, indent: String? = nil) {
    lines.append((indent ?? (isFlat ? "" : "  ")) + line)
  }

  private mutating func names(_ count: Int, _ what: String) -> [String] {
    nouns.shuffled(using: &numbers).prefix(count).map { "\($0) \(what)" }
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &numbers)]
  }
  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &numbers) == 0 }
}
