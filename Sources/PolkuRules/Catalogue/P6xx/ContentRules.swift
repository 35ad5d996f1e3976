extension Catalogue {
  /// Content and gaps.
  static let contentRules: [Rule] = [
    p601, p602, p603, p604, p605, p606, p607, p608, p609, p610, p611, p612,
  ]
}
