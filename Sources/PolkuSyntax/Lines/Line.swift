/// What a line is. The form depends on the line and the file's language alone.
public enum LineForm: UInt8, Sendable {
  case blank, comment, continuation, note, file, declaration, field, flow
  /// `1. Send the mail`: a step below a playbook, talk elsewhere.
  case numbered
  /// None of these: kept as a note and shown.
  case unreadable
}

/// What else is known of a line.
public struct LineFlags: OptionSet, Sendable {
  /// The bits of the flags.
  public let rawValue: UInt16

  /// Makes flags from their bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A kind's word and a colon, with no name between: `channel: phone`.
  public static let bare = LineFlags(rawValue: 1 << 0)
  /// The customer's view of a fact.
  public static let perceived = LineFlags(rawValue: 1 << 1)
  /// What happens instead of what is promised.
  public static let really = LineFlags(rawValue: 1 << 2)
  /// The head was misspelt or of another language, and is read as meant; see ``Tree/misreadings``.
  public static let readAsMeant = LineFlags(rawValue: 1 << 3)
  /// A field that the vocabulary does not have.
  public static let unknownField = LineFlags(rawValue: 1 << 4)
  /// A field of the author's own, beginning with `x-`.
  public static let ownField = LineFlags(rawValue: 1 << 5)
  /// A field of the vocabulary that the kind above does not have.
  public static let strangeField = LineFlags(rawValue: 1 << 6)
  /// A kind's word and nothing else: somebody is still typing.
  public static let wordAlone = LineFlags(rawValue: 1 << 7)
  /// The plural of a kind's word and a colon, as in `Personas:`.
  public static let heading = LineFlags(rawValue: 1 << 8)
  /// The line stands below a line that could not be read, and goes with it.
  public static let lost = LineFlags(rawValue: 1 << 9)
  /// Some byte of the line is not text: invalid UTF-8, NUL or a control of direction.
  public static let notText = LineFlags(rawValue: 1 << 10)
  /// A blank of the line ends lines elsewhere: vertical tab, form feed, NEL, U+2028 or U+2029.
  public static let strangeBreak = LineFlags(rawValue: 1 << 11)
  /// Talk of the room that nobody meant as a line of the language; kept quietly.
  public static let talk = LineFlags(rawValue: 1 << 12)
  /// A kind's word and a colon that was read as a field of the declaration above.
  public static let kindAsField = LineFlags(rawValue: 1 << 13)
  /// A field of the kind above whose colon was forgotten, as in `at awareness`; the line is unreadable.
  public static let colonForgotten = LineFlags(rawValue: 1 << 14)
  /// A step named by its number, as in `1. Send the mail`.
  public static let numbered = LineFlags(rawValue: 1 << 15)
}

/// One line of a file: what it is, whose it is and where its parts stand.
///
/// Offsets are bytes of the source. Together the lines of a tree hold every byte behind a byte-order
/// mark: a line begins where the one before it ends, its end included.
public struct Line: Sendable {
  /// The first byte of the line.
  public var start: UInt32
  /// The first byte behind the indentation.
  public var text: UInt32
  /// Where what is said begins: a declaration's name, a note's or continuation's text, a value.
  public var body: UInt32
  /// The dividing colon, or ``noColon``.
  public var colon: UInt32
  /// Behind the last byte of text, before blanks and a comment.
  public var end: UInt32
  /// Behind the comment and the blanks, before what ends the line.
  public var stop: UInt32
  /// The line of the declaration this line belongs to, or ``noOwner``; the line a continuation continues.
  public var owner: Int32
  /// What the line is.
  public var form: LineForm
  /// The raw value of the kind, field or file word, by the form.
  public var code: UInt8
  /// What else is known of it.
  public var flags: LineFlags

  /// The ``colon`` of a line without a dividing colon.
  public static let noColon = UInt32.max
  /// The ``owner`` of a line that belongs to no declaration.
  public static let noOwner: Int32 = -1

  /// The kind, if the line is a declaration.
  public var kind: Kind? { form == .declaration ? Kind(rawValue: code) : nil }

  /// The field, if the line is a field of the vocabulary; nil where it goes with a line that could not be read.
  public var field: Field? {
    form == .field && flags.isDisjoint(with: [.unknownField, .ownField, .lost]) ? Field(rawValue: code) : nil
  }

  /// The field that the line was meant to be, if its colon was forgotten: the colon belongs at ``body``.
  public var fieldWithoutColon: Field? { flags.contains(.colonForgotten) ? Field(rawValue: code) : nil }

  /// The file word, if the line is a file line.
  public var fileWord: FileWord? { form == .file ? FileWord(rawValue: code) : nil }

  /// The number of bytes of indentation.
  public var indentation: Int { Int(text - start) }

  /// Whether there is a dividing colon.
  public var hasColon: Bool { colon != Line.noColon }

  /// Behind the last byte of the head: at the colon, or at the end of the text.
  public var headEnd: UInt32 { hasColon ? colon : end }

  /// The first byte behind the colon, blanks skipped is the reader's business; the end where there is no colon.
  public var valueStart: UInt32 { hasColon ? min(colon + 1, end) : end }
}
