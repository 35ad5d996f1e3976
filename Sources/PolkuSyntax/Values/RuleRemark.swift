/// What a file says about a rule of the checker: `P501 because …`, or `silent-handoff note because …`.
public struct RuleRemark: Sendable, Equatable {
  /// Where the rule's id or name stands; empty where there is none.
  public var rule: Range<Int>
  /// How much the rule is to weigh; unreadable where no such word stands behind the rule.
  public var severity: ValueReading<ValueWord>
  /// Where that word stands; empty where there is none.
  public var severityRange: Range<Int>
  /// Where the word for "because" stands.
  public var becauseWord: Range<Int>?
  /// Where the reason stands, if there is one.
  public var reason: Range<Int>?
}

extension ValueReader {
  /// Reads a rule, how much it is to weigh if that is said, and the reason.
  ///
  /// The weight is the last word before the reason, so that names of rules may be written with blanks.
  public mutating func ruleRemark(_ text: Span<UInt8>, _ range: Range<Int>) -> RuleRemark {
    let range = ValueText.trimmed(text, range)
    let reason = reason(text, range)
    var head = ValueText.trimmed(text, range.lowerBound..<(reason?.word.lowerBound ?? range.upperBound))
    if let last = head.last, text[last] == UInt8(ascii: ",") {
      head = ValueText.trimmed(text, head.lowerBound..<last)
    }
    let because = reason.flatMap { $0.text.isEmpty ? nil : $0.text }
    var remark = RuleRemark(
      rule: head, severity: .unreadable, severityRange: head.upperBound..<head.upperBound, becauseWord: reason?.word,
      reason: because)
    guard let start = Self.tails(text, head).last, start > head.lowerBound else { return remark }
    let word = word(text, start..<head.upperBound, of: .severity)
    guard word.value != nil else { return remark }
    remark.severity = word
    remark.severityRange = start..<head.upperBound
    remark.rule = ValueText.trimmed(text, head.lowerBound..<start)
    return remark
  }
}
