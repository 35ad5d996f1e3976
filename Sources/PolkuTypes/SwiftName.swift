import PolkuSyntax

/// Identifiers of Swift for the names of a map.
///
/// They follow from the name alone, so that nothing that is declared beside it renames it. Only where two things of a
/// kind would share one, the one that does not read like it gets its mark; see ``cases(_:)``.
public enum SwiftName {
  /// Whether a text can be the name of a type at the top of a module: an identifier, and no name that all Swift code
  /// uses.
  public static func isTypeName(_ text: String) -> Bool { isIdentifier(text) && !SwiftKeywords.types.contains(text) }

  /// Whether a text can stand as a name without quotation.
  public static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, IdentifierScalars.begins(first) else { return false }
    return text.unicodeScalars.allSatisfy(IdentifierScalars.holds) && !SwiftKeywords.quoted.contains(text)
  }

  /// The name of a case without backticks: `linkedInAd`, `_24hCallback`, `none_`, `u1F600`.
  public static func caseName(_ name: String) -> String {
    let camel = NameWords(name).lowerCamel
    let plain = camel.isEmpty ? "u" + codes(name) : camel
    return SwiftKeywords.taken.contains(plain) ? plain + "_" : plain
  }

  /// The name of a type: `AfterSales`; nil where a name holds no letter and no digit.
  ///
  /// Names of types that all Swift code uses get `Journey` behind them: `StringJourney`.
  public static func typeName(_ name: String) -> String? {
    let camel = NameWords(name).upperCamel
    guard !camel.isEmpty else { return nil }
    let isTaken = SwiftKeywords.types.contains(camel) || SwiftKeywords.quoted.contains(camel)
    return isTaken ? camel + "Journey" : camel
  }

  /// The names of the cases of one enum, in the order of the things, all different.
  ///
  /// Where several things come to one name, the one that is spelt by its letters keeps it; the others get a mark that
  /// follows from their spelling, so that the order of declarations decides nothing.
  public static func cases(_ names: [String]) -> [String] {
    var result = names.map(caseName)
    var groups: [String: [Int]] = [:]
    for (i, name) in result.enumerated() { groups[name, default: []].append(i) }
    var used = Set(groups.keys)
    let crowded = groups.filter { $0.value.count > 1 }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (plain, group) in crowded {
      let sorted = group.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
      let own = Folding.key(plain)
      let keeper = sorted.first { Folding.key(names[$0]) == own }
      for i in sorted where i != keeper {
        var marked = plain + "_" + codes(names[i])
        while !used.insert(marked).inserted { marked += "_" }
        result[i] = marked
      }
    }
    return result
  }

  /// A name as a declaration writes it: between backticks where it is a word of Swift.
  static func quoted(_ name: String) -> String { SwiftKeywords.quoted.contains(name) ? "`\(name)`" : name }

  /// The scalars of a name by number: `1F600`, `2D_3E`.
  private static func codes(_ name: String) -> String {
    Composition.composed(name).unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }.joined(
      separator: "_")
  }
}
