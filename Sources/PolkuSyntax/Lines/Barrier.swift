/// A line that could not be read, and takes what stands below it: a broken declaration's facts go with it.
///
/// What is indented deeper goes with it. Where nothing is indented, a broken declaration looks like talk
/// or like a field that nobody knows; then the lines up to the next declaration go with it if it has the
/// shape of a declaration, or stands behind an empty line. One word and a colon is a field.
struct Barrier {
  /// The line, or ``Line/noOwner``.
  private(set) var line = Line.noOwner
  /// Whether the line has the shape of a declaration, and takes lines that are as deep as itself.
  private(set) var isFlat = false
  private var takesSteps = false

  mutating func drop() { line = Line.noOwner }

  /// Raises the barrier.
  ///
  /// - Parameters:
  ///   - above: the nearest declaration above.
  ///   - isBelowPlaybook: whether that is a playbook or its step, so that steps below may still be the playbook's.
  mutating func raise(
    _ broken: Line, _ index: Int, above: Line?, isBelowPlaybook: Bool, isBehindBlank: Bool, _ bytes: Span<UInt8>
  ) {
    line = Int32(index)
    takesSteps = isBehindBlank || !isBelowPlaybook
    isFlat = false
    guard let above, !broken.isDeeper(than: above, bytes), !broken.flags.contains(.heading) else { return }
    let head = Int(broken.text)..<Int(broken.headEnd)
    guard let first = head.first, Bytes.isWordByte(bytes[first]) else { return }
    let words = Talk.wordCount(bytes, head)
    if broken.flags.contains(.wordAlone) {
      isFlat = true
    } else if words > 1 || !broken.hasColon {
      isFlat = isBehindBlank || words >= 2 && words <= 4 && !Talk.isSentence(bytes, head)
    }
  }

  /// Whether a line goes with the barrier; a line that does not ends it.
  ///
  /// - Parameter isOfPlaybook: whether it is a field that playbooks have and steps lack.
  mutating func takes(
    _ below: Line, isBehindBlank: Bool, isOfPlaybook: Bool, _ bytes: Span<UInt8>, _ lines: [Line]
  ) -> Bool {
    guard line >= 0 else { return false }
    let broken = lines[Int(line)]
    let isStep = below.form == .declaration && below.code == Kind.step.rawValue
    let opens = below.form == .declaration && !isStep && !below.flags.contains(.bare)
    if !opens, below.isDeeper(than: broken, bytes) { return true }
    if isFlat, below.isAsDeep(as: broken, bytes) {
      switch below.form {
      case .note: return true
      // Behind a broken step, what steps lack is still the playbook's.
      case .field where takesSteps || !isOfPlaybook: return true
      // A word that waits for its name opens nothing yet: flows below it are the path's above, or the map's.
      case .flow where takesSteps && !broken.flags.contains(.wordAlone): return true
      // Talk below talk is more talk, and words that wait for their names are a run; each is held against the last line.
      case .unreadable where !isBehindBlank && !(broken.flags.isRun && below.flags.isRun): return true
      case .numbered where takesSteps: return true
      case .declaration where isStep && takesSteps && !below.flags.contains(.bare): return true
      default: break
      }
    }
    drop()
    return false
  }
}

extension LineFlags {
  /// Whether lines of this sort come in runs that take nothing from each other.
  fileprivate var isRun: Bool { contains(.talk) || contains(.wordAlone) }
}

extension Line {
  /// Whether a line is indented deeper than another; only where one indentation is a prefix of the other.
  func isDeeper(than other: Line, _ bytes: Span<UInt8>) -> Bool {
    indentation > other.indentation && beginsAlike(other, bytes)
  }

  /// Whether two lines have the same indentation.
  func isAsDeep(as other: Line, _ bytes: Span<UInt8>) -> Bool {
    indentation == other.indentation && beginsAlike(other, bytes)
  }

  private func beginsAlike(_ other: Line, _ bytes: Span<UInt8>) -> Bool {
    for k in 0..<other.indentation where bytes[Int(start) + k] != bytes[Int(other.start) + k] { return false }
    return true
  }
}
