import PolkuRules
import PolkuSyntax

extension CheckReport.Failure {
  /// What to say of a rule that failed, and what to do.
  package var message: Message {
    Message(
      "tool.check.failed",
      ["rule": rule.description, "name": Catalogue.rule(rule)?.name ?? "", "reason": reason])
  }
}
