extension Catalogue {
  /// Contacts: how much, with what permission, and what becomes of them.
  static let contactRules: [Rule] = [
    p514, p515, p516, p517, p518, p519, p520, p521, p522, p523, p524, p525, p526, p527,
  ]
}
