import PolkuModel
import PolkuSyntax

/// What touchpoints promise on one day, and whether a later touchpoint keeps it.
///
/// On a path "later" is what can be reached. All promises of a path are followed together, a word of bits at a
/// time, over its strong components: linear in the path for every 63 promises that something on it keeps.
struct PromiseKeeping {
  /// One thing promised.
  struct Promise {
    let touchpoint: DeclarationID
    let item: TextItem
    /// Equal for equal texts.
    let number: Int
    var isKept = false
  }

  /// How many keepers of one promise outside its paths are looked at; of a crowd, one surely keeps it.
  private static let crowd = 64
  /// The bit for what may keep anything: `keeps: ?`, a list known so far, and `?` on a path.
  private static let open: UInt64 = 1 << 63

  private(set) var promises: [Promise] = []
  /// By the number of a text, the touchpoints that keep it.
  private(set) var keepers: [[DeclarationID]] = []
  private var kept: [DeclarationID: [Int]] = [:]
  private var promised: [DeclarationID: [Int]] = [:]
  private var openKeepers: Set<DeclarationID> = []
  private let state: CheckState

  init(_ state: CheckState) {
    self.state = state
    readPromises()
    guard !promises.isEmpty else { return }
    readKeepers()
    for path in state.paths { follow(path) }
    let places = StageOrder(state)
    for i in keepers.indices { keepers[i] = places.latestFirst(keepers[i]) }
    for i in promises.indices where !promises[i].isKept {
      let promise = promises[i]
      promises[i].isKept = isKeptElsewhere(promise, keepers[promise.number], places)
    }
  }

  private var numbers: [[UInt8]: Int] = [:]
  /// The promises by their words, whatever endings those have, and by the number of such a text those of promises.
  private var phrases = Phrases()
  private var texts: [Int: [Int]] = [:]

  private mutating func readPromises() {
    for touchpoint in state.touchpoints {
      var own: Set<Int> = []
      for item in state.context.items(touchpoint, .promises) where !item.key.isEmpty {
        let number = numbers[item.key] ?? numbers.count
        numbers[item.key] = number
        guard own.insert(number).inserted else { continue }
        if let phrase = phrases.insert(item.text) {
          if !texts[phrase, default: []].contains(number) { texts[phrase, default: []].append(number) }
        }
        promised[touchpoint, default: []].append(promises.count)
        promises.append(Promise(touchpoint: touchpoint, item: item, number: number))
      }
    }
    keepers = Array(repeating: [], count: numbers.count)
  }

  private mutating func readKeepers() {
    for touchpoint in state.touchpoints {
      for item in state.context.items(touchpoint, .keeps) {
        let alike = phrases.equal(to: item.text).flatMap { texts[$0] ?? [] }
        for number in alike + (numbers[item.key].map { [$0] } ?? []) where keepers[number].last != touchpoint {
          keepers[number].append(touchpoint)
          kept[touchpoint, default: []].append(number)
        }
      }
      let knowledge = state.model.facts(touchpoint, .keeps)
      if knowledge.contains(where: { $0.isOpen || $0.state == .unknown || $0.state == .absent }) {
        openKeepers.insert(touchpoint)
      }
    }
  }

  /// Marks the promises of a path that a touchpoint behind them on it keeps.
  private mutating func follow(_ path: FlowGraph) {
    let made = path.points.indices.flatMap { node in
      (promised[path.points[node]] ?? []).map { (node: node, promise: $0) }
    }
    if made.isEmpty { return }
    let components = path.graph.all.strongComponents()
    let component = components.component
    let isMade = Set(made.map { promises[$0.promise].number })
    var held: [(component: Int, number: Int)] = []
    var wild: [Int] = path.open.map { [component[$0]] } ?? []
    for (node, point) in path.points.enumerated() {
      for number in kept[point] ?? [] where isMade.contains(number) { held.append((component[node], number)) }
      if openKeepers.contains(point) { wild.append(component[node]) }
    }
    if held.isEmpty, wild.isEmpty { return }
    // Arrows lead to components of greater numbers: what can be reached from those is known first.
    let arrows = path.graph.arrows.map { (from: component[$0.from], to: component[$0.to]) }
      .sorted { $0.from > $1.from }
    let places = Places(held.map(\.number))
    let heldByWord = places.byWord(held, \.number)
    let madeByWord = places.byWord(made.filter { places[promises[$0.promise].number] != nil }) {
      promises[$0.promise].number
    }
    for word in 0...places.lastWord {
      var reached = [UInt64](repeating: 0, count: components.count)
      for c in wild { reached[c] |= Self.open }
      for (c, number) in heldByWord[word] { reached[c] |= places.bit(number) }
      for arrow in arrows { reached[arrow.from] |= reached[arrow.to] }
      for (node, i) in madeByWord[word] where reached[component[node]] & places.bit(promises[i].number) != 0 {
        promises[i].isKept = true
      }
      if word > 0 { continue }
      for (node, i) in made where reached[component[node]] & Self.open != 0 { promises[i].isKept = true }
    }
  }

  /// The places of texts among words of bits; the last bit of each word is ``open``.
  private struct Places {
    private var places: [Int: Int] = [:]

    init(_ numbers: [Int]) {
      for number in numbers where places[number] == nil { places[number] = places.count }
    }

    subscript(number: Int) -> Int? { places[number] }

    /// The number of the last word.
    var lastWord: Int { max(places.count - 1, 0) / 63 }

    /// The bit of a text in its word.
    func bit(_ number: Int) -> UInt64 { 1 << UInt64((places[number] ?? 0) % 63) }

    /// Things by the words their texts stand in.
    func byWord<Thing>(_ things: [Thing], _ number: (Thing) -> Int) -> [[Thing]] {
      var words = [[Thing]](repeating: [], count: lastWord + 1)
      for thing in things { words[(places[number(thing)] ?? 0) / 63].append(thing) }
      return words
    }
  }

  /// Whether something that shares no path with the promise keeps it in the same or a later stage.
  ///
  /// What does not say its stage may stand anywhere.
  private func isKeptElsewhere(_ promise: Promise, _ keepers: [DeclarationID], _ places: StageOrder) -> Bool {
    let first = places.first(promise.touchpoint) ?? -1
    let paths = state.pathsThrough[promise.touchpoint]
    for keeper in keepers.prefix(Self.crowd) {
      if let last = places.last(keeper), last < first { return false }
      if keeper == promise.touchpoint || !Self.share(paths, state.pathsThrough[keeper]) { return true }
    }
    return keepers.count > Self.crowd
  }

  /// Whether two ascending lists have a number in common.
  private static func share(_ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>) -> Bool {
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex, j < b.endIndex {
      if a[i] == b[j] { return true }
      if a[i] < b[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}
