import PolkuModel
import PolkuSyntax

/// Questions that pictures ask of a declaration.
extension Model {
  /// Where a critical point or an improvement stands: at a place, or between two.
  struct Place: Hashable {
    var from: DeclarationID
    /// The place behind the gap, or nil.
    var to: DeclarationID?
    var isUnsure: Bool
  }

  /// The places of a declaration, in written order.
  func places(_ id: DeclarationID) -> [Place] {
    var result: [Place] = []
    for fact in facts(id, .at) {
      let bytes = files[Int(fact.file)].tree.source.bytes
      var last: ByteRange?
      for r in fact.references where references[r].target >= 0 {
        let reference = references[r]
        if let last, isArrowBetween(bytes, last, reference.range), !result.isEmpty, result[result.count - 1].to == nil {
          result[result.count - 1].to = reference.target
        } else {
          result.append(Place(from: reference.target, to: nil, isUnsure: reference.isUnsure))
        }
        last = reference.range
      }
    }
    return result
  }

  /// A comma ends a place; where none stands between two names, an arrow does.
  private func isArrowBetween(_ bytes: [UInt8], _ first: ByteRange, _ second: ByteRange) -> Bool {
    let between = first.offsets.upperBound..<second.offsets.lowerBound
    return !between.isEmpty && Parts.ends(bytes.span, first.offsets.lowerBound..<second.offsets.upperBound) != nil
      && !bytes[between].contains(UInt8(ascii: ","))
  }

  /// A declaration's word of a closed set, such as its type.
  func word(_ id: DeclarationID, _ field: Field, of set: ValueSet) -> ValueWord? {
    guard let fact = fact(id, field), fact.state == .stated else { return nil }
    let tree = files[Int(fact.file)].tree
    var reader = ValueReader(tree.language)
    return reader.word(tree.source.bytes.span, fact.value.offsets, of: set).value
  }

  /// Whether the customer does not see it: a touchpoint behind the scenes, or a hand-over.
  func isBackstage(_ id: DeclarationID) -> Bool { word(id, .backstage, of: .yesNo) == .yes || isHandover(id) }

  func isHandover(_ id: DeclarationID) -> Bool { word(id, .type, of: .touchpointType) == .touchpointTypeHandover }

  /// The fields whose value is `?`, or a list with `?` in it.
  func unknownFields(_ id: DeclarationID) -> [Field] {
    declarations[Int(id)].facts.lazy.map { facts[$0] }
      .filter { $0.view == .stated && ($0.state == .unknown || $0.isOpen) }.map(\.field)
  }

  /// Whether a field is there and its value is `?`.
  func isUnknown(_ id: DeclarationID, _ field: Field) -> Bool {
    fact(id, field).map { $0.state == .unknown || $0.isOpen } ?? false
  }

  /// What a field names, as titles of things, with a mark behind those we only think.
  func titles(_ id: DeclarationID, _ field: Field, short: Bool = false) -> [String] {
    facts(id, field).flatMap { fact in
      fact.references.compactMap { r -> String? in
        let reference = references[r]
        guard reference.target >= 0 else { return nil }
        return (short ? name(reference.target) : title(reference.target))
          + (reference.isUnsure || fact.isUnsure ? " ?" : "")
      } + (fact.state == .unknown || fact.isOpen ? ["?"] : [])
    }
  }

  /// What improvements a thing appears or goes with.
  func improvements(_ id: DeclarationID, _ field: Field) -> [DeclarationID] { named(id, field) }
}
