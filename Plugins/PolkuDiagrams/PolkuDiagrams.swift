import Foundation
import PackagePlugin

/// `swift package polku-diagrams`: draws the journeys of targets into the package, to be kept beside the code.
@main
struct PolkuDiagrams: CommandPlugin {
  private static let usage = """
    usage: swift package polku-diagrams [--target NAME] [--output DIR]
                                        [--format html|markdown]

    Draws the journeys of this package: of every map a picture, the matrix of what
    content is missing and, where there are playbooks, these. Says which files it
    wrote; a file that would be the same stays untouched.

    options:
      --target NAME   only the journeys of this target; may be repeated
      --output DIR    the folder of the package in which each target gets its own;
                      Diagrams without it
      --format html|markdown
                      how the matrix and the playbooks are written; html without it
      -h, --help      show this help
    """

  /// The formats of pages, with the endings of their files.
  private static let endings = ["html": "html", "markdown": "md", "md": "md"]

  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let options = try Options(
      arguments, flags: ["--help"], valued: ["--target", "--output", "--format"], verb: "polku-diagrams")
    if options.has("--help") { return print(Self.usage) }
    let format = options.all("--format").last ?? "html"
    guard let ending = Self.endings[format] else {
      throw Problem(description: "“--format” is html or markdown, not “\(format)”.")
    }
    let folder = try Self.folder(options.all("--output").last ?? "Diagrams", in: context.package.directoryURL)
    let targets = try JourneyTarget.find(options.all("--target"), in: context.package)
    var drawing = Drawing(polku: try Polku(context), ending: ending)
    for target in targets { try drawing.draw(target, into: folder.appending(path: target.name)) }
    for reason in drawing.withoutPicture { Diagnostics.warning(reason) }
    for failure in drawing.failures { Diagnostics.error(failure) }
    if drawing.written == 0, drawing.failures.isEmpty {
      print("Nothing to do: all \(drawing.same) files are as they should be.")
    }
  }

  /// The folder to write to, which must lie in the package.
  private static func folder(_ path: String, in package: URL) throws -> URL {
    let root = package.standardizedFileURL
    let folder = URL(filePath: path, relativeTo: root).standardizedFileURL
    if folder.filePath(in: root) == folder.filePath, folder.pathComponents != root.pathComponents {
      throw Problem(description: "“--output” must be a folder of this package, and “\(path)” is none.")
    }
    return folder
  }
}
