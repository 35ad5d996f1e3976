extension Catalogue {
  /// Metrics and measurement.
  static let metricRules: [Rule] = []
}
