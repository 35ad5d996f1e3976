/// A dry run put into words, ready to be written: what somebody meets in a playbook, when, and why, on each way it can go.
///
/// Plain text throughout, already in the room's language; each writer escapes it for its format.
public struct SimulationSheet: Sendable {
  /// The code of the language, such as `en`.
  public var language: String
  /// Who goes through what: `Maija through “Answer a new lead”`.
  public var title: String
  /// What the reader should know first, a paragraph each: the day it begins, the day of the map, what was assumed.
  public var subtitle: [String]
  /// The playbooks, in order.
  public var books: [Book]
  /// What programs read of the dry run as a whole, in order: the persona, the day it begins.
  public var values: [(key: String, value: Grid.Value)]
  /// The words that the writers add.
  public var words: Words

  /// A dry run of some playbooks.
  public init(
    language: String, title: String, subtitle: [String] = [], books: [Book],
    values: [(key: String, value: Grid.Value)] = [], words: Words
  ) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.books = books
    self.values = values
    self.words = words
  }
}
