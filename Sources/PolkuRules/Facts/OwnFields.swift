import PolkuModel
import PolkuSyntax

/// A line of a field of the author's own, such as `x-tenure: 5 years`; the model keeps no facts of these.
struct OwnField {
  /// What it is said of.
  let declaration: DeclarationID
  /// The field as written, such as `x-tenure`.
  let name: String
  /// Whose view it is.
  let view: View
  /// The value, without citation and mark of doubt.
  let value: Location
}

/// The own fields that are stated twice, once as recorded and once as customers perceive it.
struct OwnFieldPairs {
  /// A recorded value, and the perceived one of the same field.
  let pairs: [(recorded: OwnField, perceived: OwnField)]

  private struct Key: Hashable {
    let declaration: DeclarationID
    let field: [UInt8]
  }

  init(_ model: Model) {
    var recorded: [Key: OwnField] = [:]
    var perceived: [(key: Key, field: OwnField)] = []
    for file in model.files.indices {
      let tree = model.files[file].tree
      // Nearly no file has own fields that are perceived, and then nothing needs to be read.
      guard tree.lines.contains(where: { $0.flags.contains([.ownField, .perceived]) }) else { continue }
      var reader = ValueReader(tree.language)
      for line in tree.lines where line.flags.contains(.ownField) && !line.flags.contains(.lost) {
        guard let field = Self.field(line, file, tree, &reader, model) else { continue }
        let key = Key(declaration: field.declaration, field: Folding.key(field.name))
        if field.view == .perceived {
          perceived.append((key, field))
        } else if field.view == .stated, recorded[key] == nil {
          recorded[key] = field
        }
      }
    }
    pairs = perceived.compactMap { item in recorded[item.key].map { ($0, item.field) } }
  }

  /// An own field whose value is stated: not `?`, not none, not empty.
  private static func field(
    _ line: Line, _ file: Int, _ tree: Tree, _ reader: inout ValueReader, _ model: Model
  ) -> OwnField? {
    guard line.form == .field, line.owner >= 0, let declaration = model.declaration(file: file, line: line.owner),
      !model.declarations[Int(declaration)].flags.contains(.duplicate)
    else { return nil }
    let bytes = tree.source.bytes.span
    let text = Parts.splitCitation(bytes, Parts.value(bytes, line)).text
    guard !text.isEmpty, case .stated(let value, _) = reader.outer(bytes, text, type: .quantity), !value.isEmpty else {
      return nil
    }
    let view: View =
      line.flags.contains(.perceived) ? .perceived : line.flags.contains(.really) ? .really : .stated
    // The field begins at its `x-`, behind the word for whose view it is.
    let head = tree.source.text(Int(line.text)..<Int(line.headEnd))
    guard let name = head.split(separator: " ").last(where: { $0.lowercased().hasPrefix("x-") }).map(String.init) else {
      return nil
    }
    return OwnField(
      declaration: declaration, name: name, view: view, value: Location(file: file, range: ByteRange(value)))
  }
}
