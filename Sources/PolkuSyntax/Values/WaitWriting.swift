extension ValueWriter {
  /// A wait with its word, as the other language has it: `after 2 days`, `2 päivän kuluttua`.
  ///
  /// What is no readable length of time stands behind its word, where it is read back whole: `viive ?`.
  public func wait(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    var reader = ValueReader(from, triesOthers: false)
    let raw = ValueText.string(text, range)
    if let found = reader.word(text, range, in: .vague) ?? reader.word(text, range, in: .time), found.remark == nil {
      let id = "\(found.word.set.rawValue) / \(found.word.id)"
      if let bent = to.words(section: "waits", id: id).first { return wait(bent, isReadable: true) }
      return wait(to.words(found.word).first ?? raw, isReadable: false)
    }
    if case .value(_, nil) = reader.timeSpan(text, range) {
      return wait(write(text, range, .duration, position: .wait), isReadable: true)
    }
    var lenient = ValueReader(from)
    if case .meant(_, let meant) = lenient.timeSpan(text, range) {
      let bytes = Array(meant.utf8)
      if case .value(_, nil) = reader.timeSpan(bytes.span, 0..<bytes.count) {
        return wait(write(bytes.span, 0..<bytes.count, .duration, position: .wait), isReadable: true)
      }
    }
    return wait(raw, isReadable: false)
  }

  private func wait(_ time: String, isReadable: Bool) -> String {
    let pattern = to.quantities.text("rate patterns", isReadable ? "wait" : "wait unknown") ?? "{n}"
    let words = pattern.split(separator: " ").map { $0 == "{n}" ? time : String($0) }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
