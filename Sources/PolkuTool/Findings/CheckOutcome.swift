import PolkuChecking
import PolkuModel
import PolkuRules
import PolkuSyntax

/// All that a run of `polku check` came to, for the formats that programs read.
struct CheckOutcome {
  let report: Report
  let loading: Loading
  /// The day that dates were held against, if any.
  let date: CalendarDate?
  /// What was chosen with `--as-is`, `--to-be` or `--with`, as the option is written without its dashes.
  let day: String?
  /// The improvements behind `--with`.
  let with: [String]
  /// How the tool ends.
  let code: ExitCode
  /// In which language what is said.
  let speech: Speech
  /// For whom the findings are put into words.
  let voice: Voice

  /// The language of what is about no finding.
  var messages: Messages { speech.common }

  /// The language of what is about a place.
  func messages(_ location: Location, _ model: Int) -> Messages { speech.about(location, in: report.models[model]) }

  /// A message as a sentence. What must not act on a terminal is escaped by whoever writes it.
  func say(_ message: Message) -> String { messages.say(message) }

  /// A sentence of the tool.
  func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    messages.say(Message(key, places))
  }

  /// The sentence that says why something was not checked.
  func say(_ entry: Report.Skipped) -> String {
    (entry.skipped.location.map { messages($0, entry.model) } ?? messages).say(entry.skipped.reason)
  }

  /// What could not be read, as sentences.
  var problems: [(path: String, reason: String)] {
    loading.problems.map { path, problem in
      (path, say("tool.file." + problem.key, ["path": path, "reason": problem.reason]))
    }
      + loading.emptyDirectories.map { ($0, say("tool.load.empty", ["path": $0])) }
  }

  /// The sentence that says that a rule failed.
  func say(_ failure: CheckReport.Failure) -> String { Self.say(failure, messages) }

  /// The sentence that says that a rule failed, and what to do.
  static func say(_ failure: CheckReport.Failure, _ messages: Messages) -> String {
    messages.say(failure.message)
  }
}
