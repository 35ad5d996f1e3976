/// Which steps of a playbook are sure to happen: whatever holds, or once another step happens.
///
/// A set of steps for each step, as bits: steps squared, divided by eight, in bytes. Beyond ``limit`` steps nothing is
/// claimed about joins, which leaves every bound a bound.
struct PlaybookCertainty: Sendable {
  /// The greatest playbook for which sets are kept: two of 8 MB.
  static let limit = 8192

  /// Steps as bits.
  private struct Steps: Sendable {
    var words: [UInt64]

    init(_ count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    mutating func insert(_ step: Int) { words[step >> 6] |= 1 << UInt64(step & 63) }
    func has(_ step: Int) -> Bool { words[step >> 6] & 1 << UInt64(step & 63) != 0 }
    mutating func formUnion(_ other: Steps) { for i in words.indices { words[i] |= other.words[i] } }
    mutating func formIntersection(_ other: Steps) { for i in words.indices { words[i] &= other.words[i] } }
  }

  /// By step, the steps that happen whenever it does; empty beyond the limit.
  private let implied: [Steps]
  /// By step, whether it is reached whatever holds.
  let isCertain: [Bool]

  init(_ choices: [PlaybookFlow.Choices], _ links: [PlaybookFlow.Link], _ order: PlaybookOrder) {
    let count = choices.count
    guard count <= Self.limit else {
      implied = []
      isCertain = Self.certainByArrows(choices, links, order)
      return
    }
    // What follows from a step, from the last step to the first.
    var follows = [Steps](repeating: Steps(count), count: count)
    func following(_ taken: [Int]) -> Steps {
      var steps = Steps(count)
      for link in taken where !order.isReturn[link] { steps.formUnion(follows[links[link].to]) }
      return steps
    }
    for node in order.sequence.reversed() {
      var steps = following(choices[node].always)
      // A way back is taken once more and left in the end: only the other ways out count.
      let onwards = choices[node].otherwise.filter { !order.isReturn[$0] }
      if !onwards.isEmpty {
        var common = following(onwards)
        for option in choices[node].options where !option.links.allSatisfy({ order.isReturn[$0] }) {
          common.formIntersection(following(option.links))
        }
        steps.formUnion(common)
      }
      steps.insert(node)
      follows[node] = steps
    }
    var certain = Steps(count)
    for entry in order.entries { certain.formUnion(follows[entry]) }
    // What went before it, from the first step to the last.
    var implied = follows
    for node in order.sequence {
      let before = order.incoming[node]
      if let first = before.first {
        var common = implied[links[first].from]
        for link in before.dropFirst() { common.formIntersection(implied[links[link].from]) }
        implied[node].formUnion(common)
      }
      implied[node].formUnion(certain)
    }
    self.implied = implied
    isCertain = (0..<count).map { certain.has($0) }
  }

  /// Whether a step happens whenever another one does, as far as is known.
  func implies(_ step: Int, _ other: Int) -> Bool { implied.isEmpty ? isCertain[other] : implied[step].has(other) }

  /// The steps that arrows without conditions lead to from the entries.
  private static func certainByArrows(
    _ choices: [PlaybookFlow.Choices], _ links: [PlaybookFlow.Link], _ order: PlaybookOrder
  ) -> [Bool] {
    var isCertain = [Bool](repeating: false, count: choices.count)
    for entry in order.entries { isCertain[entry] = true }
    for node in order.sequence where isCertain[node] {
      for link in choices[node].always { isCertain[links[link].to] = true }
    }
    return isCertain
  }
}
