extension Catalogue {
  /// Contacts: how much, with what permission, and what becomes of them.
  static let contactRules: [Rule] = []
}
