/// Writes the difference of two files as `diff -u` does, so that `patch` understands it.
enum UnifiedDiff {
  private static let context = 3

  /// The difference; empty where there is none.
  static func write(_ path: String, old: [UInt8], new: [UInt8]) -> [UInt8] {
    let oldLines = lines(old)
    let newLines = lines(new)
    let hunks = LineDiff.hunks(oldLines, newLines)
    if hunks.isEmpty { return [] }
    var result = Array("--- \(path)\n+++ \(path)\n".utf8)
    var first = 0
    while first < hunks.count {
      var end = first + 1
      while end < hunks.count, hunks[end].old.lowerBound - hunks[end - 1].old.upperBound <= 2 * context { end += 1 }
      write(hunks[first..<end], oldLines, newLines, &result)
      first = end
    }
    return result
  }

  /// Lines with what ends them, so that a missing end is a difference too.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  private static func write(
    _ hunks: ArraySlice<LineDiff.Hunk>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], _ result: inout [UInt8]
  ) {
    guard let first = hunks.first, let last = hunks.last else { return }
    let before = min(context, first.old.lowerBound)
    let behind = min(context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + behind
    let newRange = first.new.lowerBound - before..<last.new.upperBound + behind
    result += "@@ -\(place(oldRange)) +\(place(newRange)) @@\n".utf8
    var at = oldRange.lowerBound
    for hunk in hunks {
      for line in old[at..<hunk.old.lowerBound] { write(" ", line, &result) }
      for line in old[hunk.old] { write("-", line, &result) }
      for line in new[hunk.new] { write("+", line, &result) }
      at = hunk.old.upperBound
    }
    for line in old[at..<oldRange.upperBound] { write(" ", line, &result) }
  }

  private static func place(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  private static func write(_ sign: String, _ line: ArraySlice<UInt8>, _ result: inout [UInt8]) {
    result += sign.utf8
    result += line
    if line.last != 0x0A { result += "\n\\ No newline at end of file\n".utf8 }
  }
}
