import Foundation

/// Draws maps and writes what changed.
struct Drawing {
  let polku: Polku
  /// The ending of pages: `html` or `md`.
  let ending: String

  /// How many files were written, and how many were the same already.
  private(set) var written = 0
  private(set) var same = 0
  /// What could not be done, in sentences.
  private(set) var failures: [String] = []
  /// Why graphs were written as text, each reason once.
  private(set) var withoutPicture: [String] = []

  init(polku: Polku, ending: String) {
    self.polku = polku
    self.ending = ending
  }

  /// Draws the maps of a target into a folder, each under the path that it has in the target.
  mutating func draw(_ target: JourneyTarget, into folder: URL) throws {
    for map in try maps(of: target) {
      let below = polku.folder.appending(path: map).filePath(in: target.folder)
      let place = folder.appending(path: String(below.dropLast(".journey".count)))
      try graph(map, place)
      // No day: what is kept beside the code shall be the same tomorrow.
      try page(["matrix", map, "--date", "none"], place, "-matrix.\(ending)")
      if try hasPlaybooks(map) { try page(["playbook", map], place, "-playbooks.\(ending)") }
    }
  }

  /// The journeys of a target that are maps; what others include is drawn with them.
  private mutating func maps(of target: JourneyTarget) throws -> [String] {
    struct Listing: Decodable {
      struct Model: Decodable { let path: String }
      let models: [Model]
    }
    let paths = target.journeys.map { $0.filePath(in: polku.folder) }
    // One rule is enough: the list of models is the same with it, and broken maps are drawn like others.
    let listing = try polku.run(["check", "--format", "json", "--only", "P201", "--date", "none"] + paths)
    if listing.code > 1 { failures.append(listing.reason) }
    // What could be read is drawn, whatever else could not.
    guard let models = try? JSONDecoder().decode(Listing.self, from: listing.output).models else { return [] }
    return models.map(\.path)
  }

  private mutating func hasPlaybooks(_ map: String) throws -> Bool {
    struct Sheet: Decodable {
      struct Playbook: Decodable {}
      let playbooks: [Playbook]
    }
    let run = try polku.run(["playbook", map, "--format", "json"])
    guard run.code == 0 else {
      failures.append("\(map) has playbooks that could not be written: \(run.reason)")
      return false
    }
    return try !JSONDecoder().decode(Sheet.self, from: run.output).playbooks.isEmpty
  }

  /// Writes the picture; without Graphviz its description, which Graphviz draws elsewhere.
  private mutating func graph(_ map: String, _ place: URL) throws {
    let picture = try polku.run(["graph", map, "--render", "svg"])
    if picture.code == 0 { return try write(picture.output, place, ".svg") }
    let text = try polku.run(["graph", map])
    guard text.code == 0 else { return failures.append("\(map) could not be drawn: \(text.reason)") }
    if !withoutPicture.contains(picture.reason) { withoutPicture.append(picture.reason) }
    try write(text.output, place, ".dot")
  }

  private mutating func page(_ arguments: [String], _ place: URL, _ end: String) throws {
    let run = try polku.run(arguments + ["--format", ending == "md" ? "markdown" : "html"])
    if run.code != 0 { return failures.append("\(arguments.joined(separator: " ")): \(run.reason)") }
    try write(run.output, place, end)
  }

  /// Writes a file where its bytes would change, and says so.
  private mutating func write(_ bytes: Data, _ place: URL, _ end: String) throws {
    let file = place.deletingLastPathComponent().appending(path: place.lastPathComponent + end)
    if let old = try? Data(contentsOf: file), old == bytes {
      same += 1
      return
    }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file, options: .atomic)
    print("wrote \(file.filePath(in: polku.folder))")
    written += 1
  }
}
