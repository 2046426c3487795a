extension VerbRow {
  /// `qc diff`.
  static let diff =
    VerbRow(
      summary: LocalizedText(
        vi: "Cho biết hai bản của văn bản khác nhau về nội dung ở đâu",
        en: "Show what has changed in meaning between two texts"),
      discussion: LocalizedText(
        vi: """
          So sánh hai tệp, hoặc hai thư mục theo tên tệp. Không kể cách trình bày, thứ tự (trừ \
          các bước, các cấp), chú thích, chương điều, ngôn ngữ của từ khóa, chính tả (hoa thường, \
          dấu thanh, ngoặc kép). Mỗi thay đổi được xếp \
          vào một mức. Phải ký lại: các bên, tư cách ký, phạm vi, chủ trì và phối hợp, mọi trách \
          nhiệm, quyết định, sửa đổi và chấm dứt, kinh phí, hiệu lực, thời hạn của văn bản, và mọi \
          điều còn nghi ngờ. Không phải ký lại: đầu mối, người đại diện, người ký (trừ thay mặt, \
          ký thay, thừa lệnh, thừa ủy quyền), trụ sở, tên gọi tắt; thêm căn cứ, nơi nhận, số bản, \
          nội dung họp; bớt căn cứ thì phải ký lại. Chỉ sửa câu chữ: bối cảnh, mục đích, tên văn \
          bản, bản dịch, lễ ký và lời nói tại hội nghị, kết quả, tồn tại. Điền chỗ để trống thì \
          không phải ký lại nếu văn bản cũ chưa ghi đủ ngày ký; đã ký rồi thì tính như sửa đổi. \
          Kết thúc bằng mã 1 khi có điều phải ký lại.
          """,
        en: """
          Compares two files, or two folders by the names of their files. Layout, order (but \
          of steps and levels), comments, chapters and articles, the language of the keywords and \
          spelling (case, tone marks, quotation marks) do not \
          count. Each change has a grade. Needs signing again: parties, the capacity in which they \
          sign, scope, lead and support, every duty, decisions, amendment and termination, funding, \
          entry into force, term, and whatever is in doubt. Compatible: contacts, representatives, \
          signers (but not on whose behalf or by what authority they sign), seat, short names; an \
          added legal basis, recipient, copy or matter of a meeting; a basis that is gone needs \
          signing. Wording only: background, purpose, the title of the document, translations, \
          ceremonies and speeches, results and shortcomings. A blank that is filled in is \
          compatible while the old text has no full date of signing; in a signed text it is a \
          change like any other. Ends with code 1 when something needs signing again.
          """),
      positional: PositionalRow(
        name: LocalizedText(vi: "cũ> <mới", en: "old> <new"), count: .two, content: .sourcePaths,
        summary: LocalizedText(
          vi: "Hai tệp .qc hoặc hai thư mục: bản cũ, rồi bản mới",
          en: "Two .qc files or two folders: the old text, then the new one")),
      options: [.byParty, .diffFormat, .language],
      examples: [
        VerbExample(
          command: "qc diff da-ky.qc du-thao.qc",
          purpose: LocalizedText(
            vi: "dự thảo sửa những gì, có phải ký lại không",
            en: "what a draft changes, and whether it must be signed again")),
        VerbExample(
          command: "qc diff da-ky.qc du-thao.qc --by-party --lang en",
          purpose: LocalizedText(
            vi: "thay đổi đối với từng bên, bằng tiếng Anh",
            en: "what changes for each party, in English")),
      ])
}
