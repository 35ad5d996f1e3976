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
  private var barrier = Barrier()
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
    if line.form == .continuation {
      continueLine(&line, bytes, lines)
      return nil
    }
    if barrier.line >= 0 {
      let isOfPlaybook = line.form == .field && isOfPlaybook(word, guess)
      if barrier.takes(line, isBehindBlank: isBehindBlank, isOfPlaybook: isOfPlaybook, bytes, lines) {
        line.owner = barrier.line
        line.flags.insert(.lost)
        return nil
      }
    }
    switch line.form {
    case .declaration: return declare(&line, index: index, word: word, guess: guess, bytes: bytes, lines: lines)
    case .field:
      let result = placeField(&line, word: word, guess: guess)
      if line.flags.contains(.unknownField) {
        raiseBarrier(line, index, bytes, lines)
        if barrier.isFlat { line.owner = Line.noOwner }
      }
      return result
    case .flow:
      line.owner = course
      if course >= 0 { (current, indentLine, kind) = (course, course, courseKind) }
    case .note: line.owner = current
    case .numbered: number(&line, index: index)
    case .unreadable: placeUnreadable(&line, index: index, word: word, bytes: bytes, lines: lines)
    case .blank, .comment, .file, .continuation: break
    }
    return nil
  }

  /// Whether a field's word is one that playbooks have and steps lack.
  private func isOfPlaybook(_ word: Int, _ guess: HeadGuess?) -> Bool {
    let fields = word >= 0 ? language.heads[word].fields : guess?.fields.map(\.field) ?? []
    return fields.contains { $0.isKnown(in: .playbook) } && !fields.contains { $0.isKnown(in: .step) }
  }

  private var isBelowPlaybook: Bool { kind == .playbook || kind == .step }

  // MARK: - Lines that nothing reads

  private mutating func placeUnreadable(_ line: inout Line, index: Int, word: Int, bytes: Span<UInt8>, lines: [Line]) {
    if !line.flags.contains(.wordAlone), word >= 0, let (field, owner) = fitting(language.heads[word].fields) {
      line.code = field.rawValue
      line.owner = owner
      line.flags.insert(.colonForgotten)
      line.flags.remove(.talk)
      return
    }
    line.owner = isOfTheRoom(line) ? Line.noOwner : current
    raiseBarrier(line, index, bytes, lines)
  }

  /// After an empty line, unindented talk belongs to the workshop, not to the thing above.
  private func isOfTheRoom(_ line: Line) -> Bool { isBehindBlank && line.text == line.start }

  private mutating func raiseBarrier(_ line: Line, _ index: Int, _ bytes: Span<UInt8>, _ lines: [Line]) {
    let above = current >= 0 ? lines[Int(indentLine)] : nil
    barrier.raise(line, index, above: above, isBelowPlaybook: isBelowPlaybook, isBehindBlank: isBehindBlank, bytes)
  }

  // MARK: - Declarations

  private mutating func declare(
    _ line: inout Line, index: Int, word: Int, guess: HeadGuess?, bytes: Span<UInt8>, lines: [Line]
  ) -> Meant? {
    if line.flags.contains(.bare), current >= 0, line.isDeeper(than: lines[Int(indentLine)], bytes) {
      let fields = word >= 0 ? language.heads[word].fields : guess?.fields.map(\.field) ?? []
      if let (field, owner) = fitting(fields) {
        let range = Int(line.text)..<Int(line.colon)
        line.form = .field
        line.code = field.rawValue
        line.flags.remove(.bare)
        line.flags.insert(.kindAsField)
        line.owner = owner
        // The field's table has the word: it is no slip.
        return guess.map { Meant(range: range, word: language.words(field)[0], reason: $0.reason) }
      }
    }
    let declared = Kind(rawValue: line.code)
    line.owner = declared == .step ? playbook : Line.noOwner
    open(declared, index: index)
    return meant(guess, line)
  }

  private mutating func open(_ declared: Kind?, index: Int) {
    barrier.drop()
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
    guard playbook >= 0, current >= playbook, isBelowPlaybook else {
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
    line.owner = line.flags.contains(.talk) && isOfTheRoom(line) ? Line.noOwner : current
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

  /// The one of some fields that the kind above has, and whose it is: below a step, what steps lack is the playbook's.
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

  private func continueLine(_ line: inout Line, _ bytes: Span<UInt8>, _ lines: [Line]) {
    line.owner = continued(bytes, lines)
    if line.owner < 0 {
      line.form = .unreadable
      line.owner = current
    } else if lines[Int(line.owner)].flags.contains(.lost) {
      line.flags.insert(.lost)
    }
  }

  /// The line a continuation continues, if that line ends in text.
  private func continued(_ bytes: Span<UInt8>, _ lines: [Line]) -> Int32 {
    var i = lines.count - 1
    while i >= 0, lines[i].form == .blank || lines[i].form == .comment { i -= 1 }
    guard i >= 0 else { return Line.noOwner }
    let line = lines[i]
    switch line.form {
    case .continuation: return line.owner
    case .note: return Int32(i)
    case .declaration: return line.hasColon || line.flags.contains(.numbered) ? Int32(i) : Line.noOwner
    case .flow: return line.hasColon && Parts.endsInLabel(bytes, line) ? Int32(i) : Line.noOwner
    case .field:
      guard let field = line.field, line.owner >= 0, let kind = lines[Int(line.owner)].kind else { return Int32(i) }
      return field.type(in: kind)?.isText ?? true ? Int32(i) : Line.noOwner
    default: return Line.noOwner
    }
  }
}

extension Field {
  /// Whether a kind has the field.
  func isKnown(in kind: Kind) -> Bool { FieldTable.kinds(having: self).contains(kind) }
}
