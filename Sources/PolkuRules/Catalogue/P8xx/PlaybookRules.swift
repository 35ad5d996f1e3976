extension Catalogue {
  /// Playbooks and timing.
  static let playbookRules: [Rule] = []
}
