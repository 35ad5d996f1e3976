import Foundation
import Testing

/// A terminal for one program, as `Polku` is for pipes.
enum Terminal {
  /// What a program that writes to a terminal of 80 columns prints there, with the line ends of a file.
  static func output(
    _ arguments: [String], in directory: TemporaryDirectory, environment: [String: String] = [:]
  ) throws -> String {
    let (master, name) = try open()
    defer { close(master) }
    let writer = try #require(FileHandle(forUpdatingAtPath: name))
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "polku")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: directory.path)
    let usual = ["LANG": "C", "PATH": "/usr/bin:/bin", "TERM": "xterm", "COLUMNS": "80"]
    process.environment = usual.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = writer
    try process.run()
    try writer.close()
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    // When the last writer is gone, reading fails; there is no end as of a file. A `FileHandle` would lose what came before.
    while case let count = read(master, &part, part.count), count > 0 { bytes += part[..<count] }
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// The end that stands for the person, and the path of the one for the program.
  private static func open() throws -> (master: Int32, name: String) {
    #if canImport(Darwin)
      let master = posix_openpt(O_RDWR | O_NOCTTY)
      try #require(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0)
      return (master, try #require(ptsname(master).map { String(cString: $0) }))
    #else
      // Glibc does not show those functions to Swift; these requests are what they make of the kernel.
      let (unlock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))
      let master = Foundation.open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var value: Int32 = 0
      try #require(master >= 0 && ioctl(master, unlock, &value) == 0 && ioctl(master, number, &value) == 0)
      return (master, "/dev/pts/\(value)")
    #endif
  }
}
