import PolkuModel
import PolkuSyntax

/// The names of the enums that hold the journeys of a target.
enum JourneyNames {
  /// A name for every journey, in their order, all different.
  ///
  /// A journey is called as its map is, or as its file where there is no map or its name has no letters. Journeys that
  /// would share a name get those of their files behind it, then of the folders: which of them comes first decides
  /// nothing.
  ///
  /// - Parameter module: the module they stand in, whose name none of them gets: Swift would look for the module's own
  ///   types in the journey. Nil where they stand in another type.
  static func find(_ models: [(path: String, model: Model)], module: String?) -> [String] {
    let parts = models.map { folders($0.path) }
    let plain = models.indices.map { i -> String in
      let model = models[i].model
      let named = model.map >= 0 ? SwiftName.typeName(model.name(model.map)) : nil
      let name = named ?? SwiftName.typeName(parts[i].first ?? "") ?? "Journey"
      return name == module ? name + "Journey" : name
    }
    var result = plain
    var used = SwiftKeywords.types.union(plain)
    var groups: [String: [Int]] = [:]
    for i in plain.indices { groups[plain[i], default: []].append(i) }
    for (name, group) in groups.sorted(by: { $0.key < $1.key }) where group.count > 1 {
      let deepest = group.map { parts[$0].count }.max() ?? 0
      let depth = (1...max(deepest, 1)).first { depth in
        Set(group.map { lengthened(name, parts[$0], depth) }).count == group.count
      }
      let sorted = group.sorted { models[$0].path < models[$1].path }
      for i in sorted {
        var own = lengthened(name, parts[i], depth ?? 1)
        while !used.insert(own).inserted { own += "_" }
        result[i] = own
      }
    }
    return result
  }

  private static func lengthened(_ name: String, _ parts: [String], _ depth: Int) -> String {
    name + parts.prefix(depth).reversed().map { NameWords($0).upperCamel }.joined()
  }

  /// The file's name without its ending, then the folders, the nearest first.
  private static func folders(_ path: String) -> [String] {
    var parts = path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    guard let last = parts.popLast() else { return [] }
    let bytes = last.utf8
    let stem = bytes.lastIndex(of: 0x2E).map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? last
    return [stem.isEmpty ? last : stem] + parts.reversed()
  }
}
