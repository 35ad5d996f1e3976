import PolkuModel
import PolkuSyntax
import Testing

/// Long lines and many bad ones cost no more than their length: each would take minutes if anything were quadratic.
@Suite struct HostileLineTests {
  static let count = 8000

  static let inputs: [(name: String, text: String)] = [
    ("marks that nothing closes", "touchpoint a\n  at:" + repeated(" \"a") + "\n"),
    ("marks at the head", repeated(" \"a") + " -> b\n"),
    ("marks in pieces", repeated("x \"a -> ") + "b\n"),
    ("clause words in a condition", "a -> b when " + repeated("after ") + "\n"),
    ("words behind the wait", "kieli: fi\na -> b kun " + repeated("kuluttua ") + "\n"),
    ("arrows", "a" + repeated(" -> b") + "\n"),
    ("lines nobody reads", "touchpoint a\n" + repeated("  zzz frob\n", count / 4)),
    ("misspelt fields", "touchpoint a\n" + repeated("  answres within: 1 h\n", count / 4)),
    ("names of one thing", repeated("touchpoint a: T\n") + "path p\n" + repeated("T -> a\n")),
    ("steps of one name", repeated("playbook p\n step a\n step b\n a -> b\n")),
    ("unknown names", (0..<count / 4).map { "touchpoint t\($0) x\n  by: role number \($0)x\n" }.joined()),
    ("continuations", "touchpoint a\n pain: x\n" + repeated(" | y [z]\n")),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: inputs.map(\.name))
  func costsItsLength(_ name: String) throws {
    let input = try #require(Self.inputs.first { $0.name == name })
    let bytes = Array(input.text.utf8)
    let tree = Tree(Source(path: "x", bytes: bytes))
    #expect(tree.printed == bytes)
    #expect(Model(tree).files.count == 1)
  }

  private static func repeated(_ text: String, _ times: Int = count) -> String {
    String(repeating: text, count: times)
  }
}
