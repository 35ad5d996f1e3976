import Foundation
import PolkuSyntax
import Testing

/// A journey file of the repository, by its path from the root.
struct JourneyFile: Sendable, CustomTestStringConvertible {
  let path: String
  let bytes: [UInt8]

  var testDescription: String { path }
  var source: Source { Source(path: path, bytes: bytes) }
}

/// The journey files of the repository: the examples and the test cases.
enum Journeys {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The examples in `journeys/`.
  static let examples = files(under: "journeys")

  /// The examples and every journey among the test cases.
  static let all = examples + files(under: "Tests/PolkuTests/Cases")

  static func files(under folder: String) -> [JourneyFile] {
    let start = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".journey") }.sorted().compactMap { path in
      guard let data = FileManager.default.contents(atPath: start.appending(path: path).path) else { return nil }
      return JourneyFile(path: folder + "/" + path, bytes: Array(data))
    }
  }
}
