/// Sheets to print and take into a room: questions with space for the answers.
///
/// Plain text throughout; each writer escapes it for its format.
public struct Workbook: Sendable {
  /// The words that the sheets themselves add, in the language of the room.
  public struct Words: Sendable {
    /// The code of the language of these words and of the sentences, such as `fi`.
    public var language: String
    /// Head of the column for the answer.
    public var answer: String
    /// Head of the column for who finds out, and by when.
    public var who: String
    /// Head of the column for the thing.
    public var thing: String
    /// Head of the column for what is asked.
    public var question: String
    /// Head of the column for where it stands.
    public var place: String
    /// Head of the list of sheets.
    public var contents: String

    /// The words, one for each place.
    public init(
      language: String, answer: String, who: String, thing: String, question: String, place: String, contents: String
    ) {
      self.language = language
      self.answer = answer
      self.who = who
      self.thing = thing
      self.question = question
      self.place = place
      self.contents = contents
    }
  }

  /// One sheet: a stage's or a persona's.
  public struct Sheet: Sendable {
    /// What the sheet is for.
    public var title: String
    /// The code of the language of the title.
    public var language: String
    /// What the room should have before its eyes, a line each.
    public var about: [String]
    /// How many questions there are, as a sentence.
    public var count: String
    /// The questions by sort.
    public var sections: [Section]

    /// A sheet of sections.
    public init(title: String, language: String, about: [String], count: String, sections: [Section]) {
      self.title = title
      self.language = language
      self.about = about
      self.count = count
      self.sections = sections
    }
  }

  /// The questions of one sort.
  public struct Section: Sendable {
    /// What they have in common.
    public var title: String
    /// The questions, those asked with the same words together.
    public var topics: [Topic]

    /// A section of topics.
    public init(title: String, topics: [Topic]) {
      self.title = title
      self.topics = topics
    }
  }

  /// Things about which the same is asked.
  public struct Topic: Sendable {
    /// What to ask the room.
    public var question: String
    /// What it is asked about.
    public var items: [Item]

    /// A question about things.
    public init(question: String, items: [Item]) {
      self.question = question
      self.items = items
    }
  }

  /// One thing that is asked about.
  public struct Item: Sendable {
    /// The title of the thing; empty where it is about no single one.
    public var thing: String
    /// Its name in the file, where that is another than the title; else empty.
    public var name: String
    /// The code of the language of both.
    public var language: String
    /// What is open about it, in order; never empty.
    public var asks: [Ask]

    /// A thing, and what is open about it.
    public init(thing: String, name: String, language: String, asks: [Ask]) {
      self.thing = thing
      self.name = name
      self.language = language
      self.asks = asks
    }
  }

  /// One thing to answer.
  public struct Ask: Sendable {
    /// What is open.
    public var text: String
    /// The code of the language of the text.
    public var language: String
    /// Where it stands, such as `12`, for a column of places.
    public var place: String
    /// Where it stands, such as `line 12`, for running text; empty where nothing is to be said.
    public var placeInText: String

    /// What is open, and where that stands.
    public init(text: String, language: String, place: String, placeInText: String) {
      self.text = text
      self.language = language
      self.place = place
      self.placeInText = placeInText
    }
  }

  /// What the sheets are about.
  public var title: String
  /// What the reader should know first.
  public var lead: String
  /// How much is not known, a sentence or none.
  public var counts: String
  /// How to use the sheets, a line each.
  public var use: [String]
  /// The sheets, in order.
  public var sheets: [Sheet]
  /// What is said at the end, a paragraph each.
  public var closing: [String]
  /// The words that the sheets add.
  public var words: Words

  /// Sheets under a title.
  public init(
    title: String, lead: String, counts: String, use: [String], sheets: [Sheet], closing: [String], words: Words
  ) {
    self.title = title
    self.lead = lead
    self.counts = counts
    self.use = use
    self.sheets = sheets
    self.closing = closing
    self.words = words
  }
}
