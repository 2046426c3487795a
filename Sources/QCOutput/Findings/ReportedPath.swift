/// A path as reports for code hosts name it: relative to the folder of the run where it lies below,
/// without `.` and `..`.
package struct ReportedPath: Sendable {
  /// With `/` between folders; begins with `/` where the file lies elsewhere.
  package let text: String

  package var isBelow: Bool { text.utf8.first != 0x2F }

  /// - Parameters:
  ///   - path: as the user wrote it.
  ///   - folder: the absolute path of the current folder; nil when it is not known.
  package init(_ path: String, in folder: String?) {
    let isAbsolute = path.utf8.first == 0x2F
    let base = folder.map { ReportedPath.segments($0[...], on: []) }
    let start = isAbsolute ? [] : base ?? []
    let all = ReportedPath.segments(path[...], on: start)
    if let base, all.count > base.count, all.starts(with: base) {
      text = all[base.count...].joined(separator: "/")
    } else if isAbsolute || base != nil {
      text = "/" + all.joined(separator: "/")
    } else {
      text = all.joined(separator: "/")
    }
  }

  private static func segments(_ path: Substring, on start: [Substring]) -> [Substring] {
    var result = start
    for segment in path.split(separator: "/") {
      switch segment {
      case ".": break
      case "..": _ = result.popLast()
      default: result.append(segment)
      }
    }
    return result
  }

  /// The path as a URI reference (RFC 3986): every byte that is not unreserved is percent-encoded, so
  /// that no colon makes a scheme and no `#` or `?` ends the path.
  package var uri: String {
    var result = isBelow ? "" : "file://"
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
