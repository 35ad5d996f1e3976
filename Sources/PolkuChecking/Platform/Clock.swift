#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  @preconcurrency import Darwin
#endif

extension Platform {
  /// The day it is where the tool runs; nil where the system does not know.
  package static var today: (year: Int, month: Int, day: Int)? {
    var now = time(nil)
    var parts = tm()
    guard now >= 0, localtime_r(&now, &parts) != nil else { return nil }
    return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}
