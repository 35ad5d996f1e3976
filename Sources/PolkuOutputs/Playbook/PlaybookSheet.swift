/// Playbooks put into words, ready to be written: who does what, when, because of what, and what ends it.
///
/// Plain text throughout, already in the room's language; each writer escapes it for its format.
public struct PlaybookSheet: Sendable {
  /// The code of the language, such as `en`.
  public var language: String
  /// What the sheet is about: `Playbooks of Smart Rekry`.
  public var title: String
  /// What the reader should know first, a paragraph each: the day of the map, whose view it is, what was left out.
  public var subtitle: [String]
  /// The playbooks, in order.
  public var books: [PlaybookPage]
  /// What is said about all of them: overlaps, work per role and week.
  public var sections: [Grid.Section]
  /// The words that the writers add.
  public var words: PlaybookWords

  /// A sheet of playbooks.
  public init(
    language: String, title: String, subtitle: [String] = [], books: [PlaybookPage], sections: [Grid.Section] = [],
    words: PlaybookWords
  ) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.books = books
    self.sections = sections
    self.words = words
  }
}
