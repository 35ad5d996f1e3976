import PolkuSyntax
import Testing

/// The language tables obey the rules of the vocabulary page.
@Suite struct TableTests {
  static let codes = Language.all.map(\.code)

  private func language(_ code: String) throws -> Language { try #require(Language.all.first { $0.code == code }) }

  @Test(arguments: codes)
  func everythingHasAWord(_ code: String) throws {
    let language = try language(code)
    #expect(Kind.allCases.allSatisfy { !language.words($0).isEmpty })
    #expect(Field.allCases.allSatisfy { !language.words($0).isEmpty })
    #expect(Clause.allCases.allSatisfy { !language.words($0).isEmpty })
    #expect(FileWord.allCases.allSatisfy { !language.words($0).isEmpty })
    #expect(ValueTable.rows.allSatisfy { !language.words($0.word).isEmpty })
    #expect(NoteTag.allCases.allSatisfy { !language.words($0).isEmpty })
  }

  @Test(arguments: codes)
  func noWrittenFieldIsAKindsWord(_ code: String) throws {
    let language = try language(code)
    let kinds = Set(Kind.allCases.flatMap { language.words($0) }.map { Folding.key($0) })
    for field in Field.allCases { #expect(!kinds.contains(Folding.key(language.words(field)[0])), "\(field.id)") }
  }

  @Test(arguments: codes)
  func noWordIsTwoFieldsOfAKind(_ code: String) throws {
    let language = try language(code)
    for kind in Kind.allCases {
      var seen: [[UInt8]: Field] = [:]
      for field in Field.allCases where field.type(in: kind) != nil {
        for word in language.words(field) {
          let other = seen.updateValue(field, forKey: Folding.key(word))
          #expect(other == nil || other == field, "\(kind.id): \(word) is \(other?.id ?? "") and \(field.id)")
        }
      }
    }
  }

  @Test(arguments: codes)
  func noTwoWrittenWordsOfAKindAreOneSlipApart(_ code: String) throws {
    let language = try language(code)
    for kind in Kind.allCases {
      let words = Field.allCases.filter { $0.type(in: kind) != nil }.map { language.words($0)[0] }
      for (i, word) in words.enumerated() {
        for other in words[(i + 1)...] { #expect(!OneSlip.apart(word, other), "\(kind.id): \(word), \(other)") }
      }
    }
  }

  @Test(arguments: codes)
  func noTwoKindsAreOneSlipApart(_ code: String) throws {
    let language = try language(code)
    for kind in Kind.allCases {
      for other in Kind.allCases where other.rawValue > kind.rawValue {
        for word in language.words(kind) {
          for second in language.words(other) { #expect(!OneSlip.apart(word, second), "\(word), \(second)") }
        }
      }
    }
  }

  @Test(arguments: codes)
  func aWrittenWordMeansTheSameInEveryKind(_ code: String) throws {
    let language = try language(code)
    var seen: [[UInt8]: Field] = [:]
    for field in Field.allCases {
      #expect(seen.updateValue(field, forKey: Folding.key(language.words(field)[0])) == nil)
    }
    for field in Field.allCases {
      for kind in Kind.allCases where field.type(in: kind) != nil {
        let line = Self.lines(language, kind, [language.words(field)[0]])[1]
        #expect(line.field == field && line.flags.isEmpty, "\(kind.id): \(language.words(field)[0])")
      }
    }
  }

  @Test(arguments: codes)
  func noClauseIsAFieldsWordWhereFlowsStand(_ code: String) throws {
    let language = try language(code)
    let same: [Clause: Field] = [.when: .when, .since: .since, .until: .until]
    for kind in [Kind.step, .path, .playbook] {
      for field in Field.allCases where field.type(in: kind) != nil {
        for clause in Clause.allCases where same[clause] != field {
          let keys = Set(language.words(clause).map { Folding.key($0) })
          for word in language.words(field) { #expect(!keys.contains(Folding.key(word)), "\(word)") }
        }
      }
    }
  }

  /// Every word of a field, written or accepted, is read as the field in every kind that has it.
  @Test(arguments: codes)
  func everyWordReadsAsItself(_ code: String) throws {
    let language = try language(code)
    for kind in Kind.allCases {
      let fields = Field.allCases.filter { $0.type(in: kind) != nil }
      let words = fields.flatMap { field in language.words(field).map { (field, $0) } }
      let lines = Self.lines(language, kind, words.map(\.1))
      for (word, line) in zip(words, lines.dropFirst()) {
        #expect(line.field == word.0, "\(kind.id): \(word.1) is \(line.field?.id ?? "none")")
        #expect(line.flags.isSubset(of: .kindAsField), "\(kind.id): \(word.1)")
      }
      for word in language.words(kind) {
        let line = Tree(Source(path: "x", bytes: Array("\(word) oak".utf8)), language: language).lines[0]
        #expect(line.kind == kind && line.flags.isEmpty, "\(word)")
      }
    }
  }

  /// A declaration of a kind, and below it a field of each word.
  static func lines(_ language: Language, _ kind: Kind, _ words: [String]) -> [Line] {
    let text = language.words(kind)[0] + " oak\n" + words.map { "  \($0): 1" }.joined(separator: "\n")
    return Tree(Source(path: "x", bytes: Array(text.utf8)), language: language).lines
  }
}

/// Whether two words are one slip of the hand apart, whatever their length.
enum OneSlip {
  static func apart(_ a: String, _ b: String) -> Bool {
    apart(letters(a), letters(b))
  }

  private static func letters(_ word: String) -> [UInt32] {
    String(decoding: Folding.key(word), as: UTF8.self).unicodeScalars.map(\.value)
  }

  private static func apart(_ first: [UInt32], _ second: [UInt32]) -> Bool {
    if abs(first.count - second.count) > 1 || first == second { return false }
    var start = 0
    while start < min(first.count, second.count), first[start] == second[start] { start += 1 }
    var end = 0
    while end < min(first.count, second.count) - start, first[first.count - 1 - end] == second[second.count - 1 - end] {
      end += 1
    }
    let (x, y) = (Array(first[start..<first.count - end]), Array(second[start..<second.count - end]))
    return x.count <= 1 && y.count <= 1 || x.count == 2 && y.count == 2 && x == y.reversed()
  }

  /// For every word of kinds and fields of a language, those that are one slip away.
  static func pairs(_ language: Language) -> [String: [String]] {
    let words = Kind.allCases.flatMap { language.words($0) } + Field.allCases.flatMap { language.words($0) }
    let keys = words.map { letters($0) }
    var result: [String: [String]] = [:]
    for i in words.indices {
      result[words[i]] = words.indices.filter { apart(keys[i], keys[$0]) }.map { words[$0] }
    }
    return result
  }

  /// The words that are one slip away: a letter left out, doubled, swapped with the next, or another.
  static func all(of word: String, using numbers: inout SeededNumbers) -> [String] {
    let letters = Array(word)
    let alphabet = Array("abcdefghijklmnopqrstuvwxyzåäö")
    var result: Set<String> = []
    for i in letters.indices {
      var slip = letters
      slip.remove(at: i)
      result.insert(String(slip))
      slip = letters
      slip.insert(letters[i], at: i)
      result.insert(String(slip))
      if i + 1 < letters.count {
        slip = letters
        slip.swapAt(i, i + 1)
        result.insert(String(slip))
      }
      slip = letters
      slip[i] = alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
      result.insert(String(slip))
    }
    result.remove(word)
    return result.sorted()
  }
}
