import PolkuModel
import PolkuSyntax

/// What can be reached on each path of a day by walking over certain points only, from path to path.
///
/// A path that begins where another path of the same people ends runs on from it: it is walked from there only
/// if that other path comes there by such points too. Behind `?`, and behind a point on the way that nobody has
/// described yet, nothing is proved.
struct RunOn {
  /// By path, as in ``CheckState/paths``, what is reached.
  private(set) var reached: [Reach] = []

  /// A path that many others run on to would be walked once for each of its beginnings; after so many it is enough.
  private static let rounds = 8

  /// Those for whom the paths are that end at a point.
  private struct Followers {
    var areAll = false
    var ids: Set<DeclarationID> = []

    mutating func join(_ other: Followers) {
      areAll = areAll || other.areAll
      ids.formUnion(other.ids)
    }
  }

  /// Walks every path; linear in them.
  ///
  /// - Parameter isPassable: whether walking goes on behind a point.
  init(_ state: CheckState, over isPassable: (DeclarationID) -> Bool) {
    let (paths, model) = (state.paths, state.model)
    let audiences = paths.map { Self.audience($0.owner, state.context) }
    let entries = paths.map { $0.certainEntries(model) }
    let allowed = zip(paths, entries).map { path, entries in
      let isEntry = Set(entries)
      return path.points.enumerated().map { node, point in
        point >= 0 && isPassable(point) && (model.declarations[Int(point)].isDeclared || isEntry.contains(node))
      }
    }
    let followers = Self.followers(paths, entries, audiences)
    var waiting: [DeclarationID: [(path: Int, node: Int)]] = [:]
    var starts: [[Int]] = []
    for (number, path) in paths.enumerated() {
      var own: [Int] = []
      for node in entries[number] {
        if let before = followers[path.points[node]], Self.share(before, audiences[number]) {
          waiting[path.points[node], default: []].append((number, node))
        } else {
          own.append(node)
        }
      }
      starts.append(own)
    }
    reached = paths.indices.map { paths[$0].graph.all.reach(from: starts[$0], allowing: allowed[$0]) }
    var walked = [Int](repeating: 1, count: paths.count)
    var next = Array(paths.indices)
    while !next.isEmpty {
      var begun: [Int: [Int]] = [:]
      for number in next {
        for node in reached[number].nodes {
          guard let others = waiting.removeValue(forKey: paths[number].points[node]) else { continue }
          for other in others { begun[other.path, default: []].append(other.node) }
        }
      }
      next = begun.keys.filter { walked[$0] <= Self.rounds }.sorted()
      for number in next {
        walked[number] += 1
        starts[number] += begun[number] ?? []
        reached[number] = paths[number].graph.all.reach(from: starts[number], allowing: allowed[number])
      }
    }
  }

  /// Whom a path is for; everybody, where it does not say.
  private static func audience(_ path: DeclarationID, _ context: CheckContext) -> Followers {
    guard path >= 0 else { return Followers(areAll: true) }
    let audience = context.audience(path)
    let ids = Set(audience.personas + audience.segments)
    return Followers(areAll: audience.isEveryone || ids.isEmpty, ids: ids)
  }

  /// By point, whom the paths are for that end there; a path's own beginnings are no ends of it.
  private static func followers(
    _ paths: [FlowGraph], _ entries: [[Int]], _ audiences: [Followers]
  ) -> [DeclarationID: Followers] {
    var followers: [DeclarationID: Followers] = [:]
    for (number, path) in paths.enumerated() {
      let isEntry = Set(entries[number])
      for node in Set(path.goals + path.endings) where !isEntry.contains(node) {
        followers[path.points[node], default: Followers()].join(audiences[number])
      }
    }
    return followers
  }

  private static func share(_ a: Followers, _ b: Followers) -> Bool {
    a.areAll || b.areAll || !a.ids.isDisjoint(with: b.ids)
  }
}
