import PolkuSyntax

extension ModelBuilder {
  /// What a name stands for, and notes how it was read.
  ///
  /// - Parameters:
  ///   - kinds: what may be meant.
  ///   - implied: the kind of a thing that nobody declared, or nil where such a thing is not made.
  /// - Returns: the thing, or -1, and how it was found.
  mutating func bind(
    _ bytes: Span<UInt8>, _ range: Range<Int>, file: Int, line: Int32, kinds: KindSet, implied: Kind?,
    playbook: DeclarationID = -1, field: Field? = nil
  ) -> Resolver.Found {
    let name = Parts.unquoted(bytes, range)
    if let found = exact(bytes, name, kinds, playbook: playbook) {
      if found.reading == .ambiguous { note(found, file, range, field) }
      respell(found.target, bytes, name, file: file, line: line)
      return found
    }
    if Parts.hasOpenQuote(bytes, range) { oddity(.openQuote, file, range) }
    let language = model.files[file].tree.language
    // A name in quotation marks is no other word: it begins with no kind's word and bears no ending.
    let isQuoted = name != range
    if !isQuoted, let found = qualified(bytes, name, kinds, language) { return found }
    var found =
      resolver.loosely(
        model, bytes, name, kinds, language, playbook: playbook, isFlow: field == nil, isQuoted: isQuoted)
      ?? Resolver.Found(target: -1, reading: .undeclared)
    if found.target < 0, let implied {
      found.target = imply(implied, bytes, name, file: file, line: line, playbook: playbook)
    }
    if found.reading != .undeclared || !found.others.isEmpty { note(found, file, range, field) }
    return found
  }

  /// A thing that is named and declared nowhere, as one without facts.
  mutating func imply(
    _ kind: Kind, _ bytes: Span<UInt8>, _ name: Range<Int>, file: Int, line: Int32, playbook: DeclarationID = -1
  ) -> DeclarationID {
    var key: [UInt8] = []
    Folding.append(bytes, name, to: &key)
    let id = DeclarationID(model.declarations.count)
    if kind == .step { Model.appendPlaybook(playbook, to: &key) }
    let symbol = model.names.insert(id, key.span)
    let facts = Int32(model.facts.count)
    model.declarations.append(
      Declaration(
        kind: kind, flags: .undeclared, file: Int32(file), line: line, symbol: symbol,
        parent: kind == .step ? playbook : -1, name: ByteRange(name), title: ByteRange(0, 0), firstFact: facts,
        endFact: facts))
    return id
  }

  /// A thing that nobody declared is shown in the spelling that comes first in byte order, whichever line comes first.
  private mutating func respell(
    _ id: DeclarationID, _ bytes: Span<UInt8>, _ name: Range<Int>, file: Int, line: Int32
  ) {
    guard !model.declarations[Int(id)].isDeclared else { return }
    let known = model.declarations[Int(id)]
    let other = model.files[Int(known.file)].tree.source.bytes
    if bytes.extracting(name).isBefore(other.span.extracting(known.name.offsets)) {
      model.declarations[Int(id)].file = Int32(file)
      model.declarations[Int(id)].line = line
      model.declarations[Int(id)].name = ByteRange(name)
    }
  }

  private mutating func note(_ found: Resolver.Found, _ file: Int, _ range: Range<Int>, _ field: Field?) {
    model.nameReadings.append(
      NameReading(
        location: Location(file: file, range: ByteRange(range)), reading: found.reading, target: found.target,
        others: found.others, field: field))
  }

  mutating func oddity(_ kind: Oddity.Kind, _ file: Int, _ range: Range<Int>, subject: DeclarationID = -1) {
    model.oddities.append(
      Oddity(kind: kind, location: Location(file: file, range: ByteRange(range)), subject: subject))
  }
}

extension Span where Element == UInt8 {
  /// Whether bytes come before others in byte order.
  fileprivate func isBefore(_ other: Span<UInt8>) -> Bool {
    for i in 0..<Swift.min(count, other.count) where self[i] != other[i] { return self[i] < other[i] }
    return count < other.count
  }
}
