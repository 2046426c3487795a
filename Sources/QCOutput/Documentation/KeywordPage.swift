import QCSyntax

/// The table of all phrases, both languages side by side, with the places where each may stand.
package enum KeywordTable {
  package static func text() -> String {
    var out = """
      # Bảng từ · Keywords

      Tạo từ bảng từ của trình biên dịch; không sửa tay. · Made from the compiler's tables; do not edit.

      Cách viết đầu tiên là chuẩn, các cách sau cũng được hiểu. Hoa thường, vị trí dấu thanh (`thỏa`, `thoả`) không phân biệt. · The first spelling is the canonical one, the others are understood. Case does not matter.

      | Tiếng Việt | English | Nghĩa · Meaning | Đứng trong · Stands in |
      |---|---|---|---|

      """
    for keyword in Keyword.allCases {
      let places = Construct.allCases.filter { place in
        place.members.contains { $0.keyword == keyword }
      }
      let shown = places.prefix(6).map { String(describing: $0) }.joined(separator: ", ")
      let rest = places.count > 6 ? ", …" : ""
      out += "| \(spellings(keyword, .vietnamese)) | \(spellings(keyword, .english)) "
      out += "| \(gloss(keyword)) | \(shown)\(rest) |\n"
    }
    return out
  }

  private static func spellings(_ keyword: Keyword, _ language: Language) -> String {
    keyword.spellings(language).map { "`\($0)`" }.joined(separator: ", ")
  }

  private static func gloss(_ keyword: Keyword) -> String {
    let gloss = keyword.gloss
    return "\(gloss.vietnamese) · \(gloss.english)"
  }
}
