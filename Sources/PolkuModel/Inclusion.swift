import PolkuSyntax

/// A file, and what its `include` lines lead to, before files are bound into a model.
package struct Inclusion: Sendable {
  /// What an `include` line leads to.
  package enum Target: Sendable {
    /// The file of this number.
    case file(Int)
    case problem(ModelFile.Outcome)
  }

  package let tree: Tree
  /// The `include` lines, by their numbers from 0, and where they lead.
  package var includes: [(line: Int, target: Target)] = []

  /// A file, before it is known where its `include` lines lead.
  package init(_ tree: Tree) { self.tree = tree }

  /// The numbers of the `include` lines of a file.
  package static func lines(of tree: Tree) -> [Int] {
    tree.lines.indices.filter { tree.lines[$0].fileWord == .include }
  }

  /// The path that an `include` line names, from where the including file's own path counts; nil where it names none.
  ///
  /// - Parameter directory: the directory of the file that includes.
  package static func path(of tree: Tree, _ line: Int, in directory: String) -> String? {
    let bytes = tree.source.bytes
    let value = Parts.unquoted(bytes.span, Parts.value(bytes.span, tree.lines[line]))
    let written = tree.source.text(value).split(separator: "\\", omittingEmptySubsequences: false).joined(
      separator: "/")
    if written.isEmpty || written.utf8.contains(0) { return nil }
    return PathText.normalised(PathText.joined(directory, written))
  }

  /// The files of a model: included ones before those that include them, each once.
  package static func files(of root: Int, _ entries: [Inclusion]) -> [ModelFile] {
    struct Step {
      let number: Int
      var next = 0
      var includes: [ModelFile.Include] = []
    }
    var files: [ModelFile] = []
    var places: [Int: Int] = [:]
    var open: Set<Int> = [root]
    var steps = [Step(number: root)]
    while var step = steps.popLast() {
      let entry = entries[step.number]
      var child: Int?
      while step.next < entry.includes.count, child == nil {
        let (line, target) = entry.includes[step.next]
        switch target {
        case .problem(let outcome): step.includes.append(.init(line: line, outcome: outcome))
        case .file(step.number): step.includes.append(.init(line: line, outcome: .itself))
        case .file(let number) where open.contains(number): step.includes.append(.init(line: line, outcome: .circle))
        case .file(let number):
          guard let place = places[number] else {
            child = number
            continue
          }
          let isNew = place < 0
          step.includes.append(.init(line: line, outcome: isNew ? .loaded(-place - 1) : .again(place)))
          if isNew { places[number] = -place - 1 }
        }
        step.next += 1
      }
      if let child {
        steps.append(step)
        steps.append(Step(number: child))
        open.insert(child)
        continue
      }
      open.remove(step.number)
      // Negative until the line that brought the file has been told.
      places[step.number] = -files.count - 1
      files.append(ModelFile(tree: entry.tree, includes: step.includes))
    }
    return files
  }
}
