import PolkuModel
import PolkuSyntax

/// The titles of a model's things, folded as names are: one pass, read by the rules that compare titles.
struct TitleKeys {
  /// The title of one thing.
  struct Entry {
    let declaration: DeclarationID
    /// Where the key stands in ``TitleKeys/bytes``.
    let start: Int32
    let end: Int32
    let hash: UInt64
    /// The hash of the kind, the playbook of a step, and the digits of the title: a number is a difference.
    let group: UInt64
    /// A bit for each byte that occurs, folded to 64: two slips change few of them. The last tells of bytes outside ASCII.
    let letters: UInt64
  }

  private(set) var entries: [Entry] = []
  private(set) var bytes: [UInt8] = []

  init(_ model: Model) {
    let count = model.declaredCount
    entries.reserveCapacity(count)
    bytes.reserveCapacity(count * 24)
    var file: Int32 = -1
    var text: [UInt8] = []
    for i in 0..<count {
      let declaration = model.declarations[i]
      guard declaration.kind != .map, !declaration.flags.contains(.duplicate) else { continue }
      if declaration.file != file {
        file = declaration.file
        text = model.files[Int(file)].tree.source.bytes
      }
      let range = declaration.title.isEmpty ? declaration.name : declaration.title
      let start = bytes.count
      Folding.append(text.span, range.offsets, to: &bytes)
      if bytes.count == start { continue }
      let end = bytes.count
      let (hash, group, letters) = Self.hashes(bytes.span.extracting(start..<end), declaration)
      entries.append(
        Entry(
          declaration: DeclarationID(i), start: Int32(start), end: Int32(end), hash: hash, group: group,
          letters: letters))
    }
  }

  /// The hash, the group and the letters of a key, in one go over it.
  private static func hashes(_ key: Span<UInt8>, _ declaration: Declaration) -> (UInt64, UInt64, UInt64) {
    var letters: UInt64 = 0
    var group = UInt64(declaration.kind.rawValue) &+ 1
    if declaration.kind == .step { group = group &* 31 &+ UInt64(UInt32(bitPattern: declaration.parent)) }
    for i in 0..<key.count {
      let byte = key[i]
      letters |= 1 &<< UInt64(byte & 63)
      if byte >= 0x80 { letters |= 1 << 63 }
      if byte >= 0x30 && byte <= 0x39 || byte == 0x2D {
        group = (group ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 &+ 0x9E37
      }
    }
    return (KeyHash.of(key), group &* 0xD6E8_FEB8_6659_FD93, letters)
  }

  /// How many bytes the key of an entry has, by the entry's number.
  func length(_ entry: Int) -> Int { Int(entries[entry].end - entries[entry].start) }

  /// The bytes of an entry's key.
  func range(_ entry: Entry) -> Range<Int> { Int(entry.start)..<Int(entry.end) }

  /// Whether two entries have the same key.
  func areEqual(_ a: Entry, _ b: Entry) -> Bool {
    guard a.hash == b.hash, a.end - a.start == b.end - b.start else { return false }
    let (one, other) = (Int(a.start), Int(b.start))
    for i in 0..<Int(a.end - a.start) where bytes[one + i] != bytes[other + i] { return false }
    return true
  }
}
