import Foundation
import PolkuModel
import PolkuRules
import PolkuSyntax
import Testing

@testable import PolkuTool

/// A fourth language is one file and nothing else.
@Suite struct AddedLanguageTests {
  private static let environment = [
    "POLKU_LANGUAGES": MadeUpLanguage.file.deletingLastPathComponent().path, "LC_ALL": "qx_QX.UTF-8",
  ]

  @Test func theFileIsAsItShouldBe() throws {
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(MadeUpLanguage.text.utf8).write(to: MadeUpLanguage.file)
    }
    #expect(try String(contentsOf: MadeUpLanguage.file, encoding: .utf8) == MadeUpLanguage.text)
  }

  @Test func itIsALanguageAsTheOthersAre() {
    #expect(Language.named("qx") == nil && Messages("qx").code == "en")
    Language.$added.withValue([MadeUpLanguage.language]) {
      #expect(Language.named("made up")?.code == "qx" && Language.codes == ["en", "fi", "sv", "qx"])
      #expect(Messages("qx").keys == Messages("en").keys)
      #expect(Messages("qx").placed(Placed.quoted("a") + Placed.term(.critical)) == "«a»" + "jxozojer vuotz")
      #expect(OptionSpec.languages.contains("qx"))
    }
    #expect(Language.named("qx") == nil)
  }

  /// What a language lacks is said in English, and its own words stay its own.
  @Test func aLanguageMayBeUnfinished() {
    let started = Language(file: "[language]\ncode = qq\nquotes = <, >\n[messages]\nP103.unknown = hm {word}\n")
    let messages = Messages(started)
    #expect(messages.say("P103.unknown", ["word": Placed.quoted("x")]) == "hm <x>")
    #expect(messages.say("P103.help") == Messages("en").say("P103.help"))
    #expect(messages.keys == ["P103.unknown"])
  }

  /// Every example is translated there and back, and means the same there.
  @Test(arguments: Journeys.examples.map(\.path))
  func examplesAreRead(_ path: String) throws {
    let example = try #require(Journeys.examples.first { $0.path == path })
    Language.$added.withValue([MadeUpLanguage.language]) {
      let model = Model(Tree(example.source))
      let there = Translator.translate(model, file: 0, to: MadeUpLanguage.language)
      let tree = Tree(Source(path: path, bytes: there))
      #expect(tree.language === MadeUpLanguage.language)
      let back = Translator.translate(Model(tree), file: 0, to: model.language)
      #expect(back == example.bytes)
      let (own, other) = (Checker.check(model), Checker.check(Model(tree)))
      #expect(own.findings.map(\.rule) == other.findings.map(\.rule))
      #expect(own.findings.map(\.message.key) == other.findings.map(\.message.key))
    }
  }

  /// The whole tool speaks it: a first journey, findings, pictures, grids, playbooks and help.
  @Test func theToolSpeaksIt() throws {
    let directory = try TemporaryDirectory()
    let made = try Polku.run(["new"], in: directory, environment: Self.environment)
    let name = Language.$added.withValue([MadeUpLanguage.language]) { Starter.starter("qx").fileName }
    #expect(made.code == 0 && made.errors.isEmpty, "\(made.errors)")
    let source = try directory.read(name)
    #expect(source.contains(MadeUpLanguage.language.words(FileWord.language)[0] + ": qx"))
    // In a file of its own language the environment does not matter.
    let languages = ["POLKU_LANGUAGES": MadeUpLanguage.file.path]
    for (arguments, format) in SpokenOutputsTests.outputs {
      let result = try Polku.run(arguments + [name], in: directory, environment: languages)
      #expect(result.code == 0, "\(arguments) \(result.errors)")
      let text = EnglishWords.readable(result.output, format) + "\n" + result.errors
      #expect(EnglishWords.found(in: text, source: source) == [], "\(arguments.joined(separator: " "))")
      if format == "html" { #expect(result.output.contains("<html lang=\"qx\"")) }
    }
    for page in [["help"], ["help", "check"], ["rules"], ["words"], ["man"], ["explain", "P501"], ["chek"]] {
      let result = try Polku.run(page, in: directory, environment: Self.environment)
      // `en` becomes `it` where sentences name it.
      let text = EnglishWords.page(result.output + result.errors)
      #expect(EnglishWords.found(in: text, source: "chek it") == [], "\(page.joined(separator: " "))")
    }
    let script = try Polku.run(["completions", "bash"], in: directory, environment: languages).output
    #expect(script.contains("en fi sv qx"))
  }

  /// A file that is no language, or one that is there already, is said and harms nothing.
  @Test func whatCannotBeAdded() throws {
    let directory = try TemporaryDirectory()
    try directory.write("map.journey", "map a\n")
    try directory.write("none.language", "hello\n")
    try directory.write("fi.language", "[language]\ncode = fi\n[kinds]\nmap = m\n")
    let result = try Polku.run(
      ["fmt", "--check", "map.journey"], in: directory, environment: ["POLKU_LANGUAGES": ".:missing.language"])
    #expect(result.code == 0)
    #expect(result.errors.contains("none.language: this is no language"))
    #expect(result.errors.contains("fi.language: there is a language “fi” already"))
    #expect(result.errors.contains("missing.language: the language could not be read"))
  }

  /// The file that `polku words --table` prints is the language.
  @Test(arguments: ["en", "fi", "sv"])
  func aLanguageIsPrinted(_ code: String) throws {
    let printed = try Polku.run(["words", "--table", code], in: TemporaryDirectory()).output
    let read = Language(file: printed)
    #expect(read.code == code && read.file == Language.named(code)?.file)
    #expect(Messages(code).keys.allSatisfy { printed.contains("\n\($0) = ") })
    #expect(read.starter.contains(": \(code)\n"))
  }
}
