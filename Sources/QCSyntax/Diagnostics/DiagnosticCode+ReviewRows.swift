/// The rows of the codes of the review: what a legal officer would send back.
extension DiagnosticCode.Row {
  static let lookAlikeName = DiagnosticCode.Row(
    110, .warning, "\"{0}\" chỉ khác \"{1}\" ở dấu, dễ đọc nhầm",
    "\"{0}\" differs from \"{1}\" by its accents only and is easily misread",
    hint:
      "một cơ quan thì viết cùng một cách; hai nơi khác nhau thì thêm địa danh hoặc tên gọi tắt",
    "write one body in one way; for two, add a place name or short names that differ")

  static let citationKindDiffers = DiagnosticCode.Row(
    309, .warning, "ghi là \"{0}\" nhưng ký hiệu {1} là của {2}",
    "it is called \"{0}\", but the symbol {1} stands for: {2}",
    hint: "sửa tên loại văn bản hoặc ký hiệu", "correct the kind or the symbol")

  static let citationYearDiffers = DiagnosticCode.Row(
    310, .error, "số văn bản ghi năm {0} nhưng ngày ban hành thuộc năm {1}",
    "the number says {0}, but the date of issue is in {1}",
    hint: "sửa số hoặc ngày", "correct the number or the date")

  static let lettersOutOfOrder = DiagnosticCode.Row(
    311, .warning, "điểm {0}) đứng ở chỗ của điểm {1})",
    "point {0}) stands where point {1}) belongs",
    hint: "đánh lại các điểm theo thứ tự a, b, c, d, đ, e, g …",
    "letter the points in order; Vietnamese uses a, b, c, d, đ, e, g …")

  static let copiesDoNotAdd = DiagnosticCode.Row(
    312, .error, "nêu {0} bản nhưng chia cho các bên và lưu là {1} bản",
    "{0} copies are stated, but those of the parties and the archive make {1}",
    hint: "sửa tổng số bản, số bản mỗi bên hoặc số bản lưu",
    "correct the total, the copies of each party or those of the archive")

  static let termBeyondOffice = DiagnosticCode.Row(
    603, .warning, "nhiệm kỳ của \"{0}\" hết ngày {1}, trước {2}",
    "the term of office of \"{0}\" ends on {1}, before {2}",
    hint: "ghi nhiệm kỳ đang có hiệu lực, hoặc rút ngắn giai đoạn của văn bản",
    "give the term of office that runs, or shorten the term of the document")

  static let cadenceBeyondTerm = DiagnosticCode.Row(
    604, .warning, "\"{0}\" dài hơn thời gian có hiệu lực của văn bản, nên không lần nào đến hạn",
    "\"{0}\" is longer than the document is in force, so that it never falls due",
    hint: "rút ngắn chu kỳ, hoặc ấn định một lần trước khi văn bản hết hiệu lực",
    "shorten the period, or set one date before the document ends")

  static let methodsUneven = DiagnosticCode.Row(
    715, .note, "{0} việc gửi thông tin chưa nêu hình thức, trong khi việc khác có nêu",
    "messages without a channel: {0}, while others name one",
    hint: "nêu hình thức chung một lần bằng `phương thức phối hợp`",
    "name the usual channel once with `methods`")

  static let leadNotBound = DiagnosticCode.Row(
    716, .warning, "\"{0}\" được giao việc nhưng không phải là bên của văn bản này",
    "\"{0}\" is given a role, but is no party to this document",
    hint: "giao cho một bên, hoặc khai báo cơ quan này `thuộc` bên nào",
    "name a party, or say of which party the body is `part of`")

  static let leadAlsoSupports = DiagnosticCode.Row(
    717, .warning, "\"{0}\" vừa chủ trì vừa phối hợp trong cùng một lĩnh vực",
    "\"{0}\" both leads and supports in one area",
    hint: "chỉ giữ một vai trò", "keep one of the two roles")

  static let escalationCycle = DiagnosticCode.Row(
    718, .error, "chuỗi báo cáo quay lại chính \"{0}\", không ai giải quyết được",
    "what is escalated comes back to \"{0}\"; nobody settles it",
    hint: "đưa lên một cấp trên khác, hoặc nêu `quyết định cuối cùng`",
    "send it to another superior, or name the `final decision`")

  static let partOfCycle = DiagnosticCode.Row(
    719, .error, "quan hệ trực thuộc khép vòng: {0}",
    "the bodies belong to each other: {0}",
    hint: "sửa dòng `thuộc`", "correct `part of`")

  static let statedTwice = DiagnosticCode.Row(
    720, .warning, "cùng một việc được nêu hai lần", "the same is stated twice",
    hint: "chỉ giữ một chỗ; hai chỗ sẽ lệch nhau khi sửa đổi",
    "keep one of the two; they will differ after the next amendment")

  static let mutualStatedTwice = DiagnosticCode.Row(
    721, .note, "hai bên cùng gửi nhau một nội dung ở hai chỗ riêng",
    "the parties send each other the same in two places",
    hint: "gộp thành một dòng `trao đổi thông tin giữa` hai bên",
    "make one `exchange of information between` the two")

  static let noCounterpart = DiagnosticCode.Row(
    722, .warning, "\"{0}\" không có cấp {1}, nên \"cùng cấp\" không chỉ ai ở cấp này",
    "\"{0}\" has no level {1}, so that \"same level\" names nobody there",
    hint: "thêm cấp này vào ngành, hoặc nêu cơ quan khác bằng `trường hợp`",
    "add the level to the line, or name another body with `case`")

  static let noSuchLevel = DiagnosticCode.Row(
    723, .error, "không có cấp \"{0}\" trong {1}", "there is no level \"{0}\" in {1}",
    hint: "dùng một cấp đã khai báo: {2}", "use a declared level: {2}")

  static let leadWithoutDuty = DiagnosticCode.Row(
    724, .warning, "\"{0}\" chủ trì \"{1}\" nhưng không có việc nào trong đó",
    "\"{0}\" leads \"{1}\" without any duty in it",
    hint: "thêm việc của bên chủ trì, hoặc xem lại ai chủ trì",
    "add a duty of the lead, or see who really leads")

  static let supportWithoutDuty = DiagnosticCode.Row(
    725, .warning, "\"{0}\" chỉ được nêu là phối hợp, không rõ phải làm gì",
    "\"{0}\" is named as support only, without saying what it does",
    hint: "thêm việc của bên phối hợp", "add a duty of the supporting party")

  static let groupActsAsOne = DiagnosticCode.Row(
    726, .warning, "\"{0}\" gồm nhiều bên nên chưa rõ bên nào {1}",
    "\"{0}\" is many parties, and it is not said which is the {1}",
    hint: "nêu một bên, hoặc viết `mỗi` khi từng bên làm ở địa bàn của mình",
    "name one party, or write `each` where every one acts in its own territory")

  static let memberMeetingsClash = DiagnosticCode.Row(
    727, .warning, "\"{0}\" phải họp riêng với {1} bên trong cùng một ngày",
    "\"{0}\" meets each of {1} parties on the same day",
    hint: "họp chung bằng `thành phần`, hoặc bỏ ngày cố định",
    "meet all at once with `attendees`, or name no fixed day")

  static let formerLevel = DiagnosticCode.Row(
    728, .warning, "từ 01/7/2025 không còn cấp huyện, mà văn bản này còn nêu \"{0}\"",
    "there is no district level since 1 July 2025, yet this document names \"{0}\"",
    hint: "nêu cơ quan cấp xã, cấp tỉnh hoặc khu vực; nếu cố ý, ghi # bỏ qua QC0728: lý do",
    "name the body of commune, region or province; if intended, write # allow QC0728: reason")

  static let secretOnOpenChannel = DiagnosticCode.Row(
    729, .warning, "nội dung mật \"{0}\" không được gửi qua {1}",
    "the secret content \"{0}\" may not be sent by {1}",
    hint: "đổi hình thức thành văn bản hoặc trực tiếp, hoặc thêm `trừ \"tài liệu mật\"`",
    "send it in writing or in person, or add `except \"secret documents\"`")

  static let supersededIncomplete = DiagnosticCode.Row(
    1001, .warning, "văn bản được thay thế chưa ghi đủ {0}",
    "the superseded document lacks {0}",
    hint: "ghi số, ký hiệu và ngày ban hành; chưa biết thì viết …",
    "give its number and date, or … if they are not known yet")

  static let replacementCycle = DiagnosticCode.Row(
    1002, .error, "các văn bản thay thế nhau vòng tròn: {0}", "the replacements form a circle: {0}",
    hint: "sửa số văn bản được thay thế", "correct the number of what is replaced")

  static let citedTwice = DiagnosticCode.Row(
    1003, .warning, "{0} được dẫn hai lần", "{0} is cited twice",
    hint: "chỉ giữ một lần", "keep one of the two")

  static let basisIncomplete = DiagnosticCode.Row(
    1004, .warning, "căn cứ này chưa ghi đủ {0}", "this basis lacks {0}",
    hint: "lần dẫn đầu ghi đủ tên loại, số, ngày, cơ quan ban hành và trích yếu",
    "cite in full the first time: kind, number, date, issuer, subject")

  static let basisNotInForce = DiagnosticCode.Row(
    1005, .warning, "căn cứ {0} không có hiệu lực khi ký: {1}",
    "the basis {0} is not in force at the signing: {1}",
    hint: "dẫn {2}", "cite {2}")

  static let annexNotDeclared = DiagnosticCode.Row(
    1006, .warning, "có nhắc đến \"{0}\" nhưng văn bản không có",
    "\"{0}\" is mentioned, but the document has none",
    hint: "khai báo `phụ lục` hoặc `biểu mẫu` này, hoặc sửa chỗ nhắc",
    "declare the `annex` or `form`, or correct the mention")

  static let annexNotMentioned = DiagnosticCode.Row(
    1007, .warning, "\"{0}\" kèm theo văn bản nhưng không điều, khoản nào nhắc đến",
    "\"{0}\" is attached, but no article or duty refers to it",
    hint: "nhắc đến ở việc dùng nó, chẳng hạn `theo mẫu` hay `kèm theo`",
    "mention it where it is used, such as with `on form` or `attached`")

  static let noSuchArticle = DiagnosticCode.Row(
    1008, .warning, "văn bản không có {0}", "the document has no {0}",
    hint: "sửa số điều được dẫn", "correct the number of the article")

  static let collectiveSigner = DiagnosticCode.Row(
    1009, .warning, "\"{0}\" làm việc theo chế độ tập thể nên người ký phải thay mặt tập thể",
    "\"{0}\" is a collective body, so that its signer signs on its behalf",
    hint: "thêm `thay mặt` và tên tập thể ({1}); chưa rõ thì viết `thay mặt …`",
    "add `on behalf of` and the body ({1}), or `on behalf of …` if it is not known yet")

  static let deputySigner = DiagnosticCode.Row(
    1010, .warning, "\"{0}\" là cấp phó nên phải ký thay (KT.) người đứng đầu",
    "\"{0}\" is a deputy and signs for the head (KT.)",
    hint: "thêm `ký thay` và chức vụ của người đứng đầu (KT.)",
    "add `signs for` and the title of the head (KT.)")

  static let authorityPaperMissing = DiagnosticCode.Row(
    1011, .warning, "ký thừa ủy quyền mà không nêu văn bản ủy quyền",
    "the signer acts by authorization, but no paper gives it",
    hint: "thêm `theo` và số, ngày của văn bản ủy quyền",
    "add `under` and the paper's number and date")

  static let titleDoesNotFit = DiagnosticCode.Row(
    1012, .warning, "chức vụ \"{0}\" không phải của người ký thay mặt {1}",
    "the title \"{0}\" is not that of one who signs for {1}",
    hint: "ghi chức vụ mà theo đó người này ký", "give the title under which the person signs")

  static let numberKindDiffers = DiagnosticCode.Row(
    1013, .warning, "ký hiệu {0} là của {1}, còn văn bản này là {2}",
    "the symbol {0} stands for {1}, but the document is headed {2}",
    hint: "sửa ký hiệu hoặc loại văn bản", "correct the symbol or the kind of document")

  static let numberYearDiffers = DiagnosticCode.Row(
    1014, .warning, "số văn bản ghi năm {0} nhưng ký năm {1}",
    "the number says {0}, but the document is signed in {1}",
    hint: "số văn bản tính theo năm ký", "numbers run by the year of signing")

  static let numberStyleDiffers = DiagnosticCode.Row(
    1015, .note, "số {0} viết theo cách của {1}, còn các bên là {2}",
    "the number {0} is written in the way of {1}, but the parties are {2}",
    hint: "Đảng ghi 05-QC/ĐU, Nhà nước ghi 05/QC-UBND",
    "the Party writes 05-QC/ĐU, the State 05/QC-UBND")

  static let tooFewCopies = DiagnosticCode.Row(
    1016, .warning, "chỉ có {0} bản mà có {1} bên",
    "the number of copies is {0}, that of the parties {1}",
    hint: "mỗi bên giữ ít nhất một bản", "each party keeps one or more")

  static let partyNotRecipient = DiagnosticCode.Row(
    1017, .warning, "nơi nhận không có \"{0}\"", "\"{0}\" is not among those who receive it",
    hint: "thêm bên này vào `nơi nhận`, hoặc viết `các bên`",
    "add it to `distribution`, or write `all parties`")

  static let noArchiveCopy = DiagnosticCode.Row(
    1018, .note, "nơi nhận chưa có bản lưu", "no copy goes to the archive",
    hint: "thêm \"Lưu: VT\" vào `nơi nhận`, hoặc `lưu` vào `số bản`",
    "add one to `distribution`, or `to archive` to `copies`")

  static let signerNotNeeded = DiagnosticCode.Row(
    1019, .warning, "văn bản ban hành kèm theo quyết định thì các bên không ký",
    "a document issued under a decision is not signed by its parties",
    hint: "bỏ `người ký`, hoặc bỏ `ban hành kèm theo` nếu các bên cùng ký",
    "remove `signer`, or `issued under` if the parties sign it themselves")

  static let bodyUnderTwoNames = DiagnosticCode.Row(
    1101, .warning, "\"{0}\" và \"{1}\" có vẻ là một cơ quan mang hai tên",
    "\"{0}\" and \"{1}\" seem to be one body under two names",
    hint: "viết cùng một tên trong mọi văn bản, hoặc khai báo một lần rồi `dùng`",
    "write one name everywhere, or declare it once and `use` it")

  static let sameReportTwice = DiagnosticCode.Row(
    1102, .warning, "\"{0}\" phải gửi cùng nội dung này cho \"{1}\" theo hai văn bản",
    "\"{0}\" owes \"{1}\" the same content under two agreements",
    hint: "chỉ quy định ở một văn bản, văn bản kia dẫn chiếu",
    "keep it in one of them and refer to it from the other")

  static let meetingsOnOneDay = DiagnosticCode.Row(
    1103, .warning, "\"{0}\" có hai cuộc họp cố định cùng ngày {1}",
    "\"{0}\" has two fixed meetings on one day: {1}",
    hint: "dời một cuộc, hoặc họp chung", "move one of them, or meet together")

  static let agreementNotFound = DiagnosticCode.Row(
    1104, .warning, "không có văn bản nào số {0} trong các tệp này",
    "no agreement numbered {0} is among these files",
    hint: "kiểm tra lại số, hoặc thêm văn bản này vào thư mục hay vào `sổ văn bản`",
    "look at the number, or add the agreement to the folder or to a `register`")

  static let reviewedIsLater = DiagnosticCode.Row(
    1105, .warning,
    "{0} ngày {1} được sơ kết hoặc thay thế ở đây, nhưng ban hành sau văn bản này ({2})",
    "{0} of {1}, which is reviewed or replaced here, is later than this document ({2})",
    hint: "kiểm tra lại số và ngày", "look at the number and the dates")

  static let reliesOnReplaced = DiagnosticCode.Row(
    1106, .warning, "{0} đã được {1} thay thế", "{0} has been replaced by {1}",
    hint: "dẫn văn bản mới: {1}", "refer to the new one: {1}")

  static let citedDateDiffers = DiagnosticCode.Row(
    1108, .warning, "{0} ký ngày {1}, không phải {2}", "{0} is dated {1}, not {2}",
    hint: "sửa ngày ở một trong hai văn bản", "correct the date in one of the two")

  static let sameNumberTwice = DiagnosticCode.Row(
    1107, .warning, "hai văn bản cùng mang số {0}", "two agreements bear the number {0}",
    hint: "sửa một trong hai số", "correct one of the two")
}
