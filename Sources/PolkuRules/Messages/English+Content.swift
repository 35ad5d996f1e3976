extension RuleMessages {
  /// P601 to P612: content and gaps.
  static let englishContent = """
    """
}
