import Foundation
import Testing

/// `qc fix` as a user runs it.
@Suite struct FixCommandTests {
  private let broken = """
    cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
      tru sở "24 đường Bờ Sông"
      gọi tắt "SXD",
    }

    """
  private let mended = """
    cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
      trụ sở "24 đường Bờ Sông"
      gọi tắt "SXD"
    }

    """

  @Test func filesAreFixedInPlaceAndOnce() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(broken, to: "a.qc")
    try folder.write(mended, to: "b.qc")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    let untouched = try FileManager.default.attributesOfItem(atPath: folder.path + "/b.qc")
    let result = try QCProcess.run(["fix", "-C", folder.path], language: "vi_VN.UTF-8")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(result.errors == "đã sửa 2 chỗ trong 1 tệp\n")
    #expect(try folder.read("a.qc") == mended)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(mode as? Int == 0o640)
    let after = try FileManager.default.attributesOfItem(atPath: folder.path + "/b.qc")
    #expect(after[.systemFileNumber] as? Int == untouched[.systemFileNumber] as? Int)
    let again = try QCProcess.run(["fix", "-C", folder.path, "--locale", "en"])
    #expect(again.errors == "nothing to fix\n")
    #expect(try folder.read("a.qc") == mended)
  }

  @Test func aDryRunShowsWhatPatchTakes() throws {
    let folder = try TemporaryFolder()
    try folder.write(broken, to: "a.qc")
    let result = try QCProcess.run(["fix", "--dry-run", "-C", folder.path, "a.qc"])
    #expect(result.status == 1)
    #expect(try folder.read("a.qc") == broken)
    #expect(
      result.output == """
        --- a/a.qc
        +++ b/a.qc
        @@ -1,4 +1,4 @@
         cơ quan Sở Xây dựng "Sở Xây dựng tỉnh Bình Minh" {
        -  tru sở "24 đường Bờ Sông"
        -  gọi tắt "SXD",
        +  trụ sở "24 đường Bờ Sông"
        +  gọi tắt "SXD"
         }

        """)
    try folder.write(mended, to: "a.qc")
    let clean = try QCProcess.run(["fix", "--dry-run", "-C", folder.path, "a.qc"])
    #expect(clean.status == 0)
    #expect(clean.output.isEmpty)
  }

  @Test func standardInputIsAFilter() throws {
    let result = try QCProcess.run(["fix", "-", "--quiet"], input: broken)
    #expect(result.status == 0)
    #expect(result.output == mended)
    #expect(result.errors.isEmpty)
    // Without a fix not a byte changes: neither mixed line ends nor another normal form.
    let mixed = mended.decomposedStringWithCanonicalMapping + "# hết\r\n"
    let clean = try QCProcess.run(["fix", "-"], input: mixed)
    #expect(Array(clean.output.utf8) == Array(mixed.utf8))
  }

  @Test func lineEndsAreKept() throws {
    for ending in ["\r\n", "\r"] {
      let input = broken.replacingOccurrences(of: "\n", with: ending)
      let result = try QCProcess.run(["fix", "-"], input: input)
      #expect(result.output == mended.replacingOccurrences(of: "\n", with: ending))
    }
  }

  @Test func whatNeedsAnEyeWaitsForIt() throws {
    let folder = try TemporaryFolder()
    let text =
      "lịch nghỉ Năm 2026 {\n  từ    01/01/2026\n  đến   31/12/2026\n  nghỉ  31/9/2026\n}\n"
    try folder.write(text, to: "a.qc")
    let safe = try QCProcess.run(["fix", "-C", folder.path, "a.qc", "--locale", "vi"])
    #expect(safe.status == 1)
    #expect(
      safe.errors == """
        không có gì sửa được ngay; còn 1 lỗi, 0 cảnh báo (xem bằng qc check)
        1 chỗ nữa có cách sửa nhưng cần người xem lại: qc fix --unsafe

        """)
    #expect(try folder.read("a.qc") == text)
    let all = try QCProcess.run(["fix", "-C", folder.path, "a.qc", "--unsafe"])
    #expect(all.status == 0)
    #expect(try folder.read("a.qc") == text.replacingOccurrences(of: "31/9", with: "30/9"))
  }

  @Test func onlyTakesCodesAndNames() throws {
    for word in ["QC0212", "stray-comma"] {
      let result = try QCProcess.run(["fix", "-", "--only", word], input: broken)
      #expect(result.output == broken.replacingOccurrences(of: "\"SXD\",", with: "\"SXD\""))
      #expect(result.status == 1)
    }
    let wrong = try QCProcess.run(["fix", "-", "--only", "stray-coma"], input: broken)
    #expect(wrong.status == 64)
    #expect(wrong.output.isEmpty)
    #expect(wrong.errors.contains("Did you mean 'stray-comma'?"))
  }

  /// What two files say against each other is fixed too: the second of one number.
  @Test func agreementsOfAFolderAreFixedTogether() throws {
    func agreement(_ title: String, _ number: String) -> String {
      """
      quy chế phối hợp "\(title)" {
        số        \(number)
        hiệu lực  từ ngày ký
        căn cứ    "chức năng, nhiệm vụ của mỗi bên"
        bên Thuế "Cục Thuế tỉnh" {
          người ký  Lê Văn An chức vụ "Cục trưởng"
          đầu mối   "Văn phòng"
        }
        bên Công an "Công an tỉnh" {
          người ký  Lê Văn Bình chức vụ "Giám đốc"
          đầu mối   "Phòng Tham mưu"
        }
        trao đổi thông tin giữa hai bên { nội dung "\(title)" }
      }

      """
    }
    let folder = try TemporaryFolder()
    let first = agreement("thu nợ", "03/QCPH-T-CA")
    try folder.write(first, to: "a.qc")
    try folder.write(agreement("phòng cháy", "03/QCPH-T-CA"), to: "b.qc")
    let safe = try QCProcess.run(["fix", "-C", folder.path, "--locale", "en"])
    #expect(
      safe.errors == """
        nothing that can be fixed at once; 0 errors and 1 warning left (see qc check)
        1 more can be fixed, but needs your eye: qc fix --unsafe

        """)
    let all = try QCProcess.run(["fix", "-C", folder.path, "--unsafe", "--locale", "en"])
    #expect(all.status == 0)
    #expect(all.errors == "made 1 fix in 1 file\n")
    #expect(try folder.read("a.qc") == first)
    #expect(try folder.read("b.qc") == agreement("phòng cháy", "…"))
  }

  /// What is no text is told and left as it is; the others are fixed.
  @Test func badInputsAreLeftAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write(broken, to: "a.qc")
    let bytes = Data([0xFF, 0xFE, 0x41, 0x00])
    try bytes.write(to: folder.url.appendingPathComponent("b.qc"))
    let result = try QCProcess.run(["fix", "-C", folder.path])
    #expect(result.status == 1)
    #expect(result.errors.contains("QC9001"))
    #expect(try folder.read("a.qc") == mended)
    #expect(try Data(contentsOf: folder.url.appendingPathComponent("b.qc")) == bytes)
    let missing = try QCProcess.run(["fix", "-C", folder.path, "none.qc"])
    #expect(missing.status == 66)
  }
}
