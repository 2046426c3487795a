import QCSyntax
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  /// The digest, which must be the same with the processor's instructions and without.
  private func digest(_ pieces: [[UInt8]]) -> String {
    let both = [true, false].map { usesInstructions in
      var hash = SHA256(usesInstructions: usesInstructions)
      for piece in pieces { piece.withUnsafeBufferPointer { hash.update($0) } }
      return utf8Text(hexadecimal(hash.finish()))
    }
    #expect(both[0] == both[1])
    return both[0]
  }

  @Test(
    "published vectors",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func vectors(message: String, expected: String) {
    #expect(digest([Array(message.utf8)]) == expected)
    #expect(digest(message.utf8.map { [$0] }) == expected)
  }

  @Test("a million times the letter a")
  func million() {
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(digest([[UInt8](repeating: 0x61, count: 1_000_000)]) == expected)
    #expect(
      digest(Array(repeating: [UInt8](repeating: 0x61, count: 1_000), count: 1_000)) == expected)
  }

  @Test("pieces of any length give the digest of the whole")
  func pieces() {
    var random = SeededGenerator(seed: 7)
    for length in 0..<300 {
      let message = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let cut = Int.random(in: 0...length, using: &random)
      #expect(digest([message]) == digest([Array(message[..<cut]), Array(message[cut...])]))
    }
  }

  @Test("a finished value begins anew")
  func reuse() {
    var hash = SHA256()
    withBytes(of: "abc") { hash.update($0) }
    let first = hash.finish()
    withBytes(of: "abc") { hash.update($0) }
    #expect(hash.finish() == first)
  }
}
