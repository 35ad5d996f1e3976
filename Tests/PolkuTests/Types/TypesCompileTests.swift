import Foundation
import PolkuModel
import PolkuSyntax
import PolkuTypes
import Testing

/// The compiler has the last word on what it takes.
@Suite struct TypesCompileTests {
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
    var models = TypesSample.files.map { ($0.path, Model(Tree($0.source))) }
    for map in ["hostile", "Swift", "Sendable"] {
      models.append(("x/\(map).journey", TypesSample.model(TypesSample.hostile(map: map))))
    }
    for example in Journeys.examples { models.append((example.path, Model(Tree(example.source)))) }
    let plain = SwiftTypes(models, options: SwiftTypesOptions(access: access)).source()
    let nested = SwiftTypes(models, options: SwiftTypesOptions(access: access, namespace: "Ids")).source()
    let files = [("A.swift", plain), ("B.swift", nested), ("C.swift", Self.user)]
    let arguments = ["-parse-as-library", "-module-name", "M"] + mode + Self.strict
    #expect(try Compiler.complaints(files, arguments) == "")
  }
}
