internal import PolkuModel
internal import PolkuSyntax

extension Journey {
  /// What a caller asked of a journey that it does not have; journeys themselves are never errors.
  ///
  /// Later versions may know more problems, so a `switch` over them wants a `default`.
  public enum Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// A name that no thing of the kind has, with the names that may have been meant.
    case unknownName(kind: Item.Kind, name: String, near: [String])
    /// A playbook that does not exist on the chosen day of the journey.
    case notOnThisDay(playbook: String)
    /// A day that the calendar does not have.
    case noSuchDay(year: Int, month: Int, day: Int)
    /// A grid of more cells than anybody could read (a million).
    case tooManyCells

    init(_ unknown: NameLookup.Unknown) {
      self = .unknownName(kind: Item.Kind(unknown.kind), name: unknown.name, near: unknown.near)
    }

    /// The problem as an English sentence.
    public var description: String { Messages(PolkuSyntax.Language.english).say(message) }

    private var message: Message {
      switch self {
      case .unknownName(let kind, let name, let near):
        let key = near.isEmpty ? "library.unknown-name" : "library.unknown-name.near"
        return Message(key, ["kind": kind.rawValue, "name": name, "near": near.joined(separator: ", ")])
      case .notOnThisDay(let playbook): return Message("library.other-day", ["name": playbook])
      case .noSuchDay(let year, let month, let day):
        return Message("library.no-such-day", ["year": "\(year)", "month": "\(month)", "day": "\(day)"])
      case .tooManyCells: return Message("library.too-many-cells")
      }
    }
  }
}
