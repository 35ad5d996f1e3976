import PolkuChecking

/// Turns DOT into pictures with Graphviz, where that is installed.
enum Rendering {
  /// The formats that are offered.
  static let formats = ["svg", "png", "pdf"]

  /// Endings of pictures that are not offered: nobody who asks for one means a text.
  private static let otherPictures = ["jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "ps", "eps"]

  /// Whether a file with an ending is meant to be a picture.
  static func isPicture(_ ending: String) -> Bool { formats.contains(ending) || otherPictures.contains(ending) }

  /// Why there is no picture.
  enum Failure: Error {
    case noGraphviz
    /// What Graphviz, or starting it, says.
    case other(String)
  }

  /// The picture of a graph.
  static func picture(_ dot: String, _ format: String) -> Result<[UInt8], Failure> {
    guard let program = Platform.program("dot") else { return .failure(.noGraphviz) }
    switch Platform.run(program, ["-T" + format], input: Array(dot.utf8)) {
    case .failure(let problem): return .failure(.other(problem.reason.isEmpty ? problem.key : problem.reason))
    case .success(let finished):
      if finished.code == 0, !finished.output.isEmpty { return .success(finished.output) }
      let said = String(decoding: finished.errors.prefix(2000), as: UTF8.self)
      return .failure(.other(said.isEmpty ? "dot: \(finished.code)" : said))
    }
  }
}
