import Foundation
import Testing

/// The Swift compiler that the tests are run with.
enum Compiler {
  private static let path: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { $0 + "/swiftc" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// What the compiler says of some files of one module, warnings as errors; nothing where all is well.
  static func complaints(_ files: [(name: String, text: String)], _ arguments: [String]) throws -> String {
    let compiler = try #require(path, "swiftc must be in PATH")
    let directory = try TemporaryDirectory()
    for file in files { try directory.write(file.name, file.text) }
    let process = Process()
    process.executableURL = URL(filePath: compiler)
    process.currentDirectoryURL = URL(filePath: directory.path)
    process.arguments = ["-typecheck", "-warnings-as-errors"] + arguments + files.map(\.name)
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 && said.isEmpty ? "" : "\(process.terminationStatus): \(said.prefix(4000))"
  }
}
