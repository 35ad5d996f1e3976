import PolkuModel
import PolkuSyntax

/// What the paths of a day make of the outcomes that touchpoints state.
struct OutcomeUse {
  private struct Use {
    var isClosed: Bool
    /// Outcomes in written order, each once.
    var outcomes: [TextItem]
    /// Conditions and labels of arrows out of it, and the names of where they lead.
    var followed: Set<[UInt8]> = []
    /// The words of these.
    var words: WordBag
    var hasArrow = false
    var hasOtherwise = false
  }

  private let state: CheckState
  private var uses: [DeclarationID: Use] = [:]
  /// By name or title of an ending, the numbers of the paths that have it.
  private var endings: [[UInt8]: Set<Int>] = [:]

  init(_ state: CheckState) {
    let (context, model) = (state.context, state.model)
    self.state = state
    for touchpoint in state.touchpoints where context.stated(touchpoint, .outcomes) != nil {
      let facts = model.facts(touchpoint, .outcomes)
      var seen: Set<[UInt8]> = []
      let items = context.items(touchpoint, .outcomes).filter { !$0.key.isEmpty && seen.insert($0.key).inserted }
      uses[touchpoint] = Use(
        isClosed: facts.allSatisfy { $0.state == .stated && !$0.isOpen }, outcomes: items,
        words: WordBag())
    }
    if uses.isEmpty { return }
    for (number, path) in state.paths.enumerated() {
      for ending in path.endings where path.points[ending] >= 0 {
        for text in [model.name(path.points[ending]), model.title(path.points[ending])] {
          endings[Folding.key(text), default: []].insert(number)
        }
      }
      for i in path.arrows where uses[model.arrows[i].from] != nil { follow(model.arrows[i], model) }
    }
  }

  private mutating func follow(_ arrow: Arrow, _ model: Model) {
    uses[arrow.from]?.hasArrow = true
    if arrow.isOtherwise { uses[arrow.from]?.hasOtherwise = true }
    var texts = [arrow.condition, arrow.label].filter { !$0.isEmpty }.map { model.text(arrow.file, $0) }
    if arrow.to >= 0 { texts += [model.name(arrow.to), model.title(arrow.to)] }
    for text in texts where !text.isEmpty {
      uses[arrow.from]?.followed.insert(Folding.key(text))
      uses[arrow.from]?.words.add(text)
    }
  }

  /// The outcomes of a touchpoint that lead nowhere; none where no path goes on from it at all.
  func hanging(_ touchpoint: DeclarationID) -> [TextItem] {
    guard let use = uses[touchpoint], use.hasArrow, !use.hasOtherwise else { return [] }
    return use.outcomes.filter { item in
      // “when the meeting is agreed” follows up a meeting.
      let words = TextWords.keys(item.text)
      if use.followed.contains(item.key) || !words.isEmpty && use.words.hasAll(words) { return false }
      guard let paths = endings[item.key] else { return true }
      return !state.pathsThrough[touchpoint].contains { paths.contains(Int($0)) }
    }
  }

  /// Whether its outcomes say all that can come of a touchpoint, or one of them is spoken of already.
  func answersFor(_ touchpoint: DeclarationID) -> Bool {
    guard let use = uses[touchpoint] else { return false }
    return use.isClosed || !hanging(touchpoint).isEmpty
  }
}
