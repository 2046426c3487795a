import Foundation
import QCOutput
import QCSemantics
import QCSyntax
import Testing

/// The responsibility matrix of small agreements, reckoned by hand: roles, duties, receivers, gaps.
@Suite struct MatrixTests {
  // MARK: Areas

  @Test func aCellTellsTheRoleAndTheNumberOfDuties() throws {
    let matrix = try one(
      """
      lĩnh vực "đê" chủ trì Sở phối hợp Huyện {
        trách nhiệm của Sở {
          phải "tuần tra"
          không được "tự mở cống"
          có thể "mượn xe"
        }
        báo cáo "mực nước" của Huyện gửi Sở { định kỳ hằng tháng }
      }
      trách nhiệm "trực" của hai bên
      """)
    #expect(matrix.areas.map(\.title) == ["đê"])
    #expect(roles(matrix, 0) == ["lead Sở", "support Huyện"])
    // What one may do is no duty.
    #expect(duties(matrix, 0) == ["Sở": 2, "Huyện": 1])
    #expect(duties(matrix, nil) == ["Sở": 1, "Huyện": 1])
    #expect(pairs(matrix) == ["Sở → ": 3, "Huyện → Sở": 1, "Huyện → ": 1])
    #expect(matrix.areasWithoutLead.isEmpty && matrix.idleParties.isEmpty)
  }

  @Test func nestedAreasInheritRolesUntilTheyNameTheirOwn() throws {
    let matrix = try one(
      """
      lĩnh vực "một" chủ trì Sở phối hợp Huyện {
        lĩnh vực "hai" { phải "x" của Huyện }
        lĩnh vực "ba" phối hợp Trạm
        lĩnh vực "bốn" chủ trì Huyện {
          lĩnh vực "năm" đồng chủ trì Sở, Trạm
        }
      }
      """, parties: ["Sở", "Huyện", "Trạm"])
    #expect(matrix.areas.map(\.title) == ["một", "hai", "ba", "bốn", "năm"])
    #expect(matrix.areas.map(\.depth) == [0, 1, 1, 1, 2])
    #expect(matrix.areas[4].parent == 3)
    #expect(roles(matrix, 1) == ["lead Sở", "support Huyện"])
    #expect(roles(matrix, 2) == ["lead Sở", "support Trạm"])
    #expect(roles(matrix, 3) == ["lead Huyện"])
    #expect(roles(matrix, 4) == ["coLead Sở", "coLead Trạm"])
    // A duty counts in the nearest area only.
    #expect(duties(matrix, 0) == [:] && duties(matrix, 1) == ["Huyện": 1])
  }

  @Test func aListOfAreasWithoutATitleIsNoRow() throws {
    let matrix = try one(
      """
      lĩnh vực chủ trì Huyện {
        - "một"
      }
      lĩnh vực "hai" chủ trì Sở {
        lĩnh vực {
          - "ba"
          - "bốn"
        }
      }
      """)
    #expect(matrix.areas.map(\.title) == ["một", "hai", "ba", "bốn"])
    #expect(matrix.areas.map(\.parent) == [nil, nil, 1, 1])
    #expect(matrix.areas.map(\.depth) == [0, 0, 1, 1])
    #expect(roles(matrix, 0) == ["lead Huyện"] && roles(matrix, 3) == ["lead Sở"])
    #expect(written(matrix).contains("\n  bốn     chủ trì  –\n"))
  }

  @Test func bulletsAreAreasAndABlankLeadIsAGapOfEach() throws {
    let body = """
      lĩnh vực giữa hai bên chủ trì … {
        - "tổ chức cán bộ"
        - "kiểm tra, giám sát"
      }
      trách nhiệm "họp bàn" của Sở
      """
    let matrix = try one(body)
    #expect(matrix.areas.map(\.title) == ["tổ chức cán bộ", "kiểm tra, giám sát"])
    #expect(matrix.areas.map(\.lead) == [.blank, .blank])
    #expect(matrix.areas.map(\.depth) == [0, 0])
    #expect(roles(matrix, 1) == ["between Sở", "between Huyện"])
    #expect(matrix.areasWithoutLead == [0, 1])
    // Only to be named behind `giữa` is no work.
    #expect(matrix.idleParties.map { matrix.bodies[$0].name } == ["Huyện"])
    let text = written(matrix)
    #expect(text.contains("chủ trì: …"))
    #expect(text.contains("Bên chủ trì còn để trống: tổ chức cán bộ; kiểm tra, giám sát"))
    #expect(text.contains("Chưa được giao việc nào: Huyện"))
    #expect(written(try one(body, language: .english)).contains("Owes nothing: Huyện"))
  }

  @Test func rulesLeadsOfDutiesAndMissingLeadsAreToldApart() throws {
    let matrix = try one(
      """
      lĩnh vực "a" chủ trì theo chức năng
      lĩnh vực "b" {
        trách nhiệm "q" chủ trì Sở
        trách nhiệm "r" chủ trì Huyện
      }
      lĩnh vực "c" giữa hai bên
      lĩnh vực chủ trì Sở { trách nhiệm "t" của Huyện }
      """)
    #expect(matrix.areas.map(\.lead) == [.rule("chức năng"), .ofDuties, .missing, .named])
    #expect(matrix.areasWithoutLead == [2])
    #expect(duties(matrix, 1) == ["Sở": 1, "Huyện": 1])
    let text = written(matrix)
    #expect(text.contains("chủ trì theo chức năng") && text.contains("chưa nêu chủ trì"))
    // An area without a title that holds duties is found by its line.
    #expect(text.contains("(không tên, dòng \(matrix.areas[3].line))"))
  }

  @Test func whoSupportsByAWordIsNotTheLeadAgain() throws {
    let matrix = try one(
      "lĩnh vực \"a\" chủ trì Sở phối hợp các bên", parties: ["Sở", "Huyện", "Trạm"])
    #expect(roles(matrix, 0) == ["lead Sở", "support Huyện", "support Trạm"])
  }

  // MARK: Who owes what to whom

  @Test func anExchangeIsOwedInBothDirections() throws {
    let matrix = try one(
      """
      trao đổi thông tin giữa các bên { nội dung "mực nước", "lượng mưa" }
      trao đổi thông tin giữa Sở, Trạm { nội dung "vận hành" }
      """, parties: ["Sở", "Huyện", "Trạm"])
    #expect(
      pairs(matrix) == [
        "Sở → Huyện": 1, "Sở → Trạm": 2, "Huyện → Sở": 1, "Huyện → Trạm": 1, "Trạm → Sở": 2,
        "Trạm → Huyện": 1,
      ])
    #expect(matrix.obligations.map(\.title) == ["mực nước, …", "vận hành"])
    let text = written(matrix)
    #expect(text.contains("Các bên với nhau: 1 việc") && text.contains("Sở ↔ Trạm: 1 việc"))
  }

  @Test func aRequestIsAnsweredToWhoAskedAndCopiesAreMarked() throws {
    let matrix = try one(
      """
      trách nhiệm của Sở {
        đề nghị mở cống gửi Huyện đồng gửi Trạm {
          việc "mở cống"
          trả lời trong 03 ngày làm việc kể từ ngày nhận được
        }
      }
      """, parties: ["Sở", "Huyện", "Trạm"])
    #expect(pairs(matrix) == ["Sở → Huyện": 1, "Sở → Trạm": 1, "Huyện → Sở": 1])
    #expect(matrix.obligations.map(\.action) == ["send", "reply"])
    #expect(matrix.obligations.map(\.label) == ["đề nghị", "trả lời đề nghị"])
    #expect(matrix.obligations[0].copies.map { matrix.bodies[$0].name } == ["Trạm"])
    #expect(written(matrix).contains("đề nghị: mở cống (đồng gửi Trạm)"))
  }

  @Test func wordsForPartiesStandForThem() throws {
    let matrix = try one(
      """
      cung cấp thông tin "a" của Sở gửi bên kia
      cung cấp thông tin "b" của Sở, Huyện gửi các bên còn lại
      báo cáo "c" của các bên gửi Sở
      lĩnh vực "d" chủ trì Trạm {
        cung cấp thông tin "d" của bên chủ trì gửi Sở
      }
      """, parties: ["Sở", "Huyện", "Trạm"])
    func sides(_ title: String) throws -> [[String]] {
      let found = try #require(matrix.obligations.first { $0.title == title })
      return [found.from, found.to].map { $0.map { matrix.bodies[$0].name } }
    }
    #expect(try sides("a") == [["Sở"], ["Huyện", "Trạm"]])
    #expect(try sides("b") == [["Sở", "Huyện"], ["Trạm"]])
    // Nobody reports to himself.
    #expect(try sides("c") == [["Huyện", "Trạm"], ["Sở"]])
    #expect(try sides("d") == [["Trạm"], ["Sở"]])
  }

  @Test func aLineCountsForItsPartyAndMyNganhForPartiesWithLines() throws {
    let matrix = try one(
      """
      thang cấp hành chính {
        cấp cơ sở "xã"
        cấp tỉnh "tỉnh"
      }
      ngành công an "công an nhân dân" {
        thuộc Bộ Công an
        cấp cơ sở "Công an xã"
        cấp tỉnh "Công an tỉnh"
      }
      ngành tòa án "tòa án nhân dân" {
        thuộc Tối cao
        cấp cơ sở "Tòa án khu vực"
        cấp tỉnh "Tòa án tỉnh"
      }
      cung cấp thông tin "vụ án" của công an cấp cơ sở gửi tòa án cùng cấp
      báo cáo "số vụ" của mỗi ngành gửi cấp trên cùng ngành
      cung cấp thông tin "nội bộ" của công an cấp cơ sở gửi công an cấp tỉnh
      """, parties: ["Bộ Công an", "Tối cao", "Hội Luật gia"])
    #expect(
      pairs(matrix) == [
        "Bộ Công an → Tối cao": 1, "Bộ Công an → Cấp trên cùng ngành": 1,
        "Tối cao → Cấp trên cùng ngành": 1, "Bộ Công an → Bộ Công an": 1,
      ])
    #expect(matrix.idleParties.map { matrix.bodies[$0].name } == ["Hội Luật gia"])
    #expect(written(matrix).contains("Trong nội bộ Bộ Công an: 1 việc"))
  }

  @Test func aGroupIsOneColumnWithItsCount() throws {
    let matrix = try one(
      """
      nhóm bên Các xã "Ủy ban nhân dân các xã" {
        số lượng 30
        người ký Vi Văn Thắng chức vụ "Chủ tịch"
        đầu mối "Văn phòng"
      }
      lĩnh vực "đê" chủ trì Sở phối hợp Các xã
      trao đổi thông tin giữa Các xã { nội dung "kinh nghiệm" }
      trao đổi thông tin của Các xã { nội dung "vật tư" }
      trao đổi thông tin của Sở { nội dung "giá" }
      báo cáo "đê" của Các xã gửi Sở { định kỳ hằng quý }
      """, parties: ["Sở"])
    #expect(matrix.bodies.map(\.name) == ["Sở", "Các xã"])
    // One alone exchanges with nobody.
    #expect(pairs(matrix) == ["Các xã → Các xã": 2, "Các xã → Sở": 1, "Sở → ": 1])
    let text = written(matrix)
    #expect(text.contains("Các xã (30)") && text.contains("Các xã với nhau: 2 việc"))
    #expect(text.contains("Các xã: Ủy ban nhân dân các xã (30)"))
  }

  @Test func othersHaveColumnsOnlyWhereTheyOccur() throws {
    let matrix = try one(
      """
      cơ quan Tỉnh ủy "Tỉnh ủy Hà Giang"
      cơ quan Báo "Báo Hà Giang"
      báo cáo "kết quả" của Sở gửi Tỉnh ủy, "đoàn giám sát" { đồng gửi Huyện }
      trách nhiệm "dẫn đoàn" của "đoàn giám sát"
      """)
    #expect(matrix.bodies.map(\.name) == ["Sở", "Huyện", "Tỉnh ủy", "Đoàn giám sát"])
    #expect(matrix.bodies.map(\.id).suffix(2) == ["organization-tinh-uy", "outside-doan-giam-sat"])
    #expect(
      pairs(matrix) == [
        "Sở → Tỉnh ủy": 1, "Sở → Đoàn giám sát": 1, "Sở → Huyện": 1, "Đoàn giám sát → ": 1,
      ])
  }

  @Test func meetingsTeamsAndDecisionsHaveTwoSides() throws {
    let matrix = try one(
      """
      giao ban "quý" {
        chủ trì Sở
        thành phần Huyện, Trạm
        định kỳ hằng quý
      }
      rút kinh nghiệm "năm" {
        chủ trì …
        thành phần các bên
      }
      tổ công tác "lũ" {
        thành lập Sở
        thành viên Trạm
      }
      bất đồng "ranh giới" giữa Huyện, Trạm { quyết định cuối cùng Sở }
      """, parties: ["Sở", "Huyện", "Trạm"])
    #expect(
      pairs(matrix) == [
        // From Sở to Trạm: the meeting, the lessons, the team, the decision.
        "Sở → Huyện": 3, "Sở → Trạm": 4, "Huyện → Sở": 2, "Trạm → Sở": 3, "Huyện → Trạm": 2,
        "Trạm → Huyện": 2,
      ])
  }

  @Test func aBlankPartyIsAColumnAndAGap() throws {
    let matrix = try one(
      """
      trách nhiệm "trực" của …
      cung cấp thông tin "đê" của Sở gửi …
      trách nhiệm "xe" của Huyện
      """)
    #expect(pairs(matrix) == ["… → ": 1, "Sở → …": 1, "Huyện → ": 1])
    #expect(matrix.unassigned == [0, 1])
    #expect(
      written(matrix).contains(
        "Bên thực hiện hoặc bên nhận còn để trống: trách nhiệm: trực; cung cấp thông tin: đê"))
  }

  @Test func whatWasSaidAtACeremonyIsNoDuty() throws {
    let matrix = try one(
      """
      lễ ký kết {
        thời gian 15/01/2025
        đề nghị của "khách mời" đối với hai bên {
          - "làm tốt"
        }
      }
      """)
    #expect(matrix.obligations.isEmpty && matrix.areas.isEmpty)
    #expect(matrix.idleParties.count == 2)
    #expect(written(matrix).contains("Văn bản chưa có việc nào."))
  }

  // MARK: English, several documents

  @Test func englishAgreementsSpeakEnglish() throws {
    let text = """
      memorandum of understanding "Ferry safety" {
        number 07/MOU
        signed 2024-02-29
        effective upon last signature
        basis "the law on inland waterways"
        party Harbour "Harbour Office" {
          short name "HO"
          signer Ruth Avery title "Harbour Master"
          point of contact "Duty desk"
        }
        party Ferry Line "Ferry Company" {
          signer Hugh Danby title "Director"
          point of contact "Operations room"
        }
        area "rescue" co-lead Harbour, Ferry Line {
          responsibilities of Ferry Line { shall "keep boats ready" }
        }
        area "noise" lead rule by territory
        notice "fog" of Harbour to the other party due immediately
      }
      """
    let matrix = try one(of: text)
    #expect(roles(matrix, 0) == ["coLead HO", "coLead Ferry Line"])
    #expect(matrix.areas.map(\.lead) == [.named, .rule("by territory")])
    #expect(pairs(matrix) == ["Ferry Line → ": 1, "HO → Ferry Line": 1])
    let words = written(matrix)
    #expect(words.contains("co-lead, 1 duty") && words.contains("lead: by territory"))
    #expect(words.contains("- notice: fog – immediately"))
    #expect(words.contains("HO: Harbour Office") && words.contains("Gaps: none"))
    let vietnamese = written(try one(of: text, language: .vietnamese))
    #expect(vietnamese.contains("đồng chủ trì, 1 việc"))
    #expect(vietnamese.contains("- cung cấp thông tin: “fog” – ngay"))
    #expect(vietnamese.contains("Chỗ còn trống: không có"))
  }

  @Test func documentsOfOneFileStandByThemselves() throws {
    let first = agreement("trách nhiệm \"a\" của Sở", ["Sở", "Huyện"])
    let second = agreement("lĩnh vực \"b\" chủ trì Xã phối hợp Hội", ["Xã", "Hội"])
    let all = try matrices(of: first + "\n" + second)
    #expect(all.map { $0.bodies.map(\.name) } == [["Sở", "Huyện"], ["Xã", "Hội"]])
    #expect(all.map(\.obligations.count) == [1, 0] && all.map(\.areas.count) == [0, 1])
    let json = try object(all)
    #expect((json["documents"] as? [Any])?.count == 2)
  }

  // MARK: Real agreements

  @Test func theJointCircularIsCountedByHand() throws {
    let file = packageRoot.appendingPathComponent("specs/agreements/thong-tu-lien-tich.qc")
    let matrix = try one(of: read(file))
    #expect(matrix.bodies.prefix(3).map(\.name) == ["Bộ Tư pháp", "Bộ Công an", "VKSNDTC"])
    #expect(roles(matrix, 0) == ["lead Bộ Tư pháp", "support Bộ Công an", "support VKSNDTC"])
    #expect(roles(matrix, 1) == ["lead Bộ Công an", "support Bộ Tư pháp"])
    #expect(duties(matrix, 0) == ["Bộ Tư pháp": 1, "Bộ Công an": 2])
    #expect(duties(matrix, 1) == ["Bộ Công an": 2])
    #expect(duties(matrix, nil) == ["Bộ Tư pháp": 11, "Bộ Công an": 9, "VKSNDTC": 6])
    #expect(
      pairs(matrix) == [
        "Bộ Tư pháp → Bộ Công an": 5, "Bộ Tư pháp → VKSNDTC": 5,
        "Bộ Tư pháp → Cấp trên cùng ngành": 4, "Bộ Tư pháp → ": 3,
        "Bộ Công an → Bộ Tư pháp": 4, "Bộ Công an → Cấp trên cùng ngành": 4, "Bộ Công an → ": 5,
        "VKSNDTC → Bộ Tư pháp": 1, "VKSNDTC → Cấp trên cùng ngành": 4, "VKSNDTC → ": 1,
      ])
  }

  /// The checklist tells the same duties of the same parties.
  @Test(arguments: specs(in: "specs/agreements") + specs(in: "specs/accepted"))
  func dutiesAreThoseOfTheChecklist(_ file: URL) throws {
    var compiler = Compiler()
    _ = compiler.open(SourceFile(name: "t.qc", text: read(file)))
    compiler.begin()
    var maker = ChecklistMaker()
    var identifiers = Identifiers()
    while compiler.nextDocument() {
      let model = compiler.model
      identifiers.assign(model)
      let list = maker.make(model, identifiers: identifiers, language: model.language)
      let matrix = maker.matrix(model, identifiers, file: "t.qc")
      let items = list.items.filter {
        $0.topic == .duties && $0.entry != model.document
          && model.entries[$0.entry].construct != .area
      }
      #expect(Set(items.map { list.string($0.id) }) == Set(matrix.obligations.map(\.id)))
      for obligation in matrix.obligations {
        let item = try #require(items.first { list.string($0.id) == obligation.id })
        let owing = Set(obligation.from.map { matrix.bodies[$0].id })
        guard let places = list.parties(of: item) else { continue }
        let named = Set(places.map { list.string(list.parties[Int($0)].id) })
        #expect(named.isSubset(of: owing), "\(obligation.id)")
      }
    }
  }

  /// Every form of every spec has the same numbers.
  @Test(arguments: specs(in: "specs/agreements") + specs(in: "specs/accepted"))
  func formsAgree(_ file: URL) throws {
    for language in Language.allCases {
      let all = try matrices(of: read(file), language: language, allowsErrors: true)
      let documents = try #require(try object(all)["documents"] as? [[String: Any]])
      #expect(documents.count == all.count)
      let table = try #require(csvRows(all, language))
      let head = try #require(table.first)
      #expect(table.allSatisfy { $0.count == head.count })
      let kind = { (word: Localized) in table.filter { $0[1] == word[language] } }
      var pairCount = 0
      for (document, matrix) in zip(documents, all) {
        let pairs = try #require(document["pairs"] as? [[String: Any]])
        pairCount += pairs.reduce(0) { $0 + ($1["count"] as? Int ?? 0) }
        #expect(sumOfSecondTable(matrix) == pairs.reduce(0) { $0 + ($1["count"] as? Int ?? 0) })
        #expect((document["areas"] as? [Any])?.count == matrix.areas.count)
        let gaps =
          matrix.areasWithoutLead.count + matrix.idleParties.count + matrix.unassigned.count
        #expect((document["gaps"] as? [Any])?.count == gaps)
        for width in [60, 100, 140] { checkText(matrix, width) }
      }
      #expect(kind(Localized("việc", "duty")).count == pairCount)
      let inAreas = kind(Localized("lĩnh vực", "area")).reduce(0) { $0 + (Int($1[6]) ?? 0) }
      #expect(inAreas == all.flatMap(\.obligations).reduce(0) { $0 + $1.from.count })
    }
  }

  // MARK: Forms

  @Test func textIsAsWideAsAskedAndColumnsStandUnderOneAnother() throws {
    let matrix = try one(
      "lĩnh vực \"điều tiết hồ chứa và xả lũ trong mùa mưa\" chủ trì Sở phối hợp Huyện")
    let lines = written(matrix, width: 60).split(separator: "\n").map(String.init)
    let head = try #require(lines.first { $0.hasPrefix("Lĩnh vực") })
    let row = try #require(lines.first { $0.hasPrefix("điều tiết") })
    func column(_ word: String, in line: String) throws -> Int {
      let found = try #require(line.range(of: word))
      return line.distance(from: line.startIndex, to: found.lowerBound)
    }
    #expect(try column("Sở", in: head) == column("chủ trì", in: row))
    #expect(try column("Huyện", in: head) == column("phối hợp", in: row))
  }

  @Test func manyPartiesBecomeAListForEachArea() throws {
    let names = (1...40).map { "Sở \($0)" }
    let matrix = try one(
      """
      lĩnh vực "chung" chủ trì Sở 1 phối hợp Sở 2, Sở 3 {
        trao đổi thông tin giữa các bên { nội dung "x" }
        trách nhiệm "y" của Sở 2
      }
      """, parties: names)
    // Each of forty to each of the others, and one duty without a receiver.
    let counts: [Int] = Array(pairs(matrix).values)
    #expect(counts.count == 1561 && counts.reduce(0, +) == 1561)
    let text = written(matrix)
    #expect(text.contains("\n- chung\n    chủ trì: Sở 1\n    phối hợp: Sở 2, Sở 3\n"))
    #expect(text.contains("    2 việc: Sở 2\n    1 việc: các bên trừ Sở 2\n"))
    #expect(text.contains("Các bên với nhau: 1 việc"))
    #expect(!text.contains("----") && !text.contains("không có vai trò"))
    let idle = try one("lĩnh vực \"chung\" chủ trì Sở 1 phối hợp Sở 2", parties: names)
    #expect(written(idle).contains("không có vai trò: Sở 3, Sở 4, "))
  }

  @Test func hostileNamesStayInTheirCells() throws {
    let long = String(repeating: "dài", count: 90)
    let text = """
      quy chế phối hợp "A | B, C" {
        số 1-QC/PH
        ký 15/01/2025
        hiệu lực từ ngày ký
        căn cứ "luật"
        bên Sở "=1+1" {
          gọi tắt "=SUM(A1)"
          người ký Vi Văn Thắng chức vụ "Giám đốc"
          đầu mối "Văn phòng"
        }
        bên Hội "\(long)" {
          người ký Lò Thị Hiên chức vụ "Chủ tịch"
          đầu mối "Văn phòng"
        }
        lĩnh vực "=cmd | 'x', <b> *y*" chủ trì Sở {
          phải "+2, ; | _z_" của Hội đối với Sở
        }
      }
      """
    let matrix = try one(of: text)
    var markdown = ByteWriter()
    Matrix.writeMarkdown([matrix], language: .vietnamese, to: &markdown)
    let page = String(decoding: markdown.bytes, as: UTF8.self)
    #expect(page.contains("| =cmd \\| 'x', \\<b\\> \\*y\\* | chủ trì | 1 việc |"))
    for line in page.split(separator: "\n") where line.hasPrefix("|") {
      let bars = line.replacingOccurrences(of: "\\|", with: "").filter { $0 == "|" }.count
      #expect(bars == 4, "\(line)")
    }
    let rows = try #require(csvRows([matrix], .vietnamese))
    #expect(rows.contains { $0[3] == "'=cmd | 'x', <b> *y*" && $0[4] == "'=SUM(A1)" })
    #expect(rows.contains { $0[7] == "'=SUM(A1)" && $0[9] == "'+2, ; | _z_" })
    let json = try object([matrix])
    let document = try #require((json["documents"] as? [[String: Any]])?.first)
    #expect(document["title"] as? String == "A | B, C")
    checkText(matrix, 60)
    #expect(written(matrix, width: 20) == written(matrix, width: 60))
  }

  @Test func theJSONNamesElementsByStableIds() throws {
    let matrix = try one(
      "lĩnh vực \"đê\" chủ trì Sở { báo cáo \"lũ\" của Huyện gửi Sở { định kỳ hằng tháng } }")
    let json = try object([matrix])
    #expect(json["format_version"] as? String == "1.0")
    let document = try #require((json["documents"] as? [[String: Any]])?.first)
    #expect(document["id"] as? String == "coordination-regulation-thu")
    let area = try #require((document["areas"] as? [[String: Any]])?.first)
    #expect(area["id"] as? String == "area-de" && area["lead"] as? [String] == ["party-so"])
    #expect(area["lead_state"] as? String == "named" && area["support"] as? [String] == [])
    let duties = try #require(area["duties"] as? [[String: Any]])
    #expect(duties.count == 1 && duties[0]["party"] as? String == "party-huyen")
    let obligation = try #require((document["obligations"] as? [[String: Any]])?.first)
    #expect(obligation["element"] as? String == "area-de/report-lu")
    #expect(obligation["id"] as? String == "area-de/report-lu/send")
    #expect(obligation["kind"] as? String == "report" && obligation["title"] as? String == "lũ")
    #expect(obligation["time"] as? String == "định kỳ hằng tháng")
    #expect(obligation["from"] as? [String] == ["party-huyen"])
    #expect(obligation["to"] as? [String] == ["party-so"])
    #expect(obligation["area"] as? String == "area-de")
  }

  @Test func noDocumentIsSaid() throws {
    var text = ByteWriter()
    Matrix.writeText([], width: 80, language: .english, to: &text)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "The files hold no agreement.\n")
    #expect((try object([])["documents"] as? [Any])?.isEmpty == true)
    #expect(csvRows([], .english)?.count == 1)
  }
}
