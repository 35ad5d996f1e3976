import PolkuModel
import PolkuSyntax

/// Swift source with the ids of journeys as types, so that code cannot name what a map has lost.
///
/// Each journey is an enum named for its map, with an enum for its personas, stages, channels, touchpoints, critical
/// points, playbooks and metrics as far as it has any, and the value `JourneyEvent`. The same journeys give the same
/// bytes in whatever order they are given; folders stand in no line.
///
/// The source does not need Foundation, and compiles in the language modes 5 and 6 of the compilers that can build
/// Polku.
public struct SwiftTypes: Sendable {
  private let models: [(path: String, model: Model)]
  private let options: SwiftTypesOptions

  /// Takes the journeys of a target, each with the path of its file.
  public init(_ models: [(path: String, model: Model)], options: SwiftTypesOptions = SwiftTypesOptions()) {
    self.models = models
    self.options = options
  }

  /// The whole file.
  public func source() -> String {
    let access = options.access == .internal ? "" : options.access.rawValue + " "
    let names = JourneyNames.find(models, module: options.namespace == nil ? options.module : nil)
    let journeys = models.indices.map { i in
      JourneyTypes(
        name: names[i], path: file(models[i].path), model: models[i].model,
        messages: Messages(options.language ?? models[i].model.language), access: access)
    }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var lines = SourceLines()
    lines.add("// " + heading(journeys))
    lines.add("// swift-format-ignore-file")
    lines.add("// swiftlint:disable all")
    guard !journeys.isEmpty else { return lines.text }
    lines.add("")
    if let namespace = options.namespace.flatMap({ SwiftName.isTypeName($0) ? $0 : SwiftName.typeName($0) }) {
      lines.doc(messages.say("types.all"))
      lines.block(access + "enum " + namespace) { write(journeys, &$0) }
    } else {
      write(journeys, &lines)
    }
    return lines.text
  }

  private func write(_ journeys: [JourneyTypes], _ lines: inout SourceLines) {
    for (i, journey) in journeys.enumerated() {
      if i > 0 { lines.add("") }
      journey.write(&lines)
    }
  }

  private func heading(_ journeys: [JourneyTypes]) -> String {
    guard !journeys.isEmpty else { return messages.say("types.nothing") }
    return messages.say("types.written", ["names": journeys.map(\.path).joined(separator: ", ")])
  }

  /// The sentences about all journeys: in their language where they share one.
  private var messages: Messages {
    if let language = options.language { return Messages(language) }
    let codes = Set(models.map(\.model.language.code))
    return Messages(codes.count == 1 ? codes.first ?? "" : Language.english.code)
  }

  /// The name of a file without its folders, which differ from machine to machine.
  private func file(_ path: String) -> String {
    SwiftText.oneLine(String(decoding: path.utf8.split(separator: 0x2F).last ?? "-".utf8[...], as: UTF8.self))
  }
}
