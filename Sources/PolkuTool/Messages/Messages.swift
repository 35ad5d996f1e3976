import PolkuChecking
import PolkuPages
import PolkuRules
import PolkuSyntax

extension Messages {
  /// The sentences of the tool and of the rooms it is made of, by the code of a language.
  init(_ code: String) {
    // The one place that knows which languages the tool speaks.
    switch code {
    default:
      self.init(
        "en",
        [
          ToolMessages.english, PageMessages.english, CheckingMessages.english, FindingMessages.english,
          RuleMessages.english,
        ])
    }
  }
}
