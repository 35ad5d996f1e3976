import PolkuSyntax

/// The files that the user's paths stand for.
package struct Inputs {
  /// A file to look at.
  package struct File {
    package let path: String
    /// Whether it was named itself, not found in a directory.
    package let isNamed: Bool
  }

  /// The path that stands for standard input.
  package static let standardInput = "-"

  /// The name ending of journey files.
  package static let ending = "journey"

  package private(set) var files: [File] = []
  package private(set) var problems: [(path: String, problem: FileProblem)] = []
  /// The directories whose files an include may bring in.
  private(set) var roots: [String] = []
  /// The directories in which there is no journey file.
  package private(set) var emptyDirectories: [String] = []
  /// Links in directories that lead out of them; they are left out.
  package private(set) var leavingLinks: [String] = []

  /// Finds the files of some paths; no path at all means the current directory.
  package init(_ paths: [String]) {
    for path in paths.isEmpty ? ["."] : paths {
      if path != Self.standardInput, Platform.isDirectory(path) {
        addDirectory(path)
      } else {
        files.append(File(path: path, isNamed: true))
        roots.append(Self.root(of: path))
      }
    }
  }

  /// A file may include what lies in the current directory; from elsewhere, what lies beside and below it.
  private static func root(of path: String) -> String {
    if path == standardInput { return "." }
    let directory = PathText.directory(of: path)
    let here = Platform.currentDirectory
    let isBelow = Platform.resolved(directory.isEmpty ? "." : directory).map { PathText.lies($0, in: here) } ?? true
    return isBelow ? "." : directory
  }

  private mutating func addDirectory(_ root: String) {
    roots.append(root)
    var found: [String] = []
    var waiting = [root == "." ? "" : root]
    while let directory = waiting.popLast() {
      switch Platform.entries(directory.isEmpty ? "." : directory) {
      case .failure(let problem): problems.append((directory.isEmpty ? "." : directory, problem))
      case .success(let entries):
        for name in entries.files where PathText.ending(of: name) == Self.ending {
          found.append(PathText.joined(directory, name))
        }
        waiting += entries.directories.map { PathText.joined(directory, $0) }
      }
    }
    if found.isEmpty { emptyDirectories.append(root) }
    let real = Platform.resolved(root) ?? root
    for path in found.sorted() {
      // A link may lead out of what the user gave: whoever wrote the directory does not choose what is read.
      if let target = Platform.resolved(path), !PathText.lies(target, in: real) {
        leavingLinks.append(path)
      } else {
        files.append(File(path: path, isNamed: false))
      }
    }
  }
}
