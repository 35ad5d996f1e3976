import PolkuModel
import PolkuSyntax

/// Declarations whose colon may be missing: `touchpoint reminder Gets a reminder` is one long name.
///
/// Where something else names `reminder`, the colon behind it was forgotten. Only files that people write
/// are looked at; a program forgets no colon.
struct ForgottenColons {
  /// A declaration that begins with a name, and where the name ends in its line.
  struct Colon {
    let declaration: DeclarationID
    let name: String
    let end: Location

    /// Says so in a finding about the name.
    func add(to finding: inout Finding, _ model: Model) {
      finding.labels.append(Finding.Label(model.location(declaration), Message("P213.colon")))
      let title = Message("P213.addColon", ["name": name])
      finding.edits.insert(Edit(title, [Edit.Change(end, ":")], isSafe: false), at: 0)
    }
  }

  private struct Key: Hashable {
    let kind: Kind
    let name: [UInt8]
  }

  private static let mostDeclarations = 20_000
  private static let mostWords = 4
  private var begins: [Key: (declaration: DeclarationID, name: ByteRange)] = [:]

  init(_ model: Model) {
    let count = model.declaredCount
    guard count <= Self.mostDeclarations else { return }
    for i in 0..<count where model.declarations[i].title.isEmpty { add(DeclarationID(i), model) }
  }

  /// The declaration that begins with the name of a thing nobody declared, or nil.
  func of(_ id: DeclarationID, _ model: Model) -> Colon? {
    let key = Key(kind: model.declarations[Int(id)].kind, name: Folding.key(model.name(id)))
    guard let found = begins[key] else { return nil }
    let file = Int(model.declarations[Int(found.declaration)].file)
    return Colon(
      declaration: found.declaration, name: model.text(Int32(file), found.name),
      end: Location(file: file, at: Int(found.name.end)))
  }

  private mutating func add(_ id: DeclarationID, _ model: Model) {
    let declaration = model.declarations[Int(id)]
    let bytes = model.files[Int(declaration.file)].tree.source.bytes
    let name = declaration.name.offsets
    if let first = name.first, bytes[first] == UInt8(ascii: "\"") || bytes[first] >= 0xC2 { return }
    var words = 0
    for i in name where bytes[i] == 0x20 && words < Self.mostWords {
      words += 1
      var key: [UInt8] = []
      Folding.append(bytes.span, name.lowerBound..<i, to: &key)
      let begin = Key(kind: declaration.kind, name: key)
      if !key.isEmpty, begins[begin] == nil { begins[begin] = (id, ByteRange(name.lowerBound, i)) }
    }
  }
}
