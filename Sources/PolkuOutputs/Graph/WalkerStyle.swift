/// How the ways of a persona are drawn: by colour, by the kind of line and by the arrow's head.
///
/// The colours stay apart for the colour-blind and differ in lightness, so that they stay apart in grey;
/// all have a contrast of at least 3 to 1 on white.
struct WalkerStyle {
  var color: String
  var line: String
  var head: String

  private static let colors = ["#0b3c7d", "#d55e00", "#00755e", "#b3478f", "#5c4a00", "#0089c4"]
  private static let lines = ["solid", "dashed", "dotted"]
  private static let heads = ["normal", "vee", "onormal", "diamond", "odiamond"]

  /// The style of the persona with a number: no two of the first thirty are the same in all three.
  init(number: Int) {
    color = Self.colors[number % Self.colors.count]
    line = Self.lines[number % Self.lines.count]
    head = Self.heads[number % Self.heads.count]
  }

  /// The way of everyone, or of nobody in particular.
  static let plain = WalkerStyle(color: "#222222", line: "solid", head: "normal")

  private init(color: String, line: String, head: String) {
    self.color = color
    self.line = line
    self.head = head
  }
}
