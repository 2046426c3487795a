import Foundation
import QCSyntax
import Testing

@Suite("Normalisation form C")
struct NormalizationTests {
  private func composed(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    withBytes(of: text) { appendNFC($0, to: &output) }
    return output
  }

  @Test(
    "cases by hand",
    arguments: [
      ("", ""), ("abc", "abc"), ("a\u{301}", "á"), ("a\u{302}\u{301}", "ấ"),
      ("a\u{323}\u{302}", "ậ"), ("a\u{302}\u{323}", "ậ"), ("u\u{31B}\u{309}", "ử"),
      ("Khối", "Khối"), ("Kho\u{302}\u{301}i", "Khối"), ("\u{1112}\u{1161}\u{11AB}", "한"),
      ("\u{212B}", "Å"), ("\u{2126}", "Ω"), ("\u{958}", "\u{915}\u{93C}"),
      ("\u{FB1D}", "\u{5D9}\u{5B4}"), ("\u{301}a", "\u{301}a"), ("\u{340}", "\u{300}"),
      ("\u{2000}", "\u{2002}"), ("\u{387}", "·"), ("\u{1D15E}", "\u{1D157}\u{1D165}"),
      ("a\u{5AE}\u{300}\u{315}b", "à\u{5AE}\u{315}b"), ("Sơ\u{309} Kê\u{301}", "Sở Kế"),
    ])
  func casesByHand(source: String, expected: String) {
    #expect(composed(source) == Array(expected.utf8))
    let prefix = String(repeating: "quy chế ", count: 5)
    #expect(composed(prefix + source + prefix) == Array((prefix + expected + prefix).utf8))
  }

  @Test("whatever is called certain is in form C")
  func certainIsComposed() {
    for code in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let text = "a\(scalar)"
      if withBytes(of: text, isCertainlyNFC) {
        #expect(Array(text.precomposedStringWithCanonicalMapping.utf8) == Array(text.utf8))
      }
    }
    #expect(withBytes(of: "Sở Kế hoạch và Đầu tư – “Khối” 5.000 ₫, Привет", isCertainlyNFC))
    for place in 0..<40 {
      let text =
        String(repeating: "ế", count: place) + "e\u{301}" + String(repeating: "ạ", count: 20)
      #expect(!withBytes(of: text, isCertainlyNFC))
    }
  }

  @Test("a long run of marks is ordered in linear time")
  func longRun() {
    let marks = String(repeating: "\u{301}\u{323}", count: 200_000)
    let output = composed("a" + marks)
    #expect(output.count == 3 + 2 * 399_999)
    #expect(Array(output.prefix(5)) == Array("ạ\u{323}".utf8))
    #expect(output.suffix(2) == [0xCC, 0x81])
  }

  @Test(
    "every line of the Unicode conformance test",
    .enabled("the Debian package unicode-data is not installed") { try conformanceLines() != nil })
  func conformance() throws {
    let lines = try #require(try conformanceLines())
    var tested = 0
    var listed: Set<UInt32> = []
    var isPartOne = false
    for line in lines {
      if line.hasPrefix("@Part") { isPartOne = line.hasPrefix("@Part1") }
      guard let first = line.first, first != "#", first != "@" else { continue }
      let columns = line.split(separator: ";").prefix(5).map { column in
        column.split(separator: " ").compactMap { UInt32($0, radix: 16) }
      }
      guard columns.count == 5 else { continue }
      if isPartOne, let code = columns[0].first { listed.insert(code) }
      let texts = columns.map { column -> String in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: column.compactMap(Unicode.Scalar.init))
        return String(view)
      }
      let wanted = Array(texts[1].utf8)
      #expect(composed(texts[0]) == wanted, "\(line)")
      #expect(composed(texts[1]) == wanted, "\(line)")
      #expect(composed(texts[2]) == wanted, "\(line)")
      let compatible = Array(texts[3].utf8)
      #expect(composed(texts[3]) == compatible, "\(line)")
      #expect(composed(texts[4]) == compatible, "\(line)")
      tested += 1
    }
    // A character that part 1 does not list is its own form.
    for code in UInt32(0)...0x10FFFF where !listed.contains(code) {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let text = String(scalar)
      if composed(text) != Array(text.utf8) { Issue.record("U+\(String(code, radix: 16))") }
    }
    print("NormalizationTest: \(tested) lines")
    #expect(tested > 18_000)
  }
}

// MARK: - Implementation

/// The lines of NormalizationTest.txt, which Debian's `unicode-data` installs compressed.
private func conformanceLines() throws -> [Substring]? {
  let plain = "/usr/share/unicode/NormalizationTest.txt"
  if let data = FileManager.default.contents(atPath: plain) {
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }
  let tool = "/usr/bin/bzcat"
  guard FileManager.default.fileExists(atPath: plain + ".bz2"),
    FileManager.default.fileExists(atPath: tool)
  else { return nil }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: tool)
  process.arguments = [plain + ".bz2"]
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self).split(separator: "\n")
}
