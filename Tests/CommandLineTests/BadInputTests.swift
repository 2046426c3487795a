import Foundation
import Testing

/// What a hostile or unlucky user gives to `qc`: one clear message with a code, the right exit
/// code, nothing half written, and no trap, on a small stack too.
@Suite struct BadInputTests {
  // MARK: Text that is too deep or too long

  /// Texts of deep nesting; the code that each must give.
  struct Depth: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let codes: Set<String>

    init(_ name: String, _ text: String, _ codes: Set<String>) {
      testDescription = name
      self.text = text
      self.codes = codes
    }
  }

  static let depths = [
    Depth(
      "opening braces", "quy chế phối hợp \"x\" " + String(repeating: "{", count: 100_000),
      ["QC0205", "QC0006"]),
    Depth(
      "round brackets",
      agreement(with: "  căn cứ " + String(repeating: "(", count: 100_000) + "\n"), ["QC0203"]),
    Depth(
      "bullets in bullets",
      agreement(with: "  mục đích\n" + String(repeating: "- ", count: 100_000) + "\n"), []),
    Depth(
      "closing braces", agreement(with: "") + String(repeating: "}", count: 2_000), ["QC0205"]),
  ]

  @Test(arguments: depths)
  func nestingDoesNotTrapOnASmallStack(_ depth: Depth) throws {
    let folder = try TemporaryFolder()
    try folder.write(depth.text, to: "deep.qc")
    let result = try shell("ulimit -s 512; exec \"$QC\" check deep.qc", in: folder)
    #expect(result.status == 0 || result.status == 1, "\(result.errors.suffix(400))")
    let told = codes(result.output)
    #expect(told.count <= 1, "\(told): one cause, one message")
    #expect(depth.codes.isEmpty || !depth.codes.isDisjoint(with: told), "\(told)")
  }

  @Test(arguments: [60, 70, 20_000])
  func blocksInBlocksDoNotTrap(_ levels: Int) throws {
    let folder = try TemporaryFolder()
    let blocks = String(repeating: "trường hợp \"b\" {\n", count: levels)
    let ends = String(repeating: "}\n", count: levels)
    try folder.write(
      agreement(with: "  trách nhiệm \"a\" của hai bên {\n\(blocks)\(ends)  }\n"), to: "deep.qc")
    let expected = levels < 64 ? [] : ["QC0006"]
    let result = try qc("check deep.qc", in: folder)
    #expect(result.status == (levels < 64 ? 0 : 1))
    #expect(codes(result.output) == expected)
    let small = try shell("ulimit -s 512; exec \"$QC\" check deep.qc", in: folder)
    #expect(small.status == (levels < 64 ? 0 : 1))
    #expect(codes(small.output) == expected)
  }

  @Test func chainOfOwnersDoesNotTrapOnASmallStack() throws {
    let folder = try TemporaryFolder()
    let chain = String(repeating: "\"phòng\" của ", count: 20_000)
    try folder.write(
      agreement(with: "  trách nhiệm \"a\" của \(chain)Xã\n"), to: "chain.qc")
    let result = try shell("ulimit -s 512; exec \"$QC\" check chain.qc 2>/dev/null", in: folder)
    #expect(result.status == 0 || result.status == 1)
  }

  @Test func lineOfHundredMegabytesIsRefused() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("long.qc")
    var bytes = Data("quy chế phối hợp \"x\" {\n  căn cứ \"".utf8)
    bytes.append(Data(repeating: UInt8(ascii: "a"), count: 100_000_000))
    try bytes.write(to: file)
    let result = try shell("ulimit -s 512; exec \"$QC\" build long.qc -o out", in: folder)
    #expect(result.status == 1)
    #expect(codes(result.errors) == ["QC0004"])
    #expect(!folder.has("out"))
    #expect(result.errors.contains("long.qc:2:"))
  }

  // MARK: Names and encodings

  @Test func decomposedNamesAreTheSameNames() throws {
    let folder = try TemporaryFolder()
    let text = agreement(with: "  trách nhiệm \"gác chắn\" của \(decomposed("Xã Hòa Bình"))\n")
    try folder.write(text, to: "use.qc")
    try folder.write(decomposed(text), to: "whole.qc")
    try folder.write("\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n"), to: "bom.qc")
    try folder.write(
      agreement(with: "  cơ quan \(decomposed("Xã Hòa Bình")) \"Nơi khác\"\n"), to: "twice.qc")
    #expect(try qc("check use.qc whole.qc bom.qc", in: folder).status == 0)
    let twice = try qc("check twice.qc", in: folder)
    #expect(twice.status == 1)
    #expect(codes(twice.output) == ["QC0101"])
  }

  @Test func wrongBytesAreNamed() throws {
    let folder = try TemporaryFolder()
    let text = agreement(with: "")
    let files: [(name: String, bytes: Data, code: String)] = [
      ("empty.qc", Data(), "QC0001"),
      ("wide.qc", Data([0xFF, 0xFE]) + (text.data(using: .utf16LittleEndian) ?? Data()), "QC9001"),
      ("zip.qc", Data([0x50, 0x4B, 3, 4, 0, 0, 6, 0]) + Data(repeating: 1, count: 99), "QC9002"),
    ]
    for (name, bytes, code) in files {
      try bytes.write(to: folder.url.appendingPathComponent(name))
      let result = try qc("check \(name)", in: folder)
      #expect(result.status == 1)
      #expect(codes(result.output) == [code], "\(name)")
      #expect(try qc("build \(name) -o out", in: folder).status == 1)
    }
    #expect(!folder.has("out"))
  }

  // MARK: Files that use each other

  @Test func usesThatCannotBe() throws {
    let folder = try TemporaryFolder()
    let text = agreement(with: "")
    try folder.write("", to: "root/qc.root")
    try folder.write("cơ quan Sở X \"Sở X\"\n", to: "outside.qc")
    try folder.write("dùng \"two.qc\"\n\n" + text, to: "root/one.qc")
    try folder.write("dùng \"one.qc\"\n", to: "root/two.qc")
    try folder.write("dùng \"self.qc\"\n\n" + text, to: "root/self.qc")
    try folder.write("dùng \"none.qc\"\n\n" + text, to: "root/none-such.qc")
    try folder.write("dùng \"../outside.qc\"\n\n" + text, to: "root/out.qc")
    try folder.write("dùng \"/etc/hosts.qc\"\n\n" + text, to: "root/absolute.qc")
    try folder.write("dùng \"a\\b.qc\"\n\n" + text, to: "root/backslash.qc")
    try folder.write("dùng \"a.docx\"\n\n" + text, to: "root/word.qc")
    for (name, code) in [
      ("one", "QC0802"), ("self", "QC0802"), ("none-such", "QC0801"), ("out", "QC0803"),
      ("absolute", "QC0805"), ("backslash", "QC0805"), ("word", "QC0805"),
    ] {
      let result = try qc("check root/\(name).qc", in: folder)
      #expect(result.status == 1, "\(name)")
      #expect(codes(result.output) == [code], "\(name): \(result.output)")
    }
    try folder.write("cơ quan Sở Y \"Sở Y\"\n", to: "root/bodies.qc")
    try folder.write(text + "\ndùng \"bodies.qc\"\n", to: "root/late.qc")
    let late = try qc("check root/late.qc", in: folder)
    #expect(codes(late.output) == ["QC0804"])
  }

  // MARK: Inputs that are not there

  @Test func missingInputsAreNeverGreen() throws {
    let folder = try TemporaryFolder()
    try folder.write(agreement(with: ""), to: "good.qc")
    try folder.write("no spec", to: "empty/notes.txt")
    for (arguments, code) in [
      ("check none.qc", "QC9004"), ("build none.qc -o out", "QC9004"),
      ("check none.qc good.qc", "QC9004"), ("check good.qc/x.qc", "QC9004"),
      ("check empty", "QC9006"), ("build empty -o out", "QC9006"), ("check -C empty", "QC9006"),
      ("check empty/notes.txt", "QC9013"),
    ] {
      let result = try qc(arguments, in: folder)
      #expect(result.status == 66, "\(arguments)")
      #expect(codes(result.output + result.errors) == [code], "\(arguments): \(result.errors)")
    }
    #expect(!folder.has("out"))
  }

  // MARK: Outputs that cannot be written

  @Test(arguments: ["check bad.qc", "check --output-format json bad.qc", "help", "explain QC0103"])
  func fullDiskIsTold(_ arguments: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "bad.qc")
    let result = try shell("exec \"$QC\" \(arguments) > /dev/full", in: folder)
    #expect(result.status == 73)
    #expect(!result.errors.isEmpty)
    #expect(codes(result.errors) == ["QC9007"])
  }

  @Test(arguments: ["check bad.qc", "help", "explain QC0103", "schema", "completions bash"])
  func closedPipeEndsSilently(_ arguments: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "bad.qc")
    let script = "{ sleep 0.2; \"$QC\" \(arguments) --locale en; echo $? > status; } 2> said | true"
    _ = try shell(script, in: folder, waitsFor: "status")
    #expect(try folder.read("status") == "141\n")
    let said = try folder.read("said")
    #expect(said.isEmpty || said.hasPrefix("1 file"), "\(said)")
  }

  @Test func folderWithoutPermissionIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write(agreement(with: ""), to: "good.qc")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/locked", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o555])
    // Permissions do not bind the superuser; in `/proc` nobody makes a folder.
    let places = getuid() == 0 ? ["/proc/none", "good.qc"] : ["/proc/none", "good.qc", "locked"]
    for place in places {
      let result = try qc("build good.qc -o \(place)", in: folder)
      #expect(result.status == 73, "\(place)")
      #expect(Set(codes(result.errors)) == ["QC9007"], "\(place): \(result.errors)")
      #expect(codes(result.errors).count == 1)
    }
    #expect(folder.entries("locked") == [])
    #expect(folder.entries(".") == ["good.qc", "locked"])
  }

  @Test func outputsArePairsWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    try folder.write(agreement(with: ""), to: "a.qc")
    try folder.write(agreement(with: ""), to: "b.qc")
    #expect(try qc("build a.qc b.qc -o out", in: folder).status == 0)
    let old = try folder.read("out/a.json")
    // A mistake in one file: its older outputs stay, the other's are written.
    try folder.write(agreement(with: "  trách nhiệm \"x\" của Ai đó\n"), to: "a.qc")
    try folder.write(agreement(with: "  mục đích \"an toàn\"\n"), to: "b.qc")
    #expect(try qc("build a.qc b.qc -o out", in: folder).status == 1)
    #expect(try folder.read("out/a.json") == old)
    #expect(try folder.read("out/b.json").contains("an toàn"))
    #expect(
      folder.entries("out") == ["a.checklist.md", "a.json", "b.checklist.md", "b.json"])
    // One of the two cannot be written.
    try folder.write("", to: "half/b.json/in-the-way")
    #expect(try qc("build b.qc -o half", in: folder).status == 73)
    #expect(folder.entries("half") == ["b.json"])
  }

  @Test func twoInputsForOneOutputAreRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write(agreement(with: ""), to: "x/a.qc")
    try folder.write(agreement(with: ""), to: "y/a.qc")
    let result = try qc("build x y -o out", in: folder)
    #expect(result.status == 64)
    #expect(codes(result.errors) == ["QC9008"])
    #expect(!folder.has("out"))
  }
}

// MARK: - Implementation

/// A small agreement without findings, and lines at its end.
private func agreement(with lines: String) -> String {
  """
  quy chế phối hợp "Gác chắn đường ngang" {
    số        05/QCPH
    hiệu lực  từ ngày ký
    căn cứ    "pháp luật về đường sắt"
    bên Xã Hòa Bình "Ủy ban nhân dân xã Hòa Bình" {
      người ký  Cù Thị Lan chức vụ "Chủ tịch" thay mặt Xã Hòa Bình
      đầu mối   "Công an xã"
    }
    bên Ga "Ga Đồng Văn" {
      người ký  Lại Văn Tám chức vụ "Trưởng ga"
      đầu mối   "Trực ban chạy tàu"
    }

    lĩnh vực "trực gác ngày lễ" chủ trì Ga phối hợp Xã Hòa Bình
  \(lines)}

  """
}

private func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }

/// The codes of the messages of a text output, in order.
private func codes(_ output: String) -> [String] {
  output.components(separatedBy: "\n").compactMap { line in
    let words = ["lỗi[", "cảnh báo[", "error[", "warning["]
    guard let word = words.first(where: { line.hasPrefix($0) }) else { return nil }
    return String(line.dropFirst(word.count).prefix { $0 != "]" })
  }
}

private func qc(_ arguments: String, in folder: TemporaryFolder) throws -> QCResult {
  try shell("exec \"$QC\" \(arguments)", in: folder)
}

/// Runs a script of the shell in a folder; `$QC` is the built program.
///
/// - Parameter file: a file that the script writes last, where it may outlive the shell's wait.
private func shell(_ script: String, in folder: TemporaryFolder, waitsFor file: String? = nil)
  throws -> QCResult
{
  let logs = try TemporaryFolder()
  let outputFile = try logs.write("", to: "output")
  let errorFile = try logs.write("", to: "errors")
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = ["-c", script]
  process.currentDirectoryURL = folder.url
  process.environment = [
    "LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin", "QC": try QCProcess.executable().path,
    "SWIFT_BACKTRACE": "enable=no",
  ]
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = try FileHandle(forWritingTo: outputFile)
  process.standardError = try FileHandle(forWritingTo: errorFile)
  try process.run()
  process.waitUntilExit()
  var tries = 0
  while let file, tries < 200, (try? folder.read(file))?.isEmpty != false {
    Thread.sleep(forTimeInterval: 0.02)
    tries += 1
  }
  return QCResult(
    status: process.terminationStatus,
    output: try String(contentsOf: outputFile, encoding: .utf8),
    errors: try String(contentsOf: errorFile, encoding: .utf8))
}

extension TemporaryFolder {
  fileprivate func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
  }

  fileprivate func entries(_ path: String) -> [String] {
    let folder = url.appendingPathComponent(path).path
    return (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }
}
