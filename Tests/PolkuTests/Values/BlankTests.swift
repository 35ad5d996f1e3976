import PolkuSyntax
import Testing

/// Blanks of every sort are blanks in values, as they are around lines.
@Suite struct BlankTests {
  @Test(arguments: [" ", "\u{A0}", "\u{2009}", "\u{200B}", "\u{1680}", "\u{3000}"])
  func everyBlankDividesWords(_ blank: String) {
    let bytes = Array("none\(blank)because\(blank)it rains".utf8)
    var reader = ValueReader(.english)
    let reason = bytes.count - "it rains".utf8.count..<bytes.count
    #expect(reader.outer(bytes.span, bytes.indices, type: .duration) == .none(because: reason))
  }
}
