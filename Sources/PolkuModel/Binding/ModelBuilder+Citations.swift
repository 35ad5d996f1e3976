import PolkuSyntax

extension ModelBuilder {
  /// Reads a trailing bracket: a citation if all its names are sources, partly one if some are, else text.
  ///
  /// - Parameter isName: whether the bracket stands behind a name, which holds no bracket, so that it is no text.
  /// - Returns: whether it cites, so that the text ends before it.
  @discardableResult
  mutating func cite(
    _ subject: Citation.Subject, _ bytes: Span<UInt8>, _ bracket: Range<Int>, file: Int, isName: Bool = false
  ) -> Bool {
    let language = model.files[file].tree.language
    var items: [Range<Int>] = []
    Parts.items(bytes, bracket, into: &items)
    var found: [Citation] = []
    var unknown: [Range<Int>] = []
    for item in items {
      let (name, place) = Self.splitPlace(bytes, item)
      let location = Location(file: file, range: ByteRange(name))
      if language.isAssumed(bytes, name) {
        found.append(Citation(subject: subject, source: -1, location: location, place: ByteRange(place)))
      } else if let source = source(bytes, name, language) {
        if source.reading != .exact {
          model.nameReadings.append(
            NameReading(location: location, reading: source.reading, target: source.target, others: [], field: nil))
        }
        found.append(Citation(subject: subject, source: source.target, location: location, place: ByteRange(place)))
      } else if let last = found.indices.last, !found[last].place.isEmpty {
        // `[interviews: p. 12, 14]`: the comma is the place's.
        found[last].place.end = UInt32(item.upperBound)
      } else {
        unknown.append(item)
      }
    }
    if found.isEmpty {
      if let first = items.first {
        oddity(.bracketAsText, file, isName ? first : bracket.lowerBound - 1..<bracket.upperBound + 1)
      }
      return isName
    }
    for item in unknown { oddity(.halfCitation, file, item) }
    model.citations += found
    return true
  }

  private mutating func source(_ bytes: Span<UInt8>, _ name: Range<Int>, _ language: Language) -> Resolver.Found? {
    let inside = Parts.unquoted(bytes, name)
    if let found = exact(bytes, inside, .source) { return found }
    guard let found = resolver.loosely(model, bytes, inside, .source, language), found.target >= 0 else { return nil }
    return found
  }

  /// `interviews: p. 12` is a name and a place.
  private static func splitPlace(_ bytes: Span<UInt8>, _ item: Range<Int>) -> (name: Range<Int>, place: Range<Int>) {
    for i in item where bytes[i] == 0x3A {
      let name = Parts.trimmed(bytes, item.lowerBound..<i)
      return (name, Parts.trimmed(bytes, i + 1..<item.upperBound))
    }
    return (item, item.upperBound..<item.upperBound)
  }

  /// The brackets behind names and titles of declarations, and on the lines that continue them.
  mutating func bindDeclarationCitations() {
    // What is declared stands in the order of the files: each is taken hold of once.
    var file = -1
    var lines: [Line] = []
    var source: [UInt8] = []
    for i in model.declarations.indices where model.declarations[i].isDeclared {
      let declaration = model.declarations[i]
      if Int(declaration.file) != file {
        file = Int(declaration.file)
        (lines, source) = (model.files[file].tree.lines, model.files[file].tree.source.bytes)
      }
      let line = lines[Int(declaration.line)]
      let bytes = source.span
      citeContinuations(.declaration(DeclarationID(i)), bytes, lines, Int(declaration.line), file: file)
      let isBracket = bytes[Int(line.end) - 1] == 0x5D
      guard isBracket || line.hasColon && bytes[max(Int(line.text), Int(line.colon) - 1)] == 0x5D else { continue }
      let parts = Parts.declaration(bytes, line)
      guard let bracket = parts.citation else { continue }
      let isBehindTitle = parts.title.map { $0.lowerBound < bracket.lowerBound } ?? false
      let cites = cite(.declaration(DeclarationID(i)), bytes, bracket, file: file, isName: !isBehindTitle)
      if !cites, let title = parts.title {
        model.declarations[i].title = ByteRange(title.lowerBound, bracket.upperBound + 1)
      }
    }
  }

  /// A citation on any line of a continued text counts.
  mutating func citeContinuations(
    _ subject: Citation.Subject, _ bytes: Span<UInt8>, _ lines: [Line], _ first: Int, file: Int
  ) {
    var number = first + 1
    while number < lines.count, lines[number].form.mayContinue {
      let line = lines[number]
      number += 1
      guard line.form == .continuation else { continue }
      if Int(line.owner) != first { return }
      if line.end > line.body, bytes[Int(line.end) - 1] == 0x5D,
        let bracket = Parts.splitCitation(bytes, Int(line.body)..<Int(line.end)).citation
      {
        cite(subject, bytes, bracket, file: file)
      }
    }
  }
}
