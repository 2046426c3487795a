import Foundation
import QCSyntax
import Testing

@Suite("Folding")
struct FoldingTests {
  private func fold(_ word: String) -> String {
    var output: [UInt8] = []
    withBytes(of: word) { appendFold(of: $0, to: &output) }
    return utf8Text(output)
  }

  private func plain(_ word: String) -> String {
    var output: [UInt8] = []
    withBytes(of: word) { appendFoldWithoutDiacritics(of: $0, to: &output) }
    return utf8Text(output)
  }

  private func slug(_ words: String, _ limit: Int = 40) -> String {
    var output: [UInt8] = []
    withBytes(of: words) { appendSlug(of: $0, limit: limit, to: &output) }
    return utf8Text(output)
  }

  @Test(
    "both places of a tone are one word",
    arguments: [
      ("thỏa", "thoả"), ("hòa", "hoà"), ("ủy", "uỷ"), ("Ủy", "UỶ"), ("khỏe", "khoẻ"),
      ("húy", "huý"), ("thủy", "thuỷ"), ("ĐÓA", "đoá"), ("lũy", "luỹ"), ("họa", "hoạ"),
    ])
  func tonePlaces(first: String, second: String) {
    #expect(Array(fold(first).utf8) == Array(fold(second).utf8))
  }

  @Test(
    "different words stay different",
    arguments: [
      ("hàng", "hằng"), ("hoa", "hoà"), ("ma", "mạ"), ("mả", "mã"), ("tư", "tu"), ("đa", "da"),
      ("ân", "an"), ("quý", "quy"), ("kỳ", "kì"),
    ])
  func differentWords(first: String, second: String) {
    #expect(Array(fold(first).utf8) != Array(fold(second).utf8))
  }

  @Test("the bytes of a fold")
  func bytesOfFold() {
    #expect(Array(fold("Thỏa").utf8) == Array("thoa\u{309}".utf8))
    #expect(Array(fold("PHỐI").utf8) == Array("phôi\u{301}".utf8))
    #expect(Array(fold("Đường").utf8) == Array("đương\u{300}".utf8))
    #expect(Array(fold("Báo-cáo").utf8) == Array("báo-cáo".utf8))  // two tones stay
    #expect(Array(fold("RÉSUMÉ").utf8) == Array("résumé".utf8))
    #expect(Array(fold("İ").utf8) == Array("i".utf8))
    #expect(Array(fold("Ⱥ").utf8) == Array("ⱥ".utf8))
    #expect(Array(fold("Kelvin\u{212A}").utf8) == Array("kelvink".utf8))
    #expect(fold("") == "")
    #expect(fold("BÊN2") == "bên2")
  }

  @Test("every form of every letter gives the same fold, and folding twice changes nothing")
  func normalizationForms() {
    let ranges: [ClosedRange<UInt32>] = [0x41...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF]
    for code in ranges.joined() {
      guard let scalar = Unicode.Scalar(code) else { continue }
      for word in ["\(scalar)", "t\(scalar)ng", "\(scalar)a", "ấ\(scalar)"] {
        let composed = word.precomposedStringWithCanonicalMapping
        let decomposed = word.decomposedStringWithCanonicalMapping
        let once = fold(composed)
        #expect(Array(once.utf8) == Array(fold(decomposed).utf8), "\(word)")
        #expect(Array(once.utf8) == Array(fold(once).utf8), "\(word)")
        #expect(plain(composed) == plain(decomposed), "\(word)")
        #expect(slug(composed) == slug(decomposed), "\(word)")
      }
    }
  }

  @Test("marks beyond the usual ones and other scripts")
  func otherScripts() {
    #expect(Array(fold("ḹ").utf8) == Array("l\u{304}\u{323}".utf8))
    #expect(Array(fold("a\u{323}\u{302}").utf8) == Array("â\u{323}".utf8))
    #expect(Array(fold("a\u{302}\u{323}").utf8) == Array("â\u{323}".utf8))
    #expect(fold("東京") == "東京")
    #expect(Array(fold("x\u{301}Y").utf8) == Array("xy\u{301}".utf8))
  }

  @Test("without diacritics")
  func withoutDiacritics() {
    #expect(plain("Khối") == "khoi")
    #expect(plain("ĐƯỜNG") == "duong")
    #expect(plain("Kho\u{302}\u{301}i") == "khoi")
    #expect(plain("ẶẪỡỵ") == "aaoy")
    #expect(plain("Größe") == "große")
    #expect(plain("łódź2") == "lodz2")
    #expect(plain("x\u{30C}\u{301}Ấ") == "xa")
    #expect(plain("\u{301}") == "")
  }

  @Test("long words")
  func longWords() {
    for count in [239, 240, 241, 500, 5_000] {
      let word = String(repeating: "Ⱥ", count: count)
      #expect(Array(fold(word + "Ế").utf8) == Array((word.lowercased() + "ê\u{301}").utf8))
      let letters = String(repeating: "a", count: count)
      #expect(fold(letters + "Á") == letters + "a\u{301}")
    }
  }

  @Test("slugs")
  func slugs() {
    #expect(slug("Sở Kế hoạch và Đầu tư") == "so-ke-hoach-va-dau-tu")
    #expect(slug("  “Khối”: An-ninh / 2025 ") == "khoi-an-ninh-2025")
    #expect(slug("UBND huyện Tân Lạc", 10) == "ubnd-huyen")
    #expect(slug("UBND huyện Tân Lạc", 9) == "ubnd")
    #expect(slug("UBND huyện Tân Lạc", 11) == "ubnd-huyen")
    #expect(slug("UBND huyện Tân Lạc", 12) == "ubnd-huyen")
    #expect(slug("UBND huyện Tân Lạc", 14) == "ubnd-huyen-tan")
    #expect(slug("phốihợpliênngành", 6) == "phoiho")
    #expect(slug("東京") == "")
    #expect(slug("x\u{30C}y z\u{34F}1") == "xy-z1")
    #expect(slug("–––") == "")
    #expect(slug("abc", 0) == "")
  }
}
