import Foundation
import PackagePlugin

/// The `polku` tool, run in the folder of the package, so that everything it says names files as the user does.
struct Polku {
  /// What a run gave.
  struct Run {
    let code: Int32
    let output: Data
    let errors: String
  }

  let executable: URL
  let folder: URL
  /// Where the plugin may put files of its own.
  let work: URL

  init(_ context: PluginContext) throws {
    executable = try context.tool(named: "polku-cli").url
    folder = context.package.directoryURL
    work = context.pluginWorkDirectoryURL
  }

  /// Runs the tool to its end.
  func run(_ arguments: [String]) throws -> Run {
    // Files, not pipes: a pipe that nobody empties stops the tool.
    let output = work.appending(path: "output")
    let errors = work.appending(path: "errors")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try empty(output)
    process.standardError = try empty(errors)
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit else {
      throw Problem(description: "polku \(arguments.first ?? "") ended with signal \(process.terminationStatus).")
    }
    return Run(
      code: process.terminationStatus, output: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  private func empty(_ file: URL) throws -> FileHandle {
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }
}

extension Polku.Run {
  /// What the tool said, without the words that tell whose error it is: SwiftPM has its own.
  var reason: String {
    let said = errors.trimmingCharacters(in: .whitespacesAndNewlines)
    return said.hasPrefix("polku: error: ") ? String(said.dropFirst("polku: error: ".count)) : said
  }
}
