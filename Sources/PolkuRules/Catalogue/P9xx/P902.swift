import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p902 = Rule(
    902, "bands-contradict-scale", .error,
    sources: [.survey("L694–702")],
    examples: Rule.Examples(
      bad: """
        metric nps: Would recommend
          at: customership
          scale: 1..10
          bands: low 0..6, high 9..10
        """,
      good: """
        metric nps: Would recommend
          at: customership
          scale: 0..10
          bands: low 0..6, middle 7..8, high 9..10
        """,
      quiet: """
        metric nps: Would recommend
          at: customership
          scale: 0..10
          bands: low 0..6, high 9..10
        """),
    check: { context, findings in P902.check(context, &findings) })
}

/// Bands of a metric that lie outside its scale, or share a value.
enum P902 {
  static let id = RuleID(902)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    let model = context.model
    context.inStates(&findings) { state, findings in
      for metric in state.declared(.metric) where context.stated(metric, .bands) != nil {
        let bands = MetricBands(metric, context)
        if let scale = bands.scalePlace {
          for band in bands.outside {
            findings.append(
              Finding(
                id, .error, at: band.location,
                Message(
                  "P902.outside",
                  [
                    "band": Model.short(band.name), "value": Model.short(band.value), "name": model.called(metric),
                    "scale": model.written(scale),
                  ]),
                labels: [Finding.Label(scale, Message("P902.scale"))]))
          }
        }
        for overlap in bands.overlaps {
          findings.append(
            Finding(
              id, .error, at: overlap.band.location,
              Message(
                "P902.overlap",
                [
                  "band": Model.short(overlap.band.name), "value": Model.short(overlap.band.value),
                  "other": Model.short(overlap.other.name), "otherValue": Model.short(overlap.other.value),
                  "name": model.called(metric),
                ]),
              labels: [Finding.Label(overlap.other.location, Message("P902.other"))]))
        }
      }
    }
  }
}
