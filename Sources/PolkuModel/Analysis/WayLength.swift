/// How long a way is: waits without upper end first, then the sum, then fewer arrows count as longer.
///
/// The order is the same after adding a length to both sides, which is what dynamic programming needs.
struct WayLength: Comparable {
  var open = 0
  var sum = 0.0
  var arrows = 0

  init() {}

  init(_ wait: WaitRange, _ measure: LongestWay.Measure) {
    open = measure == .high && wait.isOpen ? 1 : 0
    sum = measure == .high ? wait.most : wait.low
    arrows = 1
  }

  static func < (a: WayLength, b: WayLength) -> Bool {
    if a.open != b.open { return a.open < b.open }
    return a.sum == b.sum ? a.arrows > b.arrows : a.sum < b.sum
  }

  static func + (a: WayLength, b: WayLength) -> WayLength {
    var sum = a
    sum.open += b.open
    sum.sum += b.sum
    sum.arrows += b.arrows
    return sum
  }
}
