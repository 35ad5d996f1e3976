import PolkuModel
import PolkuSyntax

/// What fields were read as so far: what a hundred rules ask of every touchpoint is read once.
///
/// A number for each fact, and the few different lists they stand for: a hundred thousand touchpoints are on a dozen
/// channels.
///
/// A class, as what a context remembers in a structure would be taken hold of part by part at every look.
final class ReadFacts {
  private static let unread: UInt16 = 0
  private static let noWord: UInt16 = 1

  /// By fact, the word that was read, two above its number.
  private var words: [UInt16]
  /// By field, the set its words were looked for in.
  private var sets = [ValueSet?](repeating: nil, count: 256)
  /// By the first fact of a field, one above the number of its list.
  private var listNumbers: [Int32]
  private var lists: [NameList] = []
  private var audiences: [Audience?] = []
  private var numbers: [NameList: Int32] = [:]
  /// By what a list names alone, one above its number.
  private var onlyNumbers: ByDeclaration<Int32>

  init(_ model: Model) {
    onlyNumbers = ByDeclaration(model, 0)
    words = Array(repeating: Self.unread, count: model.facts.count)
    listNumbers = Array(repeating: 0, count: model.facts.count)
  }

  /// The word of a fact if it was read as one of the set before: a word, nil for none, or nothing known.
  func word(_ fact: Int, _ field: Field, _ set: ValueSet) -> ValueWord?? {
    guard words[fact] != Self.unread, sets[Int(field.rawValue)] == set else { return nil }
    return .some(words[fact] == Self.noWord ? nil : ValueWord(rawValue: UInt8(words[fact] - 2)))
  }

  /// Remembers the word of a fact; a field that is read as two sets is remembered for the first.
  func remember(_ word: ValueWord?, _ fact: Int, _ field: Field, _ set: ValueSet) {
    if sets[Int(field.rawValue)] == nil { sets[Int(field.rawValue)] = set }
    guard sets[Int(field.rawValue)] == set else { return }
    words[fact] = word.map { UInt16($0.rawValue) + 2 } ?? Self.noWord
  }

  /// The number of the list whose first fact this is, if it was read.
  func listNumber(_ fact: Int) -> Int? { listNumbers[fact] == 0 ? nil : Int(listNumbers[fact]) - 1 }

  /// The list of a number.
  func list(_ number: Int) -> NameList { lists[number] }

  /// Remembers a list by its first fact; equal lists are kept once.
  func remember(_ list: NameList, _ fact: Int) -> Int {
    let number = numbers[list] ?? Int32(lists.count)
    if Int(number) == lists.count {
      numbers[list] = number
      lists.append(list)
      audiences.append(nil)
    }
    listNumbers[fact] = number + 1
    return Int(number)
  }

  /// Remembers a complete list of one thing by its first fact, without making it anew: most lists are such.
  func remember(only thing: DeclarationID, _ fact: Int) -> Int {
    if onlyNumbers[thing] == 0 {
      let list = NameList(things: [thing], knowledge: .closed, isEveryone: false)
      onlyNumbers[thing] = Int32(remember(list, fact)) + 1
    }
    listNumbers[fact] = onlyNumbers[thing]
    return Int(onlyNumbers[thing]) - 1
  }

  /// Whom a list is for, by the list's number.
  subscript(audience number: Int) -> Audience? {
    get { audiences[number] }
    set { audiences[number] = newValue }
  }
}

/// The stages of each declaration that were asked for so far; equal lists are kept once.
final class ReadStages {
  private var listNumbers: ByDeclaration<Int32>
  private var lists: [[DeclarationID]] = []
  private var numbers: [[DeclarationID]: Int32] = [:]
  /// By stage, the number of the list of it alone; -1 where there is none yet.
  private var onlyNumbers: ByDeclaration<Int32>

  init(_ model: Model) {
    listNumbers = ByDeclaration(model, -1)
    onlyNumbers = ByDeclaration(model, -1)
  }

  subscript(id: DeclarationID) -> [DeclarationID]? {
    let number = listNumbers[id]
    return number < 0 ? nil : lists[Int(number)]
  }

  /// Remembers the stages of a declaration.
  func remember(_ stages: [DeclarationID], _ id: DeclarationID) {
    let number = numbers[stages] ?? Int32(lists.count)
    if Int(number) == lists.count {
      numbers[stages] = number
      lists.append(stages)
    }
    listNumbers[id] = number
  }

  /// Remembers that a declaration is at one stage, as most are.
  func remember(only stage: DeclarationID, _ id: DeclarationID) -> [DeclarationID] {
    if onlyNumbers[stage] < 0 {
      remember([stage], id)
      onlyNumbers[stage] = listNumbers[id]
    }
    listNumbers[id] = onlyNumbers[stage]
    return lists[Int(listNumbers[id])]
  }
}
