import PolkuModel
import PolkuSyntax

/// The files of a run, each read and parsed once, and what their `include` lines lead to.
package final class SourceCache {
  /// A file and its `include` lines.
  package struct Entry {
    package internal(set) var file: Inclusion
    /// The path without links in it, by which a file is known again.
    let identity: String
    let hasMap: Bool
  }

  private(set) var entries: [Entry] = []
  private var numbers: [String: Int] = [:]
  private let here = Platform.currentDirectory
  private let roots: [(written: String, real: String)]

  /// - Parameter roots: the directories an include may not leave.
  package init(roots: [String]) {
    let here = self.here
    self.roots = roots.map {
      let written = PathText.normalised(PathText.joined(here, $0))
      return (written, Platform.resolved($0) ?? written)
    }
  }

  /// Reads a file the user gave, and all that it includes; the number of its entry.
  package func load(_ path: String) -> Result<Int, FileProblem> {
    let first = entries.count
    let loaded = read(path)
    var next = first
    // Files that includes brought are looked at as they come: no chain of includes is too long.
    while next < entries.count {
      findIncludes(of: next)
      next += 1
    }
    return loaded
  }

  private func read(_ path: String) -> Result<Int, FileProblem> {
    let isInput = path == Inputs.standardInput
    let identity = isInput ? path : Platform.resolved(path) ?? path
    if let known = numbers[identity] { return .success(known) }
    return (isInput ? Platform.readInput() : Platform.readFile(path)).map { bytes in
      let tree = Tree(Source(path: path, bytes: bytes))
      let hasMap = tree.lines.contains { $0.kind == .map && !$0.flags.contains(.lost) }
      entries.append(Entry(file: Inclusion(tree), identity: identity, hasMap: hasMap))
      numbers[identity] = entries.count - 1
      return entries.count - 1
    }
  }

  private func findIncludes(of number: Int) {
    let tree = entries[number].file.tree
    for line in Inclusion.lines(of: tree) {
      entries[number].file.includes.append((line, target(of: tree, line)))
    }
  }

  private func target(of tree: Tree, _ line: Int) -> Inclusion.Target {
    let includer = tree.source.path
    let directory = includer == Inputs.standardInput ? "" : PathText.directory(of: includer)
    guard let path = Inclusion.path(of: tree, line, in: directory) else { return .problem(.missing) }
    // What lies outside is not even looked at: whether it exists is nobody's business.
    guard let real = Platform.resolved(path) else {
      return .problem(isWithinRoots(path) ? reason(path) : .outside)
    }
    guard roots.contains(where: { PathText.lies(real, in: $0.real) }) else { return .problem(.outside) }
    switch read(path) {
    case .success(let file): return .file(file)
    case .failure(let problem): return .problem(Self.outcome(problem))
    }
  }

  private func isWithinRoots(_ path: String) -> Bool {
    let absolute = PathText.normalised(PathText.joined(here, path))
    return roots.contains { PathText.lies(absolute, in: $0.written) }
  }

  private func reason(_ path: String) -> ModelFile.Outcome {
    if case .failure(let problem) = Platform.readFile(path) { return Self.outcome(problem) }
    return .missing
  }

  private static func outcome(_ problem: FileProblem) -> ModelFile.Outcome {
    problem == .missing ? .missing : .unreadable(Platform.words(problem))
  }
}
