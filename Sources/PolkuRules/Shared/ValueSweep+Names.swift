import PolkuModel
import PolkuSyntax

// The names in values that list names and values.
extension ValueSweep {
  /// The kinds of things whose feelings can be told.
  static let feelers: [Kind] = [.persona, .segment]

  /// Reads a feeling, in which `Gen 2 -1` is about a persona `Gen 2` if there is one.
  func feeling(_ fact: Fact, _ text: Span<UInt8>, _ range: Range<Int>, _ reader: inout ValueReader) -> NamedValues {
    let (model, file) = (model, fact.file)
    return reader.feeling(text, range) { name in
      ValueNames.isName(model.text(file, ByteRange(name)), of: Self.feelers, in: model)
    }
  }

  /// Looks up who feels so.
  mutating func checkFeeler(_ i: Int32, _ name: Range<Int>, _ text: Span<UInt8>, _ language: Language) {
    if language.value(text, name, in: .whom) != nil { return }
    let (place, own) = own(i, name, Self.feelers, text, language)
    report(i, place, feelers.meaning(own, language), .persona)
  }

  /// Looks up the stage or the phase of a level.
  mutating func checkStage(_ i: Int32, _ item: LevelItem, _ text: Span<UInt8>, _ reader: inout ValueReader) {
    guard let name = item.name, item.phase == nil else { return }
    let (place, own) = own(i, name, [.stage], text, reader.language)
    let meaning = stages.meaning(own, reader.language)
    if case .itself = meaning { return }
    checkPhase(i, place, meaning, text, &reader)
  }

  /// A name that is no stage's may be a phase's, misspelt, bent, or in another language.
  private mutating func checkPhase(
    _ i: Int32, _ name: Range<Int>, _ meaning: ValueNames.Meaning, _ text: Span<UInt8>, _ reader: inout ValueReader
  ) {
    var phase = reader.language.bentPhase(text, name).flatMap { reader.language.words($0).first }
    if phase == nil, case .meant(_, let word) = reader.word(text, name, of: .phase) { phase = word }
    guard let phase else { return report(i, name, meaning, .stage) }
    switch meaning {
    case .nothing(let near) where near.isEmpty: add(i, name, .meant(phase))
    // Two things are nearly the name; a stage comes before the phase of its own name.
    case .declared(let id, .near) where Folding.key(model.name(id)) != Folding.key(phase):
      report(i, name, .nothing(near: [id]), .stage)
    default: report(i, name, meaning, .stage)
    }
  }

  /// Where a name stands without the word of its kind, as in `persona Nora`, and what it is without quotation marks.
  private func own(
    _ i: Int32, _ name: Range<Int>, _ kinds: [Kind], _ text: Span<UInt8>, _ language: Language
  ) -> (place: Range<Int>, name: String) {
    let file = model.facts[Int(i)].file
    let whole = model.text(file, ByteRange(Parts.unquoted(text, name)))
    let words = whole.split(separator: " ", maxSplits: 1)
    guard words.count == 2, whole.utf8.count == name.count, !ValueNames.isName(whole, of: kinds, in: model) else {
      return (name, whole)
    }
    let first = Folding.key(String(words[0]))
    guard kinds.contains(where: { language.words($0).contains { Folding.key($0) == first } }) else {
      return (name, whole)
    }
    return (name.upperBound - words[1].utf8.count..<name.upperBound, String(words[1]))
  }

  private mutating func report(_ i: Int32, _ name: Range<Int>, _ meaning: ValueNames.Meaning, _ kind: Kind) {
    switch meaning {
    case .itself: break
    case .declared(let id, let reading): add(i, name, .named(id, reading))
    case .nothing(let near): add(i, name, .undeclared(kind, near: near))
    }
  }
}
