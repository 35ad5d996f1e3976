import Foundation
import PolkuModel
import PolkuOutputs
import PolkuSyntax
import Testing

/// Journeys and helpers for the tests of pictures.
enum GraphSample {
  static func model(_ text: String) -> Model { Model(Tree(Source(path: "test.journey", bytes: Array(text.utf8)))) }

  static func dot(
    _ text: String, _ view: GraphView = .flow, _ change: (Model, inout GraphOptions) -> Void = { _, _ in }
  )
    -> String
  {
    let model = model(text)
    var options = GraphOptions(language: model.files[0].tree.language)
    options.view = view
    change(model, &options)
    return DotGraph.dot(model, options)
  }

  /// A journey with something of everything that pictures show.
  static let rich = """
    map sample: From visitor to customer
    stage awareness
    stage decision: Chooses the supplier
      exit when: the supplier is chosen
    stage empty: Nothing yet
    stage gone: Has left
      type: left
      way back: awareness
    channel web: Web <site> & "shop"
    channel phone
    role sales: Sales
    persona Maija: HR manager Maija
      avoids: web
    persona Kalle: CIO Kalle
      cannot use: phone
    source interviews: Six interviews
    touchpoint ad: Sees an advert
      at: awareness
      on: web
      by: sales?
    touchpoint call: The seller calls
      at: decision
      on: phone, web
      by: ?
    touchpoint hand-over
      type: handover
      at: decision
      by: sales
    touchpoint buy: Buys
      at: decision
      on: phone
      since: criteria
    touchpoint farewell: Leaves
      at: gone
      until: criteria
    path Samuli
      for: Maija
      reaches: customer
      ad -> nurture -> hand-over after 5..17 days when over 100 points
      nurture -> ? otherwise
      hand-over -> call -> buy -> customer
      customer -> ad: tells a colleague
    path short
      for: Kalle
      ad -> buy since criteria
      buy -> customer
      customer -> farewell when nobody calls
    critical limbo: Leads wait [interviews]
      at: hand-over
      cause: criteria nobody agreed on [assumed]
      solved by: criteria
    critical gap: The chain breaks
      at: nurture -> hand-over
    critical everywhere: No data
      at: awareness, decision
    critical known: Known and accepted
      at: call
      accepted because: it is rare
    improvement criteria: Agree on criteria
      by: sales
    playbook lead response: Answer a lead
      at: hand-over
      partly solves: limbo
      by: ?
      measured by: overdue leads
    metric overdue leads: Late leads
      target: 0
    """

  /// A journey that is little more than names, as typed in the first minute of a workshop.
  static let bare = """
    Samuli
    ad -> blog -> guide
    guide -> ?
    """
}

/// Runs the program that lays out DOT.
enum DotProgram {
  static let path = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Whether the program is here; without it a test says so and is passed over, except in CI.
  static func isHere(_ test: String) -> Bool {
    if path != nil { return true }
    if ProcessInfo.processInfo.environment["CI"] == "true" {
      Issue.record("Graphviz is needed for \(test)")
    } else {
      print("Notice: \(test) is passed over, because Graphviz is not installed")
    }
    return false
  }

  /// The picture as SVG, and what the program complained of.
  static func svg(_ dot: String) throws -> (svg: String, complaints: String, status: Int32) {
    let folder = FileManager.default.temporaryDirectory
    let name = UUID().uuidString
    let files = ["dot", "svg", "txt"].map { folder.appendingPathComponent(name + "." + $0) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data(dot.utf8).write(to: files[0])
    try Data().write(to: files[2])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "dot")
    process.arguments = ["-Tsvg", files[0].path, "-o", files[1].path]
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let svg = String(decoding: (try? Data(contentsOf: files[1])) ?? Data(), as: UTF8.self)
    let complaints = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    return (svg, complaints, process.terminationStatus)
  }
}
