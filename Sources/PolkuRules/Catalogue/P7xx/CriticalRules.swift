extension Catalogue {
  /// Critical points and improvements.
  static let criticalRules: [Rule] = [
    p701, p702, p703, p704, p705, p706, p707, p708, p709, p710, p711,
  ]
}
