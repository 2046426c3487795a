import Foundation
import QCOutput
import QCSemantics
import QCSyntax
import Testing

/// An agreement of parties with short names, ready to sign.
func agreement(_ body: String, _ parties: [String]) -> String {
  let blocks = parties.map {
    """
      bên \($0) "\($0)" {
        người ký Vi Văn Thắng chức vụ "Giám đốc"
        đầu mối "Văn phòng"
      }
    """
  }
  return """
    quy chế phối hợp "Thử" {
      số 12-QC/PH
      ký 15/01/2025
      hiệu lực từ ngày ký
      căn cứ "pháp luật về đê điều"
    \(blocks.joined(separator: "\n"))
    \(body)
    }
    """
}

extension MatrixTests {
  /// The matrices of all documents of a text.
  func matrices(
    of text: String, language: Language? = nil, allowsErrors: Bool = false
  ) throws -> [Matrix] {
    var compiler = Compiler()
    _ = compiler.open(SourceFile(name: "t.qc", text: text))
    compiler.begin()
    var maker = ChecklistMaker()
    var identifiers = Identifiers()
    var result: [Matrix] = []
    while compiler.nextDocument() {
      identifiers.assign(compiler.model)
      result.append(maker.matrix(compiler.model, identifiers, language: language, file: "t.qc"))
    }
    let errors = compiler.finish().filter { $0.severity == .error }
    #expect(allowsErrors || errors.isEmpty, "\(errors)")
    return result
  }

  func one(of text: String, language: Language? = nil) throws -> Matrix {
    let all = try matrices(of: text, language: language)
    #expect(all.count == 1)
    return try #require(all.first)
  }

  func one(
    _ body: String, parties: [String] = ["Sở", "Huyện"], language: Language? = nil
  ) throws -> Matrix {
    try one(of: agreement(body, parties), language: language)
  }

  // MARK: What a matrix says, in words

  /// `lead Sở` for each role in an area.
  func roles(_ matrix: Matrix, _ area: Int) -> [String] {
    matrix.areas[area].roles.map { "\($0.role) \(matrix.bodies[$0.body].name)" }
  }

  /// The number of duties of each body in an area; nil is outside of all.
  func duties(_ matrix: Matrix, _ area: Int?) -> [String: Int] {
    let counts = matrix.dutyCountsByArea[area ?? -1] ?? [:]
    return Dictionary(uniqueKeysWithValues: counts.map { (matrix.bodies[$0.key].name, $0.value) })
  }

  /// `Sở → Huyện` and how many duties; nobody behind the arrow where no receiver is named.
  func pairs(_ matrix: Matrix) -> [String: Int] {
    var result: [String: Int] = [:]
    for (from, row) in matrix.pairCounts {
      for (to, count) in row {
        let receiver = to < 0 ? "" : matrix.bodies[to].name
        result["\(matrix.bodies[from].name) → \(receiver)"] = count
      }
    }
    return result
  }

  // MARK: Forms

  func written(_ matrix: Matrix, width: Int = 100) -> String {
    var output = ByteWriter()
    Matrix.writeText([matrix], width: width, language: matrix.language, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  func object(_ matrices: [Matrix]) throws -> [String: Any] {
    var output = ByteWriter()
    Matrix.writeJSON(matrices, to: &output)
    var again = ByteWriter()
    Matrix.writeJSON(matrices, to: &again)
    #expect(output.bytes == again.bytes)
    let object = try JSONSerialization.jsonObject(with: Data(output.bytes))
    return try #require(object as? [String: Any])
  }

  /// The rows of the comma-separated form, the headings first.
  func csvRows(_ matrices: [Matrix], _ language: Language) -> [[String]]? {
    var output = ByteWriter()
    Matrix.writeCSV(matrices, language: language, to: &output)
    guard output.bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return nil }
    return parseCSV(Array(output.bytes.dropFirst(3)))
  }

  /// The sum of the second table of the Markdown form: of what each row owes.
  func sumOfSecondTable(_ matrix: Matrix) -> Int {
    var output = ByteWriter()
    Matrix.writeMarkdown([matrix], language: matrix.language, to: &output)
    let page = String(decoding: output.bytes, as: UTF8.self)
    let part = page.components(separatedBy: "\n## ").first {
      $0.hasPrefix("Trách nhiệm") || $0.hasPrefix("Who owes")
    }
    let rows = (part ?? "").split(separator: "\n").filter { $0.hasPrefix("|") }
    return rows.reduce(0) { sum, row in
      let cells = row.replacingOccurrences(of: "\\|", with: "").split(separator: "|")
      return sum
        + cells.dropFirst().reduce(0) {
          $0 + (Int($1.trimmingCharacters(in: .whitespaces)) ?? 0)
        }
    }
  }

  /// No line is wider than asked unless one word is, and each duty stands in it once.
  func checkText(_ matrix: Matrix, _ width: Int) {
    let text = written(matrix, width: width)
    for line in text.split(separator: "\n") {
      var words = String(line)
      let cells = words.withUTF8 { displayWidth($0) }
      let longest = line.split(separator: " ").map(\.count).max() ?? 0
      #expect(cells <= width || longest > width - 30, "\(line)")
    }
    let parts = (text.components(separatedBy: "====\n").dropFirst(2).first ?? "")
      .components(separatedBy: "\n\n").filter { !$0.hasPrefix("Gaps") && !$0.hasPrefix("Chỗ còn") }
      .joined(separator: "\n")
    let listed = parts.split(separator: "\n").filter { $0.hasPrefix("  - ") }.count
    #expect(listed == matrix.obligations.count)
  }
}
