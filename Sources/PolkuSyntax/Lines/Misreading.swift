/// A word that was not written as the language has it, and what it was read as.
public struct Misreading: Sendable {
  /// Why the word was read so.
  public enum Reason: Sendable, Equatable {
    /// A slip or two.
    case misspelt
    /// A word of another language, by its code.
    case foreign(String)
    /// A kind's word and a colon, where the kind above has a field that reads the word.
    case kindAsField
  }

  /// The line, by its number from 0.
  public let line: Int32
  /// The word as written.
  public let range: ByteRange
  /// The word it was read as, in the file's language.
  public let meant: String
  public let reason: Reason
}

/// A head that no exact word decides: step 5 of "How a line is read".
struct HeadGuess {
  var head: Head
  /// The fields a misspelt field's word may mean; which one is decided by the kind above.
  var fields: [(field: Field, word: String)] = []
  var meant = ""
  var reason = Misreading.Reason.misspelt
}

/// Reads heads with a word misspelt or of another language.
struct HeadGuesser {
  let language: Language
  private var others: [HeadReader]
  private let fieldWords: [(key: [UInt8], word: String, field: Field)]
  private let kindWords: [(key: [UInt8], word: String, kind: Kind)]

  init(_ language: Language) {
    self.language = language
    others = Language.all.filter { $0.code != language.code }.map { HeadReader($0) }
    fieldWords = Field.allCases.flatMap { field in
      language.words(field).map { (Folding.key($0), $0, field) }
    }
    kindWords = Kind.allCases.flatMap { kind in language.words(kind).map { (Folding.key($0), $0, kind) } }
  }

  /// The reading of a head that the language's exact words do not decide, or nil.
  mutating func guess(_ bytes: Span<UInt8>, _ head: Range<Int>, value: Int?) -> HeadGuess? {
    let isSentence = Talk.isSentence(bytes, head)
    if isSentence, value == nil { return nil }
    if let guess = foreign(bytes, head, value: value) { return guess }
    if let value, let guess = nearField(bytes, head, value: value) { return guess }
    return isSentence ? nil : nearKind(bytes, head, value: value)
  }

  private mutating func foreign(_ bytes: Span<UInt8>, _ head: Range<Int>, value: Int?) -> HeadGuess? {
    for i in others.indices {
      guard var found = others[i].read(bytes, head, value: value), !found.flags.contains(.wordAlone) else { continue }
      let other = others[i].language
      var guess = HeadGuess(head: found, reason: .foreign(other.code))
      let word = other.heads[found.word]
      switch found.form {
      case .file: guess.meant = language.words(word.file ?? .language)[0]
      case .declaration: guess.meant = language.words(word.kind ?? .map)[0]
      default: guess.fields = word.fields.map { ($0, language.words($0)[0]) }
      }
      if found.flags.contains(.bare) { guess.fields = word.fields.map { ($0, language.words($0)[0]) } }
      found.flags.insert(.readAsMeant)
      found.word = -1
      guess.head = found
      return guess
    }
    return nil
  }

  private func nearField(_ bytes: Span<UInt8>, _ head: Range<Int>, value: Int) -> HeadGuess? {
    var key: [UInt8] = []
    Folding.append(bytes, head, to: &key)
    if key.isEmpty || key.count > language.headTable.longest + 2 { return nil }
    var found: [(field: Field, word: String)] = []
    for entry in fieldWords where Slips.near(key, entry.key) {
      if !found.contains(where: { $0.field == entry.field }) { found.append((entry.field, entry.word)) }
    }
    if found.isEmpty { return nil }
    let line = Head(form: .field, body: value, flags: .readAsMeant, range: head)
    return HeadGuess(head: line, fields: found)
  }

  private func nearKind(_ bytes: Span<UInt8>, _ head: Range<Int>, value: Int?) -> HeadGuess? {
    var key: [UInt8] = []
    var i = head.lowerBound
    var best: HeadGuess?
    for _ in 0..<3 where i < head.upperBound {
      var end = i
      while end < head.upperBound, !Bytes.isBlank(bytes[end]) { end += 1 }
      Folding.append(bytes, i..<end, to: &key)
      let rest = Bytes.skipBlanks(bytes, end, head.upperBound)
      if rest >= head.upperBound, value == nil { break }
      let near = kindWords.filter { Slips.near(key, $0.key) }
      if let first = near.first, near.allSatisfy({ $0.kind == first.kind }) {
        var line = Head(
          form: .declaration, code: first.kind.rawValue, body: rest, flags: .readAsMeant, range: head.lowerBound..<end)
        if rest >= head.upperBound {
          line.flags.insert(.bare)
          line.body = value ?? rest
        }
        best = HeadGuess(head: line, meant: first.word)
      }
      i = rest
    }
    return best
  }
}
