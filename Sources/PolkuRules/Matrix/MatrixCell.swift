import PolkuModel
import PolkuSyntax

/// A cell of the content matrix: what one persona is owed in one column, and what is there.
public struct MatrixCell: Sendable, Equatable {
  /// How much content the persona's say asks for.
  public enum Demand: String, CaseIterable, Sendable {
    /// Much say: content must be there.
    case must
    /// Some say: content is wanted, after the musts.
    case wanted
    /// Nobody knows how much say the persona has: it is asked, and owed nothing so far.
    case ask
    /// The persona takes no part.
    case none

    /// How much a cell counts in the weighted coverage; what is not owed counts nothing.
    public var weight: Int {
      switch self {
      case .must: MatrixThresholds.mustWeight
      case .wanted: MatrixThresholds.wantedWeight
      case .ask, .none: 0
      }
    }
  }

  /// What a cell comes to, the most pressing first.
  public enum Outcome: String, CaseIterable, Sendable {
    /// Something is owed, and nothing is there or on its way.
    case gap
    /// Something is out, but falls short: see ``MatrixCell/shortfalls``.
    case thin
    /// Nothing is out, but something is on its way.
    case planned
    /// Nobody knows whether something is owed, or whether it is there.
    case unknown
    /// More is out than anybody reads.
    case excess
    /// What is owed is there.
    case adequate
    /// Nothing is there, and somebody decided that, with the reason.
    case deliberatelyEmpty = "deliberately-empty"
    /// The persona takes no part here.
    case notNeeded = "not-needed"

    /// Whether the cell has what it is owed.
    public var isCovered: Bool { self == .adequate || self == .excess }
  }

  /// Why a cell that is not empty is not adequate either.
  public enum Shortfall: String, CaseIterable, Sendable {
    /// The quality of what is out is below the limit.
    case poor
    /// It is past its review date.
    case overdue
    /// It is met only on channels that the persona does not use.
    case missed
    /// Fewer are good enough than a cell needs.
    case tooFew = "too-few"
    /// Something is asked here that nothing answers.
    case unanswered
  }

  /// How much content the persona's say asks for.
  public let demand: Demand
  /// What the cell comes to.
  public let outcome: Outcome
  /// Why it is thin, in the order of the cases; empty for every other outcome.
  public let shortfalls: [Shortfall]
  /// Every content of the cell, by name within whom it names: persona, segments, everyone.
  public let contents: [MatrixContent]
  /// Contents that may belong here, as they leave open for whom or where they are; of many the first.
  public let mayBelong: [DeclarationID]
  /// What the persona asks here, by name.
  public let questions: [MatrixQuestion]
  /// Why it is empty on purpose; nil for every other outcome, empty where no reason is given.
  public let reason: String?

  /// The contents that customers can meet, for all that is known.
  public var out: [MatrixContent] { contents.filter { $0.status.isOut } }

  /// The questions that nothing answers that is out.
  public var unanswered: [MatrixQuestion] {
    questions.filter { $0.standing == .unanswered || $0.standing == .planned }
  }
}

/// A content in a cell: how far, how good and how old it is, and whether this persona meets it.
public struct MatrixContent: Sendable, Equatable {
  /// Whether somebody looked at it lately.
  public enum Age: Sendable, Equatable {
    /// Nothing says how often it is looked at, or it does not compare.
    case notStated
    /// It says how often, and nobody has looked yet.
    case never
    /// Looked at on a day, as the author wrote it, and that is recent enough.
    case current(since: String)
    /// Looked at on a day, as the author wrote it, and that is too long ago.
    case overdue(since: String)
  }

  /// Whether it is good enough.
  public enum Quality: String, Sendable {
    case notStated = "not-stated"
    case good, poor
  }

  /// Whether the persona meets it.
  public enum Fit: Sendable, Equatable {
    /// Nothing brings it to anybody.
    case nowhere
    /// On channels that the persona uses, by name.
    case met([DeclarationID])
    /// Some place or the persona leaves open which channel it is.
    case notStated
    /// Only on channels that the persona does not use, by name.
    case missed([DeclarationID])
  }

  /// Where it leads.
  public enum Leading: Sendable, Equatable {
    /// On to these touchpoints, in written order.
    case on([DeclarationID])
    /// Nowhere, which somebody decided.
    case nowhereOnPurpose
    /// `?`, or a name that could not be read.
    case open
    /// Nothing is said.
    case nowhere
  }

  /// The content.
  public let content: DeclarationID
  /// Its id, by which contents of two matrices are matched.
  public let id: String
  /// How far it is.
  public let status: ContentStatus
  /// Whether somebody looked at it lately.
  public let age: Age
  /// Whether it is good enough.
  public let quality: Quality
  /// Whether the persona meets it.
  public let fit: Fit
  /// Where it leads.
  public let leading: Leading

  /// Why it does not count as good enough for this persona; empty where nothing speaks against it.
  public var shortfalls: [MatrixCell.Shortfall] {
    var result: [MatrixCell.Shortfall] = []
    if quality == .poor { result.append(.poor) }
    if case .overdue = age { result.append(.overdue) }
    if case .missed = fit { result.append(.missed) }
    return result
  }
}

/// A question that a persona asks in a column, and how it stands.
public struct MatrixQuestion: Sendable, Equatable {
  /// The question.
  public let question: DeclarationID
  /// Its id, by which questions of two matrices are matched.
  public let id: String
  /// Whether something answers it.
  public let standing: QuestionStanding
}

/// How a question stands.
public enum QuestionStanding: String, CaseIterable, Sendable {
  /// Something answers it, also where nobody had to ask.
  case answered
  /// It is answered, but only after the customer's first move.
  case onRequest = "on-request"
  /// Something that is not out yet would answer it.
  case planned
  /// Nothing answers it that is written here, but something leaves open what else it answers.
  case unknown
  /// Somebody decided to leave it open, or nobody knows.
  case leftOpen = "left-open"
  /// Nothing answers it.
  case unanswered

  init(_ question: DeclarationID, _ state: CheckState) {
    switch state.questionAnswers.standing(question, state) {
    case .answered: self = .answered
    case .onRequest: self = .onRequest
    case .leftOpen: self = .leftOpen
    case .unknown: self = .unknown
    case .unanswered:
      let waiting = state.questionAnswers[question].contentsNotOut
      self = waiting.contains { state.context.contentStatus($0).isToCome } ? .planned : .unanswered
    }
  }
}
