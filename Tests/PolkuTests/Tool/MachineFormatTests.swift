import Foundation
import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

/// What programs read: the shape they rely on, and nothing that could break it.
@Suite struct MachineFormatTests {
  /// A value of JSON, looked into by key and number; what is not there is null.
  struct Value {
    let any: Any?
    init(_ any: Any?) { self.any = any }
    subscript(key: String) -> Value { Value((any as? [String: Any])?[key]) }
    subscript(number: Int) -> Value {
      Value((any as? [Any]).flatMap { $0.indices.contains(number) ? $0[number] : nil })
    }
    var all: [Value] { (any as? [Any] ?? []).map { Value($0) } }
    var text: String? { any as? String }
    var number: Int? { any as? Int }
  }

  static func read(_ format: String) throws -> Value {
    let text = try ReportFixture.output(["main.journey", "--format", format])
    return Value(try JSONSerialization.jsonObject(with: Data(text.utf8)))
  }

  /// The members of the objects are those the schema requires, in its order.
  @Test func jsonHasTheMembersOfItsSchema() throws {
    let file = Journeys.root.appending(path: "journeys/check.schema.json")
    let schema = Value(try JSONSerialization.jsonObject(with: Data(contentsOf: file)))
    let text = try ReportFixture.output(["main.journey", "--format", "json"])
    func members(_ indent: Int, _ text: some StringProtocol) -> [String] {
      text.split(separator: "\n").filter { $0.prefix { $0 == " " }.count == indent && $0.contains("\": ") }.map {
        String($0.split(separator: "\"")[1])
      }
    }
    #expect(schema["properties"]["version"]["const"].number == JSONRenderer.version)
    #expect(members(2, text) == schema["required"].all.map(\.text))
    let findings = try #require(text.components(separatedBy: "\"findings\": [\n").last)
    let first = try #require(findings.components(separatedBy: "\n    }").first)
    #expect(members(6, first) == schema["$defs"]["finding"]["required"].all.map(\.text))
  }

  @Test func jsonSaysWhereThingsAre() throws {
    let json = try Self.read("json")
    #expect(json["version"].number == 1)
    #expect(json["date"].text == "2026-09-01")
    #expect(json["models"][0]["files"].all.map(\.text) == [ReportFixture.included, "main.journey"])
    let directory = try ReportFixture.make()
    let findings = json["findings"].all + json["accepted"].all.map { $0["finding"] }
    #expect(json["accepted"].all.count == 1)
    #expect(findings.count > 5)
    #expect(Set(findings.map { $0["fingerprint"].text }).count == findings.count)
    for finding in findings {
      let path = try #require(finding["path"].text)
      let bytes = Array(try directory.read(path).utf8)
      let (start, end) = (finding["range"]["start"], finding["range"]["end"])
      let range = try #require(start["byte"].number)..<(try #require(end["byte"].number))
      let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: path == "main.journey" ? "\r\n" : "\n")
      let line = Array(lines[try #require(start["line"].number) - 1].unicodeScalars)
      let columns = try #require(start["column"].number) - 1..<(try #require(end["column"].number)) - 1
      // The same part by bytes and by lines and columns.
      var part = String.UnicodeScalarView()
      part.append(contentsOf: line[columns])
      #expect(String(part) == String(decoding: bytes[range], as: UTF8.self))
      #expect(start["line"].number == end["line"].number)
    }
    #expect(findings.contains { $0["day"].text == "to-be" })
    #expect(
      findings.contains { $0["place"].text == "path p: 50-off -> self-servise" }, "\(findings.map(\.["place"].text))")
  }

  @Test func editsOfJSONMendTheFile() throws {
    let findings = try Self.read("json")["findings"].all
    let directory = try ReportFixture.make()
    var bytes = Array(try directory.read("main.journey").utf8)
    let edits = findings.compactMap { $0["edits"].all.first { $0["safe"].any as? Bool == true } }
    let changes = edits.flatMap { $0["replacements"].all }.sorted {
      ($0["range"]["start"]["byte"].number ?? 0) > ($1["range"]["start"]["byte"].number ?? 0)
    }
    #expect(changes.count == 2)
    for change in changes {
      let range =
        try #require(change["range"]["start"]["byte"].number)..<(try #require(change["range"]["end"]["byte"].number))
      bytes.replaceSubrange(range, with: Array(try #require(change["text"].text).utf8))
    }
    try directory.write("main.journey", bytes)
    let again = try Polku.run(["check", "main.journey", "--format", "line", "--only", "P102"], in: directory)
    #expect(again.output.isEmpty)
  }

  /// What the standard requires of the parts that are written here.
  @Test func sarifHasTheShapeItPromises() throws {
    let sarif = try Self.read("sarif")
    #expect(sarif["version"].text == "2.1.0")
    let run = sarif["runs"][0]
    let rules = run["tool"]["driver"]["rules"].all
    #expect(run["tool"]["driver"]["name"].text == "polku")
    #expect(rules.allSatisfy { $0["shortDescription"]["text"].text?.isEmpty == false })
    #expect(run["columnKind"].text == "unicodeCodePoints")
    #expect(run["invocations"][0]["executionSuccessful"].any as? Bool == true)
    let artifacts = run["artifacts"].all.map { $0["location"]["uri"].text }
    #expect(artifacts == ["shared/kanavat%2C%201%3A%2050%20%25.journey", "main.journey"])
    let results = run["results"].all
    #expect(results.filter { $0["suppressions"][0]["justification"].text?.contains("recruited") == true }.count == 1)
    #expect(results.contains { !$0["fixes"].all.isEmpty } && results.contains { !$0["relatedLocations"].all.isEmpty })
    for result in results {
      #expect(["note", "warning", "error"].contains(result["level"].text))
      #expect(rules[try #require(result["ruleIndex"].number)]["id"].text == result["ruleId"].text)
      #expect(result["message"]["text"].text?.isEmpty == false)
      let place = result["locations"][0]["physicalLocation"]
      #expect(
        artifacts[try #require(place["artifactLocation"]["index"].number)] == place["artifactLocation"]["uri"].text)
      for key in ["startLine", "startColumn", "endLine", "endColumn"] {
        #expect(try #require(place["region"][key].number) >= 1)
      }
    }
  }

  @Test func whatWasNotReadIsInThem() throws {
    let directory = try TemporaryDirectory()
    let json = try Polku.run(["check", "missing.journey", "--format", "json"], in: directory)
    #expect(json.code == 3)
    #expect(json.output.contains("missing.journey: there is no such file."))
    let sarif = try Polku.run(["check", "missing.journey", "--format", "sarif"], in: directory)
    #expect(sarif.output.contains("\"executionSuccessful\": false"))
  }

  @Test(arguments: [("a%b", "a%25b", "a%25b"), ("a\r\nb", "a%0D%0Ab", "a%0D%0Ab"), ("a:b,c", "a%3Ab%2Cc", "a:b,c")])
  func gitHubsSignsAreEscaped(_ text: String, _ property: String, _ message: String) {
    #expect(GitHubRenderer.escaped(text, inProperty: true) == property)
    #expect(GitHubRenderer.escaped(text, inProperty: false) == message)
  }

  @Test(arguments: [
    ("/a/b/c", "/a/b", "c"), ("/a/b", "/a/b", "."), ("/a/x/y", "/a/b/c", "../../x/y"), ("/a", "/", "a"),
    ("/b", "/bc", "../b"),
  ])
  func pathsAreRelative(_ path: String, _ directory: String, _ expected: String) {
    #expect(PathText.relative(path, to: directory) == expected)
  }

  @Test(arguments: [("a/b-c_d.~1", "a/b-c_d.~1"), ("ä b", "%C3%A4%20b"), ("a:%?#\n", "a%3A%25%3F%23%0A")])
  func pathsAreReferences(_ path: String, _ expected: String) {
    #expect(PathText.percentEncoded(path) == expected)
  }
}

/// Columns are counted alike however long the line is, and whatever stands in it.
@Suite struct PositionFinderTests {
  @Test func longLines() throws {
    var generator = SystemRandomNumberGenerator()
    let pieces: [[UInt8]] = [
      [0x61], Array("ä".utf8), Array("日".utf8), Array("👩‍👩‍👧".utf8), [0x80], [0xE2, 0x82], [0xF0], [0x0A],
    ]
    for weight in [2, 50] {
      var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
      for i in 0..<8000 {
        let piece = Int.random(in: 0..<weight, using: &generator) == 0 ? pieces[i % pieces.count] : pieces[i % 4]
        if piece != [0x0A] || i % 16 == 7 && i < 2000 { bytes += piece }
      }
      let model = Model(Tree(Source(path: "x", bytes: bytes)))
      var finder = PositionFinder()
      var plain = PositionFinder()
      for _ in 0..<400 {
        let at = Int.random(in: 3...bytes.count, using: &generator)
        // Counting in the middle of a letter has no one answer.
        if at < bytes.count, bytes[at] & 0xC0 == 0x80 { continue }
        let tree = model.files[0].tree
        let line = tree.lineNumber(at: at)
        let start = max(Int(tree.lines[line].start), line == 0 ? 3 : 0)
        let found = finder.find(at, file: 0, in: model, number: 0)
        #expect(found.line == line + 1)
        #expect(found.column == tree.source.text(start..<at).unicodeScalars.count + 1)
        #expect(plain.find(at, file: 0, in: model, number: 0) == found)
        plain = PositionFinder()
      }
    }
  }
}
