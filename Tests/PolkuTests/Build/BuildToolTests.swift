import Foundation
import Testing

/// The tool behind the build plugin, as the plugin runs it.
@Suite struct BuildToolTests {
  private static let good = "map shop: A shop\ntouchpoint guide: The guide\n  at: awareness\n"
  private static let bad = "map other\ntouchpoint a\n  at: awareness\ntouchpoint a\n"

  private func run(_ arguments: [String], in directory: TemporaryDirectory) throws -> Polku.Result {
    try Polku.run(["check", "--target", "Shop"] + arguments, in: directory, program: "polku-build")
  }

  @Test func warningsAreSaidAndDoNotStop() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("my shöp.journey", Self.good)
    let result = try run(["--types", "out.swift", path], in: directory)
    #expect(result.code == 0 && result.output.isEmpty)
    let lines = result.errors.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines { #expect(line.hasPrefix(path + ":") && line.contains(": warning: "), "\(line)") }
    // The same as the tool for people says in its form for builds, but for the notes.
    let checked = try Polku.run(["check", "--date", "none", "--format", "line", path], in: directory).output
    #expect(lines == checked.split(separator: "\n").filter { !$0.contains(": note: ") })
    #expect(try directory.read("out.swift").contains("guide"))
  }

  @Test func everyBrokenJourneyIsHeardAndNothingIsWritten() throws {
    let directory = try TemporaryDirectory()
    let paths = [try directory.write("a.journey", Self.bad), try directory.write("b.journey", Self.bad)]
    try directory.write("out.swift", "// before")
    let result = try run(["--types", "out.swift"] + paths, in: directory)
    #expect(result.code == 1)
    for path in paths { #expect(result.errors.contains("\(path):4:12: error: "), "\(result.errors)") }
    #expect(try directory.read("out.swift") == "// before")
  }

  @Test func aSlipThatWouldBecomeATypeIsSaid() throws {
    let directory = try TemporaryDirectory()
    let text =
      "map shop\nchannel email\nchannel phone\ntouchpoint pick time\n  at: decision\n  on: phone\npath p\n  pick tiem -> ?\n"
    let path = try directory.write("a.journey", text)
    let lines = try run([path], in: directory).errors.split(separator: "\n").filter { $0.contains("pick tiem") }
    #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("\(path):8:3: ") }, "\(lines)")
  }

  @Test func anErrorNamesItsOtherPlace() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("a.journey", Self.bad)
    let errors = try run([path], in: directory).errors
    #expect(errors.contains("\(path):4:12: error: ") && errors.contains("\(path):2:12: note: "), "\(errors)")
  }

  @Test func whatIsDeniedIsAnError() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("a.journey", Self.good)
    let settings = try directory.write("polku.settings", "# strict\ndeny: warnings\n")
    let result = try run(["--settings", settings, path], in: directory)
    #expect(result.code == 1)
    #expect(!result.errors.contains(": warning: ") && result.errors.contains(": error: "))
    #expect(result.errors.contains("\(settings):2:1: note: "))
    #expect(!result.errors.contains("\(path):1:1: note: "))
    try directory.write("polku.settings", "deny: notes\n")
    #expect(try run(["--settings", settings, path], in: directory).errors.contains(": error: "))
  }

  @Test func whatIsKnownDoesNotCount() throws {
    let directory = try TemporaryDirectory()
    try directory.write("Sources/Shop/a.journey", Self.good)
    let settings = try directory.write("Sources/Shop/polku.settings", "deny: warnings\nbaseline: known.baseline\n")
    let written = try Polku.run(["check", "--write-baseline", "known.baseline", "--date", "none"], in: directory)
    #expect(written.code == 0)
    let arguments = ["--root", directory.path, "--settings", settings, directory.path + "/Sources/Shop/a.journey"]
    let result = try run(arguments, in: directory)
    #expect(result.code == 0 && result.errors.isEmpty, "\(result.errors)")
  }

  @Test func aFileThatIsAsItWasIsLeftAlone() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("a.journey", Self.good)
    func age() throws -> Date? {
      try FileManager.default.attributesOfItem(atPath: directory.path + "/out.swift")[.modificationDate] as? Date
    }
    let old = Date(timeIntervalSince1970: 1_000_000_000)
    #expect(try run(["--types", "out.swift", path], in: directory).code == 0)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: directory.path + "/out.swift")
    #expect(try run(["--types", "out.swift", path], in: directory).code == 0)
    #expect(try age() == old)
    try directory.write("a.journey", Self.good + "touchpoint talk\n  at: awareness\n")
    #expect(try run(["--types", "out.swift", path], in: directory).code == 0)
    #expect(try age() != old)
  }

  @Test func onlyChecking() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("a.journey", Self.good)
    let settings = try directory.write("polku.settings", "types: none\n")
    #expect(try run(["--settings", settings, "--types", "out.swift", path], in: directory).code == 0)
    #expect(try directory.read("out.swift").split(separator: "\n").allSatisfy { $0.hasPrefix("//") })
  }

  @Test func mistakesInTheSettingsStopTheBuild() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("a.journey", Self.good)
    let settings = try directory.write("polku.settings", "types: pubic\nfoo: 1\n")
    let result = try run(["--settings", settings, path], in: directory)
    #expect(result.code == 2)
    #expect(result.errors.contains("\(settings):1:1: error: ") && result.errors.contains("\(settings):2:1: error: "))
  }

  @Test func aRuleThatStopsTheProgramDoesNotStopTheBuild() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("a.journey", Self.good)
    let result = try run(
      ["--trap-in", "P501", "--root", directory.path, "--types", "out.swift", path], in: directory)
    #expect(result.code == 0)
    #expect(result.errors.contains("polku: warning: The rule P501 "))
    #expect(try directory.read("out.swift").contains("guide"))
  }

  @Test(
    arguments: [
      ([], 2), (["check"], 2), (["check", "--target", "x"], 2), (["check", "--target"], 2),
      (["check", "--target", "x", "--foo", "y", "a.journey"], 2), (["check", "--target", "x", "missing.journey"], 3),
      (["check", "--target", "x", "--settings", "missing", "a.journey"], 3),
      (["check", "--target", "x", "--root", "/polku/missing", "a.journey"], 3),
      (["check", "--target", "x", "--root", "missing", "a.journey"], 2),
      (["check", "--target=", "a.journey"], 2),
      (["check", "--target", "x", "--types", "missing/o.swift", "a.journey"], 3),
    ] as [([String], Int32)])
  func wrongCalls(_ arguments: [String], _ code: Int32) throws {
    let directory = try TemporaryDirectory()
    try directory.write("a.journey", Self.good)
    let result = try Polku.run(arguments, in: directory, program: "polku-build")
    #expect(result.code == code && result.errors.contains("polku: error: "), "\(result.errors)")
  }
}
