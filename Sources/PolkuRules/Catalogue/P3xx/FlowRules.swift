extension Catalogue {
  /// What the arrows prove.
  static let flowRules: [Rule] = [
    p301, p302, p303, p304, p305, p306, p307, p309, p310, p311, p312, p313, p314, p315, p316, p317,
  ]
}
