import PolkuModel

/// The models that the user's paths stand for.
package struct Loading {
  /// The models, each with the file that is its root.
  package private(set) var models: [(path: String, model: Model)] = []
  /// The files of directories without a map of their own that no model includes; they are models here as well.
  package private(set) var fragments: [String] = []
  package private(set) var problems: [(path: String, problem: FileProblem)]
  package let emptyDirectories: [String]
  /// Links that lead out of the directory they stand in; they were not followed.
  package let leavingLinks: [String]

  /// How many files were read.
  package let fileCount: Int

  /// Reads all files of some paths and binds them into models.
  package init(_ paths: [String]) {
    let inputs = Inputs(paths)
    problems = inputs.problems
    emptyDirectories = inputs.emptyDirectories
    leavingLinks = inputs.leavingLinks
    let cache = SourceCache(roots: inputs.roots)
    var given: [(number: Int, isNamed: Bool)] = []
    var seen: Set<Int> = []
    for file in inputs.files {
      switch cache.load(file.path) {
      case .failure(let problem): problems.append((file.path, problem))
      case .success(let number): if seen.insert(number).inserted { given.append((number, file.isNamed)) }
      }
    }
    let entries = cache.entries
    fileCount = entries.count
    let roots = Self.roots(given.map(\.number), entries)
    let named = Set(given.lazy.filter(\.isNamed).map(\.number))
    for root in roots {
      let path = entries[root].file.tree.source.path
      models.append((path, Model(files: Inclusion.files(of: root, entries.map(\.file)))))
      if !entries[root].hasMap, !named.contains(root) { fragments.append(path) }
    }
  }

  /// The files that are models: those with a map, and those that no other of them brings in.
  ///
  /// Of fragments that include each other in a circle, the first counts.
  private static func roots(_ given: [Int], _ entries: [SourceCache.Entry]) -> [Int] {
    var isIncluded = [Bool](repeating: false, count: entries.count)
    for (number, entry) in entries.enumerated() {
      for case .file(let target) in entry.file.includes.map(\.target) where target != number {
        isIncluded[target] = true
      }
    }
    var isReached = [Bool](repeating: false, count: entries.count)
    var isRoot = [Bool](repeating: false, count: entries.count)
    func take(_ number: Int) {
      isRoot[number] = true
      var waiting = [number]
      isReached[number] = true
      while let next = waiting.popLast() {
        for case .file(let target) in entries[next].file.includes.map(\.target) where !isReached[target] {
          isReached[target] = true
          waiting.append(target)
        }
      }
    }
    for number in given where entries[number].hasMap { take(number) }
    for number in given where !isReached[number] && !isIncluded[number] { take(number) }
    for number in given where !isReached[number] { take(number) }
    return given.filter { isRoot[$0] }
  }
}
