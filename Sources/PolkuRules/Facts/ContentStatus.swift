import PolkuModel
import PolkuSyntax

/// How far a content is, as the rules tell it apart.
public enum ContentStatus: Sendable {
  /// Out: customers can meet it.
  case published
  /// Nothing is said; a content that somebody wrote down is taken to be out.
  case unstated
  /// `?`, or a word that was not understood.
  case open
  /// Not begun: an idea.
  case idea
  /// Planned, begun or a draft: not out yet.
  case planned
  /// Retired or rejected.
  case retired
  /// `none because …`: somebody decided that there is nothing.
  case deliberatelyNone

  /// Whether customers can meet it, for all that is known.
  public var isOut: Bool { self == .published || self == .unstated }
  /// Whether it may be out: what is unknown is never counted as "no".
  public var mayBeOut: Bool { isOut || self == .open }
  /// Whether it is still to come.
  public var isToCome: Bool { self == .idea || self == .planned }
  /// Whether nobody need say more of it: it is gone, or was never to be.
  public var isGone: Bool { self == .retired || self == .deliberatelyNone }
}

extension CheckContext {
  /// How far a content is.
  func contentStatus(_ content: DeclarationID) -> ContentStatus {
    guard let fact = model.fact(content, .status) else { return .unstated }
    switch fact.state {
    case .none: return .deliberatelyNone
    case .unknown, .absent: return .open
    case .stated: break
    }
    switch word(content, .status, .status) {
    case .published, .done: return .published
    case .idea: return .idea
    case .planned, .started, .draft: return .planned
    case .retired, .rejected: return .retired
    default: return .open
    }
  }
}
