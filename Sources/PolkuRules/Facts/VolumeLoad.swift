import PolkuModel
import PolkuSyntax

/// How many of something come to a role, a system or a channel in a week, held against how many fit in.
///
/// Different things are not added up: where the capacity says what it counts, such as `15 leads a year`, a number that
/// says something else does not count, and for people neither one that says nothing.
struct VolumeLoad {
  /// A touchpoint or step that comes so often.
  struct Part {
    let work: DeclarationID
    let rate: WorkRate
    var most: Double { rate.high ?? rate.low }
  }

  private(set) var parts: [Part] = []
  /// What comes a number of times that is not said, that others share, or that counts something else.
  private(set) var uncounted: [DeclarationID] = []
  /// What waits for a condition.
  private(set) var conditional: [DeclarationID] = []

  /// Adds something up, if it can be told how often it comes.
  mutating func add(_ work: DeclarationID, isShared: Bool, _ rates: WorkRates, _ noun: Noun, _ context: CheckContext) {
    if [Field.volume, .every].contains(where: { context.model.fact(work, $0)?.state == Fact.State.none }) { return }
    guard !isShared, let rate = rates.rate(of: work), noun.fits(rate.facts.map { context.counted($0) }) else {
      return uncounted.append(work)
    }
    if !rate.isCertain { return conditional.append(work) }
    parts.append(Part(work: work, rate: rate))
  }

  /// What a capacity says that it counts.
  struct Noun {
    /// Its letters; nil where it does not say.
    let key: [UInt8]?
    /// Whether a number that does not say what it counts may be the same.
    let takesUnsaid: Bool

    func fits(_ others: [[UInt8]?]) -> Bool {
      guard let key else { return true }
      return others.allSatisfy { $0.map { $0 == key } ?? takesUnsaid }
    }
  }
}

extension CheckContext {
  /// The letters of what a rate says that it counts: `leads` of `30 leads per week`.
  func counted(_ fact: Fact) -> [UInt8]? {
    guard let range = capacity(fact)?.counted else { return nil }
    return Folding.key(model.text(fact.file, ByteRange(range)))
  }
}
