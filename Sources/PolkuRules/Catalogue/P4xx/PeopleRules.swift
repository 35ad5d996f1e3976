extension Catalogue {
  /// Personas and evidence.
  static let peopleRules: [Rule] = []
}
