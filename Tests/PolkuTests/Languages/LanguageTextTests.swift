import PolkuLanguages
import PolkuModel
import PolkuSyntax
import Testing

/// Every language says everything, and says it of the same things.
@Suite struct LanguageTextTests {
  private static let codes = Language.all.map(\.code)

  @Test(arguments: codes)
  func everySentenceIsThere(_ code: String) {
    let (own, english) = (Set(Messages(code).keys), Set(Messages("en").keys))
    #expect(english.subtracting(own) == [])
    #expect(own.subtracting(english) == [])
  }

  @Test(arguments: codes)
  func placesAreTheSame(_ code: String) throws {
    let messages = Messages(code)
    for key in Messages("en").keys {
      let (own, english) = (try #require(messages[key]), try #require(Messages("en")[key]))
      #expect(Set(MessageTable.places(of: own)) == Set(MessageTable.places(of: english)), "\(key)")
      // A number has a form for one and a form for many.
      for part in own.split(separator: "{").dropFirst() {
        let place = part.prefix { $0 != "}" }
        #expect([0, 2].contains(place.filter { $0 == "|" }.count) && place.count < part.count, "\(key)")
      }
    }
  }

  @Test(arguments: LanguageText.all.indices)
  func noKeyIsThereTwice(_ number: Int) {
    let text = LanguageText.all[number].messages.joined(separator: "\n")
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    let keys = lines.compactMap { line in line.range(of: " = ").map { String(line[..<$0.lowerBound]) } }
    #expect(keys.count == lines.count)
    #expect(Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  /// Every word of the vocabulary is there; a plural may be missing where a language has none of its own.
  @Test(arguments: codes)
  func everyWordIsThere(_ code: String) throws {
    let language = try #require(Language.named(code))
    for kind in Kind.allCases {
      #expect(!language.words(kind).isEmpty && !language.meaning(kind).isEmpty, "\(kind)")
      #expect(Messages(code).has("kind.\(kind.id)"), "\(kind)")
    }
    for field in Field.allCases {
      #expect(!language.words(field).isEmpty, "\(field)")
      #expect(language.meaning(field).isEmpty == Language.english.meaning(field).isEmpty, "\(field)")
    }
    for clause in Clause.allCases { #expect(!language.words(clause).isEmpty, "\(clause)") }
    for row in ValueTable.rows { #expect(!language.words(row.word).isEmpty, "\(row.set) \(row.id)") }
    for set in ValueSet.allCases { #expect(Messages(code).has("tool.value-set.\(set.rawValue)"), "\(set)") }
  }

  /// What sentences call a kind is a word that files may write for it.
  @Test(arguments: codes)
  func kindsAreCalledByTheirWords(_ code: String) throws {
    let language = try #require(Language.named(code))
    for kind in Kind.allCases {
      #expect(language.words(kind).contains(Messages(code).say("kind.\(kind.id)")), "\(kind)")
    }
  }

  @Test(arguments: ["fi", "sv"])
  func noSentenceIsEnglish(_ code: String) {
    let messages = Messages(code)
    for key in messages.keys {
      let sentence = (messages[key] ?? "").replacing(#/\{[a-z-]+/#, with: "x")
      #expect(EnglishWords.found(in: sentence) == [], "\(key)")
      #expect(!sentence.contains("“"), "\(key)")
    }
  }

  @Test func languagesAreFoundByTheirNames() {
    for (name, code) in [("fi", "fi"), ("Finnish", "fi"), ("suomi", "fi"), ("Svenska", "sv"), ("englanti", "en")] {
      #expect(Language.named(name)?.code == code, "\(name)")
    }
    #expect(Language.named("klingon") == nil)
    #expect(Messages("klingon").code == "en" && Messages("C").code == "en")
  }

  /// A length of time, a name in quotation marks and the name of a kind belong to the sentence's language.
  @Test func partsOfSentencesFollowTheLanguage() {
    let message = Message(
      "P804.tooClose",
      ["from": "a", "to": "b", "wait": "1 day", "gap": Placed.duration(3 * 1440)])
    #expect(Messages("en").say(message).contains("3 days"))
    #expect(Messages("fi").say(message).contains("3 päivää"))
    #expect(Messages("sv").say(message).contains("3 dagar"))
    let undeclared = Message("P213.undeclared", ["kind": Placed.term(.critical), "name": "a"])
    #expect(Messages("en").say(undeclared).contains("the critical point “a”"))
    #expect(Messages("sv").say(undeclared).contains("kritisk punkt"))
    #expect(Messages("fi").placed(Placed.quoted(["a", "“b”"])) == "”a”, ”“b””")
  }
}
