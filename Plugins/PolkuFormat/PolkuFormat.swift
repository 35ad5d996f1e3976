import Foundation
import PackagePlugin

/// `swift package polku-format`: lays out the journeys of targets, or lists those that would change.
@main
struct PolkuFormat: CommandPlugin {
  private static let usage = """
    usage: swift package polku-format [--target NAME] [--check]

    Lays out the journeys of this package: indentation and blanks in order, what
    people wrote as it is. Says which files it changed.

    options:
      --target NAME   only the journeys of this target; may be repeated
      --check         change nothing; list the files that would change, and fail
                      if there are any
      -h, --help      show this help
    """

  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let options = try Options(arguments, flags: ["--check", "--help"], valued: ["--target"], verb: "polku-format")
    if options.has("--help") { return print(Self.usage) }
    let targets = try JourneyTarget.find(options.all("--target"), in: context.package)
    let polku = try Polku(context)
    let paths = targets.flatMap(\.journeys).map { $0.filePath(in: polku.folder) }
    let check = try polku.run(["fmt", "--check"] + paths)
    // 1 says that there are files to lay out; what is more says what is wrong with them.
    if check.code > 1 { throw Problem(description: check.reason) }
    let untidy = String(decoding: check.output, as: UTF8.self).split(separator: "\n")
    if options.has("--check") {
      for path in untidy { print(path) }
      if untidy.isEmpty { return print("All \(paths.count) journeys are laid out.") }
      let count = "\(untidy.count) of \(paths.count)"
      throw Problem(description: "\(count) journeys are not laid out; “swift package polku-format” does it.")
    }
    if untidy.isEmpty { return print("Nothing to do: all \(paths.count) journeys are laid out.") }
    let format = try polku.run(["fmt"] + paths)
    if format.code != 0 { throw Problem(description: format.reason) }
    for path in untidy { print("laid out \(path)") }
  }
}
