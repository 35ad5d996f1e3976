/// A small journey of random paths, as facts and as the text that states them.
struct RandomJourney {
  /// What a touchpoint says, as far as the flow rules ask; undeclared ones say nothing.
  struct Touchpoint {
    var isDeclared = true
    /// The channels one must have one of; nil where it says none, does not know, or says not all.
    var on: [String]?
    var isBackstage = false
    /// Whether it tells the price: yes, or open.
    var mayTellPrice = false
    var asksForOrder = false
  }

  struct Path {
    var name = ""
    var personas: [String] = []
    var starts: [String] = []
    var reaches: [String] = []
    var ends: [String] = []
    /// Whether its beginnings, and its goals and endings, are a list with `?`.
    var isOpenAtStart = false
    var isOpenAtEnd = false
    var arrows: [(from: String, to: String)] = []
  }

  static let question = "?"

  var touchpoints: [String: Touchpoint] = [:]
  /// By channel, its fallbacks; nil where that is an open question.
  var fallbacks: [String: [String]?] = [:]
  /// By persona, the channels it uses; nil where they are not all known.
  var personas: [String: [String]?] = [:]
  /// By critical point, its touchpoints, and whether it is called unavoidable.
  var criticals: [String: (at: [String], isUnavoidable: Bool)] = [:]
  var paths: [Path] = []
  private(set) var text = ""
  private var numbers: SeededNumbers

  init(seed: Int) {
    numbers = SeededNumbers(seed)
    let names = (0..<Int.random(in: 3...6, using: &numbers)).map { "t\($0)" }
    let channels = (0..<3).map { "c\($0)" }
    for channel in channels { add(channel: channel, of: channels) }
    for name in names { add(touchpoint: name, channels) }
    for number in 0..<2 { add(persona: "p\(number)", channels) }
    for number in 0..<Int.random(in: 1...2, using: &numbers) { add(path: "way\(number)", names) }
    for number in 0..<Int.random(in: 0...2, using: &numbers) { add(critical: "k\(number)", names) }
  }

  private mutating func chance(_ one: Int, in many: Int) -> Bool { Int.random(in: 0..<many, using: &numbers) < one }

  private mutating func some(_ names: [String], _ counts: ClosedRange<Int>) -> [String] {
    Array(names.shuffled(using: &numbers).prefix(Int.random(in: counts, using: &numbers)))
  }

  private mutating func say(_ line: String) { text += line + "\n" }

  private mutating func say(_ field: String, _ names: [String]) {
    if !names.isEmpty { say("  \(field): " + names.joined(separator: ", ")) }
  }

  private mutating func add(channel: String, of channels: [String]) {
    say("channel \(channel)")
    if chance(1, in: 8) {
      fallbacks[channel] = .some(nil)
      return say("  fallback: ?")
    }
    let others = chance(1, in: 2) ? some(channels.filter { $0 != channel }, 1...1) : []
    fallbacks[channel] = others
    say("fallback", others)
  }

  private mutating func add(touchpoint name: String, _ channels: [String]) {
    var point = Touchpoint()
    point.isDeclared = chance(7, in: 8)
    guard point.isDeclared else {
      touchpoints[name] = point
      return
    }
    say("touchpoint \(name)")
    let on = some(channels, 1...2)
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: say("  on: ?")
    case 1: say("  on: none because nobody is there")
    case 2: say("  on: \(on[0]), …")
    case 3: break
    default:
      point.on = on
      say("on", on)
    }
    if chance(1, in: 8) {
      point.isBackstage = true
      say("  backstage: yes")
    }
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0, 1: say("  tells price: yes")
    case 2: say("  tells price: ?")
    case 3: say("  tells price: no")
    default: break
    }
    point.mayTellPrice = text.hasSuffix("price: yes\n") || text.hasSuffix("price: ?\n")
    if chance(1, in: 3) {
      point.asksForOrder = true
      say("  asks for: order")
    }
    touchpoints[name] = point
  }

  private mutating func add(persona: String, _ channels: [String]) {
    say("persona \(persona)")
    let uses = some(channels, 1...2)
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: say("  uses: ?")
    case 1: say("  uses: \(uses[0]), …")
    default:
      personas[persona] = uses
      return say("uses", uses)
    }
    personas[persona] = .some(nil)
  }

  private mutating func add(path name: String, _ names: [String]) {
    var path = Path(name: name)
    say("path \(name)")
    if chance(1, in: 4) {
      path.personas = personas.keys.sorted()
      say("  for: everyone")
    } else {
      path.personas = some(personas.keys.sorted(), 0...2)
      say("for", path.personas)
    }
    if chance(1, in: 2) {
      (path.starts, path.reaches) = ([names[0]], [names[names.count - 1]])
    } else {
      path.starts = chance(1, in: 2) ? some(names, 1...2) : []
      path.reaches = chance(9, in: 10) ? some(names, 1...2) : []
    }
    path.ends = chance(1, in: 3) ? some(names, 1...1) : []
    (path.isOpenAtStart, path.isOpenAtEnd) = (chance(1, in: 8), chance(1, in: 8))
    let isGoalOpen = path.isOpenAtEnd && !path.reaches.isEmpty && chance(1, in: 2)
    say("starts at", path.starts + (path.isOpenAtStart ? [Self.question] : []))
    say("reaches", path.reaches + (isGoalOpen ? [Self.question] : []))
    say("ends at", path.ends + (path.isOpenAtEnd && !isGoalOpen ? [Self.question] : []))
    let clauses = ["", "", " after 2 days", " when they call", " otherwise", ": some words"]
    for _ in 0..<Int.random(in: 0...(names.count * 5 / 2), using: &numbers) {
      var from = chance(1, in: 20) ? Self.question : names[Int.random(in: 0..<names.count, using: &numbers)]
      var to = chance(1, in: 20) ? Self.question : names[Int.random(in: 0..<names.count, using: &numbers)]
      // Mostly forward, so that there are lines and branches, not circles alone.
      if from > to, from != Self.question, to != Self.question, chance(5, in: 6) { swap(&from, &to) }
      if from == to, from == Self.question { continue }
      path.arrows.append((from, to))
      say("  \(from) -> \(to)" + clauses[Int.random(in: 0..<clauses.count, using: &numbers)])
    }
    paths.append(path)
  }

  private mutating func add(critical: String, _ names: [String]) {
    let at = some(names, 1...2)
    let isUnavoidable = chance(2, in: 3)
    criticals[critical] = (at, isUnavoidable)
    say("critical \(critical)")
    say("at", at)
    if isUnavoidable { say("  unavoidable: yes") }
  }
}
