import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

/// What is known stays hidden for as long as it is the same, and nothing else does.
@Suite struct BaselineTests {
  private static let text = """
    map m
    touchpoint one
      at: awareness
    touchpoint two
      at: awareness
    path p
      one -> two -> thre

    """
  private let options = ["--only", "P501,P213,P105", "--format", "line", "--date", "none"]

  private func known(_ text: String = text) throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", text)
    let result = try Polku.run(["check", "--write-baseline", "known"] + options, in: directory)
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("known is written; it knows \(try lines(directory)) finding"))
    return directory
  }

  private func lines(_ directory: TemporaryDirectory) throws -> Int {
    try directory.read("known").split(separator: "\n").count - 2
  }

  private func left(_ directory: TemporaryDirectory, _ more: [String] = []) throws -> [String] {
    try Polku.run(["check", "--baseline", "known"] + options + more, in: directory).output.split(separator: "\n").map(
      String.init)
  }

  /// The text after changes that leave its findings what they were.
  private static let changed: [(name: String, text: String)] = [
    ("unchanged", text),
    ("lines above", "// a\n\n" + text + "\nchannel x\n  by: r\nrole r\n"),
    ("a line between", text.replacing("touchpoint two\n", with: "touchpoint two\n  does: much\n")),
    ("another layout", text.replacing("\n  ", with: "\n\t \t").replacing("\n", with: "\r\n")),
    ("a title", text.replacing("touchpoint two\n", with: "touchpoint two: The second\n")),
    (
      "another order",
      text.replacing("touchpoint one\n  at: awareness\n", with: "") + "touchpoint one\n  at: awareness\n"
    ),
    ("an arrow before", text.replacing("  one -> two", with: "  two -> one -> two")),
  ]

  @Test(arguments: changed.map(\.name))
  func whatIsKnownStaysHidden(_ name: String) throws {
    let directory = try known()
    try directory.write("a.journey", try #require(Self.changed.first { $0.name == name }?.text))
    #expect(try left(directory) == [])
  }

  @Test func whatIsNewIsShown() throws {
    let directory = try known()
    try directory.write("a.journey", Self.text + "touchpoint four\n  at: awareness\nchannel x\nchannel x\n")
    #expect(try left(directory).count == 2)
    let result = try Polku.run(["check", "--baseline", "known"] + options, in: directory)
    #expect(result.code == 1)
  }

  @Test func errorsThatAreKnownDoNotCount() throws {
    let directory = try known("channel x\nchannel x\ntouchpoint a\n")
    #expect(try Polku.run(["check", "--baseline", "known", "--deny", "notes"] + options, in: directory).code == 0)
  }

  /// Of equal findings as many are known as there were.
  @Test func equalFindingsAreCounted() throws {
    let model = Model(Tree(Source(path: "x", bytes: Array("touchpoint a\n  x: 1\n  x: 1\n  x: 1\n".utf8))))
    func report(_ count: Int) -> Report {
      var report = Report([model]) { _ in
        (0..<count).map { i in
          Finding(RuleID(101), .note, at: Location(file: 0, range: ByteRange(15 + i * 7, 16 + i * 7)), Message("m"))
        }
      }
      report.addFingerprints()
      return report
    }
    let two = report(2)
    #expect(two.items[1].fingerprint == two.items[0].fingerprint + "-2")
    #expect(two.items.allSatisfy { $0.place == "touchpoint a" })
    let baseline = try Baseline.read(Baseline.text(two, remark: "r")).get()
    var three = report(3)
    #expect(three.hide(baseline).isEmpty)
    #expect(three.items.count == 1 && three.known == 2 && three.counts == [.note: 1])
    var one = report(1)
    #expect(one.hide(baseline).map(\.rule) == ["P101"])
    #expect(one.items.isEmpty)
  }

  @Test func whatIsGoneIsCounted() throws {
    let directory = try known()
    try directory.write("a.journey", Self.text.replacing("-> thre", with: ""))
    let arguments = ["check", "--baseline", "known", "--date", "none"]
    let all = try Polku.run(arguments + ["--only", "P501,P213,P105"], in: directory).output
    #expect(all.contains("2 findings are known from known.\n"))
    #expect(all.contains("1 line of known matches nothing any more: write it anew with --write-baseline.\n"))
    // A rule that did not run, a file that was not read and another day are no reason to think so.
    #expect(try !Polku.run(arguments + ["--only", "P105"], in: directory).output.contains("any more"))
    #expect(try !Polku.run(arguments + ["--only", "P213", "--as-is"], in: directory).output.contains("any more"))
    try directory.write("b.journey", "map b\n")
    #expect(try !Polku.run(arguments + ["b.journey", "--only", "P213"], in: directory).output.contains("any more"))
  }

  @Test func peopleMayWriteInIt() throws {
    let directory = try known()
    let text = try directory.read("known")
    let edited = text.split(separator: "\n").enumerated().map { i, line in
      i == 0 ? String(line) : line.split(separator: "\t").joined(separator: "   ")
    }
    let merged = [edited[0]] + edited[1...].reversed() + ["", "# ours", edited[2]]
    try directory.write("known", "\u{FEFF}" + merged.joined(separator: "\r\n"))
    #expect(try left(directory) == [])
    #expect(text.split(separator: "\n").dropFirst(2).allSatisfy { $0.split(separator: "\t").count == 4 })
  }

  @Test(
    arguments: [
      (nil, "there is no such file"), ("", "this is no baseline"), ("{}", "this is no baseline"),
      ("polku-baseline 2\n", "version 2"), ("polku-baseline 1\nxyz\n", "line 2"),
      ("polku-baseline 1\n# a\n<<<<<<< ours\n", "line 3"), ("polku-baseline 1\n0123456789abcdef-\n", "line 2"),
    ] as [(String?, String)])
  func whatIsNoBaselineIsSaid(_ text: String?, _ said: String) throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", Self.text)
    if let text { try directory.write("known", text) }
    let result = try Polku.run(["check", "--baseline", "known"], in: directory)
    #expect(result.code == 3)
    #expect(result.errors.contains(said), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test func nothingIsWrittenWhereAFileWasNotRead() throws {
    let directory = try known()
    let before = try directory.read("known")
    let arguments = ["check", "a.journey", "missing.journey", "--write-baseline", "known"]
    let result = try Polku.run(arguments, in: directory)
    #expect(result.code == 3)
    #expect(try directory.read("known") == before)
    #expect(try Polku.run(["check", "--write-baseline", "no/where"], in: directory).code == 3)
  }

  @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func theHashIsTheOneItSays(_ text: String, _ hash: String) {
    var made = FNV1a()
    made.add(bytes: text.utf8)
    #expect(made.text == hash)
  }
}
