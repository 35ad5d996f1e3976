import PolkuSyntax

/// One step of a flow: from one point to another, with what was said about it.
public struct Arrow: Sendable {
  /// The point that stands for `?`: an open question.
  public static let open: DeclarationID = -1

  /// The path or playbook, or -1 for the map's unnamed path.
  public var owner: DeclarationID
  /// A touchpoint, a step, or ``open``.
  public var from: DeclarationID
  /// Where it leads: a touchpoint, a step, or ``open``.
  public var to: DeclarationID
  /// The number of the file.
  public var file: Int32
  /// The line, from 0.
  public var line: Int32
  /// The points as written.
  public var fromRange: ByteRange
  /// The point behind the arrow as written.
  public var toRange: ByteRange
  /// The wait, the condition and the label, without their words; empty where there is none.
  public var wait: ByteRange
  /// The condition, without its word; empty where there is none.
  public var condition: ByteRange
  /// The label; empty where there is none.
  public var label: ByteRange
  /// Whether it is taken where no condition holds.
  public var isOtherwise: Bool
  /// Whether the author drew it; a playbook without arrows runs its steps in written order.
  public var isDrawn: Bool
  /// The improvements it appears and goes with, as ranges of ``Model/arrowImprovements``.
  public var since: Range<Int32>
  /// The improvements it goes with, as a range of ``Model/arrowImprovements``.
  public var until: Range<Int32>

  /// Whether there is a wait.
  public var hasWait: Bool { !wait.isEmpty }
  /// Whether there is a condition.
  public var hasCondition: Bool { !condition.isEmpty }
  /// Whether there is a label.
  public var hasLabel: Bool { !label.isEmpty }
}

/// A trailing bracket that cites a source.
public struct Citation: Sendable {
  /// What is cited for.
  public enum Subject: Sendable, Hashable {
    case declaration(DeclarationID)
    case fact(Int32)
    case arrow(Int32)
  }

  /// What is cited for.
  public var subject: Subject
  /// The source, or -1 for `assumed`.
  public var source: DeclarationID
  /// The name as written.
  public var location: Location
  /// Where in the source: `p. 12`; empty where it is not said.
  public var place: ByteRange

  /// Whether nobody has seen it: `assumed`.
  public var isAssumed: Bool { source < 0 }
}

/// A sticky note, or talk that was kept as one.
public struct Note: Sendable {
  /// Whose it is, or -1 for the workshop's.
  public var owner: DeclarationID
  /// The number of the file.
  public var file: Int32
  /// The line, from 0.
  public var line: Int32
  /// What sort of note it is, where its first word says so.
  public var tag: NoteTag?
  /// What was said, behind the bullet and the tag.
  public var text: ByteRange
  /// Whether it is a line that nobody meant as a note.
  public var isTalk: Bool
}
