import PolkuSyntax
import Testing

/// Blanks of every sort are blanks in values, as they are around lines.
@Suite struct BlankTests {
  @Test(arguments: ["2 days", "2\u{A0}days", "2\u{2009}days", "2\u{200B}days", "\u{3000}2\u{1680}days\u{FEFF}"])
  func everyBlankIsOne(_ text: String) {
    let bytes = Array(text.utf8)
    var reader = ValueReader(.english)
    let expected = TimeSpan(low: 2, high: 2, unit: .day)
    #expect(reader.timeSpan(bytes.span, bytes.indices) == .value(expected, remark: nil))
  }
}
