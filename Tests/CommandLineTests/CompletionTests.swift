import Foundation
import Testing

@testable import qc

/// The completion scripts. They are run in bash, which is everywhere; zsh and fish are asked for the
/// syntax only where they are installed.
@Suite struct CompletionTests {
  @Test(arguments: Shell.allCases)
  func scriptsNameEveryVerbAndOption(_ shell: Shell) throws {
    let result = try QCProcess.run(["completions", shell.rawValue])
    #expect(result.status == 0)
    for verb in Verb.allCases {
      #expect(result.output.contains(verb.name))
    }
    for option in OptionName.allCases {
      for spelling in option.row.spellings {
        let word = shell == .fish ? String(spelling.drop { $0 == "-" }) : spelling
        #expect(result.output.contains(word))
      }
    }
    let folder = try TemporaryFolder()
    let script = try folder.write(result.output, to: "script")
    if let status = try run(shell.rawValue, ["-n", script.path])?.status {
      #expect(status == 0)
    }
  }

  @Test func bashCompletes() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a b.qc")
    try folder.write("", to: "note.txt")
    try folder.write("", to: "sub/c.qc")
    let script = Completions.script(
      for: .bash, .english, explainable: ["QC0103", "unknown-name", "$(touch danger)"])
    let file = try folder.write(
      script + """

        try() {
          COMP_WORDS=("$@")
          COMP_CWORD=$(( $# - 1 ))
          COMPREPLY=()
          _qc 2>/dev/null
          printf '[%s]' "${COMPREPLY[@]}"
          echo
        }
        cd "\(folder.path)" || exit 1
        try qc ch
        try qc check ''
        try qc check --lo
        try qc check --locale = e
        try qc -C sub bu
        try qc -C ''
        try qc explain ''
        try qc completions z
        try qc checklist --stage after

        """, to: "try.bash")
    let result = try #require(try run("bash", [file.path]))
    #expect(
      result.output == """
        [check][checklist]
        [sub][a b.qc]
        [--locale]
        [en]
        [build]
        [sub]
        [QC0103][unknown-name]
        [zsh]
        [after-signing]

        """)
  }

  /// Runs another program; `nil` if it is not installed.
  private func run(
    _ program: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String)? {
    let places = ["/bin/", "/usr/bin/", "/usr/local/bin/"].map { $0 + program }
    guard let path = places.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      return nil
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
