extension Catalogue {
  /// Content and gaps.
  static let contentRules: [Rule] = []
}
