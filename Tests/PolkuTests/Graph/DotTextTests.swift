import Testing

@testable import PolkuOutputs

@Suite struct DotTextTests {
  @Test(arguments: [
    ("plain", "\"plain\""), ("a \"b\"", "\"a \\\"b\\\"\""), ("\\", "\"\\\\\""), ("\\N", "\"\\\\N\""),
    ("a\nb", "\"a\\nb\""), ("a\r\nb", "\"a\\nb\""), ("&lt;", "\"&amp;lt;\""), ("<b>", "\"<b>\""), ("", "\"\""),
    ("\u{0}\u{202E}\u{FFFF}", "\"\u{FFFD}\u{FFFD}\u{FFFD}\""), ("a\tb", "\"a b\""),
  ])
  func quoted(_ text: String, _ quoted: String) { #expect(DotText.quoted(text) == quoted) }

  @Test(arguments: [
    ("<b>&\"", "&lt;b&gt;&amp;&quot;"), ("a\nb", "a<br/>b"), ("\\N", "\\\\N"), ("\u{1}", "\u{FFFD}"),
  ])
  func markup(_ text: String, _ markup: String) { #expect(DotText.markup(text) == markup) }

  @Test(arguments: [
    ("one two three", 7, "one two\nthree"), ("one", 7, "one"), ("abcdefghij", 4, "abcd\nefgh\nij"),
    ("日本語日本語", 6, "日本語\n日本語"), ("a\n\nb", 9, "a\nb"), ("  a   b ", 9, "a b"), ("😀😀", 2, "😀\n😀"),
    ("e\u{301}e\u{301} e", 4, "e\u{301}e\u{301} e"), ("x abcdef", 3, "x\nabc\ndef"),
    ("a työnantaja b", 8, "a\ntyönantaja\nb"), ("", 5, ""),
    ("1 2 3 4 5 6 7 8 9", 1, "1\n2\n3\n4\n5\n6\n7…"),
  ])
  func wrapped(_ text: String, _ width: Int, _ wrapped: String) { #expect(DotText.wrapped(text, width) == wrapped) }

  @Test func commentStaysOnItsLine() { #expect(DotText.comment("a\nb\u{2028}c") == "a b c") }
}
