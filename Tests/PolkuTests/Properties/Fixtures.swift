import Foundation
import PolkuSyntax

/// A file that properties are held against.
struct Fixture: Sendable, CustomStringConvertible {
  let name: String
  let bytes: [UInt8]

  var description: String { name }
  var tree: Tree { Tree(Source(path: name, bytes: bytes)) }

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The example journeys of the project.
  static let journeys: [Fixture] = {
    let folder = CaseFile.tests.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
      "journeys")
    return [folder, CaseFile.tests.appendingPathComponent("Cases")].flatMap { folder in
      let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
      return names.filter { $0.hasSuffix(".journey") }.sorted().compactMap { name in
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Fixture(name, Array($0)) }
      }
    }
  }()

  /// Small valid models: half of them indented, half flat, in the three languages.
  static let generated: [Fixture] = (0..<12).map { seed in
    var generator = ModelGenerator(seed: seed, language: Language.all[seed % 3], isFlat: seed % 2 == 1)
    return Fixture("generated \(seed)", Array(generator.text().utf8))
  }

  static let models = journeys + generated

  /// The inputs of the cases.
  static let cases: [Fixture] = CaseFile.all.map { Fixture($0.testDescription, $0.input) }
}
