import PolkuSyntax

/// Declared names that are nearly the same as a name.
///
/// Every name is held against all others of about its length, by masks of their letters first. A model
/// of a hundred thousand names with as many misspelt ones must not take hours: after a budget of
/// comparisons nothing more is searched, and the names are only listed.
struct NearNames {
  private struct Entry {
    var declaration: DeclarationID
    var mask: UInt64
    var length: Int32
  }

  private var entries: [Entry] = []
  private var budget = 40_000_000
  private var known: [[UInt8]: [DeclarationID]] = [:]

  init(_ model: Model) {
    entries.reserveCapacity(model.declarations.count)
    for i in model.declarations.indices where model.declarations[i].isDeclared {
      let key = model.key(DeclarationID(i))
      entries.append(Entry(declaration: DeclarationID(i), mask: Self.mask(key[...]), length: Int32(key.count)))
    }
  }

  /// The declarations of some kinds that a name is a near miss of, in order.
  mutating func find(
    _ name: [UInt8], _ kinds: KindSet, _ model: Model, playbook: DeclarationID
  ) -> [DeclarationID] {
    let all: [DeclarationID]
    if let found = known[name] {
      all = found
    } else {
      all = search(name, model)
      known[name] = all
    }
    return all.filter {
      let declaration = model.declarations[Int($0)]
      return kinds.contains(declaration.kind) && (declaration.kind != .step || declaration.parent == playbook)
        && !declaration.flags.contains(.duplicate)
    }
  }

  private mutating func search(_ name: [UInt8], _ model: Model) -> [DeclarationID] {
    guard budget > 0 else { return [] }
    budget -= entries.count
    let mask = Self.mask(name[...])
    let length = Int32(name.count)
    var found: [DeclarationID] = []
    for entry in entries where abs(entry.length - length) <= 4 && (entry.mask ^ mask).nonzeroBitCount <= 8 {
      budget -= 50
      let key = model.key(entry.declaration)
      if Slips.near(name, key) || Accents.differ(name.span, key.span) { found.append(entry.declaration) }
    }
    return found
  }

  /// Which bytes a key holds, folded to 64 bits: two slips change few of them.
  private static func mask(_ key: ArraySlice<UInt8>) -> UInt64 {
    key.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
