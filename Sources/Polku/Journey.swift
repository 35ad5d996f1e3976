internal import PolkuModel
internal import PolkuSyntax

/// A customer journey that was read: what it declares, on one of its days.
///
/// Reading never fails. Whatever the text says becomes a journey, and what is wrong with it is among the findings of
/// ``check(on:)``. The same texts give the same bytes in every output, on every machine: nothing here reads files,
/// clocks, the environment or random numbers, so a journey may be read, kept and asked from any task.
///
/// A journey describes today and one or more tomorrows. As it is read, it stands for all of them at once;
/// ``asIs``, ``toBe`` and ``with(improvements:)`` narrow it to one.
public struct Journey: Sendable {
  let model: Model
  let chosen: ChosenDay

  init(_ model: Model, _ chosen: ChosenDay) {
    self.model = model
    self.chosen = chosen
  }

  /// Reads a journey that stands in one text.
  ///
  /// - Parameters:
  ///   - text: the text, of any length below 4 GiB; LF and CRLF end lines, a byte-order mark is allowed.
  ///   - path: what the file is called in findings.
  /// - Complexity: linear in the length of the text.
  public init(_ text: String, path: String = "journey") { self.init(File(path: path, text: text)) }

  /// Reads a journey that stands in several files.
  ///
  /// A line `include: shared/people.journey` brings in the file of that path, from the directory of the file that
  /// includes it; `.` and `..` are taken out of paths before they are compared. A file that is not given is a finding
  /// (P201), one that nothing includes is left out, and of two with one path the first counts.
  ///
  /// - Parameters:
  ///   - root: the file with the map.
  ///   - others: the files that it and they include, in any order.
  /// - Complexity: linear in the length of the texts.
  public init(_ root: File, including others: [File] = []) {
    self.init(Model(files: IncludedTexts(root, others).files), .all)
  }

  /// The id of the map, such as `smart-rekry`; nil where no line declares one.
  public var id: String? { model.map >= 0 ? model.id(model.map) : nil }

  /// What people call the map, in one line; nil where no line declares one.
  public var title: String? { model.map >= 0 ? oneLine(model.title(model.map)) : nil }

  /// The language of the root file, which is also that of pictures, grids and playbooks.
  public var language: Language { Language(tree.language) }

  /// What is declared of a kind, on any day, in the order of the files and their lines; then what is only named.
  ///
  /// - Complexity: linear in the number of things of all kinds.
  public func items(_ kind: Item.Kind) -> [Item] {
    var positions = PositionFinder()
    return model.all(kind.inFiles).map { item($0, &positions) }
  }

  /// The root file.
  var tree: Tree { model.files[model.files.count - 1].tree }

  func item(_ id: DeclarationID, _ positions: inout PositionFinder) -> Item {
    let declaration = model.declarations[Int(id)]
    return Item(
      kind: Item.Kind(declaration.kind), id: model.id(id), title: oneLine(model.title(id)),
      isDescribed: declaration.isDeclared, place: place(model.location(id), &positions))
  }

  func place(_ location: Location, _ positions: inout PositionFinder) -> Place {
    var (line, column) = positions.find(location, in: model, number: 0)
    let source = model.files[Int(location.file)].tree.source
    // Behind the last line end nothing stands that could be a line; to people it is one.
    if location.range.start == source.bytes.count, source.bytes.last == 0x0A { (line, column) = (line + 1, 1) }
    return Place(path: source.path, line: line, column: column, utf8: location.range.offsets)
  }

  private func oneLine(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }
}
