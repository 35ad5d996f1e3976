import PolkuModel
import PolkuSyntax

/// The bands of a metric, held against its scale.
struct MetricBands {
  /// One band with its ends.
  struct Band {
    let name: String
    let nameRange: Range<Int>
    let value: String
    let location: Location
    let amount: Amount

    /// Whether people would say, in any language, that it calls for action: a band called bad, or low.
    func isBad(_ text: Span<UInt8>) -> Bool {
      Language.all.contains {
        $0.value(text, nameRange, in: .level) == .levelLow || $0.value(text, nameRange, in: .says) == .saysBad
      }
    }
  }

  /// Two bands that share a value.
  struct Overlap {
    let band: Band
    let other: Band
  }

  /// The scale, where it is a range.
  let scale: Amount?
  /// Where the scale stands.
  let scalePlace: Location?
  /// The bands whose ends can be read, from low to high.
  let bands: [Band]
  /// The first band called bad or low.
  let bad: Band?

  init(_ metric: DeclarationID, _ context: CheckContext) {
    let model = context.model
    let fact = context.stated(metric, .scale)
    let scale = fact.flatMap { context.amount($0) }
    // One number alone says how many steps there are, not where they begin.
    let isRange = scale.map { !$0.isExact && $0.of == nil && !$0.runsBackwards } ?? false
    self.scale = isRange ? scale : nil
    scalePlace = isRange ? fact.map { model.location($0) } : nil
    var bands: [Band] = []
    var bad: Band?
    for fact in model.facts(metric, .bands) where fact.state == .stated {
      let tree = model.files[Int(fact.file)].tree
      let text = tree.source.bytes.span
      var reader = ValueReader(tree.language)
      for item in reader.namesAndValues(text, fact.value.offsets).items {
        guard let name = item.name, let amount = item.value.value, amount.of == nil, !amount.runsBackwards else {
          continue
        }
        let place = Location(
          file: Int(fact.file), range: ByteRange(name.lowerBound..<item.valueRange.upperBound))
        let band = Band(
          name: tree.source.text(name), nameRange: name, value: tree.source.text(item.valueRange), location: place,
          amount: amount)
        bands.append(band)
        if bad == nil, band.isBad(text) { bad = band }
      }
    }
    self.bad = bad
    self.bands = bands.enumerated().sorted { a, b in
      let (one, other) = (a.element.amount, b.element.amount)
      if one.lowEnd != other.lowEnd { return one.lowEnd < other.lowEnd }
      return one.highEnd == other.highEnd ? a.offset < b.offset : one.highEnd < other.highEnd
    }.map(\.element)
  }

  /// The bands that are not, or not wholly, on the scale.
  var outside: [Band] {
    guard let scale else { return [] }
    return bands.filter { !$0.amount.isInside(scale) }
  }

  /// The bands that share a value with one that begins no later; each is told of once.
  var overlaps: [Overlap] {
    var result: [Overlap] = []
    var widest: Band?
    for band in bands {
      if let other = widest, band.amount.counts(like: other.amount), band.amount.shares(other.amount) {
        result.append(Overlap(band: band, other: other))
      }
      if widest.map({ $0.amount.highEnd <= band.amount.highEnd }) ?? true { widest = band }
    }
    return result
  }

  /// Whether they contradict the scale or each other, so that nothing can be told by them.
  var isContradictory: Bool { !outside.isEmpty || !overlaps.isEmpty }
}

extension Amount {
  fileprivate var lowEnd: Double { low ?? -.infinity }
  fileprivate var highEnd: Double { high ?? .infinity }

  /// Whether both count the same thing, as far as they say.
  fileprivate func counts(like other: Amount) -> Bool {
    switch (unit, other.unit) {
    case (.none, _), (_, .none), (.other, .other): true
    default: unit == other.unit
    }
  }

  /// Whether all of it lies on a scale; an open end goes as far as the scale does.
  fileprivate func isInside(_ scale: Amount) -> Bool {
    guard counts(like: scale) else { return true }
    let isBelow = low.map { $0 < scale.lowEnd } ?? false
    let isAbove = high.map { $0 > scale.highEnd } ?? false
    return !isBelow && !isAbove && shares(scale)
  }

  /// Whether there is a value that belongs to both.
  fileprivate func shares(_ other: Amount) -> Bool {
    let (start, end) = (max(lowEnd, other.lowEnd), min(highEnd, other.highEnd))
    if start != end { return start < end }
    let isCut =
      lowEnd == start && lowIsOpen || other.lowEnd == start && other.lowIsOpen
      || highEnd == end && highIsOpen || other.highEnd == end && other.highIsOpen
    return !isCut
  }
}
