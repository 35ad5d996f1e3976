import PolkuOutputs
import Testing

/// No text of an author leaves its line, and every step has its box.
@Suite struct PlaybookMarkdownTests {
  private static func lines(_ name: String) -> [Substring] {
    HostilePlaybooks.named(name).markdown().split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: HostilePlaybooks.all.map(\.name))
  func everyStepHasABox(_ name: String) {
    let steps = HostilePlaybooks.named(name).books.flatMap(\.steps)
    #expect(Self.lines(name).filter { $0.hasPrefix("- [ ] ") }.count == steps.count)
  }

  /// The heading of every playbook and part, and no other.
  @Test(arguments: HostilePlaybooks.all.map(\.name))
  func headingsAreOurs(_ name: String) {
    let sheet = HostilePlaybooks.named(name)
    let lines = Self.lines(name)
    #expect(lines.filter { $0.hasPrefix("# ") }.count == 1)
    #expect(lines.filter { $0.hasPrefix("## ") }.count == sheet.books.count + sheet.sections.count)
    for line in lines {
      let start = line.drop { $0 == " " }
      let spaces = line.count - start.count
      if start.hasPrefix("- ") { #expect(spaces % 2 == 0 && spaces <= 4) }
    }
  }

  /// Without what a backslash makes text, only our own marks are left.
  @Test func hostileTextStaysText() {
    let text = HostilePlaybooks.named("strange").markdown()
    #expect(text.contains("\\<script\\>") && text.contains("a\\|b"))
    let plain = text.replacing(/\\./, with: "").replacing("<br>", with: "").replacing("- [ ] ", with: "")
    for mark in ["<", "`", "[", "]", "&", "~", "$"] { #expect(!plain.contains(mark), "\(mark)") }
    let isTurning = { (scalar: Unicode.Scalar) in (0x202A...0x202E).contains(scalar.value) || scalar == "\u{1B}" }
    #expect(!plain.unicodeScalars.contains { isTurning($0) })
    for line in plain.split(separator: "\n") {
      let start = line.drop { $0 == " " || $0 == "-" }
      #expect(!(start.first?.isNumber == true && start.dropFirst().hasPrefix(". ")), "\(line)")
    }
  }

  @Test func whatIsSaidOfAStepStandsUnderIt() {
    let text = PlaybookSample.sheet.markdown()
    let step = """
      - [ ] **2. Contact the lead**
        - **Who:** Seller (by hand)
        - **Channel:** Phone; E-mail
        - **Content:** Call script
        - **When:** at once
          - After “Tell the seller and make a task”
        - **Deadline:** within 24 hours (2026-11-24)
        - **If not:** then to sales management, after 24 hours
        - **Work:** 30 min
      - [ ] **3. Convert
      """
    #expect(text.contains(step))
  }

  @Test func nothingSaysSo() {
    #expect(HostilePlaybooks.named("nothing").markdown() == "# \n\nThere is no playbook in this map yet.\n")
  }
}
