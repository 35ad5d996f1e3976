import PolkuSyntax

/// Something odd that binding met and read as best it could; a rule says so.
public struct Oddity: Sendable {
  /// What was odd.
  public enum Kind: Sendable, Equatable {
    /// A clause word misspelt or of another language, read as the word given.
    case clauseWord(String)
    /// A name that holds a clause's word; the longer name is declared.
    case longerName
    /// A clause behind the first point, read on the next arrow.
    case clauseBeforeArrow
    /// An arrow with nothing behind it.
    case openEnd
    /// A clause's word with nothing behind it.
    case emptyClause
    /// `otherwise` beside a condition.
    case otherwiseWithCondition
    /// `until` that names no improvement, read as a condition.
    case untilAsCondition
    /// A quotation mark that nothing closes.
    case openQuote
    /// A point that ends in a channel: `b via email`.
    case channelInFlow(channel: ByteRange)
    /// A point that begins with a kind's word and is declared nowhere.
    case declarationAsFlow
    /// Two names joined by `and`, read as two.
    case joinedNames
    /// A value word where a thing's name stands.
    case valueWordAsName
    /// An improvement, critical point or file that does not exist, and the model cannot be understood without.
    case missing(Field?)
    /// A bracket of which only some names are sources; the range is the name that is none.
    case halfCitation
    /// A bracket whose names are no sources; it is text.
    case bracketAsText
  }

  /// What was odd.
  public var kind: Kind
  /// Where it stands.
  public var location: Location
  /// What it is about, or -1.
  public var subject: DeclarationID
}
