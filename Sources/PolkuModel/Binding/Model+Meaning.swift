import PolkuSyntax

extension Model {
  /// What a name that is typed elsewhere than in the files means, as the files would read it: by name, by title, or
  /// bent as one of their languages bends names. Nil where nothing or several things fit.
  public func meant(_ kind: Kind, _ name: String) -> DeclarationID? {
    if let exact = find(kind, name) { return exact }
    let bytes = Array(name.utf8)
    var tried: [String] = []
    for file in files where !tried.contains(file.tree.language.code) {
      tried.append(file.tree.language.code)
      var resolver = Resolver()
      let found = resolver.loosely(self, bytes.span, bytes.indices, KindSet(kind), file.tree.language)
      if let found, found.target >= 0, found.reading == .title || found.reading == .inflected { return found.target }
    }
    return nil
  }
}
