internal import PolkuModel
internal import PolkuSyntax

extension Journey {
  /// The journey as it is today: without any improvement but those whose status is `done`.
  public var asIs: Journey { Journey(model, ChosenDay(selection: .asIs, word: "as-is")) }

  /// The journey once every improvement is done but those that were rejected.
  public var toBe: Journey { Journey(model, ChosenDay(selection: .toBe, word: "to-be")) }

  /// The journey on the way: some improvements are done, and those whose status says so.
  ///
  /// - Parameter improvements: their ids, names or titles, as a file may write them.
  /// - Throws: ``Problem/unknownName(kind:name:near:)`` where the journey has no such improvement.
  public func with(improvements: [String]) throws(Problem) -> Journey {
    let ids = try find(.improvement, improvements)
    return Journey(model, ChosenDay(selection: .with(Set(ids)), word: "with", done: improvements))
  }

  /// What names mean in the journey.
  func find(_ kind: PolkuSyntax.Kind, _ names: [String]) throws(Problem) -> [DeclarationID] {
    switch NameLookup(model: model).find(kind, all: names) {
    case .success(let ids): return ids
    case .failure(let unknown): throw Problem(unknown)
    }
  }

  /// What a name means in the journey, as a thing of one of two kinds; nil without a name.
  func find(
    _ kind: PolkuSyntax.Kind, or other: PolkuSyntax.Kind, _ name: String?
  ) throws(Problem) -> DeclarationID? {
    guard let name else { return nil }
    switch NameLookup(model: model).find(kind, or: other, name) {
    case .success(let id): return id
    case .failure(let unknown): throw Problem(unknown)
    }
  }
}

/// Which day of a map is looked at.
struct ChosenDay: Sendable {
  /// All days at once.
  static let all = ChosenDay(selection: nil, word: nil)

  let selection: Selection?
  /// The word that pages have for it; nil for all days.
  let word: String?
  /// The improvements that are done, as the caller named them.
  var done: [String] = []
}
