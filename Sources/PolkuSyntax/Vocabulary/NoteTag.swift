/// What sort of sticky note it is, by the word it begins with.
public enum NoteTag: UInt8, CaseIterable, Sendable {
  case ask, idea, decided, todo, parked

  /// The id, which is the written form in English.
  public var id: String { "\(self)" }
}
