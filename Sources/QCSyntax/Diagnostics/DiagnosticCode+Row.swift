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
        "a quoted text is not closed on its line",
        hint: "thêm ngoặc kép đóng ở cuối lời văn; lời văn nhiều dòng đặt giữa \"\"\" và \"\"\"",
        "add the closing quote; a text of several lines stands between \"\"\" and \"\"\"")
    case .lineTooLong:
      Row(
        4, .error, "dòng dài quá {0} byte", "the line is longer than {0} bytes",
        hint: "ngắt dòng; có thể tệp này không phải là văn bản .qc",
        "break it up; the file may be no .qc text at all")
    case .textTooLong:
      Row(
        5, .error, "lời văn dài quá {0} byte", "the text is longer than {0} bytes",
        hint: "có lẽ thiếu ngoặc kép đóng; nếu không, tách thành phụ lục",
        "a closing quote may be missing; if not, move the text to an annex")
    case .tooDeep:
      Row(
        6, .error, "dấu ngoặc nhọn lồng nhau quá {0} bậc",
        "braces are nested deeper than {0} levels",
        hint: "ba, bốn bậc là đủ cho mọi văn bản; tìm chỗ quên đóng ngoặc",
        "three or four levels suffice for any agreement; look for a brace left open")
    case .duplicateName:
      Row(
        101, .error, "tên \"{0}\" đã được khai báo trước đó",
        "the name \"{0}\" is already declared",
        hint: "đặt tên khác cho một trong hai nơi", "give one of the two another name")
    case .ambiguousName:
      Row(
        102, .error, "tên \"{0}\" có thể chỉ nhiều người hoặc nhiều cơ quan",
        "the name \"{0}\" may mean more than one person or body",
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
        "choose a short name and write the full one in quotes")
    case .nameNeedsQuotes:
      Row(
        105, .error, "tên \"{0}\" có từ nối \"{1}\" nên phải đặt trong ngoặc kép",
        "the name \"{0}\" holds the connecting word \"{1}\" and needs quotes",
        hint: "đặt cả tên trong ngoặc kép, hoặc chọn tên ngắn không có từ nối",
        "put the whole name in quotes, or choose a short one without such words")
    case .wrongKind:
      Row(
        106, .error, "\"{0}\" là {1}, không dùng được ở đây",
        "\"{0}\" is {1} and does not fit here",
        hint: "ở đây cần {2}", "this place takes {2}")
    case .missingName:
      Row(
        107, .error, "{0} chưa có tên", "{0} has no name yet",
        hint: "viết tên ngắn, rồi tên đầy đủ trong ngoặc kép; chưa biết thì viết …",
        "write a short name, then the full one in quotes, or … if it is not known yet")
    case .joinedNames:
      Row(
        109, .error, "\"{0}\" gồm hai tên, cần dấu phẩy ở giữa",
        "\"{0}\" joins two names, which need a comma between them",
        hint: "thay \"và\" bằng dấu phẩy", "write a comma in place of \"and\"")
    case .unknownPhrase:
      Row(
        201, .error, "không hiểu \"{0}\" ở đây", "\"{0}\" is not understood here",
        hint: "mỗi dòng bắt đầu bằng một nhãn, chẳng hạn {1}",
        "each line begins with a label, such as {1}")
    case .misplacedPhrase:
      Row(
        202, .error, "{0} không thuộc {1}", "{0} does not belong in {1}",
        hint: "chuyển dòng này đến đúng chỗ, hoặc kiểm tra các dấu ngoặc nhọn phía trên",
        "move the line to where it belongs, or look at the braces above it")
    case .missingValue:
      Row(
        203, .error, "sau {0} chưa có nội dung", "nothing follows {0}",
        hint: "viết {1}, hoặc … nếu chưa biết", "write {1}, or … if it is not known yet")
    case .unexpectedText:
      Row(
        204, .error, "không rõ phần này nói về điều gì: {0}",
        "it is not clear what this belongs to: {0}",
        hint: "lời văn thì đặt trong ngoặc kép; mục khác thì xuống dòng, mở đầu bằng nhãn",
        "put words in quotes; begin another item on a new line with its label")
    case .strayBrace:
      Row(
        205, .error, "dấu ngoặc nhọn này không đóng hay mở khối nào",
        "this brace opens or closes no block",
        hint: "bỏ dấu này, hoặc tìm chỗ thiếu ngoặc mở ở phía trên",
        "remove it, or find the place above where an opening brace is missing")
    case .missingOpenBrace:
      Row(
        206, .error, "thiếu dấu ngoặc nhọn mở ở cuối dòng này",
        "an opening brace is missing at the end of this line",
        hint: "thêm dấu ngoặc nhọn mở; các dòng bên dưới thuộc về dòng này",
        "add an opening brace; the lines below belong to this one")
    case .missingCloseBrace:
      Row(
        207, .error, "thiếu dấu ngoặc nhọn đóng khối sau chỗ này",
        "the brace that closes the block is missing after this",
        hint: "thêm dấu ngoặc nhọn đóng ở cuối khối", "add a closing brace at its end")
    case .strayBullet:
      Row(
        208, .error, "gạch đầu dòng này không thuộc nhãn nào",
        "this bullet belongs to no label",
        hint: "đặt ngay dưới nhãn nhận danh sách, hoặc thêm nhãn",
        "put it right below a label that takes a list, or add the label")
    case .secondConstruct:
      Row(
        209, .error, "{0} phải bắt đầu trên dòng mới", "{0} must begin a new line",
        hint: "xuống dòng trước {0}", "begin a new line before {0}")
    case .blockNotTaken:
      Row(
        210, .error, "mục này không nhận khối trong ngoặc nhọn", "this item takes no block",
        hint: "bỏ ngoặc nhọn và đưa các mục bên trong ra ngoài",
        "remove the braces and move the items out")
    case .otherLanguage:
      Row(
        211, .note, "từ khóa này thuộc ngôn ngữ khác với dòng đầu của tệp",
        "this keyword is of another language than the first line of the file",
        hint: "vẫn hiểu được; nên dùng từ khóa của một ngôn ngữ trong cả tệp",
        "it is understood; a file with the keywords of one language reads better")
    case .strayComma:
      Row(
        212, .error, "sau dấu phẩy cuối không có gì", "nothing follows the last comma",
        hint: "bỏ dấu phẩy hoặc viết tiếp", "remove it, or go on")
    case .missingComma:
      Row(
        213, .error, "thiếu dấu phẩy giữa hai phần lời văn", "a comma is missing between two texts",
        hint: "thêm dấu phẩy", "add a comma")
    case .unquotedText:
      Row(
        214, .error, "\"{0}\" cần đặt trong ngoặc kép", "\"{0}\" needs quotes",
        hint: "lời văn đặt trong ngoặc kép; chỉ tên và nhãn không cần",
        "free text stands in quotes; only names and labels go without")
    case .headMissing:
      Row(
        215, .error, "thiếu dòng mở khối phía trên dòng này",
        "the line that opens the block of this line is missing",
        hint: "thêm dòng mở khối, hoặc bỏ dấu ngoặc nhọn đóng thừa",
        "add the line that opens the block, or remove the closing brace that is too many")
    case .wrongValue:
      Row(
        301, .error, "\"{0}\" không đúng loại giá trị ở đây",
        "\"{0}\" is the wrong kind of value here",
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
        305, .error, "{0} bằng {1} %, không phải {2} %", "{0} makes {1} %, not {2} %",
        hint: "kiểm tra lại hai số và tỷ lệ", "look at the two numbers and the ratio")
    case .falseCount:
      Row(
        306, .error, "nêu {0} nhưng liệt kê {1}", "{0} stated, but {1} listed",
        hint: "sửa con số hoặc danh sách", "correct the number or the list")
    case .falseStructure:
      Row(
        307, .warning, "bố cục nêu {0} nhưng văn bản có {1}",
        "the structure states {0}, but the document has {1}",
        hint: "sửa bố cục hoặc văn bản", "correct one of the two")
    case .doubleNumber:
      Row(
        308, .error, "{0} có hai lần", "{0} stands twice",
        hint: "đánh số lại", "renumber them")
    case .missingClause:
      Row(
        401, .error, "\"{1}\" thiếu {0}", "\"{1}\" lacks {0}",
        hint: "thêm dòng {0}; nếu chưa biết, viết dấu … sau nhãn",
        "add a line {0}; if it is not known yet, write … behind the label")
    case .repeatedClause:
      Row(
        402, .error, "{0} chỉ được có một lần trong {1}", "{0} may stand only once in {1}",
        hint: "chỉ giữ một dòng", "keep one of the lines")
    case .expectedClause:
      Row(
        403, .warning, "\"{1}\" chưa có {0}", "\"{1}\" has no {0} yet",
        hint: "thêm dòng {0}; nếu chưa biết, viết dấu … sau nhãn",
        "add a line {0}; if it is not known yet, write … behind the label")
    case .blank:
      Row(
        404, .note, "{0} còn để trống", "{0} is left blank",
        hint: "điền trước khi ký", "fill it in before signing")
    case .vagueText:
      Row(
        405, .note, "hình thức để ngỏ, không nói rõ gửi bằng cách nào",
        "the method is left open",
        hint: "nêu rõ văn bản, thư điện tử hay họp nếu hai bên đã thống nhất",
        "name the channel if the parties have agreed on one")
    case .timeNotUnderstood:
      Row(
        501, .error, "không hiểu cách nói thời gian \"{0}\"",
        "the wording of time \"{0}\" is not understood",
        hint: "xem các cách viết: qc explain {1}", "see the accepted wordings: qc explain {1}")
    case .wrongTimeLabel:
      Row(
        502, .error, "\"{0}\" phải đứng sau nhãn {1}",
        "\"{0}\" belongs after the label {1}",
        hint: "đổi nhãn thành {1}", "change the label to {1}")
    case .periodMissing:
      Row(
        503, .warning, "định kỳ mà không nói bao lâu một lần",
        "this is periodic but does not say how often",
        hint: "thêm chu kỳ, chẳng hạn `6 tháng một lần`", "add the period, such as `6 months`")
    case .vagueTime:
      Row(
        504, .note, "\"{0}\" không nêu thời hạn cụ thể nên không kiểm tra được",
        "\"{0}\" gives no figure that can be checked",
        hint: "trước khi ký phải nêu số giờ, số ngày, hoặc ghi # bỏ qua QC0504: lý do",
        "before signing give hours or days, or write # allow QC0504: reason")
    case .limitWithoutAnchor:
      Row(
        505, .warning, "thời hạn \"{0}\" không nói kể từ khi nào",
        "the limit \"{0}\" does not say from when",
        hint: "thêm `kể từ ngày …`, hoặc thêm dòng `khi`",
        "add `of receipt` or the like, or a line `when`")
    case .mixedDays:
      Row(
        506, .warning, "lẫn ngày làm việc với ngày theo lịch trong cùng một quy định",
        "working days and calendar days are mixed in one rule",
        hint: "dùng một loại ngày", "keep to one kind")
    case .wordAndFigureDiffer:
      Row(
        507, .error, "chữ và số trong \"{0}\" không khớp nhau",
        "word and figure differ in \"{0}\"",
        hint: "sửa cho khớp", "make them agree")
    case .ambiguousTimeWord:
      Row(
        508, .error, "\"{0}\" có hai nghĩa", "\"{0}\" has two meanings",
        hint: "viết rõ: mỗi kỳ hai lần, hay hai kỳ một lần",
        "write `twice a …` or `every two …`")
    case .cadenceAsName:
      Row(
        509, .error, "\"{0}\" là chu kỳ, cần nhãn `định kỳ` phía trước",
        "\"{0}\" is a cadence and needs the label `every` before it",
        hint: "thêm `định kỳ`; nếu đúng là tên thì đặt trong ngoặc kép",
        "add `every`; if it is a name, put it in quotes")
    case .limitLongerThanPeriod:
      Row(
        510, .warning, "thời hạn \"{0}\" dài hơn chu kỳ \"{1}\"",
        "the limit \"{0}\" is longer than the period \"{1}\"",
        hint: "rút ngắn thời hạn, hoặc kéo dài chu kỳ", "shorten the limit or lengthen the period")
    case .dueBeforePeriodEnds:
      Row(
        511, .warning, "hạn gửi \"{0}\" sớm hơn ngày chốt số liệu \"{1}\"",
        "\"{0}\" falls before the end of the period it reports on, \"{1}\"",
        hint: "lùi hạn gửi hoặc chốt số liệu sớm hơn",
        "set a later due date or an earlier end of the figures")
    case .tiersNotRising:
      Row(
        512, .warning, "hạn \"{0}\" không muộn hơn hạn của dòng trước, \"{1}\"",
        "\"{0}\" is not later than the date of the row before, \"{1}\"",
        hint: "cấp tổng hợp cần hạn muộn hơn cấp gửi lên; xếp các dòng từ hạn sớm đến hạn muộn",
        "who compiles needs a later date than who reports; put the rows in the order of their dates"
      )
    case .stepsExceedLimit:
      Row(
        513, .warning, "tổng thời gian các bước là {0}, vượt thời hạn chung \"{1}\"",
        "the steps add up to {0}, more than the limit of the whole, \"{1}\"",
        hint: "rút ngắn các bước, hoặc kéo dài thời hạn chung",
        "shorten the steps or extend the overall limit")
    case .dayOutsideTerm:
      Row(
        514, .warning, "ngày {0} nằm ngoài thời gian có hiệu lực của văn bản ({1})",
        "{0} lies outside the time in which the document is in force ({1})",
        hint: "kiểm tra ngày này, ngày có hiệu lực và thời hạn của văn bản",
        "look at this day, the entry into force and the term")
    case .beyondHolidays:
      Row(
        515, .note, "không tính được hạn của \"{0}\": chưa có lịch nghỉ cho thời gian đến ngày {1}",
        "the last day of \"{0}\" cannot be worked out: no calendar reaches {1}",
        hint: "khai báo `lịch nghỉ` cho thời gian này", "declare a `calendar` for that time")
    case .dayOutsideCalendar:
      Row(
        516, .warning, "ngày {0} nằm ngoài phạm vi của lịch nghỉ",
        "{0} lies outside the range of the calendar",
        hint: "sửa ngày này, hoặc mở rộng phạm vi `từ`, `đến`",
        "correct the day, or widen the range")
    case .lengthInWords:
      Row(
        517, .warning, "\"{0}\" nằm lẫn trong lời của sự việc nên không được tính là thời hạn",
        "\"{0}\" stands in the words of an event, where nothing counts it as a limit",
        hint: "tách thành dòng riêng, chẳng hạn theo từng trường hợp; lời thì đặt trong ngoặc kép",
        "write it as a row of its own, such as one for each case; put words in quotes")
    case .dayWithoutYear:
      Row(
        518, .note, "\"{0}\" không ghi năm nên không tính được ngày",
        "\"{0}\" names no year, so that no date can be worked out",
        hint: "thêm năm, hoặc `hằng năm`", "add the year, or `each year`")
    case .datesOutOfOrder:
      Row(
        601, .error, "ngày {0} ({1}) trước ngày {2} ({3})", "{0} ({1}) is before {2} ({3})",
        hint: "kiểm tra lại hai ngày", "look at both dates")
    case .entryDateDiffers:
      Row(
        602, .error, "tính theo quy tắc thì là ngày {0}, không phải {1}",
        "by the rule the date is {0}, not {1}",
        hint: "sửa ngày hoặc quy tắc (Bộ luật Dân sự 91/2015/QH13, Điều 147, 148)",
        "correct the date or the rule (Civil Code 91/2015/QH13, articles 147 and 148)")
    case .senderIsReceiver:
      Row(
        701, .error, "\"{0}\" vừa gửi vừa nhận", "\"{0}\" is both sender and receiver",
        hint: "sửa bên gửi hoặc bên nhận", "correct the sender or the receiver")
    case .tooFewParties:
      Row(
        702, .error, "văn bản phối hợp cần ít nhất hai bên, mới có {0}",
        "an agreement needs two parties or more, this one has {0}",
        hint: "thêm `bên`, hoặc `ban hành kèm theo` nếu cấp trên ban hành",
        "add a `party`, or `issued under` if a superior issues it")
    case .severalLeads:
      Row(
        704, .error, "\"{0}\" có nhiều bên chủ trì", "\"{0}\" has several leads",
        hint: "giữ một bên; nếu cùng chủ trì, dùng `đồng chủ trì`",
        "keep one; if they lead together, use `co-lead`")
    case .noLead:
      Row(
        705, .warning, "chưa rõ bên nào chủ trì \"{0}\"", "no party leads \"{0}\"",
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
        709, .warning, "đề nghị này chưa nêu bên trả lời và thời hạn trả lời",
        "the request does not say who replies, and by when",
        hint: "thêm `trả lời { thời hạn … }`", "add `reply { due … }`")
    case .replyWithoutLimit:
      Row(
        710, .warning, "trả lời mà không có thời hạn", "the reply has no time limit",
        hint: "thêm `thời hạn`", "add `due`")
    case .noContent:
      Row(
        711, .error, "{0} chưa nêu nội dung", "{0} does not say what",
        hint: "thêm `nội dung`, hoặc `nội dung …` nếu chưa thống nhất",
        "add `about`, or `about …` if it is not agreed yet")
    case .noSender:
      Row(
        712, .error, "{0} chưa nêu bên thực hiện", "{0} does not say who",
        hint: "thêm `của` hoặc `giữa`", "add `of` or `between`")
    case .noReceiver:
      Row(
        713, .error, "{0} chưa nêu nơi nhận", "{0} does not say to whom",
        hint: "thêm `gửi`", "add `to`")
    case .finalDecisionMissing:
      Row(
        714, .warning, "chưa rõ ai quyết định cuối cùng về \"{0}\"",
        "nobody has the final decision on \"{0}\"",
        hint: "thêm `quyết định cuối cùng`, hoặc `quyết định cuối cùng …` nếu chưa thống nhất",
        "add `final decision`, or `final decision …` if it is not agreed yet")
    case .lookAlikeName: .lookAlikeName
    case .citationKindDiffers: .citationKindDiffers
    case .citationYearDiffers: .citationYearDiffers
    case .lettersOutOfOrder: .lettersOutOfOrder
    case .copiesDoNotAdd: .copiesDoNotAdd
    case .termBeyondOffice: .termBeyondOffice
    case .cadenceBeyondTerm: .cadenceBeyondTerm
    case .undated: .undated
    case .methodsUneven: .methodsUneven
    case .leadNotBound: .leadNotBound
    case .leadAlsoSupports: .leadAlsoSupports
    case .escalationCycle: .escalationCycle
    case .partOfCycle: .partOfCycle
    case .statedTwice: .statedTwice
    case .mutualStatedTwice: .mutualStatedTwice
    case .noCounterpart: .noCounterpart
    case .noSuchLevel: .noSuchLevel
    case .leadWithoutDuty: .leadWithoutDuty
    case .supportWithoutDuty: .supportWithoutDuty
    case .groupActsAsOne: .groupActsAsOne
    case .memberMeetingsClash: .memberMeetingsClash
    case .formerLevel: .formerLevel
    case .secretOnOpenChannel: .secretOnOpenChannel
    case .supersededIncomplete: .supersededIncomplete
    case .replacementCycle: .replacementCycle
    case .citedTwice: .citedTwice
    case .basisIncomplete: .basisIncomplete
    case .basisNotInForce: .basisNotInForce
    case .annexNotDeclared: .annexNotDeclared
    case .annexNotMentioned: .annexNotMentioned
    case .noSuchArticle: .noSuchArticle
    case .collectiveSigner: .collectiveSigner
    case .deputySigner: .deputySigner
    case .authorityPaperMissing: .authorityPaperMissing
    case .titleDoesNotFit: .titleDoesNotFit
    case .numberKindDiffers: .numberKindDiffers
    case .numberYearDiffers: .numberYearDiffers
    case .numberStyleDiffers: .numberStyleDiffers
    case .tooFewCopies: .tooFewCopies
    case .partyNotRecipient: .partyNotRecipient
    case .noArchiveCopy: .noArchiveCopy
    case .signerNotNeeded: .signerNotNeeded
    case .bodyUnderTwoNames: .bodyUnderTwoNames
    case .sameReportTwice: .sameReportTwice
    case .meetingsOnOneDay: .meetingsOnOneDay
    case .agreementNotFound: .agreementNotFound
    case .reviewedIsLater: .reviewedIsLater
    case .reliesOnReplaced: .reliesOnReplaced
    case .sameNumberTwice: .sameNumberTwice
    case .citedDateDiffers: .citedDateDiffers
    case .unusedSuppression: .unusedSuppression
    case .expiredSuppression: .expiredSuppression
    case .unreadableSuppression: .unreadableSuppression
    case .unknownSuppressedCode: .unknownSuppressedCode
    case .notSuppressible: .notSuppressible
    case .useNotFound: .useNotFound
    case .useCycle: .useCycle
    case .useOutside: .useOutside
    case .useMisplaced: .useMisplaced
    case .invalidUsePath: .invalidUsePath
    case .notUTF8: .notUTF8
    case .looksBinary: .looksBinary
    case .fileTooLarge: .fileTooLarge
    case .missingInput: .missingInput
    case .unreadableInput: .unreadableInput
    case .nothingMatched: .nothingMatched
    case .cannotWrite: .cannotWrite
    case .outputClash: .outputClash
    case .invalidJSON: .invalidJSON
    case .invalidModel: .invalidModel
    case .staleOutput: .staleOutput
    case .sourceNotFound: .sourceNotFound
    case .unknownExtension: .unknownExtension
    case .notProved: .notProved
    }
  }
}
