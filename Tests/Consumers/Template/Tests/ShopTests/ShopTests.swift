import Shop
import Testing

@Test func theMapOfTheTestsHasTypesToo() {
  #expect(Rehearsal.Touchpoint.allCases.contains(.rehearsalCall))
  #expect(firstMail == .welcomeMail)
}
