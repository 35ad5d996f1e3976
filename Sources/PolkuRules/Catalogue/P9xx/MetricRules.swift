extension Catalogue {
  /// Metrics and measurement.
  static let metricRules: [Rule] = [
    p901, p902, p903, p904, p905, p906, p907, p908, p909,
  ]
}
