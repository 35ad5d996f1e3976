import Foundation

/// Two files with something of everything that formats must get right: umlauts, emoji, tabs, line ends of two bytes, an
/// included file with a name that needs escaping, an accepted finding, one of a day to come, edits.
enum ReportFixture {
  static let included = "shared/kanavat, 1: 50 %.journey"

  private static let channels = """
    channel website: Webbplats – öppen 🌐
      public: yes
    channel portal
      by: support
    role support

    """

  private static let main = """
    language: en
    include: \(included)
    map smart: From ad to meeting 🚀
      severity: P204 note because we sketch
    stage start: Campaign start
      phase: awareness
    stage åter: Återkomst
      phase: advocacy
    touchpiont blög: Fünf Tipps 💡
    \tat start
    \ton:\twebbsite\t// 👩‍👩‍👧 and\ttabs
    touchpoint guide: Guide for Åsa
      at: start
      on: website
      allow: P501 because the role, Åsa’s, is being recruited
    touchpoint self service: New portal
      at: start
      on: portal
      since: build portal
    improvement build portal
      by: support
    persona Maija: Köpare
      reviewed: 2026-01-10
      review every: 3 months
    path p: A path
      blög -> guide
      💡 50 % off -> self servise after 2 days

    """

  /// The rules that are run, so that new ones do not change what is expected.
  static let rules = "P101,P102,P104,P105,P107,P108,P112,P203,P204,P209,P213,P501"

  /// The options that make a run the same on every day.
  static let options = ["--only", rules, "--date", "2026-09-01"]

  /// Writes the files.
  static func make() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    try directory.write(included, channels)
    try directory.write("main.journey", main.split(separator: "\n").map { $0 + "\r\n" }.joined())
    return directory
  }

  /// What a run prints.
  static func output(_ arguments: [String], input: String = "") throws -> String {
    try Polku.run(["check"] + arguments + options, in: make(), input: input).output
  }
}
