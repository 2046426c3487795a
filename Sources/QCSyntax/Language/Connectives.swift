/// The closed set of phrases that end a plain-word name everywhere, at its declaration and at each
/// use, whatever the construct (`design` decision 1). A name that needs such a word is quoted.
///
/// Besides the connectives of the language proper they are the phrases that follow a person's
/// name on one line. `cấp` counts only before the name of a level: `cung cấp`, `cấp ủy` are words.
package enum Connectives {
  package static let vietnamese: StaticString = """
    của|gửi|đồng gửi|qua|giữa|cùng|phối hợp|đối với|cho|thuộc|do|theo|khi|thời hạn|định kỳ\
    |thời gian|hình thức|nội dung|chức vụ|gọi tắt|viết tắt|ký thay|thừa lệnh|thay mặt\
    |thừa ủy quyền|ký ngày|điện thoại|thư điện tử|email|là|chủ trì|đồng chủ trì\
    |sau khi thống nhất với|kèm theo|thành phần|cùng cấp|cùng ngành|cấp trung ương|cấp tỉnh\
    |cấp thành phố|cấp huyện|cấp quận|cấp xã|cấp phường|cấp cơ sở|cấp trên cơ sở|cấp bộ\
    |cấp quân khu|cấp khu vực|cấp vùng|cấp nào|bằng văn bản
    """
  package static let english: StaticString = """
    of|to|from|copy to|through|between|with|under|for|when|due|every|on|by|title|level|short name\
    |signs for|by order of|on behalf of|authorized by|signed|phone|telephone|e-mail|email|unit|as\
    |toward|lead|co-lead|support|after agreement of|jointly with|attached|method|attendees|in writing\
    |same level|same line
    """

  /// Whether a phrase ends a plain-word name. Splits the list: for the few who ask.
  package static func hold(_ phrase: String, in language: Language) -> Bool {
    (language == .vietnamese ? vietnamese : english).description
      .split(separator: "|").contains { $0 == phrase }
  }

  /// Compounds that hold the syllable of a connective and are ordinary words of a name.
  package static let compounds: StaticString = """
    thông qua|theo dõi|tự do|lý do|do đó|cho phép|phụ thuộc|đơn vị trực thuộc|giữa kỳ
    """
}
