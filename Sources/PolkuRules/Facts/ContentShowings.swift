import PolkuModel
import PolkuSyntax

/// Where customers come across each content on one day.
///
/// A touchpoint or a playbook's step `shows` it, the content is `at` a touchpoint, or a form opens it.
struct ContentShowings {
  /// How customers come to a content.
  enum Meeting {
    /// Nothing brings it to anybody.
    case nowhere
    /// Only where the customer made the first move.
    case onRequest
    /// Also where nobody had to ask.
    case unasked
  }

  private var places: [DeclarationID: [DeclarationID]] = [:]
  private var meetings: [DeclarationID: Meeting] = [:]
  /// The touchpoints and steps that leave open what else they show, in order.
  private(set) var leavingOpen: [DeclarationID] = []

  init(_ state: CheckState) {
    let (context, model) = (state.context, state.model)
    for place in state.declared([.touchpoint, .step]) {
      let shown = context.names(place, .shows)
      if shown.knowledge == .open { leavingOpen.append(place) }
      for content in shown.things { add(place, to: content, context) }
    }
    for content in state.declared(.content) {
      for place in context.touchpoints(of: content) + model.named(content, .gatedBy) where state.has(place) {
        add(place, to: content, context)
      }
    }
  }

  private mutating func add(_ place: DeclarationID, to content: DeclarationID, _ context: CheckContext) {
    places[content, default: []].append(place)
    if meetings[content] == .unasked { return }
    meetings[content] = Self.isOnRequest(place, context) ? .onRequest : .unasked
  }

  /// Whether the customer made the first move: at a touchpoint of theirs, or before a playbook that acts after it.
  static func isOnRequest(_ place: DeclarationID, _ context: CheckContext) -> Bool {
    let declaration = context.model.declarations[Int(place)]
    guard declaration.kind == .step else { return context.isFromCustomer(place) }
    return declaration.parent >= 0 && context.word(declaration.parent, .acts, .acts) == .actsAfterContact
  }

  /// The touchpoints and steps that bring a content to somebody; one may stand twice.
  subscript(content: DeclarationID) -> [DeclarationID] { places[content] ?? [] }

  /// How customers come to a content.
  func meeting(_ content: DeclarationID) -> Meeting { meetings[content] ?? .nowhere }
}
