import Shop
import Testing

@Test func theMapOfTheTestsHasTypesToo() {
  #expect(Touchpoint.allCases.contains(.rehearsalCall))
  #expect(firstMail == .welcomeMail)
}
