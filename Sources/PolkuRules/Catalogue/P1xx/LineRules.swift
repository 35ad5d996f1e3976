extension Catalogue {
  /// Syntax and names.
  static let lineRules: [Rule] = [
    p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112,
  ]
}
