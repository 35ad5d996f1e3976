import PolkuModel
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

@Suite struct LoadingTests {
  /// What the `include` lines of a model's files came to, by the end of each path.
  /// An outcome with the reason of the system in English.
  private static func said(_ outcome: ModelFile.Outcome) -> String {
    guard case .unreadable(let reason) = outcome else { return "\(outcome)" }
    return "unreadable(\"\(Messages("en").placed(reason))\")"
  }

  private func outcomes(_ model: Model, _ directory: TemporaryDirectory) -> [String] {
    model.files.map { file in
      let path = String(file.tree.source.path.dropFirst(directory.path.count + 1))
      return "\(path): " + file.includes.map { "\($0.line + 1) \(Self.said($0.outcome))" }.joined(separator: ", ")
    }
  }

  @Test func includedFilesComeFirstAndOnce() throws {
    let directory = try TemporaryDirectory()
    try directory.write("shared/c.journey", "channel c\n")
    try directory.write("b.journey", "include: shared\\c.journey\nchannel b\n")
    let main = try directory.write(
      "a.journey", "map a\ninclude: b.journey // first\ninclude: \"shared/../shared/c.journey\"\n")
    let loading = Loading([main])
    let model = try #require(loading.models.first?.model)
    #expect(
      outcomes(model, directory) == [
        "shared/c.journey: ", "b.journey: 1 loaded(0)", "a.journey: 2 loaded(1), 3 again(0)",
      ])
    #expect(loading.problems.isEmpty)
    #expect(loading.fileCount == 3)
    #expect(model.all(.channel).map { model.name($0) } == ["c", "b"])
  }

  @Test func whatCannotBeIncluded() throws {
    let outside = try TemporaryDirectory()
    let secret = try outside.write("secret.journey", "stage secret\n")
    let directory = try TemporaryDirectory()
    try directory.link("link.journey", to: secret)
    try directory.write("folder/x.txt", "")
    let main = try directory.write(
      "a.journey",
      """
      map a
      include: a.journey
      include: b.journey
      include: missing.journey
      include: \(secret)
      include: ../\(outside.path.split(separator: "/").last ?? "")/secret.journey
      include: ../nothing.journey
      include: link.journey
      include: folder
      include:

      """)
    try directory.write("b.journey", "include: a.journey\n")
    let model = try #require(Loading([main]).models.first?.model)
    #expect(
      outcomes(model, directory) == [
        "b.journey: 1 circle",
        "a.journey: 2 itself, 3 loaded(0), 4 missing, 5 outside, 6 outside, 7 outside, 8 outside, "
          + "9 unreadable(\"it is a directory\"), 10 missing",
      ])
  }

  @Test func aDirectoryMeansEveryModelInIt() throws {
    let outside = try TemporaryDirectory()
    let directory = try TemporaryDirectory()
    try directory.write("two.journey", "map two\ninclude: parts/used.journey\n")
    try directory.write("one.journey", "map one\ninclude: two.journey\n")
    try directory.write("parts/used.journey", "stage a\n")
    try directory.write("parts/lost.journey", "include: deeper.journey\n")
    try directory.write("parts/deeper.journey", "stage b\n")
    try directory.write("ring/a.journey", "include: b.journey\n")
    try directory.write("ring/b.journey", "include: a.journey\n")
    try directory.write(".hidden/h.journey", "map hidden\n")
    try directory.write("notes.txt", "map no\n")
    try directory.link("away.journey", to: try outside.write("away.journey", "map away\n"))
    let loading = Loading([directory.path])
    func names(_ paths: [String]) -> [String] { paths.map { String($0.dropFirst(directory.path.count + 1)) } }
    #expect(
      names(loading.models.map(\.path)) == ["one.journey", "parts/lost.journey", "ring/a.journey", "two.journey"])
    #expect(names(loading.fragments) == ["parts/lost.journey", "ring/a.journey"])
    #expect(names(loading.leavingLinks) == ["away.journey"])
    #expect(loading.problems.isEmpty)
  }

  @Test func aLongChainOfIncludes() throws {
    let directory = try TemporaryDirectory()
    let count = 3000
    for i in 0..<count { try directory.write("\(i).journey", "include: \(i + 1).journey\n") }
    try directory.write("\(count).journey", "map end\n")
    let loading = Loading([directory.path + "/0.journey"])
    #expect(loading.models.first?.model.files.count == count + 1)
  }

  @Test func aFileGivenTwiceIsOneModel() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("a.journey", "map a\n")
    let loading = Loading([path, directory.path, directory.path + "/./a.journey"])
    #expect(loading.models.count == 1)
  }
}
