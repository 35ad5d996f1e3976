import Foundation
import Testing

@testable import PolkuChecking

/// The arrows of ARCHITECTURE.md, as the import lines have them.
@Suite struct LayeringTests {
  private static let allowed: [String: Set<String>] = [
    "PolkuLanguages": [],
    "PolkuSyntax": ["PolkuLanguages"],
    "PolkuModel": ["PolkuSyntax"],
    "PolkuRules": ["PolkuModel", "PolkuSyntax"],
    "PolkuOutputs": ["PolkuModel", "PolkuSyntax"],
    "PolkuTypes": ["PolkuModel", "PolkuSyntax"],
    "PolkuChecking": ["PolkuRules", "PolkuModel", "PolkuSyntax"],
    "PolkuPages": ["PolkuOutputs", "PolkuRules", "PolkuModel", "PolkuSyntax"],
    "PolkuTool": [
      "PolkuChecking", "PolkuPages", "PolkuTypes", "PolkuOutputs", "PolkuRules", "PolkuModel", "PolkuSyntax",
    ],
    "PolkuBuild": ["PolkuChecking", "PolkuTypes", "PolkuRules", "PolkuModel", "PolkuSyntax"],
    "Polku": ["PolkuPages", "PolkuTypes", "PolkuOutputs", "PolkuRules", "PolkuModel", "PolkuSyntax"],
    "polku-cli": ["PolkuTool"],
    "polku-build": ["PolkuBuild"],
  ]

  private static let system: Set<String> = ["Glibc", "Darwin", "Musl", "Synchronization"]

  @Test(arguments: allowed.keys.sorted())
  func importsFollowTheArrows(_ room: String) throws {
    let folder = Journeys.root.appending(path: "Sources/\(room)")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    let sources = files.filter { $0.hasSuffix(".swift") }
    #expect(!sources.isEmpty)
    for path in sources {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for module in Self.imports(text) {
        if Self.system.contains(module) {
          #expect(
            room == "PolkuChecking" && (path == "Platform.swift" || path.hasPrefix("Platform/")),
            "\(room)/\(path) touches libc")
        } else {
          #expect(Self.allowed[room]?.contains(module) == true, "\(room)/\(path) imports \(module)")
        }
      }
    }
  }

  @Test func everyRoomHasItsArrows() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Journeys.root.appending(path: "Sources").path)
    #expect(Set(folders.filter { !$0.hasPrefix(".") }) == Set(Self.allowed.keys))
  }

  private static func imports(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(of: "import"), at < 2, at + 1 < words.count, !line.contains("//") else {
        return nil
      }
      return words[at + 1]
    }
  }
}
