import PolkuModel
import PolkuOutputs
import PolkuRules
import PolkuSyntax

/// The words that what is printed about a map has in common, in the language of the room.
package struct MapWords {
  package let model: Model
  package let messages: Messages
  /// The language of words that belong to the journey language, such as the buying phases.
  package let language: Language
  /// The day of the map: `as-is`, `to-be` or `with`; nil where none was chosen.
  package var day: String?
  /// The improvements that are done, where they were named.
  package var done: [String] = []
  /// The day that review dates are held against.
  package var date: CalendarDate?
  /// What the grid is compared with, as a part of a sentence; nil where it is not.
  package var against: String?

  /// The words of a map in a language, on a day that was chosen.
  package init(_ model: Model, _ messages: Messages, _ language: Language, day: String? = nil, done: [String] = []) {
    self.model = model
    self.messages = messages
    self.language = language
    self.day = day
    self.done = done
  }

  package func say(_ key: String, _ places: KeyValuePairs<String, String> = [:]) -> String {
    messages.say(Message(key, places))
  }

  /// What people call a thing, in one line.
  package func title(_ id: DeclarationID) -> String {
    Self.oneLine(model.title(id))
  }

  /// A text of several lines in one.
  package static func oneLine(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }

  /// What people call some things.
  func titles(_ ids: [DeclarationID]) -> String { ids.map { title($0) }.joined(separator: ", ") }

  /// What people call some things, so that a sentence may end behind them.
  func quoted(_ ids: [DeclarationID]) -> String { Placed.quoted(ids.map { title($0) }) }

  /// What people call the map.
  package var map: String { model.map >= 0 ? title(model.map) : say("tool.matrix.untitled") }

  /// The word of a buying phase.
  package func phase(_ phase: ValueWord) -> String {
    let word = language.words(phase).first ?? phase.id
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// On which day of the map, and what it is compared with.
  func daySentences(unchosen: String = "tool.matrix.day.as-is") -> [String] {
    let key = day.map { "tool.matrix.day." + $0 } ?? unchosen
    return [say(key, ["names": done.joined(separator: ", ")])]
      + (against.map { [say("tool.matrix.against", ["other": $0])] } ?? [])
  }

  /// A number as the room's language writes it, with as few decimals as show what it is.
  package func number(_ number: Double) -> String {
    guard number.magnitude < 1e12 else { return "\(number)" }
    // The order of adding up decides about the last bits: they must not be seen.
    let rounded = Double(Int((number * 100).rounded(.toNearestOrAwayFromZero))) / 100
    return language.written(rounded)
  }
}
