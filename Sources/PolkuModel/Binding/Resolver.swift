import PolkuSyntax

/// Finds what a name means: exactly, else as the language page allows, else as a thing nobody declared yet.
struct Resolver {
  /// What a name was found to mean.
  struct Found {
    var target: DeclarationID
    var reading: Reference.Reading
    var others: [DeclarationID] = []
  }

  private var near: NearNames?
  private var titles: NameIndex?
  private var stems: [String: NameIndex] = [:]
  private var bent: [String: BentWords] = [:]

  // MARK: - By more than letters and digits

  /// What a name that fits nothing exactly may mean: by title, bent, of another kind, or nearly.
  ///
  /// - Parameter isFlow: in a flow a near miss is only offered, because points need no declaration.
  mutating func loosely(
    _ model: Model, _ bytes: Span<UInt8>, _ range: Range<Int>, _ kinds: KindSet, _ language: Language,
    playbook: DeclarationID = -1, isFlow: Bool = false, isQuoted: Bool = false
  ) -> Found? {
    var name: [UInt8] = []
    Folding.append(bytes, range, to: &name)
    if name.isEmpty { return nil }
    if let found = byTitle(model, name, kinds, playbook) { return found }
    if !isQuoted, let found = inflected(model, bytes, range, name, kinds, language, playbook) {
      return found
    }
    if let found = ofAnotherKind(model, name, kinds) { return found }
    if near == nil { near = NearNames(model) }
    let candidates = near?.find(name, kinds, model, playbook: playbook) ?? []
    if candidates.isEmpty { return nil }
    if isFlow || candidates.count > 1 || !isMeant(model, bytes, range, candidates[0]) {
      return Found(target: -1, reading: .undeclared, others: candidates)
    }
    return Found(target: candidates[0], reading: .near)
  }

  /// Whether a name can only be a slip for a declared one; what may be another word is asked about.
  private func isMeant(_ model: Model, _ bytes: Span<UInt8>, _ name: Range<Int>, _ id: DeclarationID) -> Bool {
    let declaration = model.declarations[Int(id)]
    let other = model.files[Int(declaration.file)].tree.source.bytes
    return MeantName.isMeant(bytes, name, for: other.span, declaration.name.offsets)
  }

  private mutating func byTitle(_ model: Model, _ name: [UInt8], _ kinds: KindSet, _ playbook: DeclarationID) -> Found?
  {
    if titles == nil { titles = Self.titleIndex(model) }
    let fitting = (titles?.all(Self.key(name, kinds, playbook)) ?? []).filter { fits(model, $0, kinds, playbook) }
    if fitting.count == 1 { return Found(target: fitting[0], reading: .title) }
    return fitting.isEmpty ? nil : Found(target: -1, reading: .undeclared, others: fitting)
  }

  private mutating func inflected(
    _ model: Model, _ bytes: Span<UInt8>, _ range: Range<Int>, _ name: [UInt8], _ kinds: KindSet,
    _ language: Language, _ playbook: DeclarationID
  ) -> Found? {
    guard language.bendsNames else { return nil }
    if stems[language.code] == nil { stems[language.code] = Self.stemIndex(model, language) }
    var fitting: [DeclarationID] = []
    for root in language.roots(of: name) {
      for candidate in stems[language.code]?.all(Self.key(root, kinds, playbook)) ?? [] {
        let declared = candidate / Self.stemsPerName
        if fits(model, declared, kinds, playbook), !fitting.contains(declared) { fitting.append(declared) }
      }
    }
    if fitting.isEmpty {
      if bent[language.code] == nil { bent[language.code] = BentWords(model, language) }
      let found = bent[language.code]?.find(bytes, range) ?? []
      fitting = found.filter { fits(model, $0, kinds, playbook) }
    }
    if fitting.count > 1 { return Found(target: -1, reading: .undeclared, others: fitting) }
    return fitting.first.map { Found(target: $0, reading: .inflected) }
  }

  private func ofAnotherKind(_ model: Model, _ name: [UInt8], _ kinds: KindSet) -> Found? {
    let others = model.names.all(name).filter {
      let other = model.declarations[Int($0)]
      return other.isDeclared && other.kind != .step && other.kind != .map && !kinds.contains(other.kind)
    }
    return others.isEmpty ? nil : Found(target: -1, reading: .wrongKind, others: others)
  }

  private func fits(_ model: Model, _ id: DeclarationID, _ kinds: KindSet, _ playbook: DeclarationID) -> Bool {
    let declaration = model.declarations[Int(id)]
    return kinds.contains(declaration.kind) && (declaration.kind != .step || declaration.parent == playbook)
  }

  // MARK: - Indexes made when they are first needed

  /// Steps are looked up among those of their playbook.
  private static func key(_ key: [UInt8], _ kinds: KindSet, _ playbook: DeclarationID) -> [UInt8] {
    if kinds != .step { return key }
    var key = key
    Model.appendPlaybook(playbook, to: &key)
    return key
  }

  private static func titleIndex(_ model: Model) -> NameIndex {
    var index = NameIndex(capacity: model.declarations.count)
    var key: [UInt8] = []
    for i in model.declarations.indices where !model.declarations[i].title.isEmpty && model.declarations[i].isDeclared {
      let declaration = model.declarations[i]
      key.removeAll(keepingCapacity: true)
      let bytes = model.files[Int(declaration.file)].tree.source.bytes
      Folding.append(bytes.span, declaration.title.offsets, to: &key)
      if !key.isEmpty, !declaration.flags.contains(.duplicate) {
        index.insert(DeclarationID(i), Self.key(key, KindSet(declaration.kind), declaration.parent).span)
      }
    }
    return index
  }

  /// A name has fewer stems than this, so that a stem's number tells its declaration.
  private static let stemsPerName: DeclarationID = 8

  private static func stemIndex(_ model: Model, _ language: Language) -> NameIndex {
    var index = NameIndex(capacity: model.declarations.count * 2)
    for i in model.declarations.indices {
      let declaration = model.declarations[i]
      if !declaration.isDeclared || declaration.flags.contains(.duplicate) { continue }
      let name = model.key(DeclarationID(i))
      for (number, stem) in language.stems(of: name).prefix(Int(stemsPerName)).enumerated() {
        let key = Self.key(stem, KindSet(declaration.kind), declaration.parent)
        index.insert(DeclarationID(i) * stemsPerName + DeclarationID(number), key.span)
      }
    }
    return index
  }
}
