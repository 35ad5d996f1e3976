/// A kind of thing a journey file can declare, in the order in which the vocabulary explains them.
public enum Kind: UInt8, CaseIterable, Sendable {
  case map, source, role, system, segment, persona, channel, stage, touchpoint
  case highlight, content, question, path, critical, improvement, playbook, step, metric

  /// The id, which is the written form in English.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = [
    "map", "source", "role", "system", "segment", "persona", "channel", "stage", "touchpoint", "highlight", "content",
    "question", "path", "critical", "improvement", "playbook", "step", "metric",
  ]
}

/// A set of kinds, for fields that several kinds have or may name.
public struct KindSet: OptionSet, Sendable, Hashable {
  /// One bit a kind: bit n stands for the kind with the raw value n.
  public let rawValue: UInt32

  /// Makes a set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Makes a set of one kind.
  public init(_ kind: Kind) { rawValue = 1 << UInt32(kind.rawValue) }

  /// ``Kind/map`` alone.
  public static let map = KindSet(.map)
  /// ``Kind/source`` alone.
  public static let source = KindSet(.source)
  /// ``Kind/role`` alone.
  public static let role = KindSet(.role)
  /// ``Kind/system`` alone.
  public static let system = KindSet(.system)
  /// ``Kind/segment`` alone.
  public static let segment = KindSet(.segment)
  /// ``Kind/persona`` alone.
  public static let persona = KindSet(.persona)
  /// ``Kind/channel`` alone.
  public static let channel = KindSet(.channel)
  /// ``Kind/stage`` alone.
  public static let stage = KindSet(.stage)
  /// ``Kind/touchpoint`` alone.
  public static let touchpoint = KindSet(.touchpoint)
  /// ``Kind/highlight`` alone.
  public static let highlight = KindSet(.highlight)
  /// ``Kind/content`` alone.
  public static let content = KindSet(.content)
  /// ``Kind/question`` alone.
  public static let question = KindSet(.question)
  /// ``Kind/path`` alone.
  public static let path = KindSet(.path)
  /// ``Kind/critical`` alone.
  public static let critical = KindSet(.critical)
  /// ``Kind/improvement`` alone.
  public static let improvement = KindSet(.improvement)
  /// ``Kind/playbook`` alone.
  public static let playbook = KindSet(.playbook)
  /// ``Kind/step`` alone.
  public static let step = KindSet(.step)
  /// ``Kind/metric`` alone.
  public static let metric = KindSet(.metric)

  /// Every kind.
  public static let any = KindSet(rawValue: (1 << UInt32(Kind.allCases.count)) - 1)

  /// Whether the set holds a kind.
  public func contains(_ kind: Kind) -> Bool { rawValue & (1 << UInt32(kind.rawValue)) != 0 }

  /// The kinds of the set, in the vocabulary's order.
  public var kinds: [Kind] { Kind.allCases.filter { contains($0) } }
}
