import Polku
import Testing

/// The graph of a journey is whole, and follows the chosen day.
@Suite struct LibraryGraphTests {
  private static let journeys = Journeys.examples + Journeys.files(under: "Tests/PolkuTests/Cases/Findings")

  @Test(arguments: journeys)
  func everyArrowLeadsFromPointToPoint(_ file: JourneyFile) {
    let journey = Journey(String(decoding: file.bytes, as: UTF8.self))
    for day in [journey, journey.asIs, journey.toBe] {
      let graph = day.graph()
      let ids = Set(graph.nodes.map(\.id))
      #expect(ids.count == graph.nodes.count)
      #expect(graph.nodes.allSatisfy { $0.kind == .touchpoint || $0.kind == .step })
      for edge in graph.edges {
        #expect(edge.from.map { ids.contains($0) } ?? true, "\(edge)")
        #expect(edge.to.map { ids.contains($0) } ?? true, "\(edge)")
        #expect(edge.path == nil || edge.playbook == nil)
      }
    }
  }

  @Test func whatAuthorsWriteStandsOnArrows() throws {
    let journey = Journey(
      """
      map m
      improvement chat
      touchpoint ad
      touchpoint robot
        since: chat
      path p
        ad -> robot after 2 days
        ad -> order: clicks
        ad -> shop when it is cheap
        ad -> ? otherwise
      playbook care
        step one: One
        step two: Two
        one -> two
      """)
    let graph = journey.graph()
    #expect(graph.nodes.map(\.id) == ["ad", "order", "robot", "shop", "care/one", "care/two"])
    #expect(graph.nodes.map(\.isDescribed) == [true, false, true, false, true, true])
    #expect(graph.edges.map(\.to) == ["order", "robot", "shop", nil, "care/two"])
    #expect(graph.edges.map(\.wait) == [nil, "2 days", nil, nil, nil])
    #expect(graph.edges.map(\.condition) == [nil, nil, "it is cheap", nil, nil])
    #expect(graph.edges.map(\.isOtherwise) == [false, false, false, true, false])
    #expect(graph.edges.map(\.path) == ["p", "p", "p", "p", nil])
    #expect(graph.edges.map(\.playbook) == [nil, nil, nil, nil, "care"])
    #expect(graph.edges.map(\.label) == ["clicks", nil, nil, nil, nil])
    #expect(journey.asIs.graph().nodes.map(\.id) == ["ad", "order", "shop", "care/one", "care/two"])
    #expect(journey.asIs.graph().edges.map(\.to) == ["order", "shop", nil, "care/two"])
    #expect(try journey.with(improvements: ["chat"]).graph() == journey.toBe.graph())
  }
}
