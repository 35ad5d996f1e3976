/// What sort of sticky note it is, by the word it begins with.
public enum NoteTag: UInt8, CaseIterable, Sendable {
  case ask, idea, decided, todo, parked

  /// The id, which is the written form in English.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = [
    "ask", "idea", "decided", "todo", "parked",
  ]
}

extension NoteTag {
  /// The tag a sticky note begins with, and the text behind its colon.
  ///
  /// The first word decides, so that `- todo Jari by Friday: …` is one; its text keeps who and when.
  public static func read(_ bytes: Span<UInt8>, _ note: Range<Int>, _ language: Language) -> (
    tag: NoteTag, text: Range<Int>
  )? {
    var colon: Int?
    for i in note where bytes[i] == 0x3A && (i + 1 >= note.upperBound || Bytes.blank(bytes, i + 1, note.upperBound) > 0)
    {
      colon = i
      break
    }
    var key: [UInt8] = []
    var i = note.lowerBound
    var found: (NoteTag, Range<Int>)?
    for _ in 0..<2 where i < note.upperBound {
      var end = i
      while end < note.upperBound, !Bytes.isBlank(bytes[end]), end != colon { end += 1 }
      Folding.append(bytes, i..<end, to: &key)
      if let tag = language.tagTable.meanings(of: key.span).first {
        // Without a colon, `ask Minna about this` is still asked; an idea or decision wants its colon.
        guard colon != nil || tag == .ask || tag == .todo else { return nil }
        let isDirect = end == colon
        let text = Bytes.skipBlanks(bytes, isDirect ? end + 1 : end, note.upperBound)
        found = (tag, text..<note.upperBound)
      }
      if end == colon { break }
      i = Bytes.skipBlanks(bytes, end, note.upperBound)
    }
    return found
  }
}
