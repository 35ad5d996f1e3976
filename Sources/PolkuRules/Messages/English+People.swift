extension RuleMessages {
  /// P401 to P412: personas and evidence.
  static let englishPeople = """
    """
}
