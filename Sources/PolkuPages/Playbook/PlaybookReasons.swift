import PolkuModel
import PolkuRules
import PolkuSyntax

/// Says what leads to a step: `2 days after “Call the lead”, when no answer`.
package struct PlaybookReasons {
  package let words: MapWords

  package func said(_ coming: PlaybookStep.Coming) -> String {
    let wait = coming.arrow.map { waiting($0) } ?? ""
    let said = sentence(coming.from, wait, coming.condition, coming.isOtherwise)
    return coming.isReturn ? words.say("tool.playbook.comes.again", ["comes": said]) : said
  }

  /// What an event of a dry run comes from.
  package func said(_ cause: PlaybookRun.Event.Cause, in run: PlaybookRun) -> String {
    sentence(
      run.events[cause.event].step, cause.arrow.map { waiting($0) } ?? "", cause.condition, cause.isOtherwise)
  }

  /// A sentence of its own for each shape, as languages put the parts in different places.
  private func sentence(_ from: DeclarationID, _ wait: String, _ condition: String, _ isOtherwise: Bool) -> String {
    let shape = isOtherwise ? "otherwise" : condition.isEmpty ? "plain" : "when"
    let key = "tool.playbook.comes." + (wait.isEmpty ? "" : "wait-") + shape
    let step = from < 0 ? "?" : words.title(from)
    return words.say(key, ["step": step, "wait": wait, "condition": condition])
  }

  /// The wait of an arrow as it is written; `?` in words.
  private func waiting(_ arrow: Int) -> String {
    let text = text(arrow, \.wait)
    return text == "?" ? words.say("tool.playbook.some-time") : text
  }

  private func text(_ arrow: Int, _ part: KeyPath<Arrow, ByteRange>) -> String {
    let arrow = words.model.arrows[arrow]
    return words.model.text(arrow.file, arrow[keyPath: part])
  }
}
