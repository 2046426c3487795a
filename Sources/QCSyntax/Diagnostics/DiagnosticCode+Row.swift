extension DiagnosticCode {
  /// Number, severity, message and remedy of each code, both languages side by side.
  package var row: Row {
    switch self {
    case .emptyFile:
      Row(
        1, .error, "tệp không có nội dung nào", "the file holds nothing",
        hint: "bắt đầu bằng loại văn bản, chẳng hạn `quy chế phối hợp { }`",
        "begin with the kind of document, such as `coordination regulation { }`")
    case .forbiddenCharacter:
      Row(
        2, .error, "có ký tự ẩn {0} mà người đọc không thấy",
        "there is a hidden character {0} that a reader cannot see",
        hint: "xóa ký tự này; có thể nó lẫn vào khi sao chép từ trang mạng",
        "delete it; it may have come with text copied from a web page")
    case .unclosedText:
      Row(
        3, .error, "ngoặc kép mở mà không đóng trên cùng một dòng",
        "a quote is opened and not closed on its line",
        hint: "thêm ngoặc kép đóng ở cuối đoạn chữ; chữ dài nhiều dòng đặt giữa \"\"\" và \"\"\"",
        "close it; a text of several lines stands between \"\"\" and \"\"\"")
    case .lineTooLong:
      Row(
        4, .error, "dòng dài quá {0} byte", "the line is longer than {0} bytes",
        hint: "ngắt dòng; có thể tệp này không phải là văn bản .qc",
        "break it; perhaps the file is no .qc text")
    case .textTooLong:
      Row(
        5, .error, "đoạn chữ dài quá {0} byte", "the text is longer than {0} bytes",
        hint: "có lẽ thiếu ngoặc kép đóng; nếu không, tách thành phụ lục",
        "a closing quote may be missing; else move the text to an annex")
    case .tooDeep:
      Row(
        6, .error, "dấu ngoặc nhọn lồng nhau quá {0} bậc",
        "braces are nested deeper than {0} levels",
        hint: "ba bậc là đủ cho mọi văn bản; kiểm tra lại các dấu {",
        "three levels suffice for any agreement; look at the opening braces")
    case .duplicateName:
      Row(
        101, .error, "tên \"{0}\" đã được khai báo", "the name \"{0}\" is declared already",
        hint: "đặt tên khác cho một trong hai", "give one of the two another name")
    case .ambiguousName:
      Row(
        102, .error, "tên \"{0}\" có thể là nhiều người hoặc nhiều cơ quan",
        "the name \"{0}\" may be more than one",
        hint: "viết tên đầy đủ", "write the full name")
    case .unknownName:
      Row(
        103, .error, "chưa khai báo \"{0}\"", "\"{0}\" is not declared",
        hint: "khai báo tên này, hoặc đặt trong ngoặc kép nếu là cơ quan ngoài văn bản",
        "declare it, or put it in quotes if it is a body outside the document")
    case .nameTooLong:
      Row(
        104, .error, "tên dài quá {0} ký tự", "the name is longer than {0} characters",
        hint: "đặt tên ngắn và viết tên đầy đủ trong ngoặc kép",
        "take a short name and write the full one in quotes")
    case .nameNeedsQuotes:
      Row(
        105, .error, "tên \"{0}\" có từ nối \"{1}\" nên phải đặt trong ngoặc kép",
        "the name \"{0}\" holds the connective \"{1}\" and needs quotes",
        hint: "đặt cả tên trong ngoặc kép, hoặc chọn tên ngắn không có từ nối",
        "put the whole name in quotes, or take a short one without connectives")
    case .wrongKind:
      Row(
        106, .error, "\"{0}\" là {1}, không dùng được ở đây", "\"{0}\" is {1} and does not fit here",
        hint: "ở đây cần {2}", "this place takes {2}")
    case .missingName:
      Row(
        107, .error, "{0} chưa có tên", "{0} has no name",
        hint: "viết tên ngắn, rồi tên đầy đủ trong ngoặc kép",
        "write a short name, then the full one in quotes")
    case .unusedDeclaration:
      Row(
        108, .note, "không nơi nào nhắc đến \"{0}\"", "nothing refers to \"{0}\"",
        hint: "bỏ khai báo nếu thừa", "remove it if it is not needed")
    case .joinedNames:
      Row(
        109, .error, "\"{0}\" là hai tên, cần dấu phẩy ở giữa",
        "\"{0}\" is two names and needs a comma between them",
        hint: "thay \"và\" bằng dấu phẩy", "write a comma in place of \"and\"")
    case .unknownPhrase:
      Row(
        201, .error, "không hiểu \"{0}\" ở đây", "\"{0}\" is not understood here",
        hint: "mỗi dòng bắt đầu bằng một nhãn, chẳng hạn {1}",
        "a line begins with a label, such as {1}")
    case .misplacedPhrase:
      Row(
        202, .error, "{0} không đứng được trong {1}", "{0} does not stand in {1}",
        hint: "chuyển dòng này đến đúng chỗ, hoặc kiểm tra các dấu ngoặc nhọn phía trên",
        "move the line to its place, or look at the braces above it")
    case .missingValue:
      Row(
        203, .error, "sau {0} chưa có gì", "nothing follows {0}",
        hint: "viết {1}, hoặc … nếu chưa biết", "write {1}, or … if it is not known yet")
    case .unexpectedText:
      Row(
        204, .error, "phần \"{0}\" thừa ra ở cuối dòng", "\"{0}\" is left over on the line",
        hint: "xuống dòng nếu là mục khác, hoặc đặt chữ trong ngoặc kép",
        "begin a new line if it is another item, or put words in quotes")
    case .strayBrace:
      Row(
        205, .error, "dấu ngoặc nhọn này không đóng hay mở khối nào",
        "this brace opens or closes no block",
        hint: "bỏ dấu này, hoặc tìm dấu { còn thiếu ở trên",
        "remove it, or find the opening brace that is missing above")
    case .missingOpenBrace:
      Row(
        206, .error, "thiếu dấu { ở cuối dòng này", "a { is missing at the end of this line",
        hint: "thêm dấu {", "add a {")
    case .missingCloseBrace:
      Row(
        207, .error, "thiếu dấu } đóng khối sau chỗ này", "a } is missing behind this: the block is not closed",
        hint: "thêm dấu } ở cuối khối", "add a } at its end")
    case .strayBullet:
      Row(
        208, .error, "gạch đầu dòng này không thuộc mục nào",
        "this bullet belongs to no item",
        hint: "đặt ngay dưới nhãn nhận danh sách, hoặc thêm nhãn",
        "put it right below a label that takes a list, or add the label")
    case .secondConstruct:
      Row(
        209, .error, "{0} phải bắt đầu trên dòng mới", "{0} begins a line of its own",
        hint: "xuống dòng trước {0}", "begin a new line before {0}")
    case .blockNotTaken:
      Row(
        210, .error, "mục này không có khối { }", "this item takes no block",
        hint: "bỏ khối, hoặc viết các mục bên trong ra ngoài",
        "remove the block, or move its items out")
    case .otherLanguage:
      Row(
        211, .note, "{0} thuộc bộ từ của ngôn ngữ khác với dòng đầu",
        "{0} is of the other keyword set than the first line",
        hint: "vẫn hiểu được; nên dùng một bộ từ trong cả tệp",
        "it is understood; one set in a file reads better")
    case .strayComma:
      Row(
        212, .error, "dấu phẩy cuối mà không có gì theo sau", "nothing follows the last comma",
        hint: "bỏ dấu phẩy hoặc viết tiếp", "remove it, or go on")
    case .missingComma:
      Row(
        213, .error, "thiếu dấu phẩy giữa hai đoạn chữ", "a comma is missing between two texts",
        hint: "thêm dấu phẩy", "add a comma")
    case .unquotedText:
      Row(
        214, .error, "\"{0}\" cần đặt trong ngoặc kép", "\"{0}\" needs quotes",
        hint: "chữ tự do đứng trong ngoặc kép; chỉ tên và nhãn đứng trần",
        "free text stands in quotes; only names and labels stand bare")
    case .headMissing:
      Row(
        215, .error, "thiếu dòng mở khối phía trên dòng này",
        "the line that opens the block of this line is missing",
        hint: "thêm dòng mở khối, kết thúc bằng {, hoặc bỏ dấu } thừa",
        "add the line that opens it and ends in {, or remove the } that is too many")
    case .wrongValue:
      Row(
        301, .error, "\"{0}\" không phải là {1}", "\"{0}\" is not {1}",
        hint: "ở đây cần {1}", "this place takes {1}")
    case .wrongChoice:
      Row(
        302, .error, "\"{0}\" không có trong các lựa chọn ở đây",
        "\"{0}\" is none of the choices here", hint: "chọn một trong: {1}", "choose one of: {1}")
    case .noSuchDate:
      Row(
        303, .error, "không có ngày {0}", "there is no date {0}",
        hint: "kiểm tra lại ngày, tháng, năm", "look at day, month and year")
    case .ambiguousNumber:
      Row(
        304, .error, "số \"{0}\" có hai cách đọc", "the number \"{0}\" can be read in two ways",
        hint: "tiếng Việt viết 6.378 và 0,5; tiếng Anh viết 6,378 và 0.5",
        "English writes 6,378 and 0.5; Vietnamese 6.378 and 0,5")
    case .falseRatio:
      Row(
        305, .error, "{0} bằng {1} %, không phải {2} %", "{0} is {1} %, not {2} %",
        hint: "kiểm tra lại hai số và tỷ lệ", "look at the two numbers and the ratio")
    case .falseCount:
      Row(
        306, .error, "nêu {0} nhưng liệt kê {1}", "{0} are stated and {1} listed",
        hint: "sửa con số hoặc danh sách", "mend the number or the list")
    case .falseStructure:
      Row(
        307, .warning, "bố cục nêu {0} nhưng văn bản có {1}",
        "the structure states {0} and the document has {1}",
        hint: "sửa bố cục hoặc văn bản", "mend one of the two")
    case .doubleNumber:
      Row(
        308, .error, "{0} có hai lần", "{0} stands twice",
        hint: "đánh số lại", "number them anew")
    case .missingClause:
      Row(
        401, .error, "{1} thiếu {0}", "{1} lacks {0}",
        hint: "thêm dòng {0}, hoặc {0} … nếu chưa biết",
        "add a line {0}, or {0} … if it is not known yet")
    case .repeatedClause:
      Row(
        402, .error, "{0} chỉ được có một lần trong {1}", "{0} stands once in {1}",
        hint: "giữ một dòng", "keep one of the lines")
    case .expectedClause:
      Row(
        403, .warning, "{1} chưa có {0}", "{1} has no {0}",
        hint: "thêm dòng {0}, hoặc {0} … nếu chưa biết",
        "add a line {0}, or {0} … if it is not known yet")
    case .blank:
      Row(
        404, .note, "{0} còn để trống", "{0} is left blank",
        hint: "điền trước khi ký", "fill it in before signing")
    case .vagueText:
      Row(
        405, .note, "hình thức để ngỏ, không nói rõ cách gửi",
        "the method is left open",
        hint: "nêu rõ văn bản, thư điện tử hay họp nếu hai bên đã thống nhất",
        "name the channel if the parties have agreed on one")
    case .timeNotUnderstood:
      Row(
        501, .error, "không hiểu thời gian \"{0}\"", "the time \"{0}\" is not understood",
        hint: "xem các cách viết: qc explain {1}", "see the accepted wordings: qc explain {1}")
    case .wrongTimeLabel:
      Row(
        502, .error, "\"{0}\" đứng sau {1} mới đúng", "\"{0}\" belongs to {1}",
        hint: "đổi nhãn thành {1}", "change the label to {1}")
    case .periodMissing:
      Row(
        503, .warning, "định kỳ mà không nói bao lâu một lần",
        "periodic, but how often is not said",
        hint: "thêm chu kỳ, chẳng hạn `6 tháng một lần`", "add the period, such as `6 months`")
    case .vagueTime:
      Row(
        504, .note, "\"{0}\" không đo được bằng thời gian", "\"{0}\" cannot be measured",
        hint: "nêu số giờ hoặc số ngày nếu cần kiểm tra được",
        "give hours or days if it is to be checked")
    case .limitWithoutAnchor:
      Row(
        505, .warning, "thời hạn \"{0}\" không nói kể từ khi nào",
        "the limit \"{0}\" does not say from when",
        hint: "thêm `kể từ ngày …`, hoặc dòng `khi`", "add `of receipt` or the like, or a `when`")
    case .mixedDays:
      Row(
        506, .warning, "lẫn ngày làm việc với ngày thường trong một quy định",
        "working days and plain days are mixed in one rule",
        hint: "dùng một loại ngày", "keep to one kind")
    case .wordAndFigureDiffer:
      Row(
        507, .error, "chữ và số trong \"{0}\" khác nhau", "word and figure differ in \"{0}\"",
        hint: "sửa cho khớp", "make them agree")
    case .ambiguousTimeWord:
      Row(
        508, .error, "\"{0}\" có hai nghĩa", "\"{0}\" has two meanings",
        hint: "viết rõ, chẳng hạn `6 tháng một lần`",
        "write `every 6 months` or `every two years`")
    case .cadenceAsName:
      Row(
        509, .error, "\"{0}\" là chu kỳ, cần nhãn `định kỳ` phía trước",
        "\"{0}\" is a cadence and needs the label `every` before it",
        hint: "thêm `định kỳ`; nếu đúng là tên thì đặt trong ngoặc kép",
        "add `every`; if it is a name, put it in quotes")
    case .datesOutOfOrder:
      Row(
        601, .error, "{0} ngày {1} lại trước {2} ngày {3}", "{0} on {1} is before {2} on {3}",
        hint: "kiểm tra lại hai ngày", "look at both dates")
    case .entryDateDiffers:
      Row(
        602, .error, "quy tắc cho ngày {0}, không phải {1}", "the rule gives {0}, not {1}",
        hint: "sửa ngày hoặc quy tắc (Bộ luật Dân sự 91/2015/QH13, Điều 147, 148)",
        "mend the date or the rule (Civil Code 91/2015/QH13, articles 147 and 148)")
    case .senderIsReceiver:
      Row(
        701, .error, "\"{0}\" vừa gửi vừa nhận", "\"{0}\" is both sender and receiver",
        hint: "sửa bên gửi hoặc bên nhận", "mend the sender or the receiver")
    case .tooFewParties:
      Row(
        702, .error, "văn bản phối hợp cần ít nhất hai bên, mới có {0}",
        "an agreement needs two parties or more, there is {0}",
        hint: "thêm `bên`, hoặc `ban hành kèm theo` nếu cấp trên ban hành",
        "add a `party`")
    case .notAParty:
      Row(
        703, .error, "\"{0}\" không phải là một bên", "\"{0}\" is not a party",
        hint: "chỉ các bên của văn bản đứng được ở đây", "only parties of the document stand here")
    case .severalLeads:
      Row(
        704, .error, "{0} có nhiều bên chủ trì", "{0} has several leads",
        hint: "giữ một bên; nếu cùng chủ trì, dùng `đồng chủ trì`",
        "keep one; if they lead together, use `co-lead`")
    case .noLead:
      Row(
        705, .warning, "chưa rõ bên nào chủ trì {0}", "no party leads {0}",
        hint: "thêm `chủ trì`, `chủ trì theo`, hoặc `chủ trì …` nếu chưa thống nhất",
        "add `lead`, `lead rule`, or `lead …` if it is not agreed yet")
    case .noSigner:
      Row(
        706, .warning, "\"{0}\" chưa có người ký", "\"{0}\" has no signer",
        hint: "thêm `người ký`, hoặc `người ký …` nếu chưa biết",
        "add a `signer`, or `signer …` if it is not known yet")
    case .noContact:
      Row(
        707, .warning, "\"{0}\" chưa có đầu mối", "\"{0}\" has no contact",
        hint: "thêm `đầu mối`, hoặc `đầu mối …` nếu chưa phân công",
        "add a `contact`, or `contact …` if it is not named yet")
    case .noDuty:
      Row(
        708, .warning, "\"{0}\" không có việc gì phải làm", "\"{0}\" has no duty",
        hint: "thêm trách nhiệm, hoặc xem lại có cần bên này",
        "add one, or see whether the party is needed")
    case .noReply:
      Row(
        709, .warning, "đề nghị mà không nói ai trả lời", "a request without a reply",
        hint: "thêm `trả lời { thời hạn … }`", "add `reply { due … }`")
    case .replyWithoutLimit:
      Row(
        710, .warning, "trả lời mà không có thời hạn", "a reply without a limit",
        hint: "thêm `thời hạn`", "add `due`")
    case .noContent:
      Row(
        711, .error, "{0} không nói nội dung gì", "{0} does not say what",
        hint: "thêm `nội dung`, hoặc `nội dung …` nếu chưa thống nhất",
        "add `about`, or `about …` if it is not agreed yet")
    case .noSender:
      Row(
        712, .error, "{0} không nói ai làm", "{0} does not say who",
        hint: "thêm `của` hoặc `giữa`", "add `of` or `between`")
    case .noReceiver:
      Row(
        713, .error, "{0} không nói gửi ai", "{0} does not say to whom",
        hint: "thêm `gửi`", "add `to`")
    case .finalDecisionMissing:
      Row(
        714, .warning, "không ai quyết định cuối cùng khi {0} không giải quyết được",
        "nobody decides when {0} is not settled",
        hint: "thêm `quyết định cuối cùng`, hoặc để `…`", "add `final decision`, or leave `…`")
    case .useNotFound:
      Row(
        801, .error, "không tìm thấy tệp \"{0}\" được dùng", "the used file \"{0}\" is not found",
        hint: "đường dẫn tính từ thư mục của tệp này, kết thúc bằng .qc",
        "the path begins at this file's folder and ends in .qc")
    case .useCycle:
      Row(
        802, .error, "hai tệp dùng lẫn nhau: {0}", "the files use each other: {0}",
        hint: "chuyển khai báo chung sang một tệp thứ ba",
        "move what they share to a third file")
    case .useOutside:
      Row(
        803, .error, "tệp \"{0}\" nằm ngoài thư mục gốc", "the file \"{0}\" is outside the root",
        hint: "chỉ dùng được tệp dưới thư mục gốc của dự án",
        "only files below the project's root can be used")
    case .useMisplaced:
      Row(
        804, .error, "`dùng` phải đứng trước văn bản đầu tiên",
        "`use` stands before the first document",
        hint: "chuyển dòng này lên đầu tệp", "move the line to the top")
    case .usedUnnamed:
      Row(
        805, .error, "đường dẫn \"{0}\" không hợp lệ", "the path \"{0}\" is not valid",
        hint: "dùng / giữa các thư mục, kết thúc bằng .qc, không bắt đầu bằng /",
        "put / between folders, end in .qc, do not begin with /")
    case .notUTF8:
      Row(
        9001, .error, "tệp không phải UTF-8{0}", "the file is not UTF-8{0}",
        hint: "mở trong Word hay Notepad rồi lưu lại với bảng mã UTF-8",
        "open it and save it again as UTF-8")
    case .looksBinary:
      Row(
        9002, .error, "tệp không phải là văn bản", "the file is no text",
        hint: "chỉ nhận tệp văn bản .qc; tệp Word cần chép nội dung sang",
        "only .qc texts are taken; copy the text out of a Word file")
    case .fileTooLarge:
      Row(
        9003, .error, "tệp lớn quá {0} byte", "the file is larger than {0} bytes",
        hint: "tách thành nhiều tệp", "divide it")
    case .missingInput:
      Row(
        9004, .error, "không có tệp hay thư mục \"{0}\"", "there is no file or folder \"{0}\"",
        hint: "kiểm tra đường dẫn", "look at the path")
    case .unreadableInput:
      Row(
        9005, .error, "không đọc được \"{0}\": {1}", "\"{0}\" cannot be read: {1}",
        hint: "kiểm tra quyền đọc", "look at its permissions")
    case .nothingMatched:
      Row(
        9006, .error, "không có tệp .qc nào trong \"{0}\"", "there is no .qc file in \"{0}\"",
        hint: "kiểm tra thư mục", "look at the folder")
    case .cannotWrite:
      Row(
        9007, .error, "không ghi được \"{0}\": {1}", "\"{0}\" cannot be written: {1}",
        hint: "kiểm tra quyền ghi và chỗ trống trên đĩa; tệp cũ còn nguyên",
        "look at permissions and free space; the older file is intact")
    case .outputClash:
      Row(
        9008, .error, "hai tệp cùng ghi ra \"{0}\"", "two files would write \"{0}\"",
        hint: "đổi tên một tệp, hoặc chạy riêng với -o khác",
        "rename one, or run them apart with another -o")
    case .invalidJSON:
      Row(
        9009, .error, "không phải JSON hợp lệ: {0}", "this is no valid JSON: {0}",
        hint: "tạo lại tệp bằng qc build", "make the file again with qc build")
    case .invalidModel:
      Row(
        9010, .error, "JSON không đúng lược đồ của qc: {0}",
        "the JSON does not follow the schema of qc: {0}",
        hint: "tạo lại tệp bằng qc build", "make the file again with qc build")
    case .staleOutput:
      Row(
        9011, .error, "JSON đã cũ: văn bản nguồn đã thay đổi",
        "the JSON is out of date: its source has changed",
        hint: "chạy lại qc build", "run qc build again")
    case .sourceNotFound:
      Row(
        9012, .note, "không thấy văn bản nguồn \"{0}\" nên không so được",
        "the source \"{0}\" is not found, so nothing is compared",
        hint: "chỉ ra bằng --source", "name it with --source")
    case .unknownExtension:
      Row(
        9013, .error, "\"{0}\" không phải tệp .qc", "\"{0}\" is no .qc file",
        hint: "qc đọc tệp .qc (và .json do qc build tạo, khi kiểm tra)",
        "qc reads .qc files (and, to check them, .json files that qc build made)")
    }
  }
}
