import PolkuModel
import PolkuSyntax

/// Runs of lines that cannot be read: each is one finding.
struct UnreadableRuns {
  let lines: FileLines

  /// A line that cannot be read, and what it may have been.
  struct Odd {
    let number: Int32
    let guess: Unreadable
    /// Whether it stays quietly: what the room says, with nothing lost below it.
    let isQuiet: Bool
  }

  func check(_ findings: inout [Finding]) {
    var run: [Odd] = []
    var end: Int32 = -2
    for number in lines.context.oddLines.unreadable[lines.file] {
      let guess = Unreadable.guess(lines.tree, lines.tree.lines[Int(number)])
      let lost = lines.lost(number)
      let odd = Odd(number: number, guess: guess, isQuiet: guess == .talk && lost?.saysSomething != true)
      if number != end + 1 || odd.isQuiet != run.last?.isQuiet {
        report(run, &findings)
        run.removeAll(keepingCapacity: true)
      }
      run.append(odd)
      end = lost?.last ?? number
    }
    report(run, &findings)
    reportOwnerless(&findings)
  }

  private func report(_ run: [Odd], _ findings: inout [Finding]) {
    guard let first = run.first else { return }
    // Half sentences stay quietly; a pasted paragraph is worth one remark.
    if first.isQuiet, run.count < 3 { return }
    let mending = LineMending(lines: lines)
    let sort = first.isQuiet ? "talk" : mending.sort(run)
    let key = "P101.\(sort)" + (run.count > 1 && !first.isQuiet ? "Run" : "")
    let message = Message(
      key, ["line": lines.written(first.number), "count": "\(run.count)", "word": mending.word(first)])
    var finding = Finding(
      P101.id, first.isQuiet || sort == "wordAlone" ? .note : .warning, at: lines.location(first.number), message)
    finding.labels = run.compactMap { lines.lostLabel($0.number) }
    finding.help = first.isQuiet || sort == "unreadable" ? [Message("P101.remark")] : []
    finding.edits = mending.edits(run)
    findings.append(finding)
  }

  /// Fields with no declaration above them.
  private func reportOwnerless(_ findings: inout [Finding]) {
    var start: Int32 = -1
    var end: Int32 = -2
    func report() {
      guard start >= 0 else { return }
      let count = Int(end - start) + 1
      findings.append(
        Finding(
          P101.id, .warning, at: lines.location(start),
          Message(
            count > 1 ? "P101.ownerlessRun" : "P101.ownerless", ["line": lines.written(start), "count": "\(count)"]),
          labels: [lines.lostLabel(end)].compactMap { $0 }, help: [Message("P101.ownerlessHelp")]))
    }
    for number in lines.context.oddLines.ownerless[lines.file] {
      if number != end + 1 {
        report()
        start = number
      }
      end = number
    }
    report()
  }
}
