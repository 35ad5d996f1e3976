/// Paths as texts, with `/` between their parts.
package enum PathText {
  /// A path without `.`, `//` and what `..` takes back; `.` where nothing is left.
  package static func normalised(_ path: String) -> String {
    let isAbsolute = path.utf8.first == 0x2F
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if let last = parts.last, last != ".." {
        parts.removeLast()
      } else if !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// A path below a directory; an absolute path stands for itself.
  package static func joined(_ directory: String, _ path: String) -> String {
    if path.utf8.first == 0x2F || directory.isEmpty { return path }
    return directory.utf8.last == 0x2F ? directory + path : directory + "/" + path
  }

  /// The name of a file without its directories.
  package static func lastPart(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The directory a file stands in, as it is written; empty for the current one.
  package static func directory(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What stands behind the last point of a file's name, or nil.
  package static func ending(of path: String) -> String? {
    let name = path.utf8.lastIndex(of: 0x2F).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    guard let point = name.utf8.lastIndex(of: 0x2E), point > name.startIndex else { return nil }
    return String(name[name.utf8.index(after: point)...])
  }

  /// An absolute path as it is written from an absolute directory, with `..` where it leads out.
  package static func relative(_ path: String, to directory: String) -> String {
    let parts = path.split(separator: "/")
    let base = directory.split(separator: "/")
    var same = 0
    while same < min(parts.count, base.count), parts[same] == base[same] { same += 1 }
    let result = [Substring](repeating: "..", count: base.count - same) + parts[same...]
    return result.isEmpty ? "." : result.joined(separator: "/")
  }

  /// A path as a relative reference of RFC 3986: whatever is not plain is written as `%` and two digits.
  package static func percentEncoded(_ path: String) -> String {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += ("%" + (byte < 0x10 ? "0" : "") + digits).utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether an absolute path is a directory or lies in it.
  package static func lies(_ path: String, in directory: String) -> Bool {
    if path == directory || directory == "/" { return true }
    return path.utf8.starts(with: directory.utf8) && path.utf8.dropFirst(directory.utf8.count).first == 0x2F
  }
}
