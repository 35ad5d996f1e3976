import PolkuSyntax

/// Finds what a name given from outside the files means in a model: by name, by title, or bent, as in the files.
package struct NameLookup {
  private let model: Model

  /// Looks names up in a model.
  package init(model: Model) { self.model = model }

  /// The declaration of a kind, or the names that are near.
  package func find(_ kind: Kind, _ name: String) -> Result<DeclarationID, Unknown> {
    let known = model.all(kind)
    if let found = model.meant(kind, name) { return .success(found) }
    let key = Folding.key(name)
    let titled = known.filter { Folding.key(model.title($0)) == key }
    if titled.count == 1 { return .success(titled[0]) }
    let names = titled.isEmpty ? known.map { model.name($0) } : titled.map { model.name($0) }
    let near = titled.isEmpty ? Suggestions.near(name, names) : names
    return .failure(Unknown(kind: kind, name: name, near: near, known: names))
  }

  /// The declaration of a kind, else of a second one; where neither has it, what is near of the first.
  package func find(_ kind: Kind, or other: Kind, _ name: String) -> Result<DeclarationID, Unknown> {
    let found = find(kind, name)
    if case .failure = found, case .success(let id) = find(other, name) { return .success(id) }
    return found
  }

  /// The declarations of a kind that some names mean, each once.
  package func find(_ kind: Kind, all names: [String]) -> Result<[DeclarationID], Unknown> {
    var found = OnceList()
    for name in names {
      switch find(kind, name) {
      case .success(let id): found.append(id)
      case .failure(let unknown): return .failure(unknown)
      }
    }
    return .success(found.elements)
  }

  /// A name that nothing has.
  package struct Unknown: Error {
    package let kind: Kind
    package let name: String
    /// The names that may have been meant.
    package let near: [String]
    /// The names that there are; of several things with one title, theirs.
    package let known: [String]
  }
}
