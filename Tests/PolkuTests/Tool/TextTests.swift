import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

@Suite struct TextTests {
  @Test(arguments: [
    ("plain", 5), ("åäö", 3), ("日本", 4), ("한", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("🇫🇮", 2), ("☀️", 2), ("e\u{301}", 1),
    ("\u{301}", 0), ("ﾊ", 1), ("Ａ", 2), ("–", 1), ("", 0),
  ])
  func width(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("\u{202E}abc", "\\u{202E}abc"), ("a\nb\tc", "a b c"), ("åäö 日本", "åäö 日本"),
    ("\u{9B}1m", "\\u{9B}1m"), ("\u{7F}\u{0}", "\\u{7F}\\u{0}"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
    ("x\u{FEFF}", "x\\u{FEFF}"),
  ])
  func nothingActs(_ text: String, _ shown: String) {
    #expect(Visible.line(text) == shown)
  }

  /// The line, its part and width, and what is shown above its mark.
  @Test(arguments: [
    ("touchpoint blog", 11..<15, 40, "touchpoint blog", 11..<15),
    ("\tat: x", 5..<6, 40, "    at: x", 8..<9),
    ("a\tb", 2..<3, 40, "a   b", 4..<5),
    ("日本 x", 7..<8, 40, "日本 x", 5..<6),
    ("日本 x", 0..<6, 40, "日本 x", 0..<4),
    ("e\u{301}x", 3..<4, 40, "e\u{301}x", 1..<2),
    ("😀 a", 5..<6, 40, "😀 a", 3..<4),
    ("ab", 2..<2, 40, "ab", 2..<3),
    ("", 0..<0, 40, "", 0..<1),
    ("a\u{1B}b", 2..<3, 40, "a\\u{1B}b", 7..<8),
    ("\u{202E}ab", 3..<4, 40, "\\u{202E}ab", 8..<9),
    ("0123456789012345678901234567890", 0..<1, 20, "0123456789012345678…", 0..<1),
    ("0123456789012345678901234567890", 29..<31, 20, "…2345678901234567890", 18..<20),
    ("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", 26..<29, 20, "…uvwxyzabcdefghijkl…", 7..<10),
  ])
  func snippet(_ line: String, _ part: Range<Int>, _ width: Int, _ text: String, _ mark: Range<Int>) {
    let bytes = Array(line.utf8)
    let snippet = SnippetLine(bytes, line: 0..<bytes.count, part: part, width: width)
    #expect(snippet.text == text)
    #expect(snippet.mark == mark)
    #expect(DisplayWidth.of(snippet.text) <= width)
  }

  @Test func bytesThatAreNoTextKeepTheirPlace() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xFE, 0x62]
    let snippet = SnippetLine(bytes, line: 0..<4, part: 3..<4, width: 40)
    #expect(snippet.text == "a\u{FFFD}\u{FFFD}b")
    #expect(snippet.mark == 3..<4)
  }

  @Test func aLineOfMegabytesIsShortened() {
    let bytes = [UInt8](repeating: 0x78, count: 10_000_000)
    let clock = ContinuousClock()
    let start = clock.now
    for at in stride(from: 0, to: 10_000_000, by: 100_000) {
      let snippet = SnippetLine(bytes, line: 0..<bytes.count, part: at..<at + 5, width: 60)
      #expect(snippet.text.count <= 60)
      #expect(snippet.mark.count == 5)
    }
    #expect(clock.now - start < .seconds(5))
  }

  @Test(arguments: [
    ("a/./b//c", "a/b/c"), ("a/../b", "b"), ("../a", "../a"), ("a/../../b", "../b"), ("/../a", "/a"), (".", "."),
    ("a/..", "."), ("/", "/"),
  ])
  func normalises(_ path: String, _ normal: String) {
    #expect(PathText.normalised(path) == normal)
  }

  @Test(arguments: [
    ("/a/b", "/a", true), ("/a", "/a", true), ("/ab", "/a", false), ("/x", "/", true), ("/", "/a", false),
  ])
  func lies(_ path: String, _ directory: String, _ expected: Bool) {
    #expect(PathText.lies(path, in: directory) == expected)
  }

  @Test(arguments: [("a.svg", "svg"), (".svg", nil), ("a.b/c", nil), ("x/y.tar.gz", "gz")] as [(String, String?)])
  func ending(_ path: String, _ ending: String?) {
    #expect(PathText.ending(of: path) == ending)
  }
}
