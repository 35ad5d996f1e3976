import PolkuSyntax

/// Texts that are looked for in others by their words, whatever endings those have.
///
/// `kuukausiraportin` is `kuukausiraportti`, and `the prices` hold `price`. Two words are one where they share a form
/// without endings that is long enough to tell words apart. Texts keep their language when a file is translated, so that
/// endings of every language count unless one is named; only a rule that speaks up where words are one names it.
struct Phrases {
  /// A word of a text in a language, or in whatever language, by its key.
  private struct Word: Hashable {
    let key: [UInt8]
    let language: Language?

    /// What it may be without its endings, itself first.
    var forms: [[UInt8]] { language?.forms(of: key) ?? Language.forms(of: key) }

    static func == (a: Word, b: Word) -> Bool { a.key == b.key && a.language === b.language }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }

    /// Whether two words are forms of one.
    func isForm(of other: Word) -> Bool {
      if key == other.key { return true }
      // No ending is so long that nothing stays, and bending a word out costs more than a look at its beginning.
      guard let start = Phrases.start(key), start == Phrases.start(other.key) else { return false }
      // A short word keeps its last letter where it is: `ehdot` is a form of `ehto`, and `oppaan` none of `oppo`.
      let (short, long) = key.count < other.key.count ? (key, other.key) : (other.key, key)
      if short.count <= Phrases.shortest, long[short.count - 1] != short[short.count - 1] { return false }
      let others = other.forms
      return forms.contains { form in
        (form.count >= Phrases.shortest || form == key || form == other.key) && others.contains(form)
      }
    }
  }

  private struct Place {
    let phrase: Int
    let word: Int
  }

  /// Forms shorter than this, in bytes, belong to too many words, unless they are a word by themselves.
  private static let shortest = 4
  /// Where more texts than this share a word, only the same letters find one.
  private static let crowd = 64

  private var phrases: [[Word]] = []
  private var numbers: [[[UInt8]]: Int] = [:]
  /// By the forms of a word, where it stands.
  private var places: [[UInt8]: [Place]] = [:]
  /// The first two bytes of every form: nearly every word of another text begins otherwise.
  private var starts: Set<UInt16> = []
  /// The forms of words that texts begin with: many begin alike.
  private var known: [Word: [[UInt8]]] = [:]
  private let isHolding: Bool

  /// No texts yet.
  ///
  /// - Parameter isHolding: whether ``holding(_:_:)`` will be asked.
  init(isHolding: Bool = false) { self.isHolding = isHolding }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { phrases.isEmpty }

  /// Adds a text.
  ///
  /// - Returns: its number, that of an earlier one if that has the same words; nil where it has none.
  @discardableResult
  mutating func insert(_ text: String, _ language: Language? = nil) -> Int? {
    let keys = TextWords.keys(text)
    if keys.isEmpty { return nil }
    if let number = numbers[keys] { return number }
    let number = phrases.count
    numbers[keys] = number
    let words = keys.map { Word(key: $0, language: language) }
    phrases.append(words)
    for (at, word) in words.enumerated() where at == 0 || isHolding {
      let forms = known[word] ?? word.forms
      known[word] = forms
      for form in forms where places[form]?.count ?? 0 <= Self.crowd {
        places[form, default: []].append(Place(phrase: number, word: at))
        if let start = Self.start(form) { starts.insert(start) }
      }
    }
    return number
  }

  /// The numbers of the texts that have the words of another, in order.
  func equal(to text: String, _ language: Language? = nil) -> [Int] {
    let keys = TextWords.keys(text)
    guard let first = keys.first else { return [] }
    var found = numbers[keys].map { [$0] } ?? []
    guard mayStart(first) else { return found }
    let words = keys.map { Word(key: $0, language: language) }
    for place in candidates(words[0])
    where place.word == 0 && phrases[place.phrase].count == words.count && !found.contains(place.phrase)
      && stands(phrases[place.phrase][...], in: words[...])
    {
      found.append(place.phrase)
    }
    return found.sorted()
  }

  /// The numbers of the texts that stand in another as whole words, as they come, each once.
  func within(_ text: String, _ language: Language? = nil) -> [Int] {
    var found: [Int] = []
    var isFound: Set<Int> = []
    let keys = TextWords.keys(text)
    let words = keys.map { Word(key: $0, language: language) }
    for start in keys.indices where mayStart(keys[start]) {
      for place in candidates(words[start]) where place.word == 0 && !isFound.contains(place.phrase) {
        if stands(phrases[place.phrase][...], in: words[start...]) {
          found.append(place.phrase)
          isFound.insert(place.phrase)
        }
      }
    }
    return found
  }

  /// Whether another text stands in one of the texts as whole words.
  func holding(_ text: String, _ language: Language? = nil) -> Bool {
    let keys = TextWords.keys(text)
    if numbers[keys] != nil { return true }
    guard let first = keys.first, mayStart(first) else { return false }
    let words = keys.map { Word(key: $0, language: language) }
    return candidates(words[0]).contains { stands(words[...], in: phrases[$0.phrase][$0.word...]) }
  }

  /// Whether words stand at the beginning of others.
  private func stands(_ words: ArraySlice<Word>, in others: ArraySlice<Word>) -> Bool {
    words.count <= others.count && zip(words, others).allSatisfy { $0.isForm(of: $1) }
  }

  private func candidates(_ word: Word) -> [Place] {
    var found: [Place] = []
    for form in word.forms {
      guard let places = places[form], places.count <= Self.crowd else { continue }
      found += places
    }
    return found
  }

  private func mayStart(_ key: [UInt8]) -> Bool { Self.start(key).map { starts.contains($0) } ?? false }

  private static func start(_ key: [UInt8]) -> UInt16? {
    key.count < 2 ? nil : UInt16(key[0]) << 8 | UInt16(key[1])
  }
}
