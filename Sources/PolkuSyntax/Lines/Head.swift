/// What the head of a line says: its form, and which word of the vocabulary decides it.
struct Head {
  var form: LineForm
  /// The kind or file word, by its raw value.
  var code: UInt8 = 0
  /// The number of the deciding word among ``Language/heads``, or -1.
  var word = -1
  /// Where a declaration's name or what is said begins.
  var body = 0
  var flags = LineFlags()
  /// The part of the line that holds the deciding word.
  var range = 0..<0
}

/// Reads the head of a line by the exact words of a language.
struct HeadReader {
  let language: Language
  private var key: [UInt8] = []

  init(_ language: Language) {
    self.language = language
    key.reserveCapacity(64)
  }

  /// The reading of a head, or nil where no word of the language decides it.
  ///
  /// - Parameters:
  ///   - head: from the first byte of text to the dividing colon, or to the end of the text.
  ///   - value: where the value begins, or nil where the line has no dividing colon.
  mutating func read(_ bytes: Span<UInt8>, _ head: Range<Int>, value: Int?) -> Head? {
    // Folding sees no marks, but `(by: sales)` and `<step x` are no words of the language.
    guard let first = head.first, Bytes.isWordByte(bytes[first]) else { return nil }
    key.removeAll(keepingCapacity: true)
    var kind: (word: Int, body: Int, end: Int)?
    var i = head.lowerBound
    while i < head.upperBound {
      // A name in quotation marks is no part of a kind's word: `polku "kartta"`.
      if i > head.lowerBound, Bytes.quote(bytes, i, head.upperBound) > 0 { break }
      let end = wordEnd(bytes, i, head.upperBound)
      if end - i > 4 * language.headTable.longest { break }
      let before = key.count
      Folding.append(bytes, i..<end, to: &key)
      // Marks alone are a name behind a kind's word: `touchpoint ?!`.
      if key.count == before, kind != nil { break }
      let rest = Bytes.skipBlanks(bytes, end, head.upperBound)
      if key.count > language.headTable.longest { break }
      if let word = language.headTable.number(of: key.span) {
        if rest >= head.upperBound {
          return whole(word, head.lowerBound..<end, value: value) ?? kind.map { named($0, head) }
        }
        if language.heads[word].kind != nil { kind = (word, rest, end) }
      }
      i = rest
    }
    return kind.map { named($0, head) }
  }

  /// A head that is one word of the language and nothing else.
  private func whole(_ word: Int, _ range: Range<Int>, value: Int?) -> Head? {
    guard let value else {
      guard let kind = language.heads[word].kind else { return nil }
      return Head(
        form: .unreadable, code: kind.rawValue, word: word, body: range.lowerBound, flags: .wordAlone, range: range)
    }
    if let file = language.heads[word].file {
      return Head(form: .file, code: file.rawValue, word: word, body: value, range: range)
    }
    if let kind = language.heads[word].kind {
      return Head(form: .declaration, code: kind.rawValue, word: word, body: value, flags: .bare, range: range)
    }
    return Head(form: .field, word: word, body: value, range: range)
  }

  private func named(_ kind: (word: Int, body: Int, end: Int), _ head: Range<Int>) -> Head {
    Head(
      form: .declaration, code: language.heads[kind.word].kind?.rawValue ?? 0, word: kind.word, body: kind.body,
      range: head.lowerBound..<kind.end)
  }

  /// `perceived` or `really` at the start of a head, and where the rest begins.
  mutating func view(_ bytes: Span<UInt8>, _ head: Range<Int>) -> (flag: LineFlags, rest: Int)? {
    key.removeAll(keepingCapacity: true)
    var i = head.lowerBound
    for _ in 0..<2 {
      guard i < head.upperBound else { return nil }
      let end = wordEnd(bytes, i, head.upperBound)
      Folding.append(bytes, i..<end, to: &key)
      let rest = Bytes.skipBlanks(bytes, end, head.upperBound)
      if rest >= head.upperBound { return nil }
      if let isPerceived = language.perceivedTable.meanings(of: key.span).first {
        return (isPerceived ? .perceived : .really, rest)
      }
      i = rest
    }
    return nil
  }

  private func wordEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = start + 1
    while i < end, !Bytes.isWordEnd(bytes, i, end) { i += 1 }
    return min(i, end)
  }
}
