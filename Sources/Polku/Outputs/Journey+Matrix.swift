internal import PolkuModel
internal import PolkuPages
internal import PolkuRules
internal import PolkuSyntax

extension Journey.Matrix {
  /// Which grid of a journey is worked out.
  public enum Kind: Hashable, Sendable {
    /// What contents each persona has and lacks, in each buying phase or stage; all personas where none is named.
    case contents(by: Division = .phases, personas: [String] = [])
    /// Which contents answer which questions, and whether before anybody asks.
    case questionsAndContents
    /// Who does, stands in, agrees and is told, at which touchpoint.
    case rolesAndTouchpoints
    /// Which touchpoints of a stage are on a channel.
    case channelsAndStages
    /// How often each contact reaches a segment, and each persona.
    case segmentsAndTouchpoints
    /// What solves a critical point, wholly or in part.
    case criticalPointsAndImprovements

    /// What the columns of a grid of contents are.
    public enum Division: String, CaseIterable, Hashable, Sendable {
      /// The buying phases: awareness, consideration, decision.
      ///
      /// They are the division of content plans for buyers (the questions of a buyer who does not know the problem yet,
      /// weighs ways, chooses). What comes after buying lies in none of them: use the author's own stages there.
      case phases
      /// The author's own stages.
      case stages
    }
  }
}

extension Journey {
  /// A grid of the journey; without a chosen day, of the journey as it is.
  ///
  /// - Parameters:
  ///   - kind: which grid.
  ///   - day: the day that review dates are held against; without one nothing is overdue.
  /// - Throws: ``Problem/unknownName(kind:name:near:)`` for a persona that the journey lacks,
  ///   ``Problem/tooManyCells`` for a grid of more than a million cells.
  /// - Complexity: linear in the number of cells and of what they hold.
  public func matrix(_ kind: Matrix.Kind = .contents(), on day: Day? = nil) throws(Problem) -> Matrix {
    var only: [DeclarationID] = []
    if case .contents(_, let personas) = kind { only = try find(.persona, personas) }
    var words = words
    words.date = day?.date
    let found = kind.inPages.grid(words, day: chosen.selection, date: day?.date, only: Set(only))
    guard let found else { throw .tooManyCells }
    return Matrix(found)
  }

  /// The words of pages about the journey.
  var words: MapWords {
    MapWords(model, Messages(tree.language), tree.language, day: chosen.word, done: chosen.done)
  }
}

extension Journey.Matrix.Kind {
  var inPages: MatrixKind {
    switch self {
    case .contents(.phases, _): .contents(.phases)
    case .contents(.stages, _): .contents(.stages)
    case .questionsAndContents: .cross(.questionsContents)
    case .rolesAndTouchpoints: .cross(.rolesTouchpoints)
    case .channelsAndStages: .cross(.channelsStages)
    case .segmentsAndTouchpoints: .cross(.segmentsTouchpoints)
    case .criticalPointsAndImprovements: .cross(.criticalsImprovements)
    }
  }
}
