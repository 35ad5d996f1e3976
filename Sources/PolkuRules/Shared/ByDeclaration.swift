import PolkuModel

/// A value for each declaration, and one for the open question, in a flat array.
///
/// What is asked of every touchpoint and arrow is not looked up by hashing. It costs as much as the model has
/// declarations: for what is made anew for each path, a dictionary is the right thing.
struct ByDeclaration<Value> {
  private var values: [Value]

  /// The same value for every declaration.
  init(_ model: Model, _ value: Value) {
    values = Array(repeating: value, count: model.declarations.count + 1)
  }

  subscript(id: DeclarationID) -> Value {
    get { values[Int(id) + 1] }
    set { values[Int(id) + 1] = newValue }
  }
}

/// What belongs to each declaration, or to the open question, in one array: numbers by the declaration they belong to.
struct ListsByDeclaration {
  private var starts: [Int32]
  private var items: [Int32]

  /// Collects what `visit` hands out; it is called twice and must hand out the same both times.
  init(_ model: Model, _ visit: ((DeclarationID, Int) -> Void) -> Void) {
    var starts = [Int32](repeating: 0, count: model.declarations.count + 2)
    visit { id, _ in starts[Int(id) + 2] += 1 }
    for i in starts.indices.dropFirst() { starts[i] += starts[i - 1] }
    var free = starts
    var items = [Int32](repeating: 0, count: Int(starts[starts.count - 1]))
    visit { id, item in
      items[Int(free[Int(id) + 1])] = Int32(item)
      free[Int(id) + 1] += 1
    }
    self.starts = starts
    self.items = items
  }

  /// What belongs to a declaration, in the order in which it was handed out.
  subscript(id: DeclarationID) -> ArraySlice<Int32> { items[Int(starts[Int(id) + 1])..<Int(starts[Int(id) + 2])] }

  /// Whether anything belongs to a declaration.
  func contains(_ id: DeclarationID) -> Bool { starts[Int(id) + 1] < starts[Int(id) + 2] }
}
