/// Whose line a line is: the rules of "Whose line it is" in the language reference.
struct Ownership {
  /// A word that was read as meant.
  struct Meant {
    let range: Range<Int>
    let word: String
    let reason: Misreading.Reason
  }

  let language: Language
  /// The nearest declaration above.
  private var current: Int32 = Line.noOwner
  private var kind: Kind?
  /// The indentation of the nearest declaration above: its line.
  private var indentLine: Int32 = Line.noOwner
  /// The nearest playbook above, for steps.
  private var playbook: Int32 = Line.noOwner
  /// The nearest path or playbook above, for flows.
  private var course: Int32 = Line.noOwner
  private var courseKind: Kind?
  /// The line that could not be read and takes what stands below it.
  private var barrier: Int32 = Line.noOwner
  /// Whether the barrier also takes lines with its own indentation: nothing is indented here.
  private var isFlat = false
  private var isBehindBlank = true

  init(_ language: Language) { self.language = language }

  mutating func passBlank() { isBehindBlank = true }

  /// Decides the owner of a line that says something, and the field where the kind above decides it.
  ///
  /// - Returns: the word that was read as meant, if one was.
  mutating func place(
    _ line: inout Line, index: Int, word: Int, guess: HeadGuess?, bytes: Span<UInt8>, lines: [Line]
  ) -> Meant? {
    defer { isBehindBlank = false }
    if line.form == .file { return meant(guess, line) }
    if takesBarrier(line, bytes, lines) {
      line.owner = barrier
      line.flags.insert(.lost)
      return nil
    }
    var result: Meant?
    switch line.form {
    case .declaration:
      result = declare(&line, index: index, word: word, guess: guess, bytes: bytes, lines: lines)
    case .field:
      result = placeField(&line, word: word, guess: guess)
      if line.flags.contains(.unknownField) { raiseBarrier(line, index, bytes, lines) }
    case .flow:
      line.owner = course
      current = course
      kind = courseKind
    case .note:
      line.owner = current
    case .numbered:
      number(&line, index: index)
    case .continuation:
      line.owner = continued(lines)
      if line.owner == Line.noOwner { line.form = .unreadable }
    case .unreadable:
      let isTalkOfTheRoom = isBehindBlank && line.text == line.start
      line.owner = isTalkOfTheRoom ? Line.noOwner : current
      raiseBarrier(line, index, bytes, lines)
    case .blank, .comment, .file: break
    }
    return result
  }

  // MARK: - Declarations

  private mutating func declare(
    _ line: inout Line, index: Int, word: Int, guess: HeadGuess?, bytes: Span<UInt8>, lines: [Line]
  ) -> Meant? {
    if line.flags.contains(.bare), current >= 0, isDeeper(line, than: lines[Int(indentLine)], bytes) {
      let fields = word >= 0 ? language.heads[word].fields : guess?.fields.map(\.field) ?? []
      if let (field, owner) = fitting(fields) {
        let range = Int(line.text)..<Int(line.colon)
        line.form = .field
        line.code = field.rawValue
        line.flags.remove(.bare)
        line.flags.insert(.kindAsField)
        line.owner = owner
        return Meant(range: range, word: language.words(field)[0], reason: guess?.reason ?? .kindAsField)
      }
    }
    let declared = Kind(rawValue: line.code)
    line.owner = declared == .step ? playbook : Line.noOwner
    open(declared, index: index)
    return meant(guess, line)
  }

  private mutating func open(_ declared: Kind?, index: Int) {
    barrier = Line.noOwner
    current = Int32(index)
    indentLine = Int32(index)
    kind = declared
    if declared == .playbook { playbook = Int32(index) }
    if declared == .playbook || declared == .path {
      course = Int32(index)
      courseKind = declared
    }
  }

  /// A numbered line is a step while its playbook or a step of it is the nearest declaration; else talk.
  private mutating func number(_ line: inout Line, index: Int) {
    guard playbook >= 0, current >= playbook, kind == .playbook || kind == .step else {
      line.form = .unreadable
      line.flags.insert(.talk)
      line.owner = current
      return
    }
    line.form = .declaration
    line.code = Kind.step.rawValue
    line.flags.insert(.numbered)
    line.owner = playbook
    open(.step, index: index)
  }

  // MARK: - Fields

  private mutating func placeField(_ line: inout Line, word: Int, guess: HeadGuess?) -> Meant? {
    line.owner = current
    if line.flags.contains(.ownField) || line.flags.contains(.unknownField) { return nil }
    if let guess { return placeGuess(&line, guess) }
    let fields = word >= 0 ? language.heads[word].fields : []
    if let (field, owner) = fitting(fields) {
      line.code = field.rawValue
      line.owner = owner
    } else if let first = fields.first {
      line.code = first.rawValue
      line.flags.insert(.strangeField)
    } else {
      line.flags.insert(.unknownField)
    }
    return nil
  }

  /// A misspelt field: the fields of the kind above first, the rest only if none of them fits.
  private func placeGuess(_ line: inout Line, _ guess: HeadGuess) -> Meant? {
    var fitting = guess.fields.filter { kind.map($0.field.isKnown(in:)) ?? true }
    var owner = current
    if fitting.isEmpty, kind == .step {
      fitting = guess.fields.filter { $0.field.isKnown(in: .playbook) }
      owner = playbook
    }
    let isStrange = fitting.isEmpty
    let candidates = isStrange ? guess.fields : fitting
    guard let first = candidates.first, isStrange || candidates.count == 1 || guess.reason != .misspelt else {
      line.flags.insert(.unknownField)
      line.flags.remove(.readAsMeant)
      return nil
    }
    line.code = first.field.rawValue
    if isStrange { line.flags.insert(.strangeField) } else { line.owner = owner }
    return Meant(range: guess.head.range, word: first.word, reason: guess.reason)
  }

  /// The one of some fields that the kind above has, and whose field it is: below a step, what steps lack is the playbook's.
  private func fitting(_ fields: [Field]) -> (Field, Int32)? {
    guard let kind else { return nil }
    for field in fields where field.isKnown(in: kind) { return (field, current) }
    guard kind == .step, playbook >= 0 else { return nil }
    for field in fields where field.isKnown(in: .playbook) { return (field, playbook) }
    return nil
  }

  private func meant(_ guess: HeadGuess?, _ line: Line) -> Meant? {
    guard let guess, !guess.meant.isEmpty else { return nil }
    return Meant(range: guess.head.range, word: guess.meant, reason: guess.reason)
  }

  // MARK: - Continuation lines

  /// The line a continuation continues, if that line ends in text.
  private func continued(_ lines: [Line]) -> Int32 {
    var i = lines.count - 1
    while i >= 0, lines[i].form == .blank || lines[i].form == .comment { i -= 1 }
    guard i >= 0 else { return Line.noOwner }
    let line = lines[i]
    switch line.form {
    case .continuation: return line.owner
    case .note: return Int32(i)
    case .declaration: return line.hasColon || line.flags.contains(.numbered) ? Int32(i) : Line.noOwner
    case .flow: return line.hasColon ? Int32(i) : Line.noOwner
    case .field:
      guard let field = line.field, line.owner >= 0, let kind = lines[Int(line.owner)].kind else { return Int32(i) }
      return field.type(in: kind)?.isText ?? true ? Int32(i) : Line.noOwner
    default: return Line.noOwner
    }
  }

  // MARK: - Lines below a line that could not be read

  private mutating func raiseBarrier(_ line: Line, _ index: Int, _ bytes: Span<UInt8>, _ lines: [Line]) {
    barrier = Int32(index)
    isFlat = false
    guard current >= 0, current < index, line.flags.contains(.unknownField) || line.form == .unreadable else { return }
    // Where nothing is indented, a broken declaration looks like a fact; two words before the colon make it one.
    let declared = lines[Int(indentLine)]
    let head = Int(line.text)..<Int(line.headEnd)
    let words = Talk.wordCount(bytes, head)
    isFlat = sameIndentation(line, declared, bytes) && words >= 2 && words <= 4 && !Talk.isSentence(bytes, head)
  }

  private mutating func takesBarrier(_ line: Line, _ bytes: Span<UInt8>, _ lines: [Line]) -> Bool {
    guard barrier >= 0 else { return false }
    if line.form == .blank || line.form == .comment { return false }
    let above = lines[Int(barrier)]
    let isDeclaration = line.form == .declaration && line.code != Kind.step.rawValue && !line.flags.contains(.bare)
    if !isDeclaration, isDeeper(line, than: above, bytes) { return true }
    if isFlat, sameIndentation(line, above, bytes), line.form == .field || line.form == .note || line.form == .flow {
      return true
    }
    barrier = Line.noOwner
    return false
  }

  private func indentation(_ line: Line) -> Range<Int> { Int(line.start)..<Int(line.text) }

  private func sameIndentation(_ a: Line, _ b: Line, _ bytes: Span<UInt8>) -> Bool {
    a.indentation == b.indentation
  }

  /// Whether a line is indented deeper than another; only where one indentation is a prefix of the other.
  private func isDeeper(_ line: Line, than other: Line, _ bytes: Span<UInt8>) -> Bool {
    guard line.indentation > other.indentation else { return false }
    for k in 0..<other.indentation where bytes[Int(line.start) + k] != bytes[Int(other.start) + k] { return false }
    return true
  }
}

extension Field {
  /// Whether a kind has the field.
  func isKnown(in kind: Kind) -> Bool { FieldTable.kinds(having: self).contains(kind) }
}
