/// The forms in which a unit of time is written.
struct UnitForms: OptionSet, Sendable, Hashable {
  let rawValue: UInt8
  /// `1 day`.
  static let one = UnitForms(rawValue: 1)
  /// `2 days`.
  static let many = UnitForms(rawValue: 2)
  /// Before a word such as *kuluttua*: `päivän`.
  static let wait = UnitForms(rawValue: 4)
  /// Behind a number of times: `viikossa`, `i veckan`.
  static let per = UnitForms(rawValue: 8)
  /// `24 h`.
  static let short = UnitForms(rawValue: 16)
  /// `weekly`.
  static let adverb = UnitForms(rawValue: 32)

  /// The forms and their ids in the tables.
  static let ids: [(id: String, form: UnitForms)] = [
    ("one", .one), ("many", .many), ("wait", .wait), ("per", .per), ("short", .short), ("adverb", .adverb),
  ]
}

/// What a word is able to mean in a quantity, a duration, a rate or a date.
///
/// One word may have several jobs: `min` is a unit and a bound, `a` a number and `per`.
struct QuantityWord: Sendable, Equatable {
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32
    static let unit = Roles(rawValue: 1 << 0)
    static let number = Roles(rawValue: 1 << 1)
    static let multiplier = Roles(rawValue: 1 << 2)
    static let bound = Roles(rawValue: 1 << 3)
    static let boundBehind = Roles(rawValue: 1 << 4)
    static let of = Roles(rawValue: 1 << 5)
    static let to = Roles(rawValue: 1 << 6)
    static let percent = Roles(rawValue: 1 << 7)
    static let from = Roles(rawValue: 1 << 8)
    static let ordinal = Roles(rawValue: 1 << 9)
    static let ordinalSuffix = Roles(rawValue: 1 << 10)
    static let times = Roles(rawValue: 1 << 11)
    /// A number of times in a word: `once`, `twice`.
    static let timesCount = Roles(rawValue: 1 << 12)
    static let per = Roles(rawValue: 1 << 13)
    static let every = Roles(rawValue: 1 << 14)
    static let everyOther = Roles(rawValue: 1 << 15)
    static let apart = Roles(rawValue: 1 << 16)
    static let withinBefore = Roles(rawValue: 1 << 17)
    static let withinAfter = Roles(rawValue: 1 << 18)
    static let currency = Roles(rawValue: 1 << 19)
    static let month = Roles(rawValue: 1 << 20)
    static let week = Roles(rawValue: 1 << 21)
    static let quarter = Roles(rawValue: 1 << 22)
    /// A word that makes a date vague: `autumn`, `early`.
    static let season = Roles(rawValue: 1 << 23)
  }

  /// Which end of an amount a word of bound sets.
  enum Bound: UInt8, Sendable { case atLeast, atMost, over, under, about }

  var roles: Roles = []
  var unit: TimeUnit = .minute
  /// How many units the word stands for: ½ for `half a year`.
  var scale = 1.0
  var forms: UnitForms = []
  /// The number of a number word, a multiplier, an ordinal or a count of times.
  var number = 0.0
  var bound: Bound = .about
  var currency: Currency = .euro
  var month = 0

  /// Takes in another meaning of the same word.
  mutating func formUnion(_ other: QuantityWord) {
    if other.roles.contains(.unit) {
      unit = other.unit
      scale = other.scale
      forms.formUnion(other.forms)
    }
    if !other.roles.isDisjoint(with: [.number, .multiplier, .ordinal, .timesCount]) { number = other.number }
    if !other.roles.isDisjoint(with: [.bound, .boundBehind]) { bound = other.bound }
    if other.roles.contains(.currency) { currency = other.currency }
    if other.roles.contains(.month) { month = other.month }
    roles.formUnion(other.roles)
  }
}

/// A unit of the tables: a unit of time, or so many of one.
struct NamedUnit: Sendable, Hashable {
  let id: String
  let unit: TimeUnit
  let scale: Double

  static let all: [NamedUnit] =
    TimeUnit.allCases.map { NamedUnit(id: $0.id, unit: $0, scale: 1) } + [
      NamedUnit(id: "half year", unit: .year, scale: 0.5), NamedUnit(id: "two weeks", unit: .week, scale: 2),
    ]
}
