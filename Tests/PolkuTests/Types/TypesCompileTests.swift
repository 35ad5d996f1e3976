import Foundation
import PolkuModel
import PolkuSyntax
import PolkuTypes
import Testing

/// The compiler has the last word on what it takes.
@Suite struct TypesCompileTests {
  private static let compiler: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { $0 + "/swiftc" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  private static let user = """
    func use(_ event: Hiring.JourneyEvent) -> [String] {
      let none: Hiring.Channel? = .none_
      let all: [Hiring.Touchpoint] = [.linkedInAd, .cvScreening, ._24hCallback, .default, .meeting, .form]
      let empty = Bare.JourneyEvent(touchpoint: .blog)
      if let channel = empty.channel { print(channel.title) }
      let set: Set = [event, Hiring.JourneyEvent(touchpoint: .guide, channel: .linkedin, persona: .init_)]
      return all.map(\\.rawValue) + [none?.title ?? "", empty.persona?.rawValue ?? "", "\\(set.count)"]
    }
    nonisolated func outside() -> [String] { Hiring.Touchpoint.allCases.map(\\.title) }

    """

  private static let strict = [
    "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
    "-enable-upcoming-feature", "MemberImportVisibility", "-strict-memory-safety", "-package-name", "p",
  ]

  @Test(arguments: [
    (["-swift-version", "5"], SwiftTypesOptions.Access.public), (["-swift-version", "6"], .package),
    (["-swift-version", "6", "-default-isolation", "MainActor"], .internal),
  ])
  func compiles(_ mode: [String], _ access: SwiftTypesOptions.Access) throws {
    guard let compiler = Self.compiler else {
      print("swiftc is not in PATH: typed ids are not compiled")
      return
    }
    var models = TypesSample.files.map { ($0.path, Model(Tree($0.source))) }
    for map in ["hostile", "Swift", "Sendable"] {
      models.append(("x/\(map).journey", TypesSample.model(TypesSample.hostile(map: map))))
    }
    for example in Journeys.examples { models.append((example.path, Model(Tree(example.source)))) }
    let folder = FileManager.default.temporaryDirectory.appending(path: "types-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let plain = SwiftTypes(models, options: SwiftTypesOptions(access: access)).source()
    let nested = SwiftTypes(models, options: SwiftTypesOptions(access: access, namespace: "Ids")).source()
    let files = [("A.swift", plain), ("B.swift", nested), ("C.swift", Self.user)]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: compiler)
    process.currentDirectoryURL = folder
    process.arguments =
      ["-typecheck", "-parse-as-library", "-warnings-as-errors", "-module-name", "M"] + mode + Self.strict
      + files.map(\.0)
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said.prefix(4000))")
  }
}
