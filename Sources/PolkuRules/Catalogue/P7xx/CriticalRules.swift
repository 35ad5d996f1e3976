extension Catalogue {
  /// Critical points and improvements.
  static let criticalRules: [Rule] = []
}
