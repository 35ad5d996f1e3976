import PolkuSyntax

extension ModelBuilder {
  /// The thing of one of some kinds with exactly this name, or nil.
  ///
  /// - Parameter playbook: whose step it must be, where a step is looked for.
  mutating func exact(
    _ bytes: Span<UInt8>, _ name: Range<Int>, _ kinds: KindSet, playbook: DeclarationID = -1
  ) -> Resolver.Found? {
    key.removeAll(keepingCapacity: true)
    Folding.append(bytes, name, to: &key)
    if key.isEmpty { return nil }
    if kinds == .step { Model.appendPlaybook(playbook, to: &key) }
    let first = model.names.first(key.span)
    return first < 0 ? nil : fitting(first, kinds)
  }

  /// `stage renewal`: a kind's word and a name.
  mutating func qualified(
    _ bytes: Span<UInt8>, _ name: Range<Int>, _ kinds: KindSet, _ language: Language
  ) -> Resolver.Found? {
    guard let (kind, rest) = language.kindWord(bytes, name), kinds.contains(kind) else { return nil }
    return exact(bytes, rest, KindSet(kind)).map { Resolver.Found(target: $0.target, reading: .qualified) }
  }

  /// The first of the things under one name that fits; two declared ones of different kinds are asked about.
  private func fitting(_ first: DeclarationID, _ kinds: KindSet) -> Resolver.Found? {
    var found: Resolver.Found?
    var at = first
    while at >= 0 {
      let kind = model.declarations[Int(at)].kind
      let flags = model.declarations[Int(at)].flags
      if kinds.contains(kind), !flags.contains(.duplicate) {
        if let known = found {
          let other = model.declarations[Int(known.target)].kind
          if kind != other, !flags.contains(.undeclared) {
            if model.declarations[Int(known.target)].flags.contains(.undeclared) {
              found = Resolver.Found(target: at, reading: .exact)
            } else {
              found?.reading = .ambiguous
              found?.others.append(at)
            }
          }
        } else {
          found = Resolver.Found(target: at, reading: .exact)
        }
      }
      at = model.names.next(at)
    }
    return found?.reading == .ambiguous ? found.map(ordered) : found
  }

  /// The first by the order of the kinds, whatever the order of declarations.
  private func ordered(_ found: Resolver.Found) -> Resolver.Found {
    let all = ([found.target] + found.others).sorted {
      model.declarations[Int($0)].kind.rawValue < model.declarations[Int($1)].kind.rawValue
    }
    return Resolver.Found(target: all[0], reading: .ambiguous, others: Array(all.dropFirst()))
  }
}

extension Model {
  /// Steps are named within their playbook: their keys end in its number.
  static func appendPlaybook(_ playbook: DeclarationID, to key: inout [UInt8]) {
    let number = UInt32(bitPattern: playbook)
    key.append(0)
    for shift in stride(from: UInt32(0), to: 32, by: 8) { key.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// The letters and digits of a declaration's name.
  func key(_ id: DeclarationID) -> [UInt8] {
    let declaration = declarations[Int(id)]
    let key = names.symbols.key(Int(declaration.symbol))
    return Array(declaration.kind == .step ? key.dropLast(5) : key)
  }
}
