import QCSyntax
import Testing

@testable import QCFormat

/// The layout of single texts; what it does to whole specs is in `SpecTests/FormatSpecTests`.
@Suite struct FormatterTests {
  /// The text as it is laid out; nil when the proof failed or the text cannot be loaded.
  private func formatted(_ text: String, _ language: Language? = nil) -> String? {
    var formatter = SourceFormatter(language: language)
    guard case .success(let source) = loadSource(name: "test.qc", text: text),
      case .formatted(let bytes, _) = formatter.format(source)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func kept(_ text: String) -> [DiagnosticCode] {
    var formatter = SourceFormatter()
    guard case .success(let source) = loadSource(name: "test.qc", text: text),
      case .formatted(_, let kept) = formatter.format(source)
    else { return [] }
    return kept.map(\.code)
  }

  @Test func wordsHabitsAreMadeCanonical() {
    let text = """
      QUY CHẾ PHỐI HỢP “Quy chế A”
      {
         Số :   12-QC/TU.

      \t


      Ký: 22/9/2023 tại «Hà Nội»;
      hiệu lực  ......
        bối cảnh
      • “một việc”
      – "hai việc" ;
      }
      """
    #expect(
      formatted(text) == """
        quy chế phối hợp "Quy chế A" {
          số  12-QC/TU.

          ký        22/9/2023 tại "Hà Nội"
          hiệu lực  …
          bối cảnh
            - "một việc"
            - "hai việc"
        }

        """)
  }

  @Test func labelsAreAlignedWithinTheirBlock() {
    let text = """
      quy chế phối hợp {
        bên A "Sở A" {
          người ký … # chưa rõ
          # một dòng riêng
          đầu mối …

          thuộc "Bộ X"
        }
        bên B "Sở B"
      }
      """
    #expect(
      formatted(text) == """
        quy chế phối hợp {
          bên A "Sở A" {
            người ký  …  # chưa rõ
            # một dòng riêng
            đầu mối   …

            thuộc  "Bộ X"
          }
          bên B "Sở B"
        }

        """)
  }

  @Test func oneLineBlocksAreOpened() {
    let text = "quy chế phối hợp { bên A \"Sở A\" { người ký … } bên B \"Sở B\" }"
    #expect(
      formatted(text) == """
        quy chế phối hợp {
          bên A "Sở A" {
            người ký  …
          }
          bên B "Sở B"
        }

        """)
  }

  @Test func longListsAreBrokenUnderTheirFirstValue() {
    let value = String(repeating: "việc ", count: 8)
    let text = """
      quy chế phối hợp {
        mục đích "\(value)1", "\(value)2", "\(value)3"
      }
      """
    #expect(
      formatted(text) == """
        quy chế phối hợp {
          mục đích  "\(value)1",
                    "\(value)2", "\(value)3"
        }

        """)
  }

  /// A list that fits is one line again, unless a comment stands in it.
  @Test func commentsInListsStayWhereTheyAre() {
    let text = """
      quy chế phối hợp {
        mục đích "a", # vì a
          # và
          "b",
          "c"
      }
      """
    #expect(
      formatted(text) == """
        quy chế phối hợp {
          mục đích  "a",  # vì a
                    # và
                    "b", "c"
        }

        """)
  }

  @Test func aBraceComesUpToItsHeadAndCommentsFollow() {
    let text = """
      quy chế phối hợp # đầu
      # giữa
      { # sau
        số …
      }
      """
    #expect(
      formatted(text) == """
        quy chế phối hợp {  # đầu
          # giữa
          # sau
          số  …
        }

        """)
  }

  @Test func aTextWithAStraightQuoteKeepsItsOwn() {
    let text = "quy chế phối hợp {\n  mục đích “gọi là \"một cửa\" ”\n}\n"
    #expect(formatted(text)?.contains("mục đích  “gọi là \"một cửa\" ”") == true)
  }

  @Test func bareWordsAndLongTextsKeepTheirBlanks() {
    let text = """
      quy chế phối hợp {
        trao đổi thông tin giữa hai bên {
          nội dung
            - tình  hình   A, B ;
        }
        mục đích \"\"\"
           hai
             dòng
        \"\"\"
      }
      """
    let result = formatted(text) ?? ""
    #expect(result.contains("- tình  hình   A, B\n"))
    #expect(result.contains("\"\"\"\n     hai\n       dòng\n  \"\"\""))
  }

  @Test func aBrokenLineStaysByteForByte() {
    let text = """
      quy chế phối hợp "A" {
            số    12-QC/TU
        mục đích    "a"   "b"
           căn cứ "c"
      }
      """
    #expect(
      formatted(text) == """
        quy chế phối hợp "A" {
          số  12-QC/TU
          mục đích    "a"   "b"
          căn cứ  "c"
        }

        """)
    #expect(kept(text) == [.missingComma])
  }

  /// Where braces do not add up columns decide, so nothing is moved.
  @Test(arguments: [
    "quy chế phối hợp {\n bên A {\n  người ký …\n}\n", "quy chế phối hợp {\n }\n}\n",
  ])
  func unbalancedBracesKeepTheFile(text: String) {
    #expect(formatted(text) == text)
    #expect(!kept(text).isEmpty)
  }

  @Test func keywordsGoIntoTheOtherLanguageAndBack() {
    let text = """
      quy chế phối hợp "Quy chế A" {
        ký        22/9/2023 tại "Hà Nội"
        hiệu lực  kể từ ngày ký
        cơ cấu    4 chương, 12 điều

        trao đổi thông tin giữa hai bên {
          nội dung  "tình hình"
          định kỳ   mỗi năm một lần hoặc khi cần thiết
        }
      }

      """
    let english = formatted(text, .english) ?? ""
    #expect(english.hasPrefix("written in Vietnamese\n\ncoordination regulation \"Quy chế A\" {\n"))
    #expect(english.contains("    every  "))
    #expect(!english.contains("định kỳ"))
    #expect(formatted(english, .vietnamese) == text)
  }

  /// What the statement says is what the JSON and the figures follow.
  @Test func theStatementSetsTheLanguageOfTheTexts() {
    guard
      case .success(let source) = loadSource(
        name: "a.qc", text: "written in Vietnamese\ncoordination regulation { }\n")
    else {
      Issue.record("the text was not read")
      return
    }
    var interner = TimeWords.shared.interner
    var tokens: [Token] = []
    tokenize(source, interner: &interner, into: &tokens)
    var findings: [Diagnostic] = []
    let tree = parse(source, tokens: tokens, nodes: [], diagnostics: &findings)
    #expect(tree.language == .vietnamese)
    #expect(findings.isEmpty)
  }

  @Test func emptyAndCommentOnlyTexts() {
    #expect(formatted("") == "")
    #expect(formatted("\n\n") == "")
    #expect(formatted("\n# một lời\n\n\n# hai") == "# một lời\n\n# hai\n")
  }
}
