import Foundation
import Testing

/// The example of the README is this one, and does what it says there.
@Suite struct LibraryExampleTests {
  @Test func reviewSaysWhatTheReadmeShows() throws {
    let readme = try String(contentsOf: Journeys.root.appending(path: "README.md"), encoding: .utf8)
    let file = Journeys.root.appending(path: "Tests/PolkuTests/Library/LibraryExample.swift")
    let blocks = readme.components(separatedBy: "```")
    let code = try #require(blocks.firstIndex { $0.hasPrefix("swift\nimport Polku\n") })
    #expect(try blocks[code] == "swift\n" + String(contentsOf: file, encoding: .utf8))
    let example = try #require(CommandParity.all.first { $0.name == "readme.journey" })
    #expect(try review(example.text).joined(separator: "\n") + "\n" == blocks[code + 2].dropFirst("text\n".count))
  }
}
