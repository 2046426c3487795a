import Foundation
import QCFormat
import Testing

@Suite struct LineDifferenceTests {
  @Test func equalTextsHaveNoDifference() {
    #expect(LineDifference(from: [], to: []).changes.isEmpty)
    let text = Array("a\nb".utf8)
    #expect(LineDifference(from: text, to: text).unified(path: "t.qc").isEmpty)
  }

  @Test func unifiedFormIsTheUsualOne() {
    let old = "một\nhai\nba\nbốn\nnăm\nsáu\nbảy\n"
    let new = "một\nhai\nba\nbốn\nnăm, sáu\nbảy\n"
    #expect(
      unified(old, new, "quy chế.qc") == """
        --- a/quy chế.qc\t
        +++ b/quy chế.qc\t
        @@ -2,6 +2,5 @@
         hai
         ba
         bốn
        -năm
        -sáu
        +năm, sáu
         bảy

        """)
    #expect(
      unified("a", "a\n", "t.qc")
        == "--- a/t.qc\n+++ b/t.qc\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
    #expect(unified("", "a\n", "./t.qc") == "--- a/t.qc\n+++ b/t.qc\n@@ -0,0 +1 @@\n+a\n")
  }

  /// As few lines as can be: the middle that two texts share stays.
  @Test func theShortestWayIsFound() {
    let difference = LineDifference(
      from: Array("a\nb\nc\na\nb\nb\na\n".utf8), to: Array("c\nb\na\nb\na\nc\n".utf8))
    let size = difference.changes.reduce(0) { $0 + $1.old.count + $1.new.count }
    #expect(size == 5)
  }

  /// Texts without a line in common end at the limit and are replaced whole.
  @Test func hostileTextsAreReplaced() {
    let old = (0..<20_000).map { "old \($0 % 7)\n" }.joined()
    let new = (0..<20_000).map { "new \($0 % 5)\n" }.joined()
    let difference = LineDifference(from: Array(old.utf8), to: Array(new.utf8))
    #expect(difference.changes.map(\.old) == [0..<20_000])
    #expect(difference.changes.map(\.new) == [0..<20_000])
  }

  /// The changes make the new text of the old one, with any limit.
  @Test func changesGiveTheNewText() {
    var random = SeededNumbers(state: 7)
    for round in 0..<400 {
      let (old, new) = random.pair()
      let difference = LineDifference(
        from: old, to: new, limit: round % 3 == 0 ? 4 : LineDifference.limit)
      var result: [UInt8] = []
      var position = 0
      for change in difference.changes {
        for line in difference.old[position..<change.old.lowerBound] { result += line }
        for line in difference.new[change.new] { result += line }
        position = change.old.upperBound
      }
      for line in difference.old[position...] { result += line }
      #expect(result == new)
    }
  }

  /// `patch` takes the unified form and gives the new text.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/patch")))
  func patchGivesTheNewText() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "qc-patch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("văn bản.qc")
    let difference = folder.appendingPathComponent("difference")
    var random = SeededNumbers(state: 11)
    for _ in 0..<60 {
      let (old, new) = random.pair()
      let unified = LineDifference(from: old, to: new).unified(path: "văn bản.qc")
      guard !unified.isEmpty, !new.isEmpty, !old.isEmpty else { continue }
      try Data(old).write(to: file)
      try Data(unified).write(to: difference)
      let patch = Process()
      patch.executableURL = URL(fileURLWithPath: "/usr/bin/patch")
      patch.currentDirectoryURL = folder
      patch.arguments = ["-p1", "--binary", "--silent", "-i", "difference"]
      try patch.run()
      patch.waitUntilExit()
      #expect(patch.terminationStatus == 0)
      #expect(try Array(Data(contentsOf: file)) == new)
    }
  }

  private func unified(_ old: String, _ new: String, _ path: String) -> String {
    String(
      decoding: LineDifference(from: Array(old.utf8), to: Array(new.utf8)).unified(path: path),
      as: UTF8.self)
  }
}

/// Repeatable random numbers (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  /// A text and a later state of it: few distinct lines, some CRLF, the last line end at times
  /// missing.
  mutating func pair() -> (old: [UInt8], new: [UInt8]) {
    func line(_ number: Int) -> String { "dòng \(number % 6)" + (number % 5 == 0 ? "\r\n" : "\n") }
    let old = (0..<Int.random(in: 0...40, using: &self)).map { _ in
      line(Int.random(in: 0...29, using: &self))
    }
    var new = old
    for _ in 0..<Int.random(in: 0...6, using: &self) {
      let place = Int.random(in: 0...new.count, using: &self)
      switch Int.random(in: 0...2, using: &self) {
      case 0: new.insert(line(Int.random(in: 0...29, using: &self)), at: place)
      case 1 where place < new.count: new.remove(at: place)
      default: if place < new.count { new[place] = "mới\n" }
      }
    }
    func bytes(_ lines: [String], isCut: Bool) -> [UInt8] {
      let bytes = Array(lines.joined().utf8)
      return isCut && bytes.last == 0x0A ? Array(bytes.dropLast()) : bytes
    }
    return (
      bytes(old, isCut: Bool.random(using: &self)), bytes(new, isCut: Bool.random(using: &self))
    )
  }
}
