extension Catalogue {
  /// Playbooks and timing.
  static let playbookRules: [Rule] = [
    p801, p802, p803, p804, p805, p806, p807, p808, p809, p810, p811, p812, p813, p814, p815,
  ]
}
