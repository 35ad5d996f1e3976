/// A head that no exact word decides: step 5 of "How a line is read".
struct HeadGuess {
  var head: Head
  /// The fields a misspelt or foreign word may mean; which one is decided by the kind above.
  var fields: [(field: Field, word: String)] = []
  /// The kind's or file word that is meant; empty where only fields are.
  var meant = ""
  var reason = Misreading.Reason.misspelt
}

/// Reads heads with a word misspelt or of another language.
struct HeadGuesser {
  let language: Language
  private var others: [HeadReader]
  private let words: [Entry]

  private enum Meaning {
    case kind(Kind)
    case field(Field)
    case file(FileWord)
  }

  /// A word at the head of a line, as a misspelt one is held against it.
  private struct Entry {
    let key: [UInt8]
    let word: String
    let meaning: Meaning
  }

  init(_ language: Language) {
    self.language = language
    others = Language.all.filter { $0 !== language }.map { HeadReader($0) }
    // What the words are depends on all languages: they are made once for those that come with the tool.
    let number = Language.added.isEmpty ? Language.all.firstIndex { $0 === language } : nil
    words = number.map { Self.known[$0] } ?? Self.entries(language)
  }

  private static let known = Language.all.map { entries($0) }

  /// The words of a language, kinds first.
  private static func entries(_ language: Language) -> [Entry] {
    let kinds = Kind.allCases.flatMap { kind in language.words(kind).map { ($0, Meaning.kind(kind)) } }
    let fields = Field.allCases.flatMap { field in language.words(field).map { ($0, Meaning.field(field)) } }
    let files = FileWord.allCases.flatMap { file in language.words(file).map { ($0, Meaning.file(file)) } }
    let own = (kinds + fields + files).map { Entry(key: Folding.key($0), word: $0, meaning: $1) }
    // `langauge: fi` makes the file Finnish, and is read in Finnish then.
    let written = language.words(FileWord.language)[0]
    return own
      + Language.all.filter { $0 !== language }.flatMap { $0.words(FileWord.language) }.map {
        Entry(key: Folding.key($0), word: written, meaning: .file(.language))
      }
  }

  /// The reading of a head that the language's exact words do not decide, or nil.
  mutating func guess(_ bytes: Span<UInt8>, _ head: Range<Int>, value: Int?) -> HeadGuess? {
    guard let first = head.first, Bytes.isWordByte(bytes[first]) else { return nil }
    let isSentence = Talk.isSentence(bytes, head)
    if isSentence, value == nil { return nil }
    if let guess = foreign(bytes, head, value: value) { return guess }
    if isSentence { return value.flatMap { nearWhole(bytes, head, value: $0) } }
    guard let value, let whole = nearWhole(bytes, head, value: value) else { return nearKind(bytes, head) }
    // `tuchpoint x: …` is a kind and a name, though the whole is near the kind's word too.
    let isLonger = Talk.wordCount(bytes, head) > Talk.wordCount(of: whole.meant)
    return isLonger && whole.head.form == .declaration ? nearKind(bytes, head) ?? whole : whole
  }

  private mutating func foreign(_ bytes: Span<UInt8>, _ head: Range<Int>, value: Int?) -> HeadGuess? {
    for i in others.indices {
      guard var found = others[i].read(bytes, head, value: value), !found.flags.contains(.wordAlone) else { continue }
      let other = others[i].language
      let word = other.heads[found.word]
      var guess = HeadGuess(head: found, reason: .foreign(other.code))
      if let file = word.file, found.form == .file {
        // The word for the language is read in every file.
        if file == .language { return guess }
        guess.meant = language.words(file)[0]
      }
      if let kind = word.kind, found.form == .declaration { guess.meant = language.words(kind)[0] }
      if found.form == .field || found.flags.contains(.bare) {
        guess.fields = word.fields.map { ($0, language.words($0)[0]) }
      }
      found.flags.insert(.readAsMeant)
      found.word = -1
      guess.head = found
      return guess
    }
    return nil
  }

  /// A whole head that is near to words of one meaning; a kind's word may still be the field that reads it.
  private func nearWhole(_ bytes: Span<UInt8>, _ head: Range<Int>, value: Int) -> HeadGuess? {
    if head.count > 4 * language.headTable.longest { return nil }
    var key: [UInt8] = []
    Folding.append(bytes, head, to: &key)
    var guess = HeadGuess(head: Head(form: .field, body: value, flags: .readAsMeant, range: head))
    var kinds: [Kind] = []
    var files: [FileWord] = []
    for entry in words where isNear(key, entry.key) {
      switch entry.meaning {
      case .kind(let kind):
        if !kinds.contains(kind) { kinds.append(kind) }
        if kinds.count == 1, guess.meant.isEmpty { guess.meant = entry.word }
      case .field(let field):
        if !guess.fields.contains(where: { $0.field == field }) { guess.fields.append((field, entry.word)) }
      case .file(let file):
        if files.isEmpty { guess.meant = entry.word }
        if !files.contains(file) { files.append(file) }
      }
    }
    switch (kinds.count, guess.fields.isEmpty, files.count) {
    case (0, false, 0): return guess
    case (1, _, 0):
      guess.head.form = .declaration
      guess.head.code = kinds[0].rawValue
      guess.head.flags.insert(.bare)
      return guess
    case (0, true, 1):
      guess.head.form = .file
      guess.head.code = files[0].rawValue
      return guess
    default: return nil
    }
  }

  /// A misspelt kind's word and a name; the longest word wins, and words of two kinds are nobody's.
  private func nearKind(_ bytes: Span<UInt8>, _ head: Range<Int>) -> HeadGuess? {
    var key: [UInt8] = []
    var i = head.lowerBound
    var best: HeadGuess?
    for _ in 0..<3 where i < head.upperBound {
      var end = i
      while end < head.upperBound, !Bytes.isWordEnd(bytes, end, head.upperBound) { end += 1 }
      if end - i > 4 * language.headTable.longest { break }
      Folding.append(bytes, i..<end, to: &key)
      let rest = Bytes.skipBlanks(bytes, end, head.upperBound)
      if rest >= head.upperBound { break }
      if let (kind, word) = oneKind(near: key) {
        let line = Head(
          form: .declaration, code: kind.rawValue, body: rest, flags: .readAsMeant, range: head.lowerBound..<end)
        best = HeadGuess(head: line, meant: word)
      }
      i = rest
    }
    return best
  }

  private func isNear(_ key: [UInt8], _ word: [UInt8]) -> Bool {
    Slips.near(key, word) || Accents.differ(key.span, word.span)
  }

  private func oneKind(near key: [UInt8]) -> (Kind, String)? {
    var found: (kind: Kind, word: String)?
    for entry in words {
      guard case .kind(let kind) = entry.meaning else { break }
      guard isNear(key, entry.key) else { continue }
      if let found, found.kind != kind { return nil }
      found = found ?? (kind, entry.word)
    }
    return found.map { ($0.kind, $0.word) }
  }
}
