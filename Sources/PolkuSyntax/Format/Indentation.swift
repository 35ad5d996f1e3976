/// How far each line is to be indented: the layout that shows the reading.
struct Indentation {
  /// Blanks before each line.
  private(set) var blanks: [Int]

  init(_ tree: Tree) {
    blanks = Array(repeating: 0, count: tree.lines.count)
    var unread: Int?
    for i in tree.lines.indices {
      let line = tree.lines[i]
      if line.form == .blank || line.form == .comment { continue }
      if line.flags.contains(.lost) {
        blanks[i] = (unread.map { blanks[$0] } ?? 0) + Self.depthBelow(tree, i, unread)
      } else if line.isUnread {
        // Lines of one run stand alike, so that none goes with the one above.
        let isRun = unread == i - 1 && tree.lines[i - 1].indentation == line.indentation
        blanks[i] = isRun ? blanks[i - 1] : unreadable(tree, i)
        unread = i
      } else {
        blanks[i] = known(tree, line)
      }
    }
    placeComments(tree)
  }

  /// The indentation of a line that was understood.
  private func known(_ tree: Tree, _ line: Line) -> Int {
    switch line.form {
    case .declaration: return line.kind == .step ? 2 : 0
    case .continuation: return line.owner >= 0 ? blanks[Int(line.owner)] + 2 : 2
    case .field, .note, .flow, .numbered:
      guard line.owner >= 0 else { return 0 }
      return Self.below(tree, line.owner)
    default: return 0
    }
  }

  /// What belongs to a declaration stands two blanks in, what belongs to a step four.
  private static func below(_ tree: Tree, _ owner: Int32) -> Int {
    tree.lines[Int(owner)].kind == .step ? 4 : 2
  }

  /// A line that could not be read stands where what follows is not taken for a part of it.
  private func unreadable(_ tree: Tree, _ number: Int) -> Int {
    let line = tree.lines[number]
    let own = line.owner < 0 || line.text == line.start ? 0 : Self.below(tree, line.owner)
    for next in tree.lines[(number + 1)...] where next.form != .blank && next.form != .comment {
      if next.flags.contains(.lost) || next.isUnread || next.form == .continuation { continue }
      let opens = next.form == .declaration && next.kind != .step || next.form == .file
      return opens ? own : max(own, known(tree, next))
    }
    return own
  }

  /// Lines below an unreadable one keep the steps of their indentation.
  private static func depthBelow(_ tree: Tree, _ number: Int, _ unread: Int?) -> Int {
    guard let unread else { return 2 }
    let deeper = tree.lines[number].indentation - tree.lines[unread].indentation
    return deeper > 3 ? 4 : 2
  }

  /// A comment stands like the line it speaks of: the next, or after a gap the margin or the line above.
  private mutating func placeComments(_ tree: Tree) {
    var next: Int?
    for i in tree.lines.indices.reversed() {
      switch tree.lines[i].form {
      case .blank: next = nil
      case .comment:
        if let next {
          blanks[i] = blanks[next]
        } else if tree.lines[i].indentation > 0 {
          blanks[i] = above(tree, i)
        }
      default: next = i
      }
    }
  }

  private func above(_ tree: Tree, _ number: Int) -> Int {
    var i = number - 1
    while i >= 0, tree.lines[i].form == .comment { i -= 1 }
    guard i >= 0, tree.lines[i].form != .blank else { return 0 }
    return tree.lines[i].kind != nil && tree.lines[i].kind != .step ? 2 : max(blanks[i], 0)
  }
}

extension Line {
  /// Whether nobody understood the line, so that lines below may go with it.
  fileprivate var isUnread: Bool { form == .unreadable || form == .field && flags.contains(.unknownField) }
}
