import Polku
import Testing

/// A journey in several files, given as texts.
@Suite struct LibraryFilesTests {
  private static let root = Journey.File(
    path: "maps/shop.journey",
    text: """
      map shop
      include: ../shared/people.journey
      include: missing.journey
      touchpoint ad
        by: marketing
        at: first
      """)
  private static let people = Journey.File(
    path: "shared/people.journey", text: "include: .\\stages.journey\nrole marketing\npersona Maija\n")
  private static let stages = Journey.File(
    path: "shared/stages.journey", text: "stage first\ninclude: people.journey\ninclude: stages.journey\n")

  @Test func filesAreFoundByTheirPaths() {
    let others = [Self.stages, Journey.File(path: "./shared//people.journey", text: Self.people.text)]
    let journey = Journey(Self.root, including: others)
    #expect(journey.items(.role).map(\.isDescribed) == [true])
    #expect(journey.items(.stage).map(\.place.description) == ["shared/stages.journey:1:7"])
    #expect(journey.items(.persona).map(\.place.path) == ["./shared//people.journey"])
    let broken = journey.check().filter { $0.rule == "P201" }
    #expect(broken.map(\.place.path) == ["shared/stages.journey", "shared/stages.journey", "maps/shop.journey"])
    #expect(broken.map(\.place.line) == [2, 3, 3])
  }

  @Test func theOrderOfTheFilesIsNothing() {
    let one = Journey(Self.root, including: [Self.people, Self.stages])
    let other = Journey(
      Self.root, including: [Self.stages, Journey.File(path: "unused.journey", text: "stage x"), Self.people])
    #expect(one.check() == other.check())
    #expect(one.items(.stage) == other.items(.stage))
    #expect(other.items(.stage).map(\.id) == ["first"])
  }

  /// Of two files with one path the first counts, and the root before all.
  @Test func theFirstOfTwoPathsCounts() {
    let again = Journey.File(path: "shared/people.journey", text: "role somebody-else\n")
    let journey = Journey(
      Self.root, including: [Self.people, again, Journey.File(path: "maps/shop.journey", text: "stage x"), Self.stages])
    #expect(journey.items(.role).map(\.id) == ["marketing"])
    #expect(journey.id == "shop")
  }

  @Test func theCommandSaysTheSame() throws {
    let directory = try TemporaryDirectory()
    for file in [Self.root, Self.people, Self.stages] { try directory.write(file.path, file.text) }
    let journey = Journey(Self.root, including: [Self.people, Self.stages])
    let said = try Polku.run(["check", "maps/shop.journey", "--format", "line", "--date", "none"], in: directory)
    #expect(journey.check().map { $0.description + "\n" }.joined() == said.output)
  }

  /// A chain of includes of any length is followed.
  @Test func longChains() {
    let count = 3000
    let files = (0..<count).map {
      Journey.File(path: "f\($0).journey", text: "stage s\($0)\ninclude: f\($0 + 1).journey\n")
    }
    let journey = Journey(files[0], including: Array(files.dropFirst()))
    #expect(journey.items(.stage).count == count)
    #expect(journey.items(.stage).first?.id == "s\(count - 1)")
  }
}
