import PolkuSyntax

/// What stands beside the sentences of findings, in each language.
package enum FindingMessages {
  package static let english = MessageTable(englishText)

  private static let englishText = """
    finding.day.as-is = only as it is today
    finding.day.to-be = only once every improvement is done
    """
}
