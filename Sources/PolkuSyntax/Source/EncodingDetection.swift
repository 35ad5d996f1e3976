/// Which encoding a file is in, where it is not UTF-8.
///
/// Files travel through spreadsheets and old editors: UTF-16 with its mark, and Windows-1252 where no
/// byte sequence outside ASCII is UTF-8, are recognised; anything else counts as UTF-8 with mistakes.
enum EncodingDetection {
  static func encoding(of bytes: [UInt8]) -> Source.Encoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return looksLikeWindows1252(bytes) ? .windows1252 : .utf8
  }

  static func decode(_ bytes: [UInt8], _ encoding: Source.Encoding) -> [UInt8] {
    switch encoding {
    case .utf8: bytes
    case .utf16LittleEndian: decodeUTF16(bytes, high: 1, low: 0)
    case .utf16BigEndian: decodeUTF16(bytes, high: 0, low: 1)
    case .windows1252: Array(String(String.UnicodeScalarView(bytes.map(windows1252))).utf8)
    }
  }

  private static func decodeUTF16(_ bytes: [UInt8], high: Int, low: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var i = 2
    while i + 1 < bytes.count {
      units.append(UInt16(bytes[i + high]) << 8 | UInt16(bytes[i + low]))
      i += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Whether there are bytes outside ASCII, none of them UTF-8, and all of them letters or marks of Windows-1252.
  private static func looksLikeWindows1252(_ bytes: [UInt8]) -> Bool {
    let bytes = bytes.span
    guard let first = firstNonASCII(bytes, from: 0) else { return false }
    if UTF8Check.length(bytes, first) > 0 { return false }
    var i = first
    var found = false
    while let at = firstNonASCII(bytes, from: i) {
      if UTF8Check.length(bytes, at) > 0 { return false }
      if unusedInWindows1252.contains(bytes[at]) { return false }
      found = true
      i = at + 1
    }
    for i in 0..<bytes.count where bytes[i] == 0 { return false }
    return found
  }

  private static func firstNonASCII(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var i = start
    while i < bytes.count {
      if bytes[i] >= 0x80 { return i }
      i += 1
    }
    return nil
  }

  private static let unusedInWindows1252: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  /// The scalars of 0x80…0x9F, where Windows-1252 differs from Latin-1; 0 where nothing is assigned.
  private static let marks: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard byte >= 0x80, byte <= 0x9F else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(marks[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }
}
