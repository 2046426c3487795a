import QCFormat
import Testing

@Suite struct LineEndingTests {
  @Test(arguments: [
    ("a\nb\r\n", LineEnding.lineFeed), ("a\r\nb\n", .carriageReturnLineFeed),
    ("a\rb\r", .carriageReturn), ("\r", .carriageReturn), ("", .lineFeed), ("a", .lineFeed),
    // A CR within a file of LF or CRLF is a blank.
    ("a\rb\nc\n", .lineFeed), ("a\rb\r\nc\n", .carriageReturnLineFeed),
  ])
  func theFirstLineEndDecides(text: String, expected: LineEnding) {
    #expect(LineEnding(of: text.utf8) == expected)
  }

  @Test func everyLineEndIsReplaced() {
    let mixed = Array("a\nb\r\nc\rd".utf8)
    #expect(LineEnding.lineFeed.applied(to: mixed) == Array("a\nb\nc\rd".utf8))
    #expect(LineEnding.carriageReturnLineFeed.applied(to: mixed) == Array("a\r\nb\r\nc\rd".utf8))
    #expect(LineEnding.carriageReturn.applied(to: mixed) == Array("a\rb\rc\rd".utf8))
  }
}
