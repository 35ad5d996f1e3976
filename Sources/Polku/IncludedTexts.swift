internal import PolkuModel
internal import PolkuSyntax

/// The files of a journey that were given as texts, in the order in which a model wants them.
struct IncludedTexts {
  let files: [ModelFile]

  init(_ root: Journey.File, _ others: [Journey.File]) {
    var numbers: [String: Int] = [:]
    let all = [root] + others
    for (number, file) in all.enumerated() where numbers[PathText.normalised(file.path)] == nil {
      numbers[PathText.normalised(file.path)] = number
    }
    // Files are read when something includes them, as they come: no chain of includes is too long.
    var places = [0: 0]
    var entries = [Inclusion(Self.tree(root))]
    var next = 0
    while next < entries.count {
      let tree = entries[next].tree
      let directory = PathText.directory(of: tree.source.path)
      for line in Inclusion.lines(of: tree) {
        guard let number = Inclusion.path(of: tree, line, in: directory).flatMap({ numbers[$0] }) else {
          entries[next].includes.append((line, .problem(.missing)))
          continue
        }
        let place = places[number] ?? entries.count
        if place == entries.count {
          places[number] = place
          entries.append(Inclusion(Self.tree(all[number])))
        }
        entries[next].includes.append((line, .file(place)))
      }
      next += 1
    }
    files = Inclusion.files(of: 0, entries)
  }

  private static func tree(_ file: Journey.File) -> Tree {
    Tree(Source(path: file.path, bytes: Array(file.text.utf8)))
  }
}
