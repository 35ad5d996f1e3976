extension Catalogue {
  /// Touchpoints and channels: who answers, and how customers are met.
  static let channelRules: [Rule] = [
    p501, p502, p503, p504, p505, p506, p507, p508, p509, p510, p511, p512, p513,
  ]
}
