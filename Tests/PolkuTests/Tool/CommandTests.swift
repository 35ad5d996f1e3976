import Foundation
import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

/// The tool as its users run it: a process with its streams and exit codes.
@Suite struct CommandTests {
  @Test(
    arguments: [
      (["check", "good.journey"], 0), (["check"], 0), (["check", "--format", "line", "good.journey"], 0),
      (["check", "missing.journey"], 3), (["check", "good.journey", "missing.journey"], 3), (["check", "empty"], 3),
      (["check", "good.journey/x"], 3), (["fmt", "empty"], 3), (["fmt", "missing.journey"], 3),
      (["check", "--colour"], 2), (["chek"], 2), (["check", "--format"], 2), (["help", "chek"], 2),
      (["words", "de"], 2),
      (["graph", "good.journey", "--as-is", "--to-be"], 2), (["graph", "good.journey", "--persona", "Kalle"], 2),
      (["graph", "good.journey"], 0), (["graph", "missing.journey"], 3), (["graph", "good.journey", "-o", "empty"], 3),
      ([], 0), (["--version"], 0), (["help"], 0), (["help", "fmt"], 0), (["fmt", "--help"], 0), (["words", "sv"], 0),
      (["tree", "good.journey"], 0), (["tree", "--count", "missing"], 3),
    ] as [([String], Int32)])
  func exitCodes(_ arguments: [String], _ code: Int32) throws {
    let directory = try TemporaryDirectory()
    try directory.write("good.journey", "language: en\nmap good\npersona Maija: The buyer\n")
    try directory.write("empty/notes.txt", "")
    let result = try Polku.run(arguments, in: directory)
    #expect(result.code == code, "\(result.output)\(result.errors)")
    // The product goes to standard output; what went wrong with the tool's own work to standard error.
    #expect(result.errors.isEmpty == (code < 2))
  }

  @Test func whatIsMeant() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", "map a\npersona Maija: The buyer\n")
    #expect(
      try Polku.run(["chek"], in: directory).errors == """
        polku: error: There is no command chek.
        Did you mean check?
        See `polku help`.

        """)
    #expect(try Polku.run(["graph", "--persona", "Maia", "."], in: directory).errors.contains("Did you mean Maija?"))
    #expect(try Polku.run(["graph", "--persona", "the BUYER", "."], in: directory).code == 0)
  }

  @Test func nothingActsOnTheTerminal() throws {
    let directory = try TemporaryDirectory()
    let result = try Polku.run(["check", "\u{1B}[31m\u{202E}x"], in: directory)
    #expect(result.errors == "polku: error: \\u{1B}[31m\\u{202E}x: there is no such file.\n")
  }

  @Test func standardInput() throws {
    let directory = try TemporaryDirectory()
    try directory.write("shared.journey", "stage one\n")
    let input = "map x\ninclude: shared.journey\ntouchpoint t\n  at: one\n"
    #expect(try Polku.run(["check", "-"], in: directory, input: input).output.contains("2 files"))
    #expect(try Polku.run(["tree", "-", "--count"], in: directory, input: input).output == "4 lines, 2 declarations\n")
    #expect(try Polku.run(["fmt", "-"], in: directory, input: input).code == 0)
  }

  @Test func aFragmentIsTold() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", "map a\n")
    try directory.write("b.journey", "stage b\n")
    let result = try Polku.run(["check", "."], in: directory)
    #expect(result.code == 0)
    #expect(result.errors.hasPrefix("polku: note: b.journey: "))
    #expect(try Polku.run(["check", "b.journey"], in: directory).errors.isEmpty)
  }

  /// A directory nobody may read: root may read any, so a file in its place stands for it there.
  @Test func aPlaceThatCannotBeRead() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", "map a\n")
    try directory.write("closed/b.journey", "map b\n")
    let closed = directory.path + "/closed"
    if geteuid() == 0 {
      try directory.link("b.journey", to: "nowhere.journey")
    } else {
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
    }
    let result = try Polku.run(["check", "."], in: directory)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: closed)
    #expect(result.code == 3)
    #expect(result.errors.hasPrefix("polku: error: "))
  }

  @Test func whatCannotBeWritten() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", "map a\n")
    let result = try Polku.run(["graph", "a.journey", "-o", "/dev/full"], in: directory)
    #expect(result.code == 3)
    #expect(result.errors.contains("/dev/full: the disk is full."))
  }

  @Test func replacingKeepsModeAndLinks() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("real/a.journey", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try directory.link("link.journey", to: "real/a.journey")
    #expect(Platform.replace(directory.path + "/link.journey", Array("new".utf8)) == nil)
    #expect(try directory.read("real/a.journey") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: directory.path + "/link.journey")
    #expect(link == "real/a.journey")
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path + "/real") == ["a.journey"])
    #expect(Platform.replace(directory.path + "/real", []) == .isDirectory)
    #expect(Platform.replace(directory.path + "/no/such", []) == .missing)
    #expect(Platform.writeNew(path, []) == .exists)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "UTF-16"), ([0x70, 0xE4, 0xE4, 0x0A], "Windows-1252"),
      ([0x61, 0xC3, 0xA4, 0xFF, 0x0A], "not text"),
    ] as [([UInt8], String)])
  func aFileThatCouldNotBeReadWholeIsLeft(_ bytes: [UInt8], _ reason: String) throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", bytes)
    let result = try Polku.run(["fmt", "a.journey"], in: directory)
    #expect(result.code == 3)
    #expect(result.errors.contains(reason))
    let left = try Data(contentsOf: URL(filePath: directory.path + "/a.journey"))
    #expect([UInt8](left) == bytes)
  }

  @Test func aProgramIsFedAndHeard() throws {
    Platform.ignoreBrokenPipes()
    let cat = try #require(Platform.program("cat"))
    let input = [UInt8](repeating: 0x61, count: 3_000_000)
    #expect(try Platform.run(cat, [], input: input).get().output == input)
    let shell = try #require(Platform.program("sh"))
    let said = try Platform.run(shell, ["-c", "echo out; echo err >&2; exit 7"], input: input).get()
    #expect(said.code == 7)
    #expect(said.output == Array("out\n".utf8) && said.errors == Array("err\n".utf8))
    #expect(Platform.program("no-such-program-anywhere") == nil)
  }

  @Test(arguments: ["en", "fi", "sv"])
  func starters(_ code: String) throws {
    let directory = try TemporaryDirectory()
    let made = try Polku.run(["new", "--language", code], in: directory)
    #expect(made.code == 0)
    let again = try Polku.run(["new", "--language", code], in: directory)
    #expect(
      again.code == 3
        && again.errors.hasSuffix(
          Messages(code).say("tool.file.exists", ["path": Starter.starter(code).fileName]) + "\n")
    )
    let starter = Starter.starter(code)
    #expect(try directory.read(starter.fileName) == starter.text)
    #expect(try Polku.run(["new", "-", "--language", code], in: directory).output == starter.text)
    let checked = try Polku.run(["check", starter.fileName], in: directory)
    #expect(checked.code == 0, "\(checked.output)")
    let tree = Tree(Source(path: "x", bytes: Array(starter.text.utf8)))
    #expect(tree.language.code == code)
    #expect(tree.misreadings.isEmpty)
    #expect(!tree.lines.contains { $0.form == .unreadable })
    let model = Model(tree)
    #expect(model.nameReadings.isEmpty && model.oddities.isEmpty)
    #expect(!model.declarations.contains { !$0.isDeclared })
    let kinds = Dictionary(grouping: model.declarations, by: \.kind).mapValues(\.count)
    #expect(kinds[.stage] == 2 && kinds[.touchpoint] == 3 && kinds[.critical] == 1 && kinds[.improvement] == 1)
    #expect(model.notes.count == 1 && model.arrows.count == 2)
  }

  @Test(arguments: ["en", "fi", "sv"])
  func everyWordIsOnThePage(_ code: String) throws {
    let language = try #require(Language.named(code))
    let page = WordsPage(language: language, session: Session(console: Console(), messages: Messages(code)))
    let lines = page.lines
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= Wrapping.page })
    // Long words are broken over lines; only their letters count here.
    let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for kind in Kind.allCases { for word in language.words(kind) { #expect(text.contains(word)) } }
    for row in ValueTable.rows { #expect(text.contains(language.words(row.word).first ?? "?")) }
    for clause in Clause.allCases { #expect(text.contains(language.words(clause).first ?? "?")) }
    #expect(!text.contains("tool."))
    for field in Field.allCases { #expect(text.contains(language.words(field).first ?? "?")) }
  }
}
