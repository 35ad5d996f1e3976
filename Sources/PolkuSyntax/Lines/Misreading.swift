/// A word that was not written as the language has it, and what it was read as.
public struct Misreading: Sendable {
  /// Why the word was read so.
  public enum Reason: Sendable, Equatable {
    /// A slip or two.
    case misspelt
    /// A word of another language, by its code.
    case foreign(String)
  }

  /// The line, by its number from 0.
  public let line: Int32
  /// The word as written.
  public let range: ByteRange
  /// The word it was read as, in the file's language.
  public let meant: String
  /// Why it was read so.
  public let reason: Reason
}
