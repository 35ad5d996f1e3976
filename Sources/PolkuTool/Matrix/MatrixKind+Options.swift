import PolkuChecking
import PolkuModel
import PolkuPages
import PolkuSyntax

extension MatrixKind {
  /// The words of `--rows`.
  static let rowWords = unique(all.map(\.rows))
  /// The words of `--columns`.
  static let columnWords = unique(all.map(\.columns))

  /// The grid that was asked for; where one word is left out, the first that has the other.
  static func find(_ invocation: Invocation, _ session: Session) -> MatrixKind? {
    let (rows, columns) = (invocation.value("rows"), invocation.value("columns"))
    let found = all.first { kind in
      (rows == nil || rows == kind.rows) && (columns == nil || columns == kind.columns)
    }
    if found == nil {
      session.complain("tool.matrix.no-pair", ["rows": rows ?? "", "columns": columns ?? ""])
      session.console.remark(session.say("tool.matrix.pairs", ["pairs": list(session)]))
    }
    return found
  }

  /// All the grids, as a message lists them.
  static func list(_ session: Session) -> String {
    all.map { session.say("tool.matrix.pair", ["rows": $0.rows, "columns": $0.columns]) }.joined(separator: ", ")
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}

extension MatrixComparison {
  /// Another day by its word, else the model of a file; nil where it is neither, which is said.
  static func find(_ word: String, _ model: Model, _ session: Session) -> MatrixComparison? {
    switch word {
    case "as-is": return MatrixComparison(model: model, selection: .asIs, key: word, name: word)
    case "to-be": return MatrixComparison(model: model, selection: .toBe, key: word, name: word)
    default:
      let loading = Loading([word])
      _ = LoadingRemarks.tell(loading, session)
      guard loading.problems.isEmpty, let other = OnlyModel.find(loading, session) else {
        session.complain("tool.matrix.against-which", ["path": word])
        return nil
      }
      return MatrixComparison(model: other, selection: nil, key: nil, name: PathText.lastPart(of: word))
    }
  }
}
