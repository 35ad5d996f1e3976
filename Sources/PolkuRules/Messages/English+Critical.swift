extension RuleMessages {
  /// P701 to P711: critical points and improvements.
  static let englishCritical = """
    """
}
