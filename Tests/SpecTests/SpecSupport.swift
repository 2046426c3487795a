import Foundation
import QCOutput
import QCSemantics
import QCSyntax

/// The folder of the package.
let packageRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// What one compilation gave.
struct Compiled {
  var findings: [Diagnostic]
  var source: SourceFile
  var documents: Int
  var json: [UInt8]
  var checklist: [UInt8]

  var errors: [Diagnostic] { findings.filter { $0.severity == .error } }
  var codes: [DiagnosticCode] { findings.map(\.code) }

  /// The line of a finding, from 1.
  func line(_ finding: Diagnostic) -> Int {
    LineIndex(source).place(Int(finding.range.start)).line
  }

  /// The findings as a person sees them.
  func rendered(in language: Language) -> String {
    let lines = LineIndex(source)
    let renderer = FindingRenderer(language: language, usesColor: false)
    var output = ByteWriter()
    for finding in findings { renderer.write(finding, source, lines, to: &output) }
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

/// The day on which the tests look at what comments leave out for a time.
let testDay = CivilDate(year: 2026, month: 1, day: 1)

/// Compiles a text through the same door as the command line.
func compile(
  _ text: some StringProtocol, name: String = "t.qc", uses: [SourceFile] = [], isFinal: Bool = false
) -> Compiled {
  compile(bytes: Array(text.utf8), name: name, uses: uses, isFinal: isFinal)
}

func compile(
  bytes: [UInt8], name: String = "t.qc", uses: [SourceFile] = [], isFinal: Bool = false
) -> Compiled {
  let padded = bytes + [UInt8](repeating: 0, count: SourceFile.padding)
  switch loadSource(name: name, padded: padded, count: bytes.count) {
  case .failure(let finding, let source):
    return Compiled(findings: [finding], source: source, documents: 0, json: [], checklist: [])
  case .success(let source):
    var compiler = Compiler()
    _ = compiler.open(source)
    compiler.begin(uses: uses)
    var writer = JSONWriter()
    writer.begin(
      name: name, digest: source.digest, compiler: compilerVersion, declarations: compiler.model)
    var checklists = ChecklistMaker()
    var checklist = ByteWriter()
    let listSource = ChecklistSource(name: name, digest: source.digest)
    var body = AgreementBody()
    while compiler.nextDocument() {
      body.add(compiler.summary, file: 0)
      writer.write(compiler.model)
      checklists.write(compiler.model, writer.identifiers, listSource, to: &checklist)
    }
    let own = compiler.finish(isFinal: isFinal, on: testDay)
    var others = body.findings().map(\.withOwnLabel)
    compiler.leaveOut(of: &others)
    return Compiled(
      findings: own + others,
      source: source,
      documents: compiler.documentCount, json: writer.finish { Array($0) },
      checklist: checklist.bytes)
  }
}

/// The `.qc` files below a folder of the package, sorted.
func specs(in folder: String) -> [URL] {
  let root = packageRoot.appendingPathComponent(folder)
  guard let walker = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
  else { return [] }
  var files: [URL] = []
  for case let file as URL in walker where file.pathExtension == "qc" { files.append(file) }
  // A test with no arguments passes: a folder that has moved must not go unseen.
  precondition(!files.isEmpty, "there are no specs in \(folder)")
  return files.sorted { $0.path < $1.path }
}

func read(_ file: URL) -> String {
  (try? String(contentsOf: file, encoding: .utf8)) ?? ""
}

/// Whether goldens are to be written anew: `QC_UPDATE=1 swift test`.
let isUpdating = ProcessInfo.processInfo.environment["QC_UPDATE"] == "1"

/// Repeatable random numbers (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
