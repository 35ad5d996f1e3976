/// Where a time stands in a picture, and which times are named on its axis.
struct TimelineScale {
  /// What the axis counts.
  enum Unit: Equatable {
    case minutes, hours, days

    /// How many minutes it has.
    var minutes: Double {
      switch self {
      case .minutes: 1
      case .hours: PlaybookPage.Span.minutesOfHour
      case .days: PlaybookPage.Span.minutesOfDay
      }
    }

    /// How many of them may be between two named times: what people count in, such as weeks.
    fileprivate var steps: [Double] {
      switch self {
      case .minutes: [1, 2, 5, 10, 15, 20, 30]
      case .hours: [1, 2, 3, 6, 12]
      case .days: [1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650]
      }
    }
  }

  /// The most named times.
  private static let mostTicks = 9.0
  /// The longest time that a picture can show, in minutes; a thousand thousand years.
  static let longest = 1e6 * 365 * PlaybookPage.Span.minutesOfDay

  let unit: Unit
  /// The first and the last time of the axis, in minutes.
  let range: ClosedRange<Double>
  /// How many units are between two named times.
  private let step: Double

  /// A scale on which every known time of some spans has its place.
  init(_ spans: [PlaybookPage.Span]) {
    var low = 0.0
    var high = 0.0
    for span in spans {
      for time in [span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd] {
        guard let time = time.flatMap({ Self.shown($0) }) else { continue }
        low = min(low, time)
        high = max(high, time)
      }
    }
    // Where everything happens at once, there are still two days to show it on.
    if low == high { high = 2 * Unit.days.minutes }
    let whole = high - low
    unit =
      if whole < 2 * Unit.hours.minutes { .minutes } else if whole < 2 * Unit.days.minutes { .hours } else { .days }
    range = low...high
    let count = whole / unit.minutes
    var step = unit.steps.first { count / $0 <= Self.mostTicks - 1 } ?? unit.steps.last ?? 1
    while count / step > Self.mostTicks - 1 { step *= 10 }
    self.step = step
  }

  /// A time that can be drawn; nil for what is no number.
  static func shown(_ time: Double) -> Double? {
    time.isNaN ? nil : min(max(time, -longest), longest)
  }

  /// The named times in minutes, each with its name.
  var ticks: [(time: Double, name: String)] {
    let size = step * unit.minutes
    let first = Int(range.lowerBound / size)
    let last = Int(range.upperBound / size)
    return (first...last).map { (Double($0) * size, DecimalText.of(Double($0) * step) ?? "") }
  }

  /// Where a time stands, from 0 at the beginning of the axis to 1 at its end.
  func place(_ time: Double) -> Double {
    (min(max(time, range.lowerBound), range.upperBound) - range.lowerBound) / (range.upperBound - range.lowerBound)
  }
}
