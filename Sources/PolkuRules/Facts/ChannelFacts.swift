import PolkuModel
import PolkuSyntax

// What the rules of channels say of touchpoints, arrows and fields.
extension CheckContext {
  /// Whether the company alone opens a touchpoint: `from: company`.
  func isCompanysMove(_ id: DeclarationID) -> Bool { word(id, .from, .from) == .sideCompany }
}

extension Model {
  /// Where an arrow stands, with the points at its ends.
  func location(_ arrow: Arrow) -> Location {
    Location(file: Int(arrow.file), range: ByteRange(Int(arrow.fromRange.start), Int(arrow.toRange.end)))
  }

  /// Words of fields as a message lists what is not said.
  func quoted(_ fields: [Field], in file: Int32) -> String {
    Placed.quoted(fields.map { word($0, in: file) + ":" })
  }
}
