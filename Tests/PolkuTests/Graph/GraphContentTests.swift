import PolkuModel
import PolkuOutputs
import PolkuSyntax
import Testing

/// What pictures show, and what they leave out.
@Suite struct GraphContentTests {
  @Test(arguments: [
    ("touchpoint:nurture", "not described yet"), ("touchpoint:hand-over", "hexagon"),
    ("touchpoint:customer", "ellipse"),
    ("touchpoint:buy", "planned: since criteria"), ("touchpoint:farewell", "going: until criteria"),
    ("touchpoint:ad", "by sales ?"), ("touchpoint:call", "phone, web · by ?"), ("open:1", "label=\"?\""),
    ("critical:limbo", "octagon"), ("critical:everywhere at stage:awareness", "No data"),
    ("critical:everywhere at stage:decision", "No data"), ("empty stage:empty", "no touchpoints yet"),
  ])
  func nodeOfFlow(_ node: String, _ words: String) { expect(GraphSample.dot(GraphSample.rich), node, words) }

  @Test(arguments: [
    ("touchpoint:ad\" -> \"touchpoint:buy", "planned: since criteria"), ("touchpoint:ad\" -> \"touchpoint:buy", "odot"),
    ("touchpoint:nurture\" -> \"open:1", "otherwise"), ("touchpoint:customer\" -> \"touchpoint:ad", "tells a"),
    ("touchpoint:nurture\" -> \"touchpoint:hand-over", "after 5..17 days\\nwhen over 100\\npoints"),
    ("touchpoint:buy\" -> \"touchpoint:customer", "penwidth=\"2.2\""),
    ("touchpoint:nurture\" -> \"critical:gap", "dashed"),
    ("critical:gap\" -> \"touchpoint:hand-over", "dashed"), ("touchpoint:call\" -> \"touchpoint:buy", "[Maija]"),
  ])
  func arrowOfFlow(_ arrow: String, _ words: String) { expect(GraphSample.dot(GraphSample.rich), arrow, words) }

  @Test(arguments: [
    ("channel:phone", "closed to Kalle"), ("channel:web", "avoided by Maija"),
    ("touchpoint:ad\" -> \"touchpoint:buy", "✗ Kalle"),
    ("touchpoint:call on channel:web", "dotted"), ("lane:backstage", "Behind the scenes"),
  ])
  func channels(_ part: String, _ words: String) { expect(GraphSample.dot(GraphSample.rich, .channels), part, words) }

  @Test(arguments: [
    ("no answer to critical:gap", "✗  no improvement or playbook"),
    ("no answer to critical:known", "accepted: it is rare"),
    ("critical:limbo\" -> \"playbook:lead-response", "solves in part"),
    ("no metric of improvement:criteria", "no metric"),
    ("no owner of playbook:lead-response", "owner unknown"), ("critical:limbo", "2 citations, 1 assumed"),
    ("critical:gap", "no evidence cited"), ("metric:overdue-leads", "target: 0"),
  ])
  func trace(_ part: String, _ words: String) { expect(GraphSample.dot(GraphSample.rich, .trace), part, words) }

  @Test(arguments: [
    ("stage:gone", "left"), ("stage:gone\" -> \"stage:awareness", "way back"),
    ("stage:decision\" -> \"stage:empty", "ends when"),
    ("stage:decision\" -> \"stage:gone", "1 arrow"), ("stage:awareness", "! No data"),
    ("start\" -> \"stage:awareness", "weight"),
  ])
  func stages(_ part: String, _ words: String) { expect(GraphSample.dot(GraphSample.rich, .stages), part, words) }

  @Test func asIsLeavesOutWhatIsPlanned() {
    let dot = GraphSample.dot(GraphSample.rich) { $1.selection = .asIs }
    #expect(!dot.contains("touchpoint:buy"))
    #expect(dot.contains("touchpoint:farewell"))
    #expect(!dot.contains("planned"))
    #expect(!dot.contains("going"))
  }

  @Test func toBeLeavesOutWhatGoes() {
    let dot = GraphSample.dot(GraphSample.rich) { $1.selection = .toBe }
    #expect(dot.contains("touchpoint:buy"))
    #expect(!dot.contains("touchpoint:farewell"))
  }

  @Test(arguments: [(Selection.asIs, true), (.toBe, false)])
  func outcomeNothingLeadsTo(_ selection: Selection, _ isShown: Bool) {
    let text = "path p\n  ends at: limbo\n  a -> limbo until better\n  a -> b\nimprovement better\n"
    let dot = GraphSample.dot(text) { $1.selection = selection }
    #expect(dot.contains("touchpoint:limbo") == isShown)
  }

  @Test func onePersona() {
    let dot = GraphSample.dot(GraphSample.rich) { model, options in
      options.personas = [model.find(.persona, "Kalle") ?? -1]
    }
    #expect(dot.contains("Only CIO Kalle"))
    #expect(dot.contains("touchpoint:buy"))
    #expect(!dot.contains("touchpoint:nurture"))
    #expect(!dot.contains("critical:limbo"))
    #expect(dot.contains("critical:everywhere"))
  }

  @Test func onePath() {
    let dot = GraphSample.dot(GraphSample.rich) { model, options in options.paths = [model.find(.path, "Samuli") ?? -1]
    }
    #expect(dot.contains("touchpoint:nurture"))
    #expect(!dot.contains("touchpoint:farewell"))
    #expect(dot.contains("critical:limbo"))
  }

  @Test func legendHoldsOnlyWhatOccurs() {
    let dot = GraphSample.dot("stage one\ntouchpoint a\n  at: one\n")
    #expect(!dot.contains("legend"))
    #expect(GraphSample.dot(GraphSample.bare).contains("legend:undescribed"))
    #expect(!GraphSample.dot(GraphSample.bare).contains("legend:critical"))
  }

  @Test func manyTouchpoints() throws {
    var text = "stage one\nstage two\npersona P\npath long\n  for: P\n"
    for i in 1...1000 { text += "  t\(i) -> t\(i + 1) when \(i)\n" }
    for i in 1...1001 { text += "touchpoint t\(i)\n  at: \(i < 500 ? "one" : "two")\n" }
    let dot = GraphSample.dot(text)
    #expect(dot.contains("1001 touchpoints are much for one picture"))
    #expect(dot.contains("path long: 1001 touchpoints"))
    #expect(dot.contains("persona P: 1001 touchpoints"))
    #expect(!dot.contains("label=\"when"), "a large picture goes without labels")
  }

  @Test func picturesSpeakTheFilesLanguage() {
    let dot = GraphSample.dot("kieli: fi\npolku Samuli\n  a -> b 2 päivän kuluttua\n  a -> c muuten\n")
    #expect(dot.contains("label=\"2 päivän kuluttua\""))
    #expect(dot.contains("label=\"muuten\""))
  }

  /// Expects words in the statement that begins with a node or an arrow.
  private func expect(_ dot: String, _ statement: String, _ words: String) {
    let lines = dot.split(separator: "\n").filter {
      $0.drop { $0 == " " }.hasPrefix("\"\(statement)\" [")
    }
    #expect(lines.contains { $0.contains(words) }, "\(statement): \(lines)")
  }
}
