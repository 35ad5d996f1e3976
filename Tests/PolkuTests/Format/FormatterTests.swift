import PolkuModel
import PolkuOutputs
import PolkuSyntax
import Testing

@Suite struct FormatterTests {
  @Test(arguments: Journeys.all)
  func formattingTwiceChangesNothing(_ file: JourneyFile) {
    let once = Formatter.format(Tree(file.source))
    let twice = Formatter.format(Tree(Source(path: file.path, bytes: once)))
    #expect(String(decoding: once, as: UTF8.self) == String(decoding: twice, as: UTF8.self))
  }

  @Test(arguments: Journeys.all)
  func formattingChangesNoMeaning(_ file: JourneyFile) {
    let tree = Tree(file.source)
    let formatted = Tree(Source(path: file.path, bytes: Formatter.format(tree)))
    #expect(ModelDump.lines(Model(tree)) == ModelDump.lines(Model(formatted)))
  }

  @Test(arguments: Journeys.all)
  func everyWordStays(_ file: JourneyFile) {
    let tree = Tree(file.source)
    #expect(words(tree.source.bytes) == words(Formatter.format(tree)))
  }

  @Test(arguments: Journeys.examples)
  func examplesAreFormatted(_ file: JourneyFile) {
    #expect(
      String(decoding: Formatter.format(Tree(file.source)), as: UTF8.self)
        == String(decoding: file.bytes, as: UTF8.self))
  }

  @Test(arguments: [
    (
      "touchpoint   blog:Five tips\n\n\n\n at:awareness   // soon\n",
      "touchpoint blog: Five tips\n\n  at: awareness  // soon\n"
    ),
    ("path p\na→b  -->c after 2 days:reads\r\n", "path p\n  a -> b -> c after 2 days: reads\n"),
    (
      "playbook p\nstep s:t\nby: sales\nstop when: x\n\u{2022} ask",
      "playbook p\n  step s: t\n    by: sales\n  stop when: x\n    - ask\n"
    ),
    ("\u{FEFF}map m: x\n|more\n", "map m: x\n  | more\n"),
    ("// head\n\ntouchpoint a\n// about on\non: email\n", "// head\n\ntouchpoint a\n  // about on\n  on: email\n"),
    ("touchpoint a\nwe never know\n  at: x\n", "touchpoint a\nwe never know\n  at: x\n"),
    ("a ->\n-> b\n", "a ->\n-> b\n"),
  ])
  func layout(_ written: String, _ formatted: String) {
    let tree = Tree(Source(path: "test", bytes: Array(written.utf8)))
    #expect(String(decoding: Formatter.format(tree), as: UTF8.self) == formatted)
  }

  /// The letters and digits of a file, bullets and arrows left out: what formatting must keep.
  private func words(_ bytes: [UInt8]) -> String {
    String(
      String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
  }
}
