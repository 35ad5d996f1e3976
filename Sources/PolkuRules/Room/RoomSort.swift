import PolkuSyntax

/// What sort of question a finding is for the people in the room.
public enum RoomSort: UInt8, CaseIterable, Sendable {
  /// Nobody knows it yet: `?`, a name nothing describes.
  case unknown
  /// It is said in words that cannot be checked: "soon".
  case vague
  /// We only think so: a `?` behind a value, `[assumed]`.
  case assumed
  /// Nobody answers for it.
  case unowned
  /// Customers ask it, and nothing tells them.
  case unanswered
  /// A sticky note that says somebody must be asked.
  case note
  /// What a rule asks about.
  case rule

  /// The sort of a finding, or nil where it is for whoever keeps the file: slips, references, layout.
  static func of(_ finding: Finding) -> RoomSort? {
    if finding.severity == .error { return nil }
    switch finding.rule.number {
    case 108:
      return finding.message.key == "P108.unsure" || finding.message.key == "P108.thing" ? .assumed : .unknown
    case 213: return isSlip(finding) ? nil : .unknown
    case 106, 801: return .vague
    case 208, 501: return .unowned
    case 604, 605: return .unanswered
    case 109, 110, 111: return .rule
    case 100..<200, 201, 202, 210, 211: return nil
    default: return .rule
    }
  }

  /// Whether a name that nothing describes was meant for something else, or the path lacks its own: that is for
  /// whoever keeps the file.
  private static func isSlip(_ finding: Finding) -> Bool {
    finding.message.key == "P213.unnamedPath" || finding.help.contains { $0.key.hasPrefix("P213.") }
  }
}
