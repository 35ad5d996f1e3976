import PolkuModel
import PolkuSyntax

/// The types of one journey: an enum that holds an enum for each kind, and the event.
///
/// Types of the standard library are named with their module, so that a journey called `String` harms nothing. The
/// types are `nonisolated`, so that a module that is the main actor's by default may use them everywhere.
struct JourneyTypes {
  let name: String
  let path: String
  let model: Model
  /// The sentences of the journey's own language: whoever reads the comments reads the journey too.
  let messages: Messages
  /// The word of access and a blank, or nothing.
  let access: String

  func write(_ lines: inout SourceLines) {
    let enums = TypeKind.all.map { (kind: $0, cases: TypeCase.all($0.kind, model, messages)) }
    let hasTouchpoints = enums.contains { $0.kind.kind == .touchpoint && !$0.cases.isEmpty }
    let title = model.map >= 0 ? model.title(model.map) : name
    lines.doc(messages.say("types.namespace", ["title": SwiftText.oneLine(title), "path": path]))
    lines.block(access + "enum " + SwiftName.quoted(name)) { lines in
      var isFirst = true
      for (kind, cases) in enums where !cases.isEmpty || hasTouchpoints && kind.emptySentence != nil {
        if !isFirst { lines.add("") }
        isFirst = false
        if cases.isEmpty { writeEmpty(kind, &lines) } else { write(kind, cases, &lines) }
      }
      guard hasTouchpoints else { return }
      lines.add("")
      writeEvent(&lines)
    }
  }

  private func write(_ kind: TypeKind, _ cases: [TypeCase], _ lines: inout SourceLines) {
    lines.doc(messages.say(kind.sentence))
    let head = "nonisolated enum \(kind.name): Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable"
    lines.block(access + head) { lines in
      for value in cases {
        lines.doc(value.comment)
        lines.add("case \(SwiftName.quoted(value.name)) = \(SwiftText.literal(value.rawValue))")
      }
      lines.add("")
      lines.doc(messages.say("types.title"))
      lines.block(access + "var title: Swift.String") { lines in
        lines.add("switch self {")
        for value in cases {
          lines.add("case .\(value.name): return \(SwiftText.literal(value.title))")
        }
        lines.add("}")
      }
    }
  }

  /// An enum without values: Swift writes none of this for one that has a raw type and no case.
  private func writeEmpty(_ kind: TypeKind, _ lines: inout SourceLines) {
    lines.doc(messages.say(kind.emptySentence ?? kind.sentence))
    let conformances = "Swift.RawRepresentable, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable"
    lines.block(access + "nonisolated enum \(kind.name): \(conformances)") { lines in
      lines.add(access + "init?(rawValue: Swift.String) { return nil }")
      lines.add(access + "var rawValue: Swift.String { switch self {} }")
      lines.doc(messages.say("types.title"))
      lines.add(access + "var title: Swift.String { switch self {} }")
    }
  }

  private func writeEvent(_ lines: inout SourceLines) {
    lines.doc(messages.say("types.event"))
    lines.block(access + "nonisolated struct JourneyEvent: Swift.Codable, Swift.Hashable, Swift.Sendable") { lines in
      lines.doc(messages.say("types.event.touchpoint"))
      lines.add(access + "var touchpoint: Touchpoint")
      lines.doc(messages.say("types.event.channel"))
      lines.add(access + "var channel: Channel?")
      lines.doc(messages.say("types.event.persona"))
      lines.add(access + "var persona: Persona?")
      lines.add("")
      lines.doc(messages.say("types.event.init"))
      let parameters = "touchpoint: Touchpoint, channel: Channel? = nil, persona: Persona? = nil"
      lines.block(access + "init(\(parameters))") { lines in
        for name in ["touchpoint", "channel", "persona"] { lines.add("self.\(name) = \(name)") }
      }
    }
  }
}
