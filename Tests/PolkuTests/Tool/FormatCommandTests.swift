import Foundation
import Testing

/// `polku fmt` and `polku check` on files, from the outside: what is written, and the exit codes.
@Suite struct FormatCommandTests {
  private let untidy = "kieli: fi\nkosketuspiste  a:A\nkanavassa: puhelin // soitto\n"
  private let tidy = "kieli: fi\nkosketuspiste a: A\n  kanavassa: puhelin  // soitto\n"

  @Test func laysOutInPlace() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", untidy)
    #expect(try Polku.run(["fmt", "--check", "a.journey"], in: directory).code == 1)
    #expect(try directory.read("a.journey") == untidy)
    #expect(try Polku.run(["fmt", "a.journey"], in: directory).code == 0)
    #expect(try directory.read("a.journey") == tidy)
    #expect(try Polku.run(["fmt", "--check", "a.journey"], in: directory).code == 0)
  }

  @Test func showsTheDifferenceAndWritesNothing() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", untidy)
    let shown = try Polku.run(["fmt", "--diff", "a.journey"], in: directory)
    #expect(shown.output.contains("-kosketuspiste  a:A\n"))
    #expect(shown.output.contains("+kosketuspiste a: A\n"))
    #expect(try directory.read("a.journey") == untidy)
  }

  @Test func translatesFromStandardInput() throws {
    let directory = try TemporaryDirectory()
    let result = try Polku.run(["fmt", "--to", "en", "-"], in: directory, input: untidy)
    #expect(result.output == "language: en\ntouchpoint a: A\n  on: puhelin  // soitto\n")
    #expect(result.code == 0)
  }

  /// Files are written again only where it is clear which are meant.
  @Test(
    arguments: [
      (["fmt", "--to", "en"], 2), (["fmt", "--to", "en", "--check"], 2), (["fmt"], 2), (["fmt", "."], 0),
      (["fmt", "--check"], 1), (["fmt", "--diff"], 0), (["fmt", "--to", "en", "a.journey"], 0),
    ] as [([String], Int32)])
  func whatIsPipedInIsNotTakenForEveryFile(_ arguments: [String], _ code: Int32) throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", untidy)
    let result = try Polku.run(arguments, in: directory, input: untidy)
    #expect(result.code == code)
    #expect(result.errors.contains("- for") == (code == 2))
    let isWritten = code == 0 && !arguments.contains("--diff")
    #expect(try directory.read("a.journey") == untidy || isWritten)
  }

  @Test func startersAreLaidOutAndFreeOfErrors() throws {
    for language in ["en", "fi", "sv"] {
      let directory = try TemporaryDirectory()
      #expect(try Polku.run(["new", "start.journey", "--language", language], in: directory).code == 0)
      #expect(try Polku.run(["fmt", "--check", "start.journey"], in: directory).code == 0, "\(language)")
      #expect(try Polku.run(["check", "start.journey"], in: directory).code == 0, "\(language)")
    }
  }

  @Test(arguments: [
    ("channel a\nchannel a: Again\n", Int32(1)), ("channel a\n", 0), ("touchpiont a\n", 0),
    ("improvement a\n  since: nothing\n", 1), ("", 0), ("\u{0}\u{1}", 0),
  ])
  func exitCodeSaysWhetherThereAreErrors(_ text: String, _ code: Int32) throws {
    let directory = try TemporaryDirectory()
    let result = try Polku.run(["check", "-"], in: directory, input: text)
    #expect(result.code == code)
    let lines = try Polku.run(["check", "--format", "line", "-"], in: directory, input: text)
    #expect(lines.output.contains(": error: ") == (code == 1))
  }

  @Test func aPictureNeedsADirectoryAndAnEndingThatIsOne() throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", "path p\n  a -> b\n")
    #expect(try Polku.run(["graph", "a.journey", "-o", "x.jpg"], in: directory).code == 2)
    let missing = try Polku.run(["graph", "a.journey", "-o", "missing/x.dot"], in: directory)
    #expect(missing.code == 3)
    #expect(missing.errors.contains("no directory “missing”"))
    #expect(try Polku.run(["graph", "a.journey", "-o", "x.dot"], in: directory).code == 0)
    #expect(try directory.read("x.dot").hasPrefix("//"))
  }
}
