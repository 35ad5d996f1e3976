/// The text of one file, as UTF-8, and where it came from.
public struct Source: Sendable {
  /// How the bytes of a file were to be read.
  public enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16 (little-endian)"
    case utf16BigEndian = "UTF-16 (big-endian)"
    case windows1252 = "Windows-1252"
  }

  /// The path as the user gave it, for messages; `-` for standard input.
  public let path: String

  /// The text, in UTF-8 where it could be read so; a byte-order mark is part of it.
  public let bytes: [UInt8]

  /// How the file was encoded. Where it is not UTF-8, `bytes` holds the decoded text.
  public let encoding: Encoding

  /// The bytes of the file, unchanged.
  public let original: [UInt8]

  /// Takes the bytes of a file; another encoding than UTF-8 is recognised and decoded.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    original = bytes
    encoding = EncodingDetection.encoding(of: bytes)
    self.bytes = encoding == .utf8 ? bytes : EncodingDetection.decode(bytes, encoding)
  }

  /// The text of a part, with U+FFFD for what is not UTF-8.
  public func text(_ range: ByteRange) -> String { String(decoding: bytes[range.offsets], as: UTF8.self) }

  /// The text of a part, given as a range of offsets.
  public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// How many bytes a byte-order mark takes at the start: 3 or 0.
  public var byteOrderMark: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
