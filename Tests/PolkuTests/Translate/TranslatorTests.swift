import PolkuModel
import PolkuSyntax
import Testing

@Suite struct TranslatorTests {
  @Test(arguments: Journeys.all + TranslatedCases.all)
  func everyLanguageSaysTheSame(_ file: JourneyFile) {
    let model = Model(Tree(file.source))
    for first in Language.all {
      let once = translated(model, first)
      expectSame(model, once, file, "→ \(first.code)")
      for second in Language.all where second !== first {
        expectSame(model, translated(once, second), file, "→ \(first.code) → \(second.code)")
      }
    }
  }

  /// Words of the language as names, as parts of names, and in talk.
  @Test(arguments: Language.all.map(\.code), Language.all.map(\.code))
  func wordsOfAnotherLanguageAreNames(_ code: String, _ other: String) throws {
    let from = try #require(Language.named(code))
    let to = try #require(Language.named(other))
    if from === to { return }
    let model = Model(Tree(TranslatedCases.names(to, in: from)))
    let path = "\(other) words in \(code)"
    expectSame(model, translated(model, to), JourneyFile(path: path, bytes: []), "→ \(other)")
  }

  /// The English and the Finnish example are one model in other words: so are their keywords.
  @Test func anExampleReadsAsOneWrittenInTheLanguage() throws {
    let english = try #require(Journeys.examples.first { $0.path.hasSuffix("smart-rekry.journey") })
    let finnish = try #require(Journeys.examples.first { $0.path.hasSuffix("vierailijasta-asiakkaaksi.journey") })
    let written = Translator.translate(Model(Tree(english.source)), file: 0, to: .finnish)
    #expect(heads(written) == heads(finnish.bytes))
  }

  @Test(arguments: TranslatedLines.all)
  func line(_ example: TranslatedLine) throws {
    let from = try #require(Language.named(example.from))
    let to = try #require(Language.named(example.to))
    let stated = "\(from.words(.language)[0]): \(from.code)\n" + example.text
    let model = Model(Tree(Source(path: "test", bytes: Array(stated.utf8))))
    let written = String(decoding: Translator.translate(model, file: 0, to: to), as: UTF8.self)
    #expect(written == "\(to.words(.language)[0]): \(to.code)\n" + example.expected)
  }

  /// A line that a translation adds names the language in full, so that it is known again and taken away.
  @Test(arguments: [
    ("x -> y after 2 days\n", "fi", "kieli: suomi\nx -> y 2 päivän kuluttua\n"),
    ("kieli: suomi\nx -> y 2 päivän kuluttua\n", "sv", "språk: svenska\nx -> y efter 2 dagar\n"),
    ("språk: svenska\nx -> y efter 2 dagar\n", "en", "x -> y after 2 days\n"),
    ("language: en\n\ntouchpoint x\n", "sv", "språk: sv\n\nkontaktpunkt x\n"),
    ("språk: sv\n\nkontaktpunkt x\n", "en", "language: en\n\ntouchpoint x\n"),
    ("kieli: suomi\n\nkosketuspiste x\n", "en", "language: english\n\ntouchpoint x\n"),
    ("touchpoint x\n", "en", "touchpoint x\n"), ("kosketuspiste x\n", "sv", "kontaktpunkt x\n"),
    ("kosketuspiste x\n", "en", "touchpoint x\n"), ("", "sv", "språk: svenska\n"), ("språk: svenska\n", "en", ""),
  ])
  func aFileGetsTheLineItNeeds(_ text: String, _ code: String, _ expected: String) throws {
    let model = Model(Tree(Source(path: "test", bytes: Array(text.utf8))))
    let language = try #require(Language.named(code))
    #expect(String(decoding: Translator.translate(model, file: 0, to: language), as: UTF8.self) == expected)
  }

  /// An including file's facts name things of the included one.
  @Test func namesOfOtherFilesAreKept() {
    let shared = Tree(Source(path: "shared", bytes: Array("kieli: fi\nkanava puhelin\nvaihe harkinta\n".utf8)))
    let text = "map m\ninclude: shared\ntouchpoint a\n  at: harkinta\n  on: puhelin\n"
    let own = Tree(Source(path: "own", bytes: Array(text.utf8)))
    let model = Model(files: [ModelFile(tree: shared), ModelFile(tree: own)])
    let written = String(decoding: Translator.translate(model, file: 1, to: .swedish), as: UTF8.self)
    #expect(
      written == "språk: svenska\nkarta m\ninkludera: shared\nkontaktpunkt a\n  i skedet: harkinta\n  via: puhelin\n")
  }

  @Test func tenTimesTheFileIsNotAHundredTimesTheWork() {
    func time(_ count: Int) -> Duration {
      var text = "path p\n"
      for i in 0..<count {
        text += "  t\(i) -> odota kun \(i) after 2 days when x\n  polku on pitkä ja mutkikas nyt \(i)\n"
      }
      let model = Model(Tree(Source(path: "test", bytes: Array(text.utf8))))
      return ContinuousClock().measure { _ = Translator.translate(model, file: 0, to: .finnish) }
    }
    #expect(time(2000) < time(200) * 40)
  }

  // MARK: - Comparing

  private func translated(_ model: Model, _ language: Language) -> Model {
    let bytes = Translator.translate(model, file: 0, to: language)
    let tree = Tree(Source(path: model.files[0].tree.source.path, bytes: bytes))
    #expect(tree.language === language)
    return Model(tree)
  }

  private func expectSame(_ before: Model, _ after: Model, _ file: JourneyFile, _ way: Comment) {
    var first = ModelReading(before)
    var second = ModelReading(after)
    let (old, new) = (first.lines(), second.lines())
    if old != new {
      let changes = new.difference(from: old).map { "\($0)" }.prefix(6).joined(separator: "\n")
      Issue.record(
        "\(file.path) \(way)\n\(changes)\n\(String(decoding: after.files[0].tree.source.bytes.prefix(4000), as: UTF8.self))"
      )
    }
    // Talk and what nobody understood may have become notes; nothing else may, and nothing is lost.
    let noted = second.notes()
    #expect(first.notes().allSatisfy { noted.contains($0) }, way)
    let kept = Set(second.talk() + after.notes.map { String(after.lineText($0).drop { "- ".contains($0) }) })
    #expect(first.talk().allSatisfy { kept.contains($0) }, way)
  }

  /// The words at the head of the declarations and facts of a file, or the whole line of a comment's place.
  private func heads(_ bytes: [UInt8]) -> [String] {
    let tree = Tree(Source(path: "test", bytes: bytes))
    return tree.lines.map { line in
      switch line.form {
      case .field: tree.source.text(Int(line.text)..<Int(line.colon))
      case .declaration: tree.source.text(Int(line.text)..<Int(line.body))
      default: "\(line.form)"
      }
    }
  }
}

extension Model {
  /// The whole line of a note, its bullet and tag included.
  fileprivate func lineText(_ note: Note) -> String {
    text(note.file, location(file: note.file, line: note.line).range)
  }
}
