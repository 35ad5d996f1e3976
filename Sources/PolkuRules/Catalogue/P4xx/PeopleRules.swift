extension Catalogue {
  /// Personas and evidence.
  static let peopleRules: [Rule] = [
    p401, p402, p403, p404, p405, p406, p407, p408, p409, p410, p411, p412,
  ]
}
