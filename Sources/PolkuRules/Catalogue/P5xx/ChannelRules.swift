extension Catalogue {
  /// Touchpoints and channels: who answers, and how customers are met.
  static let channelRules: [Rule] = [
    p501
  ]
}
