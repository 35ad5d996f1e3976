/// What may stand at a place of the command line; completions offer it.
enum WordSort: Sendable, Equatable {
  /// A word that no table knows: a name in a journey, a number, a day.
  case free
  /// One of these words.
  case words([String])
  /// One of these words, or any file.
  case wordsOrFile([String])
  /// Any file.
  case file
  /// A journey, or a directory of them.
  case journeys
  /// A command of the tool.
  case command
  /// A rule, by id or name, or a family of rules.
  case rule
  /// Rules with commas between them.
  case rules
  /// What can be explained: a rule, or a word of the language.
  case term
}
