import PolkuModel
import PolkuSyntax

/// Fields that a line seems to state although it cannot be read: `at awareness` without its colon.
///
/// Rules about something missing take them as `?`, so that one slip is one finding.
struct SupposedFields {
  private var fields: [DeclarationID: Set<Field>] = [:]

  init(_ context: CheckContext) {
    let model = context.model
    for (file, numbers) in context.oddLines.unreadable.enumerated() {
      let tree = model.files[file].tree
      for number in numbers {
        let line = tree.lines[Int(number)]
        guard line.owner >= 0, case .noColon(let end) = Unreadable.guess(tree, line),
          let owner = model.declaration(file: file, line: line.owner)
        else { continue }
        for field in Unreadable.fields(tree, Int(line.text)..<end) { fields[owner, default: []].insert(field) }
      }
    }
  }

  func has(_ id: DeclarationID, _ field: Field) -> Bool {
    fields.isEmpty ? false : fields[id]?.contains(field) ?? false
  }
}

extension Model {
  /// The declaration that a line makes, or nil. Declared things stand in the order of files and lines.
  func declaration(file: Int, line: Int32) -> DeclarationID? {
    var low = 0
    var high = declaredCount
    while low < high {
      let middle = (low + high) / 2
      let other = declarations[middle]
      if (Int(other.file), other.line) < (file, line) { low = middle + 1 } else { high = middle }
    }
    guard low < declarations.count, declarations[low].isDeclared, declarations[low].file == Int32(file),
      declarations[low].line == line
    else { return nil }
    return DeclarationID(low)
  }

  /// How many things are declared; those used and declared nowhere stand behind them.
  var declaredCount: Int {
    var low = 0
    var high = declarations.count
    while low < high {
      let middle = (low + high) / 2
      if declarations[middle].isDeclared { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
