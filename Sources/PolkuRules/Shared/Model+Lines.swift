import PolkuModel
import PolkuSyntax

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

  /// Whether a fact stands on a line that lacks the colon behind its field.
  func lacksColon(_ fact: Fact) -> Bool {
    files[Int(fact.file)].tree.lines[Int(fact.line)].flags.contains(.colonForgotten)
  }
}
