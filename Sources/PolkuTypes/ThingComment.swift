import PolkuModel
import PolkuSyntax

/// What the comment of a case says: the title, where it is on the map, and whether it is there today.
struct ThingComment {
  private let model: Model
  private let messages: Messages

  init(_ model: Model, _ messages: Messages) {
    self.model = model
    self.messages = messages
  }

  func text(_ id: DeclarationID) -> String {
    let title = SwiftText.sentence(model.title(id))
    let flags = model.declarations[Int(id)].flags
    if flags.contains(.outcome) { return messages.say("types.outcome", ["title": title]) }
    if flags.contains(.undeclared), !flags.contains(.phase) {
      return messages.say("types.undescribed", ["title": title])
    }
    let stages = names(id, .at)
    let channels = names(id, .on)
    let key = "types" + (stages.isEmpty ? "" : ".at") + (channels.isEmpty ? "" : ".on")
    var sentences = [
      messages.say(
        key == "types" ? "types.thing" : key, ["title": title, "stages": stages, "channels": channels])
    ]
    for (field, key) in [(Field.since, "types.since"), (.until, "types.until")] {
      let improvements = names(id, field)
      if !improvements.isEmpty { sentences.append(messages.say(key, ["names": improvements])) }
    }
    return sentences.joined(separator: " ")
  }

  /// The names of what a field names, short as people wrote them.
  private func names(_ id: DeclarationID, _ field: Field) -> String {
    model.named(id, field).map { SwiftText.oneLine(model.name($0)) }.joined(separator: ", ")
  }
}
