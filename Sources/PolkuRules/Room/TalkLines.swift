import PolkuSyntax

extension Tree {
  /// How many lines are kept as what the room says: no rule speaks of a few of them, so that their number is told.
  public var talkLineCount: Int {
    lines.count { line in
      if line.flags.contains(.lost) { return false }
      return line.form == .unreadable && Unreadable.guess(self, line) == .talk
        || line.form == .field && line.flags.contains(.talk)
    }
  }
}
