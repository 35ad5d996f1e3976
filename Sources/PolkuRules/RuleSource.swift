/// Where the reason for a rule comes from: a document of the field, or what tools and their users say.
public struct RuleSource: Sendable, Hashable {
  /// The documents the language and its rules were drawn from.
  public enum Document: String, Sendable, CaseIterable {
    /// Maija Hakala's thesis of 2019 on strengthening business customers' loyalty after the sale, at a marketing agency.
    case agency
    /// A thesis on after-marketing in micro-enterprises, with a survey of 108 firms.
    case survey
    /// Anna-Kaisa Basdeki's thesis of 2019 on customer interaction in a medium-sized and a small company.
    case interaction
    /// Kristiina Viitamäki's thesis of 2019 on customer success, experience and journeys.
    case success
    /// Jarmo Tuutti's book "Vierailijasta asiakkaaksi" on data-driven marketing between companies.
    case book
    /// What other tools check, or their users ask for.
    case field
    /// Our own judgement, in none of the documents.
    case ours
  }

  /// Which document.
  public let document: Document
  /// The lines of the document's text, such as `L1301–1305`; may be empty.
  ///
  /// Who in the field says it is a sentence: `P501.said-by`, and `P501.said-by2` where there is a second one.
  public let place: String

  /// A source at a place of a document.
  public init(_ document: Document, _ place: String = "") {
    self.document = document
    self.place = place
  }

  static func agency(_ lines: String) -> RuleSource { RuleSource(.agency, lines) }
  static func survey(_ lines: String) -> RuleSource { RuleSource(.survey, lines) }
  static func interaction(_ lines: String) -> RuleSource { RuleSource(.interaction, lines) }
  static func success(_ lines: String) -> RuleSource { RuleSource(.success, lines) }
  static func book(_ lines: String) -> RuleSource { RuleSource(.book, lines) }
  static let field = RuleSource(.field)
  static let ours = RuleSource(.ours)
}
