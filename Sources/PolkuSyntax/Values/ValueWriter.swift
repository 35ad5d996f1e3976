/// Writes values of one language in another: words, units and the conventions of numbers.
///
/// What it does not recognise it leaves as it is. What it writes is read in the other language as
/// the text was in its own; a test holds it to that.
public struct ValueWriter: Sendable {
  /// Where the value stands, which decides the form of its unit.
  public enum Position: Sendable {
    case plain
    /// Before the word of a wait, such as *kuluttua*: `2 päivän`.
    case wait
    /// Where the field says how often: `3 kuukauden välein`.
    case interval
  }

  let from: Language
  let to: Language

  /// A writer from one language to another.
  public init(from: Language, to: Language) {
    self.from = from
    self.to = to
  }

  /// The value as the other language writes it.
  ///
  /// - Parameter name: how a name in a list of names and values is to be written; nil for one that stays, or that is
  ///   a word of the language.
  public func write(
    _ text: Span<UInt8>, _ range: Range<Int>, _ type: ValueType, position: Position = .plain,
    name: (Range<Int>) -> String? = { _ in nil }
  ) -> String {
    var reader = ValueReader(from, triesOthers: false)
    switch reader.outer(text, range, type: type) {
    case .unknown: return ValueText.string(text, range)
    case .none: return none(text, range, &reader)
    case .stated(_, _) where type == .levels:
      // `decision ?`: the mark at the end is the last level.
      return levels(text, range, name, &reader)
    case .stated(let stated, _):
      let written = stated.isEmpty ? "" : value(text, stated, type, position, name, &reader)
      return ValueText.string(text, range.lowerBound..<stated.lowerBound) + written
        + ValueText.string(text, stated.upperBound..<range.upperBound)
    }
  }

  private func value(
    _ text: Span<UInt8>, _ range: Range<Int>, _ type: ValueType, _ position: Position,
    _ name: (Range<Int>) -> String?, _ reader: inout ValueReader
  ) -> String {
    if type.isQuantity, let found = reader.word(text, range, in: .vague) {
      return word(text, range, found.word, found.remark)
    }
    switch type {
    case .oneOf(let set): return oneOf(text, range, set, &reader)
    case .duration:
      if let found = reader.word(text, range, in: .time) { return word(text, range, found.word, found.remark) }
      guard reader.timeSpan(text, range).isClean else { break }
      let writing = writing(text, reader, position)
      if reader.span() == nil || position == .interval, case .value(let rate, _) = reader.rate(text, range),
        let written = writing.interval(rate)
      {
        return written + rest(text, range, reader)
      }
      return writing.duration() + rest(text, range, reader)
    case .quantity:
      guard case .value(let amount, _) = reader.amount(text, range) else { break }
      return writing(text, reader, position, amount).plain() + rest(text, range, reader)
    case .rate:
      guard case .value(let rate, _) = reader.rate(text, range) else { break }
      guard let written = writing(text, reader, position).rate(rate) else { break }
      return written + rest(text, range, reader)
    case .capacity:
      guard case .value(let capacity, _) = reader.capacity(text, range) else { break }
      let writing = writing(text, reader, position)
      let written = reader.work().map { writing.work($0.capacity, period: $0.period) } ?? writing.rate(capacity.rate)
      guard let written else { break }
      return written + rest(text, range, reader)
    case .date:
      let reading = reader.date(text, range)
      guard reading.isClean || reading == .vague else { break }
      return writing(text, reader, position).date(reading.value, from: from) + rest(text, range, reader)
    case .escalation: return escalation(text, range, &reader)
    case .allowance:
      guard let reason = reader.reason(text, range) else { break }
      return ValueText.string(text, range.lowerBound..<reason.word.lowerBound)
        + because(text, reason.word.lowerBound..<range.upperBound, reason.word)
    case .severity: return severity(text, range, &reader)
    case .feeling: return named(text, range, reader.feeling(text, range), name, &reader)
    case .namesAndValues: return named(text, range, reader.namesAndValues(text, range), name, &reader)
    default: break
    }
    return ValueText.string(text, range)
  }

  private func writing(
    _ text: Span<UInt8>, _ reader: ValueReader, _ position: Position, _ amount: Amount? = nil
  ) -> TokenWriting {
    let source = reader.lexer
    guard let first = source.tokens.first, let last = source.tokens.last else {
      return TokenWriting(bytes: [], base: 0, tokens: [], from: source.words, language: to, position: position)
    }
    var bytes: [UInt8] = []
    for i in first.start..<last.end { bytes.append(text[i]) }
    var writing = TokenWriting(
      bytes: bytes, base: first.start, tokens: source.tokens, from: source.words, language: to, position: position)
    if case .other(let words) = amount?.unit { writing.ownWords = words.lowerBound }
    return writing
  }

  /// What stands behind the value: a comma and a remark.
  private func rest(_ text: Span<UInt8>, _ range: Range<Int>, _ reader: ValueReader) -> String {
    guard reader.lexer.remark != nil, let last = reader.lexer.tokens.last else { return "" }
    var end = last.end
    // The point of an abbreviation went with its word.
    if end < range.upperBound, text[end] == UInt8(ascii: ".") { end += 1 }
    return ValueText.string(text, end..<range.upperBound)
  }
}

// MARK: - Words and lists

extension ValueWriter {
  /// A word, and behind it what stood behind it.
  private func word(_ text: Span<UInt8>, _ range: Range<Int>, _ word: ValueWord, _ remark: Range<Int>?) -> String {
    var head = range
    for i in range where text[i] == UInt8(ascii: ",") || text[i] == UInt8(ascii: "(") {
      head = ValueText.trimmed(text, range.lowerBound..<i)
      break
    }
    guard let written = to.words(word).first else { return ValueText.string(text, range) }
    return written + (head == range ? "" : ValueText.string(text, head.upperBound..<range.upperBound))
  }

  private func oneOf(_ text: Span<UInt8>, _ range: Range<Int>, _ set: ValueSet, _ reader: inout ValueReader) -> String {
    switch reader.several(text, range, of: set) {
    case .words(let words): return words.compactMap { to.words($0).first }.joined(separator: ", ")
    case .odd: return ValueText.string(text, range)
    case nil: break
    }
    for part in ValueReader.parts(of: set) + [.vague] {
      if let found = reader.word(text, range, in: part) { return word(text, range, found.word, found.remark) }
    }
    guard case .value(let found, _) = reader.word(text, range, of: set), let reason = reader.reason(text, range),
      let written = to.words(found).first
    else { return ValueText.string(text, range) }
    return written + " " + because(text, reason.word.lowerBound..<range.upperBound, reason.word)
  }

  private func none(_ text: Span<UInt8>, _ range: Range<Int>, _ reader: inout ValueReader) -> String {
    let none = to.words(.levelNone).first ?? ""
    guard let reason = reader.reason(text, range) else { return none }
    var comma = ""
    for i in range.lowerBound..<reason.word.lowerBound where text[i] == UInt8(ascii: ",") { comma = "," }
    return none + comma + " " + because(text, reason.word.lowerBound..<range.upperBound, reason.word)
  }

  private func because(_ text: Span<UInt8>, _ range: Range<Int>, _ word: Range<Int>) -> String {
    (to.words(.because).first ?? "") + ValueText.string(text, word.upperBound..<range.upperBound)
  }

  private func escalation(_ text: Span<UInt8>, _ range: Range<Int>, _ reader: inout ValueReader) -> String {
    let parts = reader.escalation(text, range)
    guard let wait = parts.wait else { return ValueText.string(text, range) }
    let written = self.wait(text, wait)
    return parts.names.isEmpty ? written : ValueText.string(text, parts.names) + " " + written
  }

  private func severity(_ text: Span<UInt8>, _ range: Range<Int>, _ reader: inout ValueReader) -> String {
    let remark = reader.ruleRemark(text, range)
    var edits: [(Range<Int>, String)] = []
    if case .value(let level, _) = remark.severity, let word = to.words(level).first {
      edits.append((remark.severityRange, word))
    }
    if let word = remark.becauseWord, let written = to.words(.because).first { edits.append((word, written)) }
    return applied(text, range, edits)
  }

  private func levels(
    _ text: Span<UInt8>, _ range: Range<Int>, _ written: (Range<Int>) -> String?, _ reader: inout ValueReader
  ) -> String {
    var edits: [(Range<Int>, String)] = []
    for item in reader.levels(text, range).items {
      if let name = item.name, let word = written(name) ?? item.phase.flatMap({ to.words($0).first }) {
        edits.append((name, word))
      }
      if case .value(let level, _) = item.level, let word = to.words(level).first {
        edits.append((item.levelRange, word))
      }
      // The reason is found again from behind the level; without a level the text stays as it is.
      if let because = item.because, item.level.value != nil,
        let reason = reader.reason(text, item.levelRange.upperBound..<because.upperBound),
        let word = to.words(.because).first
      {
        edits.append((reason.word, word))
      }
    }
    return applied(text, range, edits)
  }

  private func named(
    _ text: Span<UInt8>, _ range: Range<Int>, _ values: NamedValues, _ written: (Range<Int>) -> String?,
    _ reader: inout ValueReader
  ) -> String {
    var edits: [(Range<Int>, String)] = []
    for item in values.items where item.value.isClean {
      if let name = item.name, let word = written(name) { edits.append((name, word)) }
      reader.lexer.read(text, item.valueRange)
      edits.append((item.valueRange, writing(text, reader, .plain, item.value.value).plain()))
    }
    return applied(text, range, edits)
  }

  private func applied(_ text: Span<UInt8>, _ range: Range<Int>, _ edits: [(Range<Int>, String)]) -> String {
    var result = ""
    var at = range.lowerBound
    for (place, words) in edits {
      result += ValueText.string(text, at..<place.lowerBound) + words
      at = place.upperBound
    }
    return result + ValueText.string(text, at..<range.upperBound)
  }
}

extension ValueReading {
  /// Whether the text was read as it stands.
  var isClean: Bool {
    if case .value = self { return true }
    return false
  }
}

extension ValueType {
  /// Whether the value is a quantity of some sort, which may be vague.
  var isQuantity: Bool {
    switch self {
    case .duration, .rate, .capacity, .quantity, .date: true
    default: false
    }
  }
}
