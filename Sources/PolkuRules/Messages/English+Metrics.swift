extension RuleMessages {
  /// P901 to P909: metrics and measurement.
  static let englishMetrics = """
    """
}
