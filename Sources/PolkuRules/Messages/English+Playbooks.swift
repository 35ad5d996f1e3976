extension RuleMessages {
  /// P801 to P811: playbooks and timing.
  static let englishPlaybooks = """
    """
}
