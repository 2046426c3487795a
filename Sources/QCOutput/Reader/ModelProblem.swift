import QCSyntax

/// A place where a JSON text does not follow the tables of the language.
package struct ModelProblem: Sendable, Equatable {
  /// How many are told of one text.
  package static let limit = 200

  /// The way to it, a JSON Pointer (RFC 6901): `/documents/0/party/1/name`.
  package let path: String
  package let message: Localized
  /// Where it is, in bytes from 0.
  package let offset: Int

  /// A step on the way: the node of a key, or the place of an item.
  enum Step {
    case key(Int)
    case item(Int)
  }

  static func pointer(_ steps: [Step], _ document: JSONDocument) -> String {
    var result: [UInt8] = []
    for step in steps {
      result.append(0x2F)
      switch step {
      case .item(let index): result.append(contentsOf: String(index).utf8)
      case .key(let key):
        for byte in document.text(key) {
          switch byte {
          case 0x7E: result += [0x7E, 0x30]
          case 0x2F: result += [0x7E, 0x31]
          default: result.append(byte)
          }
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// What can be wrong with a value.
enum ModelFault {
  case type(JSONDocument.Kind, JSONDocument.Kind)
  case truth
  case negative
  case emptyText
  case date(String)
  case pattern(String, String)
  case word(String, [[UInt8]])
  case range(ClosedRange<Int>)
  case tooFew(Int)
  case tooMany(Int)
  case repeated
  case unknown(String)
  /// One of these keys must be there.
  case missing([String])
  case noAlternative([String])

  var message: Localized {
    switch self {
    case .type(let expected, let found):
      Localized(
        "ở đây phải là \(expected.words.vietnamese), không phải \(found.words.vietnamese)",
        "\(expected.words.english) is expected, not \(found.words.english)")
    case .truth: Localized("giá trị duy nhất được nhận là true", "only true is allowed")
    case .negative: Localized("số không được âm", "the number may not be negative")
    case .emptyText: Localized("chuỗi không được rỗng", "the string may not be empty")
    case .date(let text):
      Localized(
        "\"\(ModelFault.short(text))\" không phải ngày có thật theo dạng 2023-09-21",
        "\"\(ModelFault.short(text))\" is no day of the calendar such as 2023-09-21")
    case .pattern(let text, let pattern):
      Localized(
        "\"\(ModelFault.short(text))\" không đúng dạng \(pattern)",
        "\"\(ModelFault.short(text))\" does not have the form \(pattern)")
    case .word(let text, let words):
      Localized(
        "\"\(ModelFault.short(text))\" không thuộc các giá trị được nhận: "
          + ModelFault.list(words),
        "\"\(ModelFault.short(text))\" is none of " + ModelFault.list(words))
    case .range(let range):
      Localized(
        "phải là số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        "a whole number from \(range.lowerBound) to \(range.upperBound) is expected")
    case .tooFew(let count):
      Localized(
        "mảng phải có ít nhất \(count) phần tử", "the array needs at least \(count) item")
    case .tooMany(let count):
      Localized(
        "mảng chỉ được có nhiều nhất \(count) phần tử",
        "the array may have at most \(count) items")
    case .repeated: Localized("giá trị này đã có trong mảng", "the array has this value already")
    case .unknown(let key):
      Localized(
        "khóa \"\(ModelFault.short(key))\" không có trong lược đồ ở chỗ này",
        "the key \"\(ModelFault.short(key))\" is not known here")
    case .missing(let keys):
      Localized(
        "thiếu khóa " + keys.map { "\"\($0)\"" }.joined(separator: " hoặc "),
        "the key " + keys.map { "\"\($0)\"" }.joined(separator: " or ") + " is missing")
    case .noAlternative(let keys):
      keys.isEmpty
        ? Localized("giá trị không đúng kiểu", "the value has the wrong type")
        : Localized(
          "ở đây phải có một trong các khóa \(ModelFault.quoted(keys))",
          "one of the keys \(ModelFault.quoted(keys)) is expected here")
    }
  }

  /// A text of the file, cut to what a line holds.
  private static func short(_ text: String) -> String {
    text.unicodeScalars.count <= 60
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(57))) + "…"
  }

  private static func list(_ words: [[UInt8]]) -> String {
    quoted(words.prefix(12).map { String(decoding: $0, as: UTF8.self) })
      + (words.count > 12 ? ", …" : "")
  }

  private static func quoted(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}

extension JSONDocument.Kind {
  fileprivate var words: Localized {
    switch self {
    case .null: Localized("null", "null")
    case .false: Localized("false", "false")
    case .true: Localized("true", "true")
    case .number: Localized("số", "a number")
    case .string: Localized("chuỗi", "a string")
    case .array: Localized("mảng", "an array")
    case .object: Localized("đối tượng", "an object")
    }
  }
}
