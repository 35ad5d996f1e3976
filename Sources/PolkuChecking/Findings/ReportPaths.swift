import PolkuModel
import PolkuSyntax

/// How files are called in what other programs read: by the path from the current directory.
package struct ReportPaths {
  private let here = Platform.currentDirectory
  /// The paths of the files of each model: a hundred thousand findings ask for the same few.
  private var files: [[String]] = []

  package init(_ models: [Model] = []) {
    files = models.map { $0.files.map { shown($0.tree.source.path) } }
  }

  /// The path of a file of a model, by their numbers.
  package func shown(_ file: Int32, of model: Int) -> String { files[model][Int(file)] }

  /// The path from the current directory, with `/` between its parts; standard input stays `-`.
  package func shown(_ path: String) -> String {
    if path == Inputs.standardInput { return path }
    return PathText.relative(PathText.normalised(PathText.joined(here, path)), to: here)
  }
}
