import PolkuSyntax

/// A small journey of random personas, contents and touchpoints, as facts and as the text that states them.
struct RandomMatrix {
  struct Persona {
    var name = ""
    /// By stage or, under the phase's id, by phase: none, low, medium, high or `?`.
    var say: [String: String] = [:]
    var isInGroup = false
    /// The channels it uses; empty where it says none of them.
    var uses: [String] = []
    var usesIsClosed = false
  }

  /// Whom something is for.
  struct Audience {
    var names: [String] = []
    var isEveryone = false
    /// `?`, or a list with `…`.
    var isOpen = false
    var isSaid = true
  }

  struct Content {
    var name = ""
    var whom = Audience()
    /// Stages, by the stages themselves or by touchpoints.
    var at: [String] = []
    var atTouchpoints: [String] = []
    var atIsOpen = false
    var status = ""
    var quality: Int?
    var isOverdue = false
    var answers: [String] = []
  }

  struct Touchpoint {
    var name = ""
    var stage = ""
    var on: [String] = []
    var whom = Audience()
    var isBackstage = false
    var shows: [String] = []
  }

  struct Path {
    var name = ""
    var whom = Audience()
    var points: [String] = []
  }

  struct Critical {
    var name = ""
    var whom = Audience()
    var stages: [String] = []
    var touchpoints: [String] = []
  }

  struct Question {
    var name = ""
    var whom = Audience()
    var stage = ""
    var isLeftOpen = false
  }

  static let today = CalendarDate(year: 2026, .day(month: 6, day: 1))
  static let phases = ["awareness", "consideration", "decision"]

  /// The stages in order, each with its phase.
  var stages: [(name: String, phase: String)] = []
  var personas: [Persona] = []
  var contents: [Content] = []
  var touchpoints: [Touchpoint] = []
  var paths: [Path] = []
  var criticals: [Critical] = []
  var questions: [Question] = []
  /// The limit of quality, of good contents, and of contents that are out.
  var limits = (quality: 3, enough: 1, crowd: 5)
  /// The text, a declaration with its lines each.
  private(set) var blocks: [String] = []
  private var numbers: SeededNumbers

  var text: String { blocks.joined(separator: "\n") + "\n" }

  init(seed: Int) {
    numbers = SeededNumbers(seed)
    if chance(1, in: 3) { limits = (below(4) + 1, below(2) + 1, below(3) + 2) }
    blocks.append(
      "map m: M\n  scope: purchase\n  limits: P601 \(limits.quality), P602 \(limits.enough), P603 \(limits.crowd)")
    for number in 0..<3 { blocks.append("channel c\(number)") }
    for number in 0..<(below(4) + 1) {
      stages.append(("s\(number)", Self.phases[below(3)]))
      blocks.append("stage s\(number)\n  phase: \(stages[number].phase)")
    }
    blocks.append("segment g\n  criteria: size")
    for number in 0..<(below(3) + 1) { addPersona("p\(number)") }
    for number in 0..<below(3) { addQuestion("q\(number)") }
    for number in 0..<below(5) { addTouchpoint("t\(number)") }
    for number in 0..<below(8) { addContent("k\(number)") }
    for number in touchpoints.indices { touchpoints[number] = finished(touchpoints[number]) }
    for number in 0..<below(4) { addPath("w\(number)") }
    for number in 0..<below(4) { addCritical("x\(number)") }
  }

  // MARK: - Parts

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }
  private mutating func chance(_ one: Int, in many: Int) -> Bool { below(many) < one }
  private mutating func one(_ names: [String]) -> String { names[below(names.count)] }
  private mutating func some(_ names: [String], _ most: Int) -> [String] {
    Array(names.shuffled(using: &numbers).prefix(below(most) + 1))
  }

  private mutating func audience(_ lines: inout [String], saidOften: Bool) -> Audience {
    var whom = Audience()
    switch below(saidOften ? 8 : 4) {
    case 0:
      whom.isSaid = false
      return whom
    case 1: whom.isEveryone = true
    case 2: whom.names = ["g"]
    case 3 where chance(1, in: 2): whom.isOpen = true
    default:
      whom.names = some(personas.map(\.name), 2)
      whom.isOpen = chance(1, in: 8)
    }
    let words = whom.isEveryone ? ["everyone"] : whom.names + (whom.isOpen ? [whom.names.isEmpty ? "?" : "…"] : [])
    lines.append("for: " + words.joined(separator: ", "))
    return whom
  }

  private mutating func add(_ head: String, _ lines: [String]) {
    blocks.append(([head] + lines.map { "  " + $0 }).joined(separator: "\n"))
  }

  private mutating func addPersona(_ name: String) {
    var (persona, lines) = (Persona(name: name), [String]())
    for phase in Self.phases where chance(6, in: 7) {
      let level = one(["none", "low", "medium", "high", "high", "?"])
      persona.say[phase] = level
      lines.append("influence: \(phase) \(level)")
    }
    persona.isInGroup = chance(1, in: 2)
    if persona.isInGroup { lines.append("belongs to: g") }
    if chance(3, in: 4) {
      persona.uses = some(["c0", "c1", "c2"], 2)
      persona.usesIsClosed = chance(2, in: 3)
      lines.append("uses: " + (persona.uses + (persona.usesIsClosed ? [] : ["…"])).joined(separator: ", "))
    }
    personas.append(persona)
    add("persona " + name, lines)
  }

  private mutating func addQuestion(_ name: String) {
    var (question, lines) = (Question(name: name), [String]())
    question.whom = audience(&lines, saidOften: true)
    question.stage = one(stages.map(\.name))
    lines.append("at: " + question.stage)
    question.isLeftOpen = chance(1, in: 6)
    if question.isLeftOpen { lines.append("reply: ?") }
    questions.append(question)
    add("question " + name, lines)
  }

  private mutating func addTouchpoint(_ name: String) {
    var touchpoint = Touchpoint(name: name, stage: one(stages.map(\.name)))
    if chance(3, in: 4) { touchpoint.on = some(["c0", "c1", "c2"], 2) }
    touchpoint.isBackstage = chance(1, in: 8)
    touchpoints.append(touchpoint)
  }

  /// Says what a touchpoint shows, once the contents are known.
  private mutating func finished(_ drawn: Touchpoint) -> Touchpoint {
    var (touchpoint, lines) = (drawn, ["at: " + drawn.stage])
    if !touchpoint.on.isEmpty { lines.append("on: " + touchpoint.on.joined(separator: ", ")) }
    if touchpoint.isBackstage { lines.append("backstage: yes") }
    touchpoint.whom = audience(&lines, saidOften: false)
    if !contents.isEmpty, chance(2, in: 3) {
      touchpoint.shows = some(contents.map(\.name), 3)
      lines.append("shows: " + touchpoint.shows.joined(separator: ", "))
    }
    add("touchpoint " + touchpoint.name, lines)
    return touchpoint
  }

  private mutating func addContent(_ name: String) {
    var (content, lines) = (Content(name: name), [String]())
    content.whom = audience(&lines, saidOften: true)
    switch below(8) {
    case 0: content.atIsOpen = true
    case 1: break
    case 2 where !touchpoints.isEmpty: content.atTouchpoints = some(touchpoints.map(\.name), 2)
    default: content.at = some(stages.map(\.name), 2)
    }
    let places = content.at + content.atTouchpoints
    if content.atIsOpen { lines.append("at: ?") }
    if !places.isEmpty { lines.append("at: " + places.joined(separator: ", ")) }
    content.status = one(["", "", "published", "published", "draft", "idea", "retired", "?", "none because tired"])
    if !content.status.isEmpty { lines.append("status: " + content.status) }
    if chance(1, in: 2) {
      content.quality = below(5) + 1
      lines.append("quality: \(content.quality ?? 0)")
    }
    if chance(1, in: 3) {
      content.isOverdue = chance(1, in: 2)
      lines += ["review every: 1 month", "updated: " + (content.isOverdue ? "2026-01-01" : "2026-05-20")]
    }
    if !questions.isEmpty, chance(1, in: 2) {
      content.answers = some(questions.map(\.name), 2)
      lines.append("answers: " + content.answers.joined(separator: ", "))
    }
    contents.append(content)
    add("content " + name, lines)
  }

  private mutating func addPath(_ name: String) {
    if touchpoints.isEmpty { return }
    var (path, lines) = (Path(name: name), [String]())
    path.whom = audience(&lines, saidOften: false)
    path.points = some(touchpoints.map(\.name), 4)
    if path.points.count > 1 { lines.append(path.points.joined(separator: " -> ")) } else { path.points = [] }
    paths.append(path)
    add("path " + name, lines)
  }

  private mutating func addCritical(_ name: String) {
    var (critical, lines) = (Critical(name: name), [String]())
    critical.whom = audience(&lines, saidOften: false)
    if touchpoints.isEmpty || chance(1, in: 3) {
      critical.stages = some(stages.map(\.name), 2)
    } else {
      critical.touchpoints = some(touchpoints.map(\.name), 2)
    }
    lines.append("at: " + (critical.stages + critical.touchpoints).joined(separator: ", "))
    criticals.append(critical)
    add("critical " + name, lines)
  }
}
