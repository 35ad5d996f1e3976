import Foundation
import PackagePlugin

/// What a target holds for Polku.
///
/// SwiftPM hands over every file below the target's folder that the manifest does not exclude, so manifests name no
/// journeys.
struct TargetFiles {
  /// The journeys at any depth, by path.
  let journeys: [URL]
  /// The files of settings; more than one is a mistake.
  let settings: [URL]
  /// The files of known findings. They go by their ending: the settings, which name one, are read when the command
  /// runs, and that is after its inputs are fixed.
  let baselines: [URL]

  /// The files of one target.
  init(_ target: any SourceModuleTarget) {
    let files = target.sourceFiles.flatMap { Self.files(at: $0.url) }.sorted { $0.filePath < $1.filePath }
    journeys = files.filter { $0.pathExtension == "journey" }
    settings = files.filter { $0.lastPathComponent == "polku.settings" }
    baselines = files.filter { $0.pathExtension == "baseline" }
  }

  /// A file itself, or all that is in a folder: one that is copied as a resource is a single entry.
  private static func files(at url: URL) -> [URL] {
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    guard manager.fileExists(atPath: url.filePath, isDirectory: &isFolder), isFolder.boolValue else { return [url] }
    return (manager.subpaths(atPath: url.filePath) ?? []).map { url.appending(path: $0) }
  }
}

extension URL {
  /// The path as programs take it: blanks and umlauts are themselves, not percent signs.
  var filePath: String { path(percentEncoded: false) }

  /// The path below a folder, or the whole path of what does not lie there.
  func filePath(in folder: URL) -> String {
    let root = folder.filePath.hasSuffix("/") ? folder.filePath : folder.filePath + "/"
    return filePath.hasPrefix(root) ? String(filePath.dropFirst(root.count)) : filePath
  }
}
