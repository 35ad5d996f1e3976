import PolkuModel
import PolkuSyntax

/// A step of a playbook with everything that is known of it on one day of the map.
public struct PlaybookStep: Sendable {
  /// What leads to a step.
  public struct Coming: Sendable, Equatable {
    /// The step before; ``Arrow/open`` for an open question.
    public let from: DeclarationID
    /// The arrow in the model; nil where steps follow each other as they are written.
    public let arrow: Int?
    /// The wait between the two.
    public let wait: PlaybookTime
    /// The condition, empty for none.
    public let condition: String
    /// Whether it is taken where no condition holds.
    public let isOtherwise: Bool
    /// The conditions of the step before, none of which holds where this is taken otherwise.
    public let others: [String]
    /// Whether it leads back from a later step.
    public let isReturn: Bool
  }

  /// Who does it, as far as that is known.
  public enum Doing: String, Sendable {
    /// Systems alone.
    case automatic
    /// A role, maybe with systems.
    case manual
    /// Nobody says.
    case unknown
  }

  /// The step.
  public let step: DeclarationID
  /// Who does it: its `by`, else the playbook's.
  public let doers: [DeclarationID]
  /// Whether it is done by a machine.
  public let doing: Doing
  /// Where the customer meets it.
  public let channels: [DeclarationID]
  /// What the customer is shown or given.
  public let contents: [DeclarationID]
  /// Who is told of it.
  public let tells: [DeclarationID]
  /// What it takes.
  public let takes: PlaybookTime
  /// By when it is done at the latest.
  public let within: PlaybookTime
  /// The condition under which it is done at all; empty for always.
  public let when: String
  /// What leads to it; empty for what begins at the trigger.
  public let coming: [Coming]
  /// When it happens, in minutes after the trigger; nil where nothing leads to it.
  public let span: PlaybookMinutes?
  /// When it happens by the calendar, if a day of the trigger was given.
  public let dates: PlaybookDates?
  /// Whether it happens whatever holds.
  public let isCertain: Bool
  /// Whether it can happen several times: an arrow leads back to it or before it.
  public let isInRound: Bool

  /// Whether the customer notices it: it is on a channel, and it is not only said to a colleague.
  public var isContact: Bool { !channels.isEmpty && tells.isEmpty }
}
