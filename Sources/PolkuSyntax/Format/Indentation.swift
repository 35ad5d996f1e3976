/// How far each line is to be indented: the layout that shows the reading.
struct Indentation {
  /// Blanks before each line.
  private(set) var blanks: [Int]

  init(_ tree: Tree) {
    blanks = Array(repeating: 0, count: tree.lines.count)
    var unread: Int?
    for i in tree.lines.indices {
      let line = tree.lines[i]
      switch line.form {
      case .blank, .comment: continue
      case .file: blanks[i] = 0
      case .unreadable where !line.flags.contains(.lost):
        // Decided when it is known what follows.
        unread = i
        blanks[i] = Self.unreadable(tree, i)
      default:
        if line.flags.contains(.lost) {
          blanks[i] = (unread.map { blanks[$0] } ?? 0) + Self.depthBelow(tree, i, unread)
        } else {
          blanks[i] = Self.known(tree, line, blanks)
        }
        if line.form == .field, line.flags.contains(.unknownField), !line.flags.contains(.lost) { unread = i }
      }
    }
    placeComments(tree)
  }

  /// The indentation of a line that was understood.
  private static func known(_ tree: Tree, _ line: Line, _ blanks: [Int]) -> Int {
    switch line.form {
    case .declaration: return line.kind == .step ? 2 : 0
    case .continuation: return line.owner >= 0 ? blanks[Int(line.owner)] + 2 : 2
    case .field, .note, .flow, .numbered:
      guard line.owner >= 0 else { return 0 }
      return below(tree, line.owner)
    default: return 0
    }
  }

  /// What belongs to a declaration stands two blanks in, what belongs to a step four.
  private static func below(_ tree: Tree, _ owner: Int32) -> Int {
    tree.lines[Int(owner)].kind == .step ? 4 : 2
  }

  /// A line that could not be read stands where what follows is not taken for a part of it.
  private static func unreadable(_ tree: Tree, _ number: Int) -> Int {
    let line = tree.lines[number]
    guard line.owner >= 0 else { return 0 }
    for next in tree.lines[(number + 1)...] where next.form != .blank && next.form != .comment {
      if next.flags.contains(.lost) || next.form == .unreadable || next.form == .continuation { continue }
      let opens = next.form == .declaration && next.kind != .step || next.form == .file
      return opens && line.text == line.start ? 0 : below(tree, line.owner)
    }
    return line.text == line.start ? 0 : below(tree, line.owner)
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
