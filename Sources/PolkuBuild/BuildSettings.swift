import PolkuChecking
import PolkuSyntax
import PolkuTypes

/// What the file `polku.settings` of a target says: lines `key: value`, empty lines, and comments behind a `#`.
struct BuildSettings: Equatable {
  /// A key of the file.
  enum Key: String, CaseIterable {
    case types, namespace, deny, baseline, date, language
  }

  /// Why a line cannot be followed: the sentence for it, and its number from 1.
  struct Mistake: Error, Equatable {
    let line: Int
    let message: Message
  }

  /// Who may use the types; nil where only checking is wanted.
  var access: SwiftTypesOptions.Access? = .internal
  /// The type that holds them all.
  var namespace: String?
  /// The least weight that stops a build.
  var least = Severity.error
  /// The line that says so, from 1, where one does.
  var leastLine: Int?
  /// The file of what is known, from the package's directory.
  var baseline: String?
  /// The day that reviews and evidence are held against; none unless it is asked for, so that a build says tomorrow
  /// what it says today.
  var day: CalendarDate?
  /// The code of the language of findings and comments; nil where each file is told of in its own.
  var language: String?

  /// Reads the file of settings; what is wrong with it is said.
  static func load(_ path: String, _ session: Session) -> Result<BuildSettings, BuildFailure> {
    let bytes: [UInt8]
    switch Platform.readFile(path) {
    case .failure(let problem):
      session.complain(path, problem)
      return .failure(BuildFailure(code: .files))
    case .success(let read): bytes = read
    }
    let (settings, mistakes) = read(bytes, today: Platform.today)
    for mistake in mistakes {
      session.console.remark(
        "\(Visible.line(path)):\(mistake.line):1: \(Severity.error.id): "
          + Visible.line(session.messages.say(mistake.message)))
    }
    return mistakes.isEmpty ? .success(settings) : .failure(BuildFailure(code: .usage))
  }

  /// Reads settings from their text, with all that is wrong in it.
  static func read(
    _ bytes: [UInt8], today: (year: Int, month: Int, day: Int)? = nil
  ) -> (settings: BuildSettings, mistakes: [Mistake]) {
    var settings = BuildSettings()
    var mistakes: [Mistake] = []
    var seen: Set<Key> = []
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let lines = bytes[(isMarked ? 3 : 0)...].split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let text = trimmed(String(decoding: withoutComment(line), as: UTF8.self))
      if text.isEmpty { continue }
      let parts = text.split(separator: ":", maxSplits: 1).map { trimmed(String($0)) }
      func fail(_ key: String, _ places: KeyValuePairs<String, String>) {
        mistakes.append(Mistake(line: number + 1, message: Message(key, places)))
      }
      guard parts.count == 2, !parts[1].isEmpty else {
        fail("build.settings.line", ["line": text])
        continue
      }
      guard let key = Key(rawValue: parts[0]) else {
        fail("build.settings.key", ["key": parts[0], "keys": Key.allCases.map(\.rawValue).joined(separator: ", ")])
        continue
      }
      if !seen.insert(key).inserted {
        fail("build.settings.twice", ["key": key.rawValue])
        continue
      }
      if let message = settings.set(key, parts[1], line: number + 1, today: today) {
        mistakes.append(Mistake(line: number + 1, message: message))
      }
    }
    return (settings, mistakes)
  }

  /// A line up to its comment: a `#` at its beginning or behind a blank.
  private static func withoutComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for i in line.indices where line[i] == 0x23 {
      if i == line.startIndex || line[i - 1] == 0x20 || line[i - 1] == 0x09 { return line[..<i] }
    }
    return line
  }

  /// Follows a line; the sentence that says why it cannot be.
  private mutating func set(
    _ key: Key, _ value: String, line: Int, today: (year: Int, month: Int, day: Int)?
  ) -> Message? {
    switch key {
    case .types:
      let words = SwiftTypesOptions.Access.allCases.map(\.rawValue) + [Self.none]
      guard words.contains(value) else { return Self.choice(key, value, words) }
      access = SwiftTypesOptions.Access(rawValue: value)
    case .namespace:
      guard SwiftName.isTypeName(value) else { return Message("build.settings.namespace", ["value": value]) }
      namespace = value
    case .deny:
      guard let denial = Denial(rawValue: value) else {
        return Self.choice(key, value, Denial.allCases.map(\.rawValue))
      }
      least = denial.least
      leastLine = line
    case .baseline: baseline = value
    case .date:
      if value == Self.none { return nil }
      if value == "today" {
        day = today.flatMap { CalendarDate(year: $0.year, .day(month: $0.month, day: $0.day)) }
        return nil
      }
      guard case .day(let read) = DayReading(value) else {
        return Message("build.settings.date", ["value": value])
      }
      day = read
    case .language:
      guard let named = Language.named(value) else { return Self.choice(key, value, Language.codes) }
      language = named.code
    }
    return nil
  }

  private static let none = "none"

  private static func choice(_ key: Key, _ value: String, _ words: [String]) -> Message {
    Message(
      "build.settings.value", ["key": key.rawValue, "value": value, "values": words.joined(separator: ", ")])
  }

  private static func trimmed(_ text: String) -> String {
    var bytes = text.utf8[...]
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// How the tool ends after something that it has said.
struct BuildFailure: Error {
  let code: ExitCode
}
