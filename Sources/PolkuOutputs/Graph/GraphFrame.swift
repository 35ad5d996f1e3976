import PolkuModel
import PolkuSyntax

/// What every picture has: its title, its fonts, and the words above it.
struct GraphFrame {
  let scope: GraphScope
  let words: GraphWords

  static let font = "Helvetica,Arial,sans-serif"
  /// The colours of what is not a persona: chosen to differ in lightness, black text stays legible on the fills.
  static let red = "#b00020"
  static let redFill = "#ffe3e3"
  static let grey = "#6b6b6b"
  static let greyFill = "#e4e4e4"
  static let laneFill = "#f5f7f9"
  static let laneLine = "#9aa5b1"
  static let ink = "#222222"

  /// The title of the model, or a word for one without.
  var title: String { scope.model.map >= 0 ? words.title(scope.model.map) : words.say("untitled") }

  /// Opens the graph and says what is common to all its parts.
  func open(_ writer: inout DotWriter, direction: String, spacing: DotWriter.Attributes) {
    let whole = words.say("view." + scope.options.view.rawValue, ["title": title])
    writer.comment(whole)
    let notes = remarks()
    for note in notes { writer.comment(note) }
    // Graphviz makes the graph's name the picture's <title>: what a screen reader says first.
    writer.open("digraph " + DotText.quoted(whole))
    var attributes: DotWriter.Attributes = [
      ("label", .text(([whole] + notes).map { DotText.wrapped($0, 90) }.joined(separator: "\n") + "\n ")),
      ("labelloc", "t"), ("tooltip", .text(whole)), ("id", "polku"), ("charset", "UTF-8"), ("bgcolor", "white"),
      ("rankdir", .text(direction)), ("newrank", "true"), ("fontname", .text(Self.font)), ("fontsize", "18"),
      ("pad", "0.3"),
    ]
    attributes += spacing
    // Curves and labels are what takes Graphviz long: the picture of a whole company does without.
    if scope.isLarge { attributes += [("splines", "line"), ("nslimit", "1"), ("mclimit", "0.3")] }
    writer.set(attributes)
    writer.defaults(
      "node",
      [
        ("fontname", .text(Self.font)), ("fontsize", "11"), ("shape", "box"), ("style", "rounded,filled"),
        ("fillcolor", "white"), ("color", .text(Self.ink)), ("fontcolor", "black"), ("margin", "0.12,0.07"),
      ])
    writer.defaults(
      "edge",
      [
        ("fontname", .text(Self.font)), ("fontsize", "9"), ("color", .text(Self.ink)), ("fontcolor", "black"),
        ("arrowsize", "0.8"),
      ])
  }

  /// Which day is drawn, where one was chosen: a print must say so.
  private var day: String? {
    switch scope.options.selection {
    case nil: nil
    case .asIs: words.say("day.asIs")
    case .toBe: words.say("day.toBe")
    case .with(let done): words.say("day.with", ["names": words.titles(scope.sorted(Array(done)))])
    }
  }

  /// What is left out, and what to leave out where there is too much.
  private func remarks() -> [String] {
    var result: [String] = []
    if let day { result.append(day) }
    let chosen = scope.options.personas + scope.options.paths.filter { $0 >= 0 }
    if !chosen.isEmpty { result.append(words.say("alone", ["names": words.titles(chosen)])) }
    if scope.isLarge {
      result.append(words.say("large", ["count": "\(scope.touchpoints.count)"]))
      for (id, count) in sizes().prefix(12) {
        let kind = id < 0 ? Kind.path : scope.model.declarations[Int(id)].kind
        let name = id < 0 ? words.say("map") : scope.model.name(id)
        let word = words.language.words(kind).first ?? kind.id
        result.append(words.say("large.part", ["kind": word, "name": name, "count": "\(count)"]))
      }
    }
    return result
  }

  /// How many touchpoints each persona meets on its paths, then how many lie on each path; the most first.
  private func sizes() -> [(DeclarationID, Int)] {
    var points: [DeclarationID: Set<DeclarationID>] = [:]
    for i in scope.arrows {
      let arrow = scope.model.arrows[i]
      for end in [arrow.from, arrow.to] where end >= 0 {
        for part in [arrow.owner] + scope.walkers(of: arrow.owner) { points[part, default: []].insert(end) }
      }
    }
    func largest(_ ids: [DeclarationID]) -> [(DeclarationID, Int)] {
      let sizes = ids.enumerated().compactMap { place, id in points[id].map { (place, id, $0.count) } }
      return sizes.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map { ($0.1, $0.2) }
    }
    return largest(scope.walkers.map(\.id)).prefix(6) + largest(scope.paths)
  }
}
