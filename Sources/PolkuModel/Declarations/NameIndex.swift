import PolkuSyntax

/// Declarations by name: every declaration with the same letters and digits, in the order they came.
struct NameIndex: Sendable {
  private(set) var symbols: SymbolTable
  private var first: [DeclarationID] = []
  private var last: [DeclarationID] = []
  private var next: [DeclarationID] = []

  init(capacity: Int) {
    symbols = SymbolTable(capacity: capacity)
    first.reserveCapacity(capacity)
    last.reserveCapacity(capacity)
    next.reserveCapacity(capacity)
  }

  /// Puts in a declaration under a key; returns the key's symbol. A declaration stands under one key only.
  @discardableResult
  mutating func insert(_ declaration: DeclarationID, _ key: Span<UInt8>) -> Int32 {
    let symbol = symbols.intern(key)
    while first.count <= Int(symbol) {
      first.append(-1)
      last.append(-1)
    }
    while next.count <= Int(declaration) { next.append(-1) }
    if first[Int(symbol)] < 0 {
      first[Int(symbol)] = declaration
    } else {
      next[Int(last[Int(symbol)])] = declaration
    }
    last[Int(symbol)] = declaration
    return symbol
  }

  /// The symbol of a key, without putting anything in under it.
  mutating func intern(_ key: Span<UInt8>) -> Int32 { symbols.intern(key) }

  /// The first declaration under a key, or -1.
  func first(_ key: Span<UInt8>) -> DeclarationID {
    let symbol = symbols.find(key)
    return symbol < 0 || Int(symbol) >= first.count ? -1 : first[Int(symbol)]
  }

  /// The next declaration under the same key, or -1.
  func next(_ declaration: DeclarationID) -> DeclarationID { next[Int(declaration)] }

  /// The declarations under a key, the first sixty-four: nobody chooses among more.
  func all(_ key: [UInt8]) -> [DeclarationID] {
    var result: [DeclarationID] = []
    var at = first(key.span)
    while at >= 0, result.count < 64 {
      result.append(at)
      at = next[Int(at)]
    }
    return result
  }
}
