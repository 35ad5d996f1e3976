import Testing

/// The example of the README does what it says.
@Suite struct LibraryExampleTests {
  @Test func reviewSaysWhatTheReadmeShows() throws {
    let example = try #require(CommandParity.all.first { $0.name == "readme.journey" })
    let said = try review(example.text)
    #expect(
      said == [
        "From an ad to a meeting has 3 touchpoints.",
        "readme.journey:1:5: warning: “recruiting” does not say which part of the journey it covers (“scope:”). [P206]",
        "readme.journey:1:5: warning: Nobody is named who keeps the map “recruiting” up to date (“by:”). [P208]",
        "HR manager Maija, Awareness: unknown",
        "HR manager Maija, Consideration: unknown",
        "HR manager Maija, Decision: unknown",
        "linkedin-ad -> guide after 2 days",
        "guide -> meeting",
        "guide -> ?",
      ])
  }
}
