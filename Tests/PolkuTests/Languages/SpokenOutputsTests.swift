import Foundation
import PolkuModel
import PolkuSyntax
import Testing

/// A Finnish or Swedish room meets no English in anything that is printed about its journeys, or in help.
@Suite struct SpokenOutputsTests {
  /// Commands about a journey, with the format of what they print.
  static let outputs: [(arguments: [String], format: String)] = [
    (["check", "--voice", "facilitator", "--date", "2026-09-01"], ""),
    (["check", "--format", "json", "--date", "2026-09-01"], "json"), (["check", "--format", "sarif"], "json"),
    (["graph"], "dot"), (["graph", "--view", "channels"], "dot"), (["graph", "--view", "trace"], "dot"),
    (["graph", "--view", "stages"], "dot"), (["ask", "--format", "html"], "html"), (["ask", "--by", "persona"], ""),
    (["matrix", "--date", "2026-09-01"], ""), (["matrix", "--format", "html"], "html"),
    (["matrix", "--rows", "questions", "--columns", "contents"], ""),
    (["matrix", "--rows", "roles", "--columns", "touchpoints"], ""),
    (["matrix", "--rows", "channels", "--columns", "stages"], ""),
    (["matrix", "--rows", "segments", "--columns", "touchpoints"], ""),
    (["matrix", "--rows", "criticals", "--columns", "improvements"], ""), (["playbook"], ""),
    (["playbook", "--format", "html"], "html"), (["playbook", "--timeline"], ""), (["simulate"], ""),
    (["simulate", "--format", "html"], "html"), (["types"], "swift"),
  ]

  @Test(arguments: Journeys.examples.map(\.path), ["fi", "sv"])
  func aboutAJourney(_ path: String, _ code: String) throws {
    let example = try #require(Journeys.examples.first { $0.path == path })
    let language = try #require(Language.named(code))
    let translated = Translator.translate(Model(Tree(example.source)), file: 0, to: language)
    let source = String(decoding: example.bytes + translated, as: UTF8.self)
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", translated)
    for (arguments, format) in Self.outputs {
      let result = try Polku.run(arguments + ["a.journey"], in: directory)
      let text = EnglishWords.readable(result.output, format) + "\n" + result.errors
      #expect(EnglishWords.found(in: text, source: source) == [], "\(arguments.joined(separator: " "))")
    }
  }

  /// What is asked for in another language than the file's is said in it, and the file's own words stay.
  @Test func anotherLanguageIsAskedFor() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", "stage a\ntouchpoint b: Bee\n  at: a\n")
    for (arguments, format) in Self.outputs {
      let result = try Polku.run(arguments + ["--language", "fi", "a.journey"], in: directory)
      let text = EnglishWords.readable(result.output, format) + "\n" + result.errors
      #expect(EnglishWords.found(in: text) == [], "\(arguments.joined(separator: " "))")
    }
  }

  static let pages = [
    ["help"], ["rules"], ["words"], ["man"], ["explain", "touchpoint"], ["explain", "for"], ["explain", "phase"],
    ["explain", "decision"], ["explain", "P210"], ["explain", "P804"], ["explain", "5xx"],
    ["new", "-"], ["chek"], ["check", "--colour"], ["check", "--format", "x"], ["explain", "nothing-at-all"],
    ["check", "missing.journey"], ["graph", "--persona"], ["words", "klingon"], ["check", "--only", "P999"],
  ]

  /// Help, explanations and mistakes are said in the language of whoever reads them.
  @Test(arguments: ["fi_FI.UTF-8", "sv_SE.UTF-8"])
  func pagesOfTheTool(_ locale: String) throws {
    let directory = try TemporaryDirectory()
    for page in Self.pages {
      let result = try Polku.run(page, in: directory, environment: ["LC_ALL": locale])
      let said = page.dropFirst().joined(separator: " ") + " chek colour"
      let text = EnglishWords.page(result.output + result.errors)
      #expect(EnglishWords.found(in: text, source: said) == [], "\(page.joined(separator: " "))")
    }
  }

  /// What shows no language is told of in the reader's.
  @Test(arguments: ["", "Meillä on kolme salia.\n"])
  func aFileThatShowsNoLanguage(_ text: String) throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", text)
    let environment = ["LC_ALL": "fi_FI.UTF-8"]
    for arguments in [["check"], ["ask"], ["matrix"], ["playbook"], ["simulate"]] {
      let result = try Polku.run(arguments + ["a.journey"], in: directory, environment: environment)
      #expect(EnglishWords.found(in: result.output + result.errors) == [], "\(arguments)")
    }
    let english = try Polku.run(["check", "a.journey"], in: directory, environment: ["LC_ALL": "en_US.UTF-8"])
    #expect(english.output.contains(" in 1 file"))
  }

  /// What stands for a file in the advice behind the findings is a word of the language, too.
  @Test func theAdviceIsSpoken() throws {
    let directory = try TemporaryDirectory()
    for name in ["a", "b"] { try directory.write("\(name).journey", "kieli: fi\nkosketuspiste \(name)\n") }
    let text = try Polku.run(["check", "--voice", "facilitator", "."], in: directory).output
    #expect(text.contains("polku ask TIEDOSTO") && !text.contains("FILE"))
  }

  /// Several journeys are each told of in their own language, and what is about all in the reader's.
  @Test func everyFileInItsOwnLanguage() throws {
    let directory = try TemporaryDirectory()
    try directory.write("en.journey", "language: en\ntouchpoint a\n  nonsense: b\n")
    try directory.write("fi.journey", "kieli: fi\nkosketuspiste a\n  hölynpölyä: b\n")
    let lines = try Polku.run(["check", "--only", "P103", "--format", "line", "."], in: directory).output
      .split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(Messages("en").say("P103.unknown", ["word": "nonsense"])) == true)
    #expect(lines.last?.contains(Messages("fi").say("P103.unknown", ["word": "hölynpölyä"])) == true)
    let text = try Polku.run(["check", "--only", "P103", "."], in: directory, environment: ["LANG": "sv_SE.UTF-8"])
    #expect(text.output.contains("\nwarning: ") || text.output.hasPrefix("warning: "))
    #expect(text.output.contains("\nvaroitus: ") && text.output.contains("2 varningar"))
  }
}
