import PolkuModel
import PolkuSyntax

/// What the roles know, as far as it is written down.
struct Skills {
  private var topics: [DeclarationID: Topics] = [:]

  init(_ context: CheckContext) {
    for role in context.declared(.role) {
      let listed = context.listed(role, .knows)
      let isAll = context.says(role, .knows) && !listed.isOpen
      if isAll { topics[role] = Topics(listed.texts) }
    }
  }

  /// Those of some topics that none of the people knows; nil where one does know each, or nobody can tell.
  func lacking(_ wanted: [String], among people: [DeclarationID]) -> [String]? {
    if people.isEmpty { return nil }
    var known: [Topics] = []
    for role in people {
      guard let topics = topics[role] else { return nil }
      known.append(topics)
    }
    let lacking = wanted.filter { topic in
      !Folding.key(topic).isEmpty && !known.contains { $0.include(topic) }
    }
    return lacking.isEmpty ? nil : lacking
  }
}

/// Topics to compare others with: by words, so that "ads" is within "ad and prices", and the other way round.
struct Topics {
  private var phrases = Phrases(isHolding: true)

  /// Topics as they are written.
  init(_ texts: [String]) {
    for text in texts { phrases.insert(text) }
  }

  /// Whether a topic is one of them, a part of one, or has one as its part.
  func include(_ topic: String) -> Bool {
    phrases.holding(topic) || !phrases.within(topic).isEmpty
  }
}

extension CheckContext {
  /// The texts a field lists, with the lines that continue it; open where `?` or `…` stands for more.
  func listed(_ id: DeclarationID, _ field: Field) -> (texts: [String], isOpen: Bool) {
    var (texts, isOpen) = ([String](), false)
    for fact in model.facts(id, field) {
      if fact.state == .unknown || fact.state == .absent || fact.isOpen { isOpen = true }
      guard fact.state == .stated else { continue }
      let text = model.text(fact)
      let bytes = Array(text.utf8)
      let parts = ValueReader.split(bytes.span, 0..<bytes.count, keepsDecimals: true, freeText: true)
      isOpen = isOpen || parts.isOpen
      for item in parts.items { texts.append(String(decoding: bytes[item.range], as: UTF8.self)) }
    }
    return (texts, isOpen)
  }
}
