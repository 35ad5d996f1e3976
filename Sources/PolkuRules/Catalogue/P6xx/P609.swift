import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p609 = Rule(
    609, "format-does-not-fit", .warning,
    sources: [.interaction("L210–212"), .field],
    examples: Rule.Examples(
      bad: """
        channel phone: Phone
          formats: talk
        content clip: Two-minute video
          for: maija
          at: awareness
          type: video
        touchpoint call: Phone call
          at: awareness
          on: phone
          shows: clip
        """,
      good: """
        channel email: E-mail
          formats: text, video
        content clip: Two-minute video
          for: maija
          at: awareness
          type: video
        touchpoint mail: Mail with a video
          at: awareness
          on: email
          shows: clip
        """,
      quiet: """
        channel phone: Phone
        content clip: Two-minute video
          for: maija
          at: awareness
          type: video
        touchpoint call: Phone call
          at: awareness
          on: phone
          shows: clip
        """),
    check: { context, findings in P609.check(context, &findings) })
}

/// Contents that are shown where no channel carries their form.
///
/// A playbook's step that names its channel is held against it like a touchpoint.
enum P609 {
  static let id = RuleID(609)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    var formats: [DeclarationID: TextSet?] = [:]
    for channel in context.declared(.channel) {
      formats[channel] = context.closedItems(channel, .formats).map { TextSet($0) }
    }
    context.inStates(&findings) { state, findings in
      for place in state.declared([.touchpoint, .step]) where context.says(place, .shows) {
        let channels = context.names(place, .on)
        let carried = channels.things.compactMap { formats[$0] ?? nil }
        // A channel whose formats nobody stated may carry it.
        guard channels.isClosed, carried.count == channels.things.count else { continue }
        check(place, channels.things, carried, state, &findings)
      }
    }
  }

  private static func check(
    _ place: DeclarationID, _ channels: [DeclarationID], _ carried: [TextSet], _ state: CheckState,
    _ findings: inout [Finding]
  ) {
    let (context, model) = (state.context, state.model)
    for fact in model.facts(place, .shows) {
      for r in fact.references {
        let content = model.references[r].target
        guard content >= 0, state.has(content), let type = context.stated(content, .type) else { continue }
        let item = TextItem(text: model.text(type), key: context.key(type), location: model.location(type))
        if carried.contains(where: { $0.contains(item) }) { continue }
        let arguments: KeyValuePairs = [
          "name": model.called(place), "content": model.called(content),
          "type": model.written(model.location(type)), "channels": Model.list(channels.map { model.called($0) }),
          "count": "\(channels.count)",
        ]
        var labels = [Finding.Label(model.location(type), Message("P609.type"))]
        if let stated = channels.first.flatMap({ context.stated($0, .formats) }), channels.count == 1 {
          labels.append(Finding.Label(model.location(stated), Message("P609.formats")))
        }
        let location = Location(file: Int(fact.file), range: model.references[r].range)
        findings.append(Finding(id, .warning, at: location, Message("P609.unfit", arguments), labels: labels))
      }
    }
  }
}
