import PolkuModel
import PolkuSyntax

/// The words a picture adds, in its language, and the texts of the model as it shows them.
struct GraphWords {
  let model: Model
  let language: Language
  private let messages: Messages

  init(model: Model, language: Language) {
    self.model = model
    self.language = language
    messages = Messages(language)
  }

  func say(_ key: String, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    messages.say("graph." + key, arguments)
  }

  /// A text in the quotation marks of the picture's language.
  func quoted(_ text: String) -> String { messages.quoted(text) }

  /// A thing's title, marked where we only think so.
  func title(_ id: DeclarationID) -> String {
    model.title(id) + (model.declarations[Int(id)].flags.contains(.unsure) ? " ?" : "")
  }

  func titles(_ ids: [DeclarationID]) -> String { ids.map { title($0) }.joined(separator: ", ") }

  func names(_ ids: [DeclarationID]) -> String { ids.map { model.name($0) }.joined(separator: ", ") }

  /// A clause's word and what it says: Finnish puts the word of a wait behind it.
  func clause(_ clause: Clause, _ text: String = "") -> String {
    let word = language.words(clause).first ?? clause.id
    if text.isEmpty { return word }
    let isBehind = clause == .after && language.particle("behind the wait").contains(word)
    return isBehind ? text + " " + word : word + " " + text
  }

  /// The field's word in the picture's language.
  func word(_ field: Field) -> String { language.words(field).first ?? field.id }

  /// What is planned about a thing and what goes, as lines.
  func changes(_ since: [DeclarationID], _ until: [DeclarationID]) -> [String] {
    (since.isEmpty ? [] : [say("planned", ["names": names(since)])])
      + (until.isEmpty ? [] : [say("going", ["names": names(until)])])
  }

  /// What is said of a stage in which nothing happens: the reason why it is empty, if there is one.
  func nothing(in stage: DeclarationID) -> String {
    guard let fact = model.fact(stage, .emptyBecause), fact.state == .stated else { return say("stage.empty") }
    return say("stage.quiet", ["reason": model.text(fact).split(separator: "\n").joined(separator: " ")])
  }

  /// A field's values as the author wrote them, for tooltips; nil where the field says nothing.
  func line(_ id: DeclarationID, _ field: Field) -> String? {
    let facts = model.facts(id, field)
    guard !facts.isEmpty else { return nil }
    let values = facts.map { fact in
      let text = model.text(fact).split(separator: "\n").joined(separator: " ")
      switch fact.state {
      case .unknown: return "?"
      case .none, .absent:
        let none = language.words(.levelNone).first ?? "none"
        return text.isEmpty ? none : none + " " + clause(.because, text)
      case .stated: return text + (fact.isUnsure ? " ?" : "")
      }
    }
    return word(field) + ": " + values.joined(separator: "; ")
  }

  /// A thing's title and some of its facts, as the text a pointer brings up.
  func tooltip(_ id: DeclarationID, _ fields: [Field]) -> String {
    ([title(id)] + fields.compactMap { line(id, $0) }).joined(separator: "\n")
  }
}
