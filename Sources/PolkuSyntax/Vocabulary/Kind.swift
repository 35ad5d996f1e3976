/// A kind of thing a journey file can declare, in the order in which the vocabulary explains them.
public enum Kind: UInt8, CaseIterable, Sendable {
  case map, source, role, system, segment, persona, channel, stage, touchpoint
  case highlight, content, question, path, critical, improvement, playbook, step, metric

  /// The id, which is the written form in English.
  public var id: String { "\(self)" }
}

/// A set of kinds, for fields that several kinds have or may name.
public struct KindSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  /// Makes a set from its bits: bit n stands for the kind with the raw value n.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Makes a set of one kind.
  public init(_ kind: Kind) { rawValue = 1 << UInt32(kind.rawValue) }

  public static let map = KindSet(.map)
  public static let source = KindSet(.source)
  public static let role = KindSet(.role)
  public static let system = KindSet(.system)
  public static let segment = KindSet(.segment)
  public static let persona = KindSet(.persona)
  public static let channel = KindSet(.channel)
  public static let stage = KindSet(.stage)
  public static let touchpoint = KindSet(.touchpoint)
  public static let highlight = KindSet(.highlight)
  public static let content = KindSet(.content)
  public static let question = KindSet(.question)
  public static let path = KindSet(.path)
  public static let critical = KindSet(.critical)
  public static let improvement = KindSet(.improvement)
  public static let playbook = KindSet(.playbook)
  public static let step = KindSet(.step)
  public static let metric = KindSet(.metric)

  /// Every kind.
  public static let any = KindSet(rawValue: (1 << UInt32(Kind.allCases.count)) - 1)

  /// Whether the set holds a kind.
  public func contains(_ kind: Kind) -> Bool { rawValue & (1 << UInt32(kind.rawValue)) != 0 }

  /// The kinds of the set, in the vocabulary's order.
  public var kinds: [Kind] { Kind.allCases.filter { contains($0) } }
}
