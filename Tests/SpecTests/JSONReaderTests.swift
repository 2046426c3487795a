import QCOutput
import QCSyntax
import Testing

/// The JSON reader on the corners of RFC 8259.
@Suite struct JSONReaderTests {
  private func reason(_ bytes: [UInt8], limit: Int = 1 << 20) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONDocument(bytes, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  private func reason(_ text: String) -> JSONError? { reason(Array(text.utf8)) }

  private func read(_ text: String) throws -> JSONDocument {
    try JSONDocument(Array(text.utf8), limit: 1 << 20)
  }

  @Test(arguments: [
    "null", "true", "false", "0", "-0", "1e5", "-1.5E-3", "0.0", "\"\"", "[]", "{}", " [ ] ",
    "[1,2]", "{\"a\":{\"b\":[null]}}", "\t\r\n{ \"\" : 0 }\n", "\"\u{7f}\u{2028}😀\"",
    #""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00\u0000""#, "[[],[[]],{}]", "{\"a\":1,\"A\":1,\"á\":1}",
    "1234567890123456789012345678901234567890",
  ])
  func accepted(_ text: String) {
    #expect(reason(text) == nil)
  }

  @Test(
    arguments: [
      ("", .empty, 0), ("  \n", .empty, 0), ("[1,]", .trailingComma, 3),
      ("{\"a\":1,}", .trailingComma, 7), ("[,1]", .expectedValue, 1), ("[1 2]", .expectedComma, 3),
      ("{\"a\" 1}", .expectedColon, 5), ("{a:1}", .expectedKey, 1), ("{1:1}", .expectedKey, 1),
      ("{'a':1}", .expectedKey, 1), ("[1}", .expectedComma, 2), ("{\"a\":1]", .expectedComma, 6),
      ("[", .unexpectedEnd, 1), ("{\"a\":", .unexpectedEnd, 5), ("\"abc", .unexpectedEnd, 4),
      ("1 2", .contentAfterEnd, 2), ("[] // x", .contentAfterEnd, 3),
      ("[1/**/]", .expectedComma, 2),
      ("tru", .unexpectedEnd, 3), ("trux", .unexpectedByte, 3), ("True", .expectedValue, 0),
      ("NaN", .expectedValue, 0), ("-Infinity", .badNumber, 1), ("01", .badNumber, 1),
      ("-", .unexpectedEnd, 1), ("1.", .unexpectedEnd, 2), ("[1.]", .badNumber, 3),
      (".5", .expectedValue, 0), ("+1", .expectedValue, 0), ("[1e]", .badNumber, 3),
      ("0x10", .contentAfterEnd, 1), ("\"\t\"", .controlCharacter, 1),
      ("\"a\nb\"", .controlCharacter, 2), (#""\x""#, .badEscape, 2), (#""\u12g4""#, .badEscape, 5),
      (#""\ud800""#, .loneSurrogate, 1), (#""\udc00""#, .loneSurrogate, 1),
      (#""\ud83d\u0041""#, .loneSurrogate, 1), (#""x\ud83dx""#, .loneSurrogate, 2),
      ("{\"a\":1,\"a\":2}", .duplicateKey("a"), 7),
      (#"{"a":1,"b":2,"\u0061":3}"#, .duplicateKey("a"), 13),
      ("]", .trailingComma, 0), ("}", .expectedValue, 0),
    ] as [(String, JSONError.Reason, Int)])
  func refused(_ text: String, _ reason: JSONError.Reason, _ offset: Int) {
    let error = self.reason(text)
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
  }

  @Test func bytesThatAreNoText() {
    #expect(reason([0xEF, 0xBB, 0xBF, 0x31])?.reason == .byteOrderMark)
    #expect(reason([0x22, 0xE9, 0x22])?.reason == .notUTF8)
    #expect(reason([0x22, 0xED, 0xA0, 0x80, 0x22])?.offset == 1)
    #expect(reason([0x22, 0xC0, 0xAF, 0x22])?.reason == .notUTF8)
    #expect(reason([0x31, 0x00])?.reason == .contentAfterEnd)
  }

  @Test func limits() {
    let deep = String(repeating: "[", count: JSONDocument.depthLimit)
    let closed = String(repeating: "]", count: JSONDocument.depthLimit)
    #expect(reason(deep + closed) == nil)
    #expect(reason(deep + "[" + "]" + closed)?.reason == .tooDeep)
    #expect(reason(String(repeating: "[{\"a\":", count: 100_000))?.reason == .tooDeep)
    #expect(reason(Array("[1, 2]".utf8), limit: 5)?.reason == .tooLarge)
    #expect(reason(Array("[1, 2]".utf8), limit: 6) == nil)
  }

  @Test func manyKeysAreComparedInGoodTime() {
    var text = "{"
    for index in 0..<20_000 { text += "\"k\(index)\":0," }
    #expect(reason(text + "\"x\":0}") == nil)
    #expect(reason(text + #""\u006b77":0}"#)?.reason == .duplicateKey("k77"))
  }

  @Test func placesCountCharacters() {
    let error = reason("{\n  \"Đảng ủy\": 1 2\n}")
    #expect(error?.line == 2)
    #expect(error?.column == 16)
    #expect(error?.message.vietnamese == "thiếu dấu phẩy hoặc dấu đóng ngoặc")
  }

  @Test func valuesAreFound() throws {
    let document = try read(#"{"a": [1, "x\n\u00e9\ud83d\ude00"], "b": {"c": true}}"#)
    let list = try #require(document.member(JSONDocument.root, "a"))
    let items = document.items(list)
    #expect(items.count == 2)
    #expect(document.string(items[1]) == "x\né😀")
    #expect(document.offset(items[1]) == 10)
    let inner = try #require(document.member(JSONDocument.root, "b"))
    #expect(document.member(inner, "c").map(document.kind) == .true)
    #expect(document.member(inner, "d") == nil)
    #expect(document.members(JSONDocument.root).map { document.string($0.key) } == ["a", "b"])
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("12", 12), ("-7", -7), ("1.0", 1), ("1e2", 100), ("100e-2", 1),
      ("1.50e1", 15), ("0.0010e3", 1), ("0e999999999999", 0), ("1.5", nil), ("1e-1", nil),
      ("1e18", nil), ("123456789012345678", 123_456_789_012_345_678), ("1e999999999999", nil),
    ] as [(String, Int?)])
  func wholeNumbers(_ text: String, _ value: Int?) throws {
    #expect(try read(text).integer(JSONDocument.root) == value)
  }

  /// Whatever is cut off or changed, the reader ends with an answer.
  @Test func changedTextsEnd() {
    let text = Array(#"{"a": [1.5e3, "x\u00e9\ud83d\ude00", {"b": null}], "c": "Đ"}"#.utf8)
    var random = Seeded(state: 7)
    for index in text.indices {
      #expect(reason(Array(text[..<index])) != nil)
      for _ in 0..<8 {
        var changed = text
        changed[index] = UInt8.random(in: 0...255, using: &random)
        _ = reason(changed)
      }
    }
  }
}
