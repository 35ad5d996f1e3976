import PolkuModel
import PolkuSyntax

/// What the tool prints, gathered so that 100 000 lines are a few calls of the system.
package final class Console {
  private var pending: [UInt8] = []
  private var isClosed = false

  /// Why printing failed, or nil; a reader that went away is no failure.
  package private(set) var failure: String?

  private static let enough = 1 << 16

  /// A console that nothing was printed on.
  package init() {}

  /// Prints bytes as they are: files, graphs and pictures.
  package func write(_ bytes: [UInt8]) {
    pending += bytes
    if pending.count >= Self.enough { flush() }
  }

  /// Prints a line, which must be made visible before.
  package func line(_ text: String = "") {
    pending += text.utf8
    pending.append(0x0A)
    if pending.count >= Self.enough { flush() }
  }

  /// Says something about the tool's own work, beside its product.
  package func remark(_ text: String) {
    flush()
    _ = Platform.writeAll(Array(text.utf8) + [0x0A], to: 2)
  }

  /// Hands over what is gathered.
  package func flush() {
    defer { pending.removeAll(keepingCapacity: true) }
    if isClosed || pending.isEmpty { return }
    switch Platform.writeAll(pending, to: 1) {
    case .whole: break
    case .closed: isClosed = true
    case .failed(let reason):
      isClosed = true
      failure = reason
    }
  }
}

/// How the tool ends; the numbers are promised.
package enum ExitCode: Int32, Sendable, Comparable, CaseIterable {
  case fine = 0
  /// A model has errors, or a file is not laid out as it should be.
  case errors = 1
  /// The tool was called wrongly.
  case usage = 2
  /// Something could not be read or written.
  case files = 3
  /// The tool itself failed: a part of what it should have said is missing.
  case failed = 4

  package static func < (a: ExitCode, b: ExitCode) -> Bool { a.rawValue < b.rawValue }
}

/// What a command works with: where it prints, and in which language it speaks.
package struct Session {
  package let console: Console
  package let messages: Messages
  /// Whether the language was asked for, so that it is spoken about every file.
  package let isAsked: Bool

  /// A session that prints on a console, in a language.
  package init(console: Console, messages: Messages, isAsked: Bool = false) {
    self.console = console
    self.messages = messages
    self.isAsked = isAsked
  }

  /// The session in the language of a model, unless another was asked for or the model shows none.
  package func about(_ model: Model) -> Session {
    isAsked || !model.showsLanguage ? self : Session(console: console, messages: Messages(model.language))
  }

  /// The language of the session.
  package var language: Language { Language.named(messages.code) ?? .english }

  /// A sentence of the tool in the language of the session, made visible.
  package func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    Visible.line(messages.say(Message(key, places)))
  }

  /// Prints `polku: error: …` on standard error.
  package func complain(_ key: String, _ places: KeyValuePairs<String, String> = [:]) {
    complain(sentence: say(key, places))
  }

  /// Prints `polku: error: …` with a sentence that was said already.
  package func complain(sentence: String) {
    console.remark("polku: " + say("tool.severity.error") + ": " + Visible.line(sentence))
  }

  /// Prints `polku: note: …` on standard error.
  package func remark(_ key: String, _ places: KeyValuePairs<String, String> = [:]) {
    console.remark("polku: " + say("tool.severity.note") + ": " + say(key, places))
  }

  /// Says why a file could not be written: where there is none, its directory is missing.
  package func complainOfWriting(_ path: String, _ problem: FileProblem) {
    guard problem == .missing else { return complain(path, problem) }
    complain("tool.file.no-directory", ["path": path, "directory": PathText.directory(of: path)])
  }

  /// Says why a file could not be read.
  package func complain(_ path: String, _ problem: FileProblem) {
    complain("tool.file." + problem.key, ["path": path, "reason": problem.reason])
  }
}

extension FileProblem {
  /// The last part of the keys of its sentences.
  package var key: String {
    switch self {
    case .missing: "missing"
    case .forbidden: "forbidden"
    case .isDirectory: "is-directory"
    case .exists: "exists"
    case .tooLarge: "too-large"
    case .other: "other"
    }
  }

  /// What the system says, where no sentence of ours says it.
  package var reason: String { if case .other(let reason) = self { reason } else { "" } }
}
