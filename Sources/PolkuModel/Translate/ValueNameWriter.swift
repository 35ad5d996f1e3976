import PolkuSyntax

/// Writes the names that stand in values of a grammar of their own: stages in `influence:`, personas in `feeling:`, and
/// what is counted in `limits:`.
///
/// The model binds no names there. A declared name stays; one that was understood by more than its letters is written
/// as it is declared, because the other language bends names otherwise.
struct ValueNameWriter {
  private let model: Model
  private let from: Language
  private let to: Language
  private var resolver = Resolver()
  private var reader: ValueReader

  init(_ source: TranslationSource) {
    model = source.model
    from = source.from
    to = source.to
    reader = ValueReader(source.from)
  }

  /// A name in the other language, or nil for one that is a word of the language or stays for another reason.
  mutating func written(_ text: Span<UInt8>, _ name: Range<Int>, _ field: Field) -> String? {
    switch field {
    case .limits: limit(text, name)
    case .influence: place(text, name)
    case .feeling: person(text, name)
    default: nil
    }
  }

  /// `stages`, which the map counts: its plural, or the kind's word where that was written.
  private func limit(_ text: Span<UInt8>, _ name: Range<Int>) -> String? {
    var end = name.lowerBound
    while end < name.upperBound, text[end] != 0x20 { end += 1 }
    let key = key(text, name.lowerBound..<end)
    func has(_ words: [String]) -> Bool { words.contains { Folding.key($0) == key } }
    for kind in [Kind.stage, .touchpoint, .persona, .channel] {
      let isOne = has(from.words(kind))
      guard isOne || has(from.plurals(kind)) else { continue }
      let word = isOne ? to.word(kind) : to.plurals(kind).first ?? to.word(kind)
      return word + string(text, end..<name.upperBound)
    }
    return nil
  }

  /// A stage, or a buying phase that is bent, misspelt or in another language.
  private mutating func place(_ text: Span<UInt8>, _ name: Range<Int>) -> String? {
    if isDeclared(string(text, name), [.stage]) { return string(text, name) }
    if from.value(text, name, in: .phase) != nil { return nil }
    if let stage = declared(text, name, [.stage]) { return stage }
    return (from.bentPhase(text, name) ?? reader.word(text, name, of: .phase).value).flatMap { to.words($0).first }
  }

  /// A persona or segment, or the word for everyone.
  private mutating func person(_ text: Span<UInt8>, _ name: Range<Int>) -> String? {
    let kinds: KindSet = [.persona, .segment]
    if !isDeclared(string(text, name), kinds), let word = from.value(text, name, in: .whom) {
      return to.words(word).first
    }
    return declared(text, name, kinds)
  }

  private mutating func declared(_ text: Span<UInt8>, _ name: Range<Int>, _ kinds: KindSet) -> String? {
    if isDeclared(string(text, name), kinds) { return nil }
    if let (kind, rest) = from.kindWord(text, name), kinds.contains(kind) {
      return to.word(kind) + " " + (declared(text, rest, KindSet(kind)) ?? string(text, rest))
    }
    let found = resolver.loosely(model, text, name, kinds, from)
    guard let found, found.target >= 0, [.title, .inflected, .near].contains(found.reading) else { return nil }
    return model.name(found.target)
  }

  private func isDeclared(_ name: String, _ kinds: KindSet) -> Bool {
    Kind.allCases.contains { kind in
      kinds.contains(kind) && model.find(kind, name).map { model.declarations[Int($0)].isDeclared } ?? false
    }
  }

  private func key(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var key: [UInt8] = []
    Folding.append(text, range, to: &key)
    return key
  }

  private func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for i in range { bytes.append(text[i]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
