extension Catalogue {
  /// What the arrows prove.
  static let flowRules: [Rule] = []
}
