/// Reads lines, one forward pass: what each line is, then whose it is.
struct TreeReader {
  let source: Source
  let language: Language
  private(set) var lines: [Line] = []
  private(set) var misreadings: [Misreading] = []
  private var heads: HeadReader
  private var guesser: HeadGuesser?
  private var ownership: Ownership

  init(_ source: Source, _ language: Language) {
    self.source = source
    self.language = language
    heads = HeadReader(language)
    ownership = Ownership(language)
    // A line of a journey file is rarely shorter than this on average; growing costs more than reserving.
    lines.reserveCapacity(source.bytes.count / 24 + 8)
  }

  mutating func readAll() {
    let all = source.bytes
    let bytes = all.span
    var at = source.byteOrderMark
    while at < bytes.count {
      let shape = LineScanner.scan(bytes, at)
      read(bytes, at, shape)
      at = shape.next
    }
  }

  private mutating func read(_ bytes: Span<UInt8>, _ start: Int, _ shape: LineShape) {
    var line = Line(
      start: UInt32(start), text: UInt32(shape.text), body: UInt32(shape.text), colon: Line.noColon,
      end: UInt32(shape.end), stop: UInt32(shape.stop), owner: Line.noOwner, form: .blank, code: 0, flags: shape.flags)
    guard shape.stop > shape.text else {
      ownership.passBlank()
      lines.append(line)
      return
    }
    var guess: HeadGuess?
    var word = -1
    switch Opening.of(bytes, shape) {
    case .comment:
      line.form = .comment
      lines.append(line)
      return
    case .continuation:
      line.form = .continuation
      line.body = UInt32(Bytes.skipBlanks(bytes, shape.text + 1, shape.end))
    case .note(let body):
      line.form = .note
      line.body = UInt32(body)
    case .numbered(let body):
      line.form = .numbered
      line.body = UInt32(body)
    case .pastedTable, .marks:
      line.form = .unreadable
    case .words:
      guess = readWords(bytes, shape, &line, &word)
    }
    let index = lines.count
    let meant = ownership.place(&line, index: index, word: word, guess: guess, bytes: bytes, lines: lines)
    if let meant {
      misreadings.append(
        Misreading(line: Int32(index), range: ByteRange(meant.range), meant: meant.word, reason: meant.reason))
    }
    lines.append(line)
  }

  /// Reads a line that begins with words; what no exact word decides comes back as a guess.
  private mutating func readWords(
    _ bytes: Span<UInt8>, _ shape: LineShape, _ line: inout Line, _ word: inout Int
  ) -> HeadGuess? {
    let headEnd = shape.colon < 0 ? shape.end : shape.colon
    let head = shape.text..<Bytes.dropBlanks(bytes, shape.text, headEnd)
    var value: Int?
    if shape.colon >= 0 {
      line.colon = UInt32(shape.colon)
      value = Bytes.skipBlanks(bytes, min(shape.colon + 1, shape.end), shape.end)
    }
    if shape.arrow >= 0 {
      line.form = .flow
      return nil
    }
    if let found = heads.read(bytes, head, value: value) {
      take(found, &line)
      word = found.word
      return nil
    }
    if let value, isOwn(bytes, head) {
      line.form = .field
      line.body = UInt32(value)
      line.flags.insert(.ownField)
      return nil
    }
    var rest = head
    if let value, let view = heads.view(bytes, head) {
      line.flags.insert(view.flag)
      rest = view.rest..<head.upperBound
      if let found = heads.read(bytes, rest, value: value), found.form == .field || found.flags.contains(.bare) {
        take(found, &line)
        line.form = .field
        line.flags.remove(.bare)
        word = found.word
        return nil
      }
      if isOwn(bytes, rest) {
        line.form = .field
        line.body = UInt32(value)
        line.flags.insert(.ownField)
        return nil
      }
    }
    return guess(bytes, rest, value: value, &line, &word)
  }

  private mutating func guess(
    _ bytes: Span<UInt8>, _ head: Range<Int>, value: Int?, _ line: inout Line, _ word: inout Int
  ) -> HeadGuess? {
    if guesser == nil { guesser = HeadGuesser(language) }
    if let found = guesser?.guess(bytes, head, value: value) {
      take(found.head, &line)
      return found
    }
    if let value, !isHeading(bytes, head, &line), !Talk.isSentence(bytes, head), !Talk.hasStrangeArrow(bytes, head),
      head.contains(where: { Bytes.isWordByte(bytes[$0]) })
    {
      line.form = .field
      line.body = UInt32(value)
      line.flags.insert(.unknownField)
      if Talk.isSpeech(bytes, head: head, value: value..<Int(line.end)) { line.flags.insert(.talk) }
      return nil
    }
    line.form = .unreadable
    if line.flags.contains(.heading) { return nil }
    if value == nil, let found = Talk.fieldWithoutColon(bytes, head, language) {
      word = found.word
      line.body = UInt32(found.end)
    }
    if Talk.isKept(bytes, head) { line.flags.insert(.talk) }
    return nil
  }

  private func take(_ head: Head, _ line: inout Line) {
    line.form = head.form
    line.code = head.code
    line.body = UInt32(head.body)
    line.flags.formUnion(head.flags)
  }

  private func isOwn(_ bytes: Span<UInt8>, _ head: Range<Int>) -> Bool {
    head.count > 2 && bytes[head.lowerBound] | 0x20 == 0x78 && bytes[head.lowerBound + 1] == 0x2D
  }

  /// Whether a head is the plural of a kind's word, in any language; notes so.
  private func isHeading(_ bytes: Span<UInt8>, _ head: Range<Int>, _ line: inout Line) -> Bool {
    if head.count > 4 * language.headTable.longest { return false }
    var key: [UInt8] = []
    Folding.append(bytes, head, to: &key)
    guard Language.all.contains(where: { $0.headingTable.number(of: key.span) != nil }) else { return false }
    line.flags.insert(.heading)
    return true
  }
}
