import Foundation
import PackagePlugin

/// A target of the package with its journeys.
struct JourneyTarget {
  let name: String
  let folder: URL
  let journeys: [URL]

  /// The targets that were named, or all that hold journeys, by name.
  static func find(_ names: [String], in package: Package) throws -> [JourneyTarget] {
    let all = package.targets.compactMap { target in
      target.sourceModule.map {
        JourneyTarget(name: target.name, folder: target.directoryURL, journeys: TargetFiles($0).journeys)
      }
    }.sorted { $0.name < $1.name }
    if names.isEmpty {
      let found = all.filter { !$0.journeys.isEmpty }
      if found.isEmpty { throw Problem(description: "No target of this package has a .journey file in its folder.") }
      return found
    }
    for name in names {
      guard let target = all.first(where: { $0.name == name }) else {
        let known = all.map(\.name).joined(separator: ", ")
        throw Problem(description: "This package has no target “\(name)”. It has \(known).")
      }
      if target.journeys.isEmpty {
        throw Problem(description: "The target “\(name)” has no .journey file in its folder.")
      }
    }
    return all.filter { names.contains($0.name) }
  }
}
