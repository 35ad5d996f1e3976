import Testing

@testable import PolkuTool

/// Who is spoken to: whoever sits before a terminal, unless somebody says otherwise.
@Suite struct VoiceChoiceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var stated: String?
    var format = FindingFormat.text
    var isTerminal = true
    var variables: [String: String] = [:]
    let voice: Voice

    var testDescription: String { "\(stated ?? "-") \(format) \(isTerminal) \(variables.sorted { $0.key < $1.key })" }
  }

  @Test(arguments: [
    Case(voice: .facilitator), Case(isTerminal: false, voice: .engineer),
    Case(stated: "engineer", voice: .engineer), Case(stated: "facilitator", isTerminal: false, voice: .facilitator),
    Case(variables: ["CI": "true"], voice: .engineer), Case(variables: ["CI": "1"], voice: .engineer),
    Case(variables: ["CI": ""], voice: .facilitator), Case(variables: ["CI": "false"], voice: .facilitator),
    Case(stated: "facilitator", variables: ["CI": "true"], voice: .facilitator),
    Case(variables: ["TERM": "dumb"], voice: .engineer), Case(variables: ["NO_COLOR": "1"], voice: .facilitator),
  ])
  func chosen(_ example: Case) {
    let voice = Voice.chosen(example.stated, example.format, isTerminal: example.isTerminal) { example.variables[$0] }
    #expect(voice == example.voice)
  }

  @Test(arguments: FindingFormat.allCases)
  func onlyTextChangesByItself(_ format: FindingFormat) {
    let voice = Voice.chosen(nil, format, isTerminal: true) { _ in nil }
    #expect(voice == (format == .text ? .facilitator : .engineer))
    #expect(Voice.chosen("facilitator", format, isTerminal: false) { _ in nil } == .facilitator)
  }

  private static let text = "touchpoint blog: Five tips\n  at: decision\n"

  @Test func aTerminalHearsTheFacilitator() throws {
    let directory = try TemporaryDirectory()
    try directory.write("blog.journey", Self.text)
    func terminal(_ options: [String] = [], _ environment: [String: String] = [:]) throws -> String {
      let arguments = ["check", "blog.journey", "--color", "never"] + options
      return try Terminal.output(arguments, in: directory, environment: environment)
    }
    func pipe(_ options: [String] = []) throws -> String {
      try Polku.run(["check", "blog.journey"] + options, in: directory).output
    }
    let spoken = try pipe(["--voice", "facilitator"])
    #expect(spoken.contains("  Ask the room: If this does not happen tomorrow, whose phone rings?\n"))
    #expect(try pipe() == pipe(["--voice", "engineer"]))
    #expect(try pipe() != spoken)
    let heard = try terminal()
    #expect(heard == spoken, "\(heard.debugDescription.prefix(300))")
    #expect(try terminal(["--voice", "engineer"]) == pipe())
    #expect(try terminal([], ["CI": "true"]) == pipe())
    #expect(try terminal(["--format", "line"]) == pipe(["--format", "line"]))
  }

  @Test func anotherVoiceIsRefused() throws {
    let result = try Polku.run(["check", "-", "--voice", "customer"], in: TemporaryDirectory())
    #expect(result.code == 2)
    #expect(result.errors.contains("--voice cannot be customer; it is one of facilitator, engineer."))
  }
}
