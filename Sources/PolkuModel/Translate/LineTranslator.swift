import PolkuSyntax

/// Writes the lines of one file in another language, one at a time.
struct LineTranslator {
  let source: TranslationSource
  let writer: ValueWriter
  var reader: ValueReader
  var flows: FlowReader
  var parts = FlowParts()
  var names: ValueNameWriter
  var items: [Range<Int>] = []
  private(set) var output: [UInt8] = []
  /// The written words of the language, by raw value: looked up for every line.
  let kindWords: [String]
  let fieldWords: [String]
  let clauseWords: [String]
  let placeWords: [String]

  init(_ source: TranslationSource) {
    self.source = source
    writer = ValueWriter(from: source.from, to: source.to)
    reader = ValueReader(source.from)
    flows = FlowReader(source.from)
    names = ValueNameWriter(source)
    kindWords = Kind.allCases.map { source.to.words($0).first ?? $0.id }
    fieldWords = Field.allCases.map { source.to.words($0).first ?? $0.id }
    clauseWords = Clause.allCases.map { source.to.words($0).first ?? $0.id }
    placeWords = Kind.allCases.map { source.to.word(at: $0) }
  }

  /// Writes a line with its indentation, its comment and a line feed, into ``output``, which is emptied first.
  mutating func write(_ number: Int, _ protection: Protection) {
    output.removeAll(keepingCapacity: true)
    let line = source.tree.lines[number]
    raw(Int(line.start)..<Int(line.text))
    if protection == .note, line.form != .note {
      append("- ")
      raw(Int(line.text)..<Int(line.end))
    } else if line.flags.contains(.lost) {
      raw(Int(line.text)..<Int(line.end))
    } else {
      switch line.form {
      case .declaration: writeDeclaration(line, protection)
      case .field: writeField(number, line, protection)
      case .flow: writeFlow(line, protection)
      case .file: writeFileLine(number, line)
      case .note: writeNote(line)
      case .unreadable: writeUnreadable(line)
      case .continuation, .comment, .numbered, .blank: copy(Int(line.text)..<Int(line.end))
      }
    }
    raw(Int(line.end)..<Int(line.stop))
    output.append(0x0A)
  }

  // MARK: - Forms

  private mutating func writeDeclaration(_ line: Line, _ protection: Protection) {
    guard let kind = line.kind, !line.flags.contains(.numbered) else {
      return copy(Int(line.text)..<Int(line.end))
    }
    append(kindWords[Int(kind.rawValue)])
    if line.flags.contains(.bare) {
      append(": ")
      return copy(Int(line.body)..<Int(line.end))
    }
    let name = Parts.declaration(source.bytes.span, line).name
    append(" ")
    self.name(name, isQuoted: protection >= .quoted)
    copy(name.upperBound..<Int(line.end))
  }

  /// A field that lacks its colon stays one, in the other language's word; anything else stays as it is.
  private mutating func writeUnreadable(_ line: Line) {
    guard let field = line.fieldWithoutColon else { return copy(Int(line.text)..<Int(line.end)) }
    append(fieldWords[Int(field.rawValue)])
    raw(Int(line.body)..<Int(line.end))
  }

  private mutating func writeFileLine(_ number: Int, _ line: Line) {
    guard let word = line.fileWord else { return raw(Int(line.text)..<Int(line.end)) }
    append(source.to.words(word).first ?? word.id)
    append(": ")
    if source.tree.languageOrigin == .stated(number) {
      append(source.namesLanguage(line) ? source.to.name : source.to.code)
    } else {
      raw(Parts.value(source.bytes.span, line))
    }
  }

  private mutating func writeNote(_ line: Line) {
    append("- ")
    let note = Int(line.body)..<Int(line.end)
    guard let (tag, text) = NoteTag.read(source.bytes.span, note, source.from) else { return raw(note) }
    // Between the tag and its text stand blanks, and a colon where nobody is named.
    var end = text.lowerBound
    while end > note.lowerBound, source.bytes[end - 1] == 0x20 || source.bytes[end - 1] == 0x09 { end -= 1 }
    if end > note.lowerBound, source.bytes[end - 1] == 0x3A { end -= 1 }
    append(source.to.words(tag).first ?? tag.id)
    raw(end..<note.upperBound)
  }
}

// MARK: - Writing

extension LineTranslator {
  mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

  mutating func append(_ text: [UInt8]) { output.append(contentsOf: text) }

  /// Bytes of the file as they are.
  mutating func raw(_ range: Range<Int>) {
    if !range.isEmpty { output.append(contentsOf: source.bytes[range]) }
  }

  /// Bytes of the file, the names in their brackets as the other language needs them.
  mutating func copy(_ range: Range<Int>) {
    var at = range.lowerBound
    var low = 0
    var high = source.citations.count
    while low < high {
      let middle = (low + high) / 2
      if source.citations[middle].range.lowerBound < at { low = middle + 1 } else { high = middle }
    }
    while low < source.citations.count, source.citations[low].range.upperBound <= range.upperBound {
      raw(at..<source.citations[low].range.lowerBound)
      append(source.citations[low].name)
      at = source.citations[low].range.upperBound
      low += 1
    }
    raw(at..<max(at, range.upperBound))
  }

  /// A name as it was typed, in quotation marks where it needs them and has none.
  mutating func name(_ range: Range<Int>, isQuoted: Bool) {
    let needsMarks = isQuoted && !range.isEmpty && Parts.unquoted(source.bytes.span, range) == range
    if needsMarks { output.append(0x22) }
    raw(range)
    if needsMarks { output.append(0x22) }
  }
}
