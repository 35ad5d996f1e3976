import PolkuSyntax
import Testing

/// A finding is the same wherever its file comes from, and stands where it stood.
@Suite struct ReportOrderTests {
  @Test(arguments: ["text", "line", "github"])
  func standardInputIsAsAFile(_ format: String) throws {
    let directory = try ReportFixture.make()
    let options = ["--format", format] + ReportFixture.options
    let file = try Polku.run(["check", "main.journey"] + options, in: directory)
    let input = try Polku.run(["check", "-"] + options, in: directory, input: try directory.read("main.journey"))
    #expect(input.output == file.output.replacing("main.journey", with: "-"))
    #expect(input.output.contains("P501"))
    #expect(input.code == file.code)
  }

  @Test func whereThePathsLeadDecidesNothing() throws {
    let directory = try ReportFixture.make()
    let options = ["--format", "json"] + ReportFixture.options
    let outputs = try [
      "main.journey", "./main.journey", "shared/../main.journey", directory.path + "/main.journey", ".",
    ].map { try Polku.run(["check", $0] + options, in: directory).output }
    #expect(outputs.allSatisfy { $0 == outputs[0] })
    #expect(outputs[0].contains("\"path\": \"main.journey\""))
  }

  @Test func twoModelsOfOneFileAreSaidTogether() throws {
    let directory = try TemporaryDirectory()
    try directory.write("shared.journey", "touchpoint a\ntouchpiont b\n")
    try directory.write("one.journey", "map one\ninclude: shared.journey\nchannel x\nchannel x\n")
    try directory.write("two.journey", "map two\ninclude: shared.journey\ntouchpiont c\n")
    let only = ["--format", "line", "--only", "P102,P105"]
    let lines = try Polku.run(["check", "."] + only, in: directory).output.split(separator: "\n").map {
      $0.split(separator: ":").prefix(2).joined(separator: ":")
    }
    #expect(lines == ["shared.journey:2", "one.journey:4", "two.journey:3"])
  }

  /// Of a shared file only what no model uses is unused.
  @Test func whatAnotherModelUsesIsUsed() throws {
    let directory = try TemporaryDirectory()
    try directory.write("shared.journey", "channel web\nchannel shop\nchannel fair\n")
    try directory.write("a.journey", "map a\ninclude: shared.journey\ntouchpoint x\n  on: web\n")
    try directory.write("b.journey", "map b\ninclude: shared.journey\ntouchpoint y\n  on: shop\n")
    let lines = try Polku.run(["check", ".", "--format", "line", "--only", "P211"], in: directory).output
    #expect(lines.split(separator: "\n").count == 1)
    #expect(lines.contains("“fair”"))
  }

  /// A file that includes itself is told so, and that lines stay as talk is told in the summary.
  @Test func selfIncludeAndTalk() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", "map a\n  scope: purchase\n  by: x\ninclude: a.journey\n")
    let lines = try Polku.run(["check", ".", "--format", "line", "--only", "P201"], in: directory).output
    #expect(lines.contains("is this file itself"))
    try directory.write("b.journey", "map b\ninclude: ?\n")
    let open = try Polku.run(["check", "b.journey", "--format", "line", "--only", "P201"], in: directory)
    #expect(open.output.contains("note: Open: which file"))
    #expect(open.code == 0)
    let text = try Polku.run(["check", "-"], in: directory, input: "polku Reijo\nReijolle ehkä joskus\n").output
    #expect(text.contains(Messages("fi").say("tool.check.talk", ["count": "1"])))
  }
}
