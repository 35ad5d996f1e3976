import PolkuModel
import PolkuSyntax

/// Lines that say in which language a file is, and change nothing: of a language nobody knows, or said again.
struct LanguageLines {
  let model: Model

  func check(_ findings: inout [Finding]) {
    for file in model.files.indices {
      let tree = model.files[file].tree
      for number in tree.lines(stating: .language) { check(number, tree, file, &findings) }
    }
  }

  private func check(_ number: Int, _ tree: Tree, _ file: Int, _ findings: inout [Finding]) {
    let line = tree.lines[number]
    let value = ByteRange(min(Int(line.body), Int(line.end)), Int(line.end))
    let written = tree.source.text(value)
    let place =
      value.isEmpty ? model.location(file: Int32(file), line: Int32(number)) : Location(file: file, range: value)
    guard let named = Language.named(written) else {
      let languages = Language.all.map { "\($0.code) (\($0.name))" }.joined(separator: ", ")
      let message = Message(
        "P106.language", ["value": model.written(place), "own": tree.language.name, "languages": languages])
      return findings.append(Finding(P106.id, .warning, at: place, message))
    }
    if case .stated(let first) = tree.languageOrigin, first == number { return }
    if named === tree.language { return }
    let message = Message("P106.languageAgain", ["value": model.written(place), "own": tree.language.name])
    findings.append(Finding(P106.id, .warning, at: place, message))
  }
}

extension Tree {
  /// The numbers of the lines that say a thing of the file itself.
  func lines(stating word: FileWord) -> [Int] {
    lines.indices.filter { lines[$0].form == .file && lines[$0].code == word.rawValue }
  }
}
