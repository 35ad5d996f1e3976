import PolkuModel
import PolkuSyntax

/// Blocks of lines as edits move them.
struct LineMoves {
  let lines: FileLines

  /// The bytes of some lines, line ends included.
  func bytes(_ numbers: Range<Int>) -> Range<Int> {
    Int(lines.tree.lines[numbers.lowerBound].start)..<lines.tree.end(of: numbers.upperBound - 1)
  }

  /// The text of some lines, with a line end behind the last.
  func text(_ numbers: Range<Int>) -> String {
    let text = lines.tree.source.text(bytes(numbers))
    return text.utf8.last == 0x0A || text.utf8.last == 0x0D ? text : text + "\n"
  }

  /// Behind the last line that goes with a flow or step: before the next declaration of another kind.
  func endOfBlock(_ start: Int) -> Int {
    let all = lines.tree.lines
    var end = start + 1
    while end < all.count {
      if all[end].form == .declaration, all[end].kind != .step { break }
      end += 1
    }
    while end > start + 1, all[end - 1].form == .blank || all[end - 1].form == .comment { end -= 1 }
    return end
  }

  /// Where something can be put behind the lines of a path or playbook: an offset.
  func endOfOwner(_ owner: Int) -> Int {
    lines.tree.end(of: endOfBlock(owner) - 1)
  }
}
