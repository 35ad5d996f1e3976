import PolkuModel
import PolkuSyntax

/// How people feel at a point, as its `feeling` says.
struct Feelings {
  /// A feeling, and whose it is.
  struct Item {
    /// The key of the persona's or segment's name; nil where it is everybody's.
    let who: [UInt8]?
    /// From −2 to +2; of a range, its middle.
    let value: Double
  }

  /// What is said and can be read, in written order.
  private(set) var items: [Item] = []

  init(_ id: DeclarationID, _ view: View, _ context: CheckContext) {
    read(id, view, context)
  }

  private mutating func read(_ id: DeclarationID, _ view: View, _ context: CheckContext) {
    for fact in context.model.facts(id, .feeling, view: view) where fact.state == .stated {
      let source = context.model.files[Int(fact.file)].tree.source
      let values = context.reading(fact.file) { reader, text in
        reader.feeling(text, fact.value.offsets) { name in
          ValueNames.isName(source.text(name), of: [.persona, .segment], in: context.model)
        }
      }
      for item in values.items {
        guard let amount = item.value.value, let low = amount.low ?? amount.high else { continue }
        let who = item.name.map { Folding.key(source.text($0)) }
        items.append(Item(who: who, value: (low + (amount.high ?? low)) / 2))
      }
    }
  }

  /// The feeling of those who walk a path: of the people it is for, else of everybody, else the mean of all; nil where
  /// nothing is said.
  func value(for people: Set<[UInt8]>) -> Double? {
    let own = items.filter { item in item.who.map { people.contains($0) } ?? false }
    let all = items.filter { $0.who == nil }
    let counted = !own.isEmpty ? own : !all.isEmpty ? all : items
    return counted.isEmpty ? nil : counted.reduce(0) { $0 + $1.value } / Double(counted.count)
  }

  /// A feeling as people write it: `+1`, `0`, `-0.5`.
  static func text(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    let sign = tenths == 0 ? "" : value < 0 ? "-" : "+"
    return sign + "\(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)")
  }
}
