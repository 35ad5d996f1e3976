import PolkuModel
import PolkuSyntax

/// Something to say about a value; the rules about values each read their own.
struct ValueReport {
  enum What {
    /// No form that the type accepts.
    case unreadable
    /// A vague value, such as `soon`: kept as written.
    case vague
    /// Two readings, or one that lacks something; what could be written instead.
    case ambiguous([String])
    /// Read as meant; what to write.
    case meant(String)
    /// A promise with a remark behind it; where the remark stands.
    case remark(Range<Int>)
    /// A range that runs backwards.
    case backwards
    /// A feeling outside the scale.
    case offScale
    /// A single value said twice, and not alike; the fact that said it first.
    case twice(Int32)
    /// An expected time beyond the longest; the fact that states the longest.
    case beyond(Int32)
    /// The name of something declared, understood by more than its letters.
    case named(DeclarationID, Reference.Reading)
    /// The name of nothing that is declared; of which kind it would be, and what it may have been meant for.
    case undeclared(Kind, near: [DeclarationID])
    case unknown, unsure, open, absent
    /// `none` without a reason.
    case noReason
  }

  /// The fact, or -1 for the wait of an arrow.
  let fact: Int32
  /// The arrow, or -1.
  var arrow: Int32 = -1
  let location: Location
  let what: What
}

extension Model {
  /// The declaration a report speaks of, or -1 for the map's unnamed path.
  func subject(_ report: ValueReport) -> DeclarationID {
    report.fact >= 0 ? facts[Int(report.fact)].declaration : arrows[Int(report.arrow)].owner
  }

  /// The word of what a report speaks of: a field, or the word of a wait.
  func fieldWord(_ report: ValueReport) -> String {
    if report.fact >= 0 { return fieldWord(facts[Int(report.fact)]) }
    return files[Int(report.location.file)].tree.language.words(.after).first ?? "after"
  }
}
