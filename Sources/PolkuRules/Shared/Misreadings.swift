import PolkuModel
import PolkuSyntax

/// Words at the head of lines that were misspelt, taken from another language, or read as a field.
struct Misreadings {
  let context: CheckContext

  func check(_ findings: inout [Finding]) {
    for file in context.model.files.indices {
      let tree = context.model.files[file].tree
      guessedLanguage(tree, file, &findings)
      var foreign: [String: [Misreading]] = [:]
      for misreading in tree.misreadings {
        switch misreading.reason {
        case .misspelt: misspelt(misreading, tree, file, &findings)
        case .foreign(let code): foreign[code, default: []].append(misreading)
        }
      }
      for code in foreign.keys.sorted() { self.foreign(foreign[code] ?? [], code, tree, file, &findings) }
    }
  }

  private func misspelt(_ misreading: Misreading, _ tree: Tree, _ file: Int, _ findings: inout [Finding]) {
    let location = Location(file: file, range: misreading.range)
    let message = Message("P102.misspelt", ["written": tree.source.text(misreading.range), "meant": misreading.meant])
    let edit = Edit("P102.write", location, misreading.meant, isSafe: true)
    findings.append(Finding(P102.id, .warning, at: location, message, edits: [edit]))
  }

  /// One finding for each other language whose words a file uses.
  private func foreign(
    _ misreadings: [Misreading], _ code: String, _ tree: Tree, _ file: Int, _ findings: inout [Finding]
  ) {
    let places = misreadings.map { Location(file: file, range: $0.range) }
    guard let example = smallest(misreadings, tree) else { return }
    let message = Message.counted(
      "P102.foreign", misreadings.count,
      [
        "written": tree.source.text(example.range), "meant": example.meant, "count": "\(misreadings.count)",
        "language": Placed.language(code), "own": Placed.language(tree.language.code),
      ])
    let edit = Edit(
      title(misreadings, example),
      zip(places, misreadings).map { Edit.Change($0, $1.meant) })
    let place = Location(file: file, range: example.range)
    findings.append(Finding(P102.id, .warning, at: place, message, edits: [edit]))
  }

  private func title(_ misreadings: [Misreading], _ example: Misreading) -> Message {
    Message(
      misreadings.count == 1 ? "P102.write" : "P102.writeAll", ["count": "\(misreadings.count)", "text": example.meant])
  }

  /// The example a message names must not depend on the order of declarations.
  private func smallest(_ misreadings: [Misreading], _ tree: Tree) -> Misreading? {
    misreadings.min { a, b in
      let (one, other) = (tree.source.text(a.range), tree.source.text(b.range))
      return one == other ? a.meant < b.meant : one < other
    }
  }

  /// A file in another language than English that does not say so.
  private func guessedLanguage(_ tree: Tree, _ file: Int, _ findings: inout [Finding]) {
    guard case .guessed(let number) = tree.languageOrigin, tree.lines(stating: .language).isEmpty else { return }
    let line = "\(tree.language.words(FileWord.language).first ?? "language"): \(tree.language.code)"
    let start = Location(file: file, at: tree.source.byteOrderMark)
    findings.append(
      Finding(
        P102.id, .note, at: context.model.location(file: Int32(file), line: Int32(number)),
        Message("P102.language", ["language": tree.language.name, "line": line]),
        edits: [Edit(Message("P102.stateLanguage", ["text": line]), [Edit.Change(start, line + "\n")])]))
  }
}
