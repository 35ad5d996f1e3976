internal import PolkuSyntax

extension Journey {
  /// A thing of a journey: a persona, a touchpoint, a critical point and so on.
  public struct Item: Hashable, Sendable {
    /// What kind of thing it is.
    public let kind: Kind
    /// Its name in small letters and hyphens, unique among the things of its kind; a step's is `playbook/step`.
    public let id: String
    /// What people call it, in one line: its title, or its name where it has none.
    public let title: String
    /// Whether a line declares it; false for a name that is used and described nowhere.
    public let isDescribed: Bool
    /// Where it is declared, else where it is named first.
    public let place: Place
  }
}

extension Journey.Item {
  /// A kind of thing that a journey declares; the raw value is its word in English files.
  ///
  /// Later versions may know more kinds, so a `switch` over them wants a `default`.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The journey as a whole.
    case map
    /// Where a statement comes from: research, data, a talk.
    case source
    /// Who does the work.
    case role
    /// A program that does work.
    case system
    /// A group of customers.
    case segment
    /// A customer as a person, with a say in the decision.
    case persona
    /// Where contact happens.
    case channel
    /// A part of the journey in the author's own division.
    case stage
    /// A contact between customer and company.
    case touchpoint
    /// A moment worth showing.
    case highlight
    /// Something to read, see or hear that answers questions.
    case content
    /// What a persona wants to know.
    case question
    /// A way through the touchpoints.
    case path
    /// Where the journey is at risk of breaking: a gap, a pain, a moment of truth.
    case criticalPoint = "critical"
    /// A change that leads from the journey as it is to the one it shall be.
    case improvement
    /// What is done when something sets it off, step by step.
    case playbook
    /// A step of a playbook.
    case step
    /// What is measured.
    case metric

    init(_ kind: PolkuSyntax.Kind) {
      self =
        switch kind {
        case .map: .map
        case .source: .source
        case .role: .role
        case .system: .system
        case .segment: .segment
        case .persona: .persona
        case .channel: .channel
        case .stage: .stage
        case .touchpoint: .touchpoint
        case .highlight: .highlight
        case .content: .content
        case .question: .question
        case .path: .path
        case .critical: .criticalPoint
        case .improvement: .improvement
        case .playbook: .playbook
        case .step: .step
        case .metric: .metric
        }
    }

    /// The kind as files have it.
    var inFiles: PolkuSyntax.Kind { PolkuSyntax.Kind.allCases.first { Kind($0) == self } ?? .map }
  }
}
