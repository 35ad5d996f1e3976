import PolkuSyntax
import PolkuTypes
import Testing

@testable import PolkuBuild

/// What `polku.settings` may say.
@Suite struct BuildSettingsTests {
  private func read(_ text: String) -> (settings: BuildSettings, mistakes: [BuildSettings.Mistake]) {
    BuildSettings.read(Array(text.utf8), today: (2026, 11, 22))
  }

  @Test func nothingSaidIsTheDefault() {
    for text in ["", "\n\n", "# a comment\n", "\u{FEFF}# a comment\r\n  \t\r\n"] {
      let (settings, mistakes) = read(text)
      #expect(settings == BuildSettings() && mistakes.isEmpty, "\(text)")
    }
    #expect(BuildSettings().access == .internal && BuildSettings().least == .error && BuildSettings().day == nil)
  }

  @Test func everyKeyIsFollowed() {
    let (settings, mistakes) = read(
      "\u{FEFF}types: public\r\n\tnamespace :  Journeys # for all\ndeny:warnings\nbaseline: known/a b.baseline\n"
        + "date: 2026-09-01\n")
    #expect(mistakes.isEmpty)
    #expect(settings.access == .public)
    #expect(settings.namespace == "Journeys")
    #expect(settings.least == .warning && settings.leastLine == 3)
    #expect(settings.baseline == "known/a b.baseline")
    #expect(settings.day == CalendarDate(year: 2026, .day(month: 9, day: 1)))
  }

  @Test(
    arguments: [
      ("types: none", SwiftTypesOptions.Access?.none), ("types: internal", .internal), ("types: package", .package),
    ])
  func whoMayUseTheTypes(_ text: String, _ access: SwiftTypesOptions.Access?) {
    #expect(read(text).settings.access == access)
    #expect(read(text).mistakes.isEmpty)
  }

  @Test func days() {
    #expect(read("date: none").settings.day == nil)
    #expect(read("date: today").settings.day == CalendarDate(year: 2026, .day(month: 11, day: 22)))
    #expect(read("deny: notes").settings.least == .note)
  }

  @Test func everyMistakeIsToldAtItsLine() {
    let (_, mistakes) = read(
      "types: pubic\nfoo: 1\nbar\n# fine\ndeny:\ndeny: errors\ndate: 2026-13-45\nnamespace: a b\ndate: none\n")
    #expect(mistakes.map(\.line) == [1, 2, 3, 5, 6, 7, 8, 9])
    #expect(
      mistakes.map(\.message.key)
        == [
          "value", "key", "line", "line", "value", "date", "namespace", "twice",
        ].map { "build.settings." + $0 })
    for mistake in mistakes { #expect(Messages("en").say(mistake.message).contains("{") == false) }
  }
}
