import Foundation
import PackagePlugin

/// Checks the journeys of a target whenever it is built, and writes their names as Swift types.
///
/// One command checks all journeys of the target: SwiftPM stops at the first command that fails, and with a command a
/// file the second broken journey would only be heard of in the second build.
@main
struct PolkuCheck: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    guard let module = target as? SwiftSourceModuleTarget else {
      Diagnostics.error("PolkuCheck writes Swift, and the target “\(target.name)” is not one of Swift.")
      return []
    }
    let files = TargetFiles(module)
    guard !files.journeys.isEmpty else {
      Diagnostics.warning("PolkuCheck found no .journey file in the folder of the target “\(target.name)”.")
      return []
    }
    guard files.settings.count <= 1 else {
      let paths = files.settings.map { $0.filePath(in: context.package.directoryURL) }.joined(separator: ", ")
      Diagnostics.error("The target “\(target.name)” may have one file of settings, and has several: \(paths).")
      return []
    }
    // The name is unlike any that people give their files: a module cannot hold two files of one name.
    let types = context.pluginWorkDirectoryURL.appending(path: "PolkuJourneys.generated.swift")
    var arguments = ["check", "--target", target.name, "--types", types.filePath]
    arguments += ["--root", context.package.directoryURL.filePath]
    for settings in files.settings { arguments += ["--settings", settings.filePath] }
    let count = files.journeys.count
    return [
      .buildCommand(
        displayName: "Checking \(count) \(count == 1 ? "journey" : "journeys") of \(target.name)",
        executable: try context.tool(named: "polku-build").url,
        arguments: arguments + files.journeys.map(\.filePath),
        inputFiles: files.journeys + files.settings + files.baselines,
        outputFiles: [types])
    ]
  }
}
