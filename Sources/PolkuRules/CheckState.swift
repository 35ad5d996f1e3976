import PolkuModel
import PolkuSyntax

/// One of the days a file describes, and what several rules want to know of it.
///
/// Made by ``CheckContext/inStates(_:_:)``. What exists, the paths as graphs, and what answers a critical point
/// differ between today and the day on which every improvement is done.
final class CheckState {
  /// What exists on that day.
  let presence: Presence
  /// What to say of a finding that holds in this state alone; nil where there is but one.
  let remark: Message?
  /// The check this is a part of; it holds its states, so that they do not hold it.
  unowned let context: CheckContext
  /// The model under check.
  let model: Model
  /// Whom touchpoints are for that leave it to their paths, as far as it was asked.
  var audiencesByPath: [DeclarationID: Audience] = [:]

  init(_ context: CheckContext, _ presence: Presence, remark: Message?) {
    self.context = context
    model = context.model
    self.presence = presence
    self.remark = remark
  }

  /// Whether a declaration exists on this day; the open question always does.
  func has(_ id: DeclarationID) -> Bool { presence.has(id) }

  /// The declared things of some kinds that exist on this day, in order; of two with one name only the first.
  func declared(_ kinds: KindSet) -> [DeclarationID] {
    let all = context.declared(kinds)
    // Where nothing is improved, all of them do, and the list is the one there is.
    return hasAll || all.allSatisfy { has($0) } ? all : all.filter { has($0) }
  }

  private lazy var hasAll = presence.declarations.allSatisfy { $0 }

  /// Whether an improvement counts as an answer.
  ///
  /// Where one day was chosen, only what is done by then counts: as-is, nothing is done yet. Otherwise whatever is
  /// proposed counts, as the room has an answer.
  func counts(_ improvement: DeclarationID) -> Bool {
    guard context.selection != nil, let done = presence.done else { return true }
    return done.contains(improvement)
  }

  /// The declared touchpoints that exist, in order.
  private(set) lazy var touchpoints = declared(.touchpoint)

  /// The paths that exist, as graphs, in order; the map's unnamed path last.
  private(set) lazy var paths = FlowGraph.paths(self)

  /// The paths that each touchpoint stands on, as numbers of ``paths``, ascending.
  private(set) lazy var pathsThrough = ListsByDeclaration(model) { hand in
    for (number, path) in paths.enumerated() {
      for point in path.points where point >= 0 { hand(point, number) }
    }
  }

  /// The arrows of all paths that lead out of each point, as numbers of ``Model/arrows``, path by path.
  private(set) lazy var arrowsOut = ListsByDeclaration(model) { hand in
    for path in paths { for i in path.arrows { hand(model.arrows[i].from, i) } }
  }

  /// The routes to each goal of the paths about which anything can be proved.
  private(set) lazy var goalRoutes = GoalRoutes.all(paths.filter { $0.isWalked && $0.isComplete }, model)

  /// The stages of the touchpoints.
  private(set) lazy var stagePlaces = StagePlaces(self)

  /// What customers meet in each stage.
  private(set) lazy var meetings = StageMeetings(self)

  /// Where other paths of the same people go on.
  private(set) lazy var continuations = Continuations(self)

  /// Where customers may well stop, though no path calls it an ending.
  private(set) lazy var stops = AcceptedStops(self)

  /// What answers each critical point, and what stands at each place.
  private(set) lazy var answers = Answers(self)

  /// Where a channel fails and nothing stands in for it: what P511 says.
  private(set) lazy var channelFailures = ChannelFailures(self)

  /// The contents in the matrix of persona and buying phase.
  private(set) lazy var contentCells = ContentCells(self)

  /// Where customers come across each content.
  private(set) lazy var showings = ContentShowings(self)

  /// What answers each of the customers' questions.
  private(set) lazy var questionAnswers = QuestionAnswers(self)

  /// The buying phases of the stages that exist, in their order.
  private(set) lazy var phases: [ValueWord] = {
    let covered = Set(context.journey.stages.filter { has($0) }.compactMap { context.journey.phases[$0] })
    return Journey.order.filter { covered.contains($0) }
  }()
}
