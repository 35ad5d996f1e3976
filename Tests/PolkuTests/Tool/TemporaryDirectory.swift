import Foundation

/// A directory for one test, taken away with the value that holds it.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "polku-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return path + "/" + name
  }

  /// The bytes of a file as text.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path).appending(path: name)), as: UTF8.self)
  }

  /// Makes a link.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }
}

/// The built tools, run as their users run them.
enum Polku {
  struct Result {
    let code: Int32
    let output: String
    let errors: String
  }

  static func run(
    _ arguments: [String], in directory: TemporaryDirectory, input: String = "", program: String = "polku",
    environment: [String: String] = [:]
  ) throws
    -> Result
  {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: directory.path)
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let streams = [Pipe(), Pipe(), Pipe()]
    process.standardInput = streams[0]
    process.standardOutput = streams[1]
    process.standardError = streams[2]
    try process.run()
    streams[0].fileHandleForWriting.write(Data(input.utf8))
    try streams[0].fileHandleForWriting.close()
    let output = streams[1].fileHandleForReading.readDataToEndOfFile()
    let errors = streams[2].fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}
