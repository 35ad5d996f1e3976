/// The forms in which findings are printed.
enum FindingFormat: String, CaseIterable {
  /// For people.
  case text
  /// A line a finding, for compilers' readers.
  case line
  /// Everything, for programs; `journeys/check.schema.json` describes it.
  case json
  /// The standard form of such tools' results, version 2.1.0.
  case sarif
  /// What GitHub shows beside the lines of a change.
  case github

  /// Whether it says by what a finding is known again, which costs time for maps of 100 000 things.
  var hasFingerprints: Bool { self == .json || self == .sarif }
}
