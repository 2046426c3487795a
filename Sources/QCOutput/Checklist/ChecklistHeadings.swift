import QCSyntax

/// The fixed words of a printed checklist.
extension Checklist {
  var heading: Localized {
    Localized("Danh mục việc phải làm", "Checklist")
  }

  func title(of stage: ChecklistStage) -> Localized {
    switch stage {
    case .beforeSigning:
      isReport
        ? Localized("Trước khi ban hành báo cáo", "Before the report is issued")
        : isIssuedByOther
          ? Localized("Trước khi ban hành", "Before issuing")
          : Localized("Trước khi ký", "Before signing")
    case .ceremony: Localized("Tại lễ ký", "At the ceremony")
    case .afterSigning:
      isReport
        ? Localized("Sau hội nghị", "After the conference")
        : isIssuedByOther
          ? Localized("Sau khi ban hành", "After issuing")
          : Localized("Sau khi ký", "After signing")
    case .carryingOut: Localized("Tổ chức thực hiện", "Carrying out")
    }
  }

  static func title(of topic: ChecklistTopic) -> Localized {
    switch topic {
    case .blanks: Localized("Chỗ còn trống", "Blanks")
    case .text: Localized("Văn bản", "The text")
    case .signers: Localized("Người ký", "Signers")
    case .copies: Localized("Bản ký, phụ lục", "Copies and annexes")
    case .arrangements: Localized("Công tác tổ chức", "Arrangements")
    case .delegates: Localized("Đại biểu", "Delegates")
    case .order: Localized("Trình tự", "Order of events")
    case .awards: Localized("Trao tặng", "Awards")
    case .issue: Localized("Phát hành, lưu giữ", "Issue and filing")
    case .contacts: Localized("Đầu mối", "Points of contact")
    case .launch: Localized("Hội nghị triển khai", "Launch conference")
    case .spoken:
      Localized("Chỉ đạo, đề nghị, cam kết tại hội nghị", "Directed, requested and promised")
    case .duties: Localized("Việc phải làm", "To do")
    }
  }

  static let allParties = Localized("Các bên cùng thực hiện", "All parties")
  static let otherBodies = Localized("Cơ quan, cá nhân khác", "Other bodies")

  /// A group of items under one heading.
  struct Section {
    var heading: Localized?
    /// The party whose name is the heading, as a place in `parties`.
    var party: Int?
    var items: [Int] = []
  }

  /// The items of a stage that pass a filter, by topic; in the last stage by party. An item of
  /// several parties stands under each of them.
  func sections(_ stage: ChecklistStage, _ filter: ChecklistFilter) -> [Section] {
    if stage == .carryingOut { return sectionsByParty(filter) }
    var result: [Section] = []
    var topic: ChecklistTopic?
    for index in items.indices where items[index].stage == stage && passes(items[index], filter) {
      if items[index].topic != topic {
        topic = items[index].topic
        result.append(Section(heading: Checklist.title(of: items[index].topic)))
      }
      result[result.count - 1].items.append(index)
    }
    return result
  }

  private func sectionsByParty(_ filter: ChecklistFilter) -> [Section] {
    var common = Section(heading: Checklist.allParties)
    var own = parties.indices.map { Section(party: $0) }
    var others = Section(heading: Checklist.otherBodies)
    for index in items.indices
    where items[index].stage == .carryingOut && passes(items[index], filter) {
      guard let places = parties(of: items[index]) else {
        common.items.append(index)
        continue
      }
      if places.isEmpty { others.items.append(index) }
      for place in places where filter.party == nil || filter.party == Int(place) {
        own[Int(place)].items.append(index)
      }
    }
    return ([common] + own + [others]).filter { !$0.items.isEmpty }
  }

  /// The computed date, when the words do not say it already.
  func shownDate(of item: ChecklistItem) -> CivilDate? {
    guard let date = item.dueDate, !item.due.isEmpty else { return item.dueDate }
    var written: [UInt8] = []
    date.write(in: language, to: &written)
    return Array(words(item.due)).firstPlace(of: written) == nil ? date : nil
  }

  /// The number of items of a stage that pass a filter.
  func count(_ stage: ChecklistStage, _ filter: ChecklistFilter) -> Int {
    items.reduce(0) { $0 + ($1.stage == stage && passes($1, filter) ? 1 : 0) }
  }
}
