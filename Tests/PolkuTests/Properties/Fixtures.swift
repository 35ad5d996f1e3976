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

  /// The journeys of the repository: the examples and the test cases.
  static let journeys = Journeys.all.map { Fixture($0.path, $0.bytes) }

  /// Journeys without mistakes: the examples, and the generated ones.
  ///
  /// Where a file names one thing twice, or a fact stands above every declaration, order does matter,
  /// and what a broken line takes with it shows elsewhere: the findings' own cases are left out.
  static let sound = Journeys.examples.map { Fixture($0.path, $0.bytes) } + generated

  /// Small valid models: half of them indented, half flat, in the three languages.
  static let generated: [Fixture] = (0..<12).map { seed in
    var generator = ModelGenerator(seed: seed, language: Language.all[seed % 3], isFlat: seed % 2 == 1)
    return Fixture("generated \(seed)", Array(generator.text().utf8))
  }

  static let models = journeys + generated

  /// The inputs of the cases.
  static let cases: [Fixture] = CaseFile.all.map { Fixture($0.testDescription, $0.input) }
}
