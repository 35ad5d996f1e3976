extension RuleMessages {
  /// P301 to P317: what the arrows prove.
  static let englishFlow = """
    """
}
