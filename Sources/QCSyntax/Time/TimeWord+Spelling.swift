extension TimeWord {
  /// The phrases of this word in Vietnamese and English, divided by `|`; the first is the one
  /// that is written.
  package var spelling: (vietnamese: StaticString, english: StaticString) {
    switch self {
    case .minute: ("phút", "minutes|minute|minutes'|minutes’|minute's|minute’s")
    case .hour: ("giờ|tiếng|giờ đồng hồ", "hours|hour|hours'|hours’|hour's|hour’s")
    case .workingHour:
      ("giờ làm việc", "working hours|working hour|business hours|business hour|office hours")
    case .day:
      (
        "ngày|ngày lịch|ngày dương lịch",
        "days|day|days'|days’|day's|day’s|calendar days|calendar day|calendar days'|calendar days’"
      )
    case .workingDay:
      (
        "ngày làm việc",
        """
        working days|working day|business days|business day|working days'|working days’\
        |business days'|business days’
        """
      )
    case .week: ("tuần|tuần lễ", "weeks|week|weeks'|weeks’|week's|week’s")
    case .month: ("tháng", "months|month|months'|months’|month's|month’s|calendar months")
    case .quarter: ("quý", "quarters|quarter|quarter's|calendar quarter")
    case .halfYear: ("nửa năm", "half-years|half-year|half year|half a year")
    case .year: ("năm", "years|year|years'|years’|year's|year’s|calendar years|calendar year")
    case .schoolYear: ("năm học", "school years|school year|academic year")
    case .fiscalYear: ("năm tài chính|năm ngân sách", "fiscal years|fiscal year|financial year")

    case .periodic: ("định kỳ", "periodically|at regular intervals|from time to time")
    case .every: ("hằng|hàng|mỗi|cứ|cứ mỗi|từng", "every|each|per|in every|in each")
    case .other: ("", "other|second")
    case .times: ("lần", "times|time")
    case .once: ("", "once|one time")
    case .twice: ("", "twice|two times")
    case .anA: ("", "a|an")
    case .daily: ("", "daily|on a daily basis")
    case .weekly: ("", "weekly|on a weekly basis")
    case .fortnightly: ("", "fortnightly")
    case .monthly: ("", "monthly|on a monthly basis")
    case .quarterly: ("", "quarterly|on a quarterly basis")
    case .halfYearly:
      (
        "nửa năm một lần",
        "half-yearly|semi-annually|semiannually|semi-annual|six-monthly|half yearly"
      )
    case .yearly: ("thường niên", "annually|yearly|annual|on an annual basis|on a yearly basis")
    case .biennially: ("", "biennially")
    case .slashWeek: ("tuần/lần", "")
    case .slashMonth: ("tháng/lần", "")
    case .slashQuarter: ("quý/lần", "")
    case .slashYear: ("năm/lần", "")
    case .perDay: ("lần/ngày", "")
    case .perWeek: ("lần/tuần", "times/week|time/week")
    case .perMonth: ("lần/tháng", "times/month|time/month")
    case .perQuarter: ("lần/quý", "times/quarter|time/quarter")
    case .perYear: ("lần/năm", "times/year|time/year")
    case .unclearAdverb:
      (
        "",
        """
        biannually|bi-annually|biannual|bimonthly|bi-monthly|biweekly|bi-weekly|biyearly\
        |bi-yearly
        """
      )
    case .anniversary: ("ngày kỷ niệm|kỷ niệm", "anniversary|anniversaries")
    case .midPoint: ("giữa kỳ", "mid-point|midpoint|the mid-point|the midpoint")
    case .around: ("khoảng|quanh|vào khoảng", "around|on or around|about")

    case .within:
      (
        "trong|trong vòng|trong thời hạn|trong thời gian|trong khoảng thời gian",
        "within|in|within a period of|within the period of|during the"
      )
    case .noLater:
      (
        "chậm nhất|chậm nhất là|muộn nhất|muộn nhất là",
        "no later than|not later than|at the latest"
      )
    case .atMost:
      (
        "không quá|tối đa|tối đa là|tối đa không quá|không vượt quá|nhiều nhất",
        """
        at most|no more than|not more than|in no more than|not exceeding|no longer than\
        |not longer than|up to|a maximum of|in not more than|more often than|not to exceed
        """
      )
    case .atLeast:
      (
        "ít nhất|ít nhất là|tối thiểu|tối thiểu là",
        """
        at least|not less than|no less than|no less often than|not less often than\
        |no fewer than|not fewer than|a minimum of
        """
      )
    case .since: ("kể từ|tính từ|từ|tính kể từ", "after|of|from|following|since|counted from")
    case .before: ("trước", "before|prior to|in advance of|ahead of")
    case .after: ("sau", "after|following")
    case .inAdvance: ("", "in advance|beforehand")
    case .notice: ("báo trước", "notice")
    case .advance: ("", "advance|prior")
    case .written: ("bằng văn bản", "written")
    case .reasonable: ("hợp lý", "reasonable")
    case .between: ("", "between")
    case .overdue: ("quá", "past|overdue by|more than")
    case .past: ("hết", "")

    case .pointDay:
      (
        "ngày|thời điểm ngày",
        "the date of|the day of|date of|the date on which|the day on which|the date"
      )
    case .pointMoment:
      (
        "khi|lúc|thời điểm|thời gian|kể từ lúc",
        "when|whenever|the moment of|the time of|the moment when|the moment that|the moment"
      )
    case .inCase:
      (
        "trường hợp|trong trường hợp|nếu",
        "if|in case|in case of|in the case of|where|in the event of"
      )
    case .article: ("", "the|any|such|its|their|an|a")
    case .dayWord: ("ngày", "day|days|date")
    case .upon: ("", "upon|on|at|as of|as from|with")
    case .inWord: ("vào|trong|ở", "in|during")
    case .then: ("sau đó|tiếp đó|rồi", "then|thereafter|followed by")
    case .and: ("và|đồng thời|cũng như", "and|as well as")
    case .or: ("hoặc|hay", "or")
    case .but: ("nhưng|song|nhưng phải", "but")
    case .inAnyEvent:
      (
        "trong mọi trường hợp|trong bất kỳ trường hợp nào|cụ thể là",
        "in any event|in any case|in all cases"
      )
    case .forWord: ("đối với|với", "for|in respect of")
    case .ordinalMark: ("thứ", "")
    case .toward: ("riêng", "")
    case .consequence: ("thì", "")
    case .dash: ("-|–|—", "-|–|—")
    case .withEffect:
      (
        "có hiệu lực|hiệu lực|có hiệu lực thi hành|được thực hiện",
        "with effect|takes effect|effective|enters into force|in force"
      )

    case .fromWord: ("từ|kể từ|bắt đầu từ", "from|starting|starting on|starting from|as from")
    case .untilWord:
      ("đến|tới|đến hết|cho đến|cho đến khi|đến khi", "to|until|till|through|up to|and ending on")
    case .endOfInclusive: ("đến hết|hết|đến", "through|until|until the end of|to the end of")
    case .onDay: ("vào|trong|vào các", "on|in")
    case .onOrBefore: ("vào hoặc trước|trước hoặc trong|không muộn hơn", "on or before")
    case .byDay: ("", "by|no later than|not later than")
    case .clockHour: ("giờ|h|g", "o'clock|o’clock")
    case .clockMinute: ("phút", "minutes")
    case .atClock: ("vào lúc|lúc|vào hồi|hồi", "at")
    case .morning: ("sáng|buổi sáng", "morning|in the morning|the morning of|the morning")
    case .noon: ("trưa|buổi trưa", "noon|at noon|midday|the noon of")
    case .afternoon:
      ("chiều|buổi chiều", "afternoon|in the afternoon|the afternoon of|the afternoon")
    case .evening:
      (
        "tối|buổi tối|đêm",
        "evening|in the evening|the evening of|the evening|night|the night of"
      )
    case .forenoonMark: ("", "a.m.|am|a.m")
    case .afternoonMark: ("", "p.m.|pm|p.m")
    case .lastDay:
      (
        "cuối cùng|cuối|ngày cuối cùng|ngày cuối",
        "the last day|last day|the last|last"
      )
    case .firstDay:
      (
        "đầu tiên|đầu|ngày đầu tiên|ngày đầu|mồng một|mùng một",
        "the first day|first day"
      )
    case .middleDay: ("giữa", "middle")
    case .endOf: ("cuối|cuối mỗi|hết", "the end of|end of")
    case .startOf: ("đầu", "the beginning of|beginning of|the start of|start of")
    case .middleOf: ("giữa", "the middle of|middle of|mid")
    case .lastWord: ("cuối cùng|cuối", "last")
    case .of: ("của|trong", "of|in")
    case .workingWord: ("làm việc", "working|business")
    case .ofReportingPeriod:
      ("của kỳ báo cáo|kỳ báo cáo", "of the reporting period|of each reporting period")
    case .ofNoticePeriod: ("của kỳ thông báo|kỳ thông báo", "of the notice period")
    case .ofReportingYear:
      ("của năm báo cáo|năm báo cáo", "of the reporting year|of each reporting year")
    case .ofNoticeYear: ("của năm thông báo|năm thông báo", "of the notice year")
    case .eachMonth:
      (
        "hằng tháng|hàng tháng|mỗi tháng|của mỗi tháng|của hằng tháng|của hàng tháng",
        "of each month|of every month|each month|every month|monthly"
      )
    case .nextMonth:
      (
        "tháng sau|của tháng sau|tháng kế tiếp|của tháng kế tiếp|tháng tiếp theo|của tháng tiếp theo",
        "of the following month|of the next month|the following month|next month"
      )
    case .eachYear:
      (
        "hằng năm|hàng năm|mỗi năm|của mỗi năm|của hằng năm|của hàng năm",
        "each year|every year|of each year|of every year|annually|yearly"
      )
    case .nextYear:
      (
        "năm sau|của năm sau|năm kế tiếp|của năm kế tiếp|năm tiếp theo|của năm tiếp theo",
        "of the following year|of the next year|the following year|next year"
      )
    case .previousYear:
      (
        "năm trước|của năm trước|năm trước liền kề|của năm trước liền kề|năm liền trước",
        "of the previous year|the previous year|of the preceding year|the preceding year|last year"
      )
    case .eachQuarter:
      (
        "hằng quý|hàng quý|mỗi quý|của mỗi quý|của hằng quý",
        "of each quarter|of every quarter|each quarter|every quarter|quarterly"
      )
    case .nextQuarter:
      (
        "quý sau|của quý sau|quý tiếp theo|của quý tiếp theo",
        "of the following quarter|of the next quarter|the following quarter|next quarter"
      )
    case .eachWeek:
      ("hằng tuần|hàng tuần|mỗi tuần", "of each week|of every week|each week|every week|weekly")
    case .ofTheMonth: ("của tháng|trong tháng|tháng", "of the month|of month|month")
    case .ofTheQuarter: ("của quý|trong quý|quý", "of the quarter|of quarter|quarter")
    case .ofTheYear: ("của năm|trong năm|năm", "of the year|of year|year")
    case .eachSchoolYear:
      (
        "của năm học|năm học|mỗi năm học",
        "of the school year|of each school year|the school year|each school year|school year"
      )

    case .immediately:
      (
        "ngay|ngay lập tức|lập tức|tức thời|ngay tức khắc",
        "immediately|forthwith|at once|instantly|without delay"
      )
    case .timely:
      (
        "kịp thời|nhanh chóng|sớm|khẩn trương",
        """
        promptly|timely|in a timely manner|without undue delay|in due time|expeditiously\
        |as appropriate
        """
      )
    case .soonest:
      (
        "sớm nhất|sớm nhất có thể|trong thời gian sớm nhất|càng sớm càng tốt",
        """
        as soon as practicable|as soon as is practicable|as soon as possible\
        |as soon as reasonably practicable|at the earliest opportunity|as soon as feasible
        """
      )
    case .regularly: ("thường xuyên", "regularly|on a regular basis")
    case .continuously: ("liên tục", "continuously|on an ongoing basis|continually")
    case .sameDay:
      (
        "trong ngày|ngay trong ngày|cùng ngày|trong cùng ngày",
        "the same day|on the same day|same day|within the day|within the same day"
      )
    case .sameWorkingDay:
      (
        "trong ngày làm việc|ngay trong ngày làm việc|trong cùng ngày làm việc",
        "the same working day|on the same working day|by close of business|by the close of business"
      )
    case .nextDay:
      (
        "ngày hôm sau|ngày tiếp theo|vào ngày tiếp theo|trong ngày hôm sau|trong ngày tiếp theo",
        "the next day|on the next day|the following day|on the following day"
      )
    case .nextWorkingDay:
      (
        """
        trong ngày làm việc tiếp theo|ngày làm việc tiếp theo|vào ngày làm việc tiếp theo\
        |ngày làm việc kế tiếp|trong ngày làm việc kế tiếp
        """,
        """
        on the next working day|the next working day|on the next business day\
        |the next business day|on the following working day|by the next working day\
        |by close of business on the next working day\
        |by close of business on the next business day
        """
      )

    case .adHoc: ("đột xuất|bất thường", "ad hoc|on an ad hoc basis|as the case requires")
    case .needed:
      (
        """
        cần thiết|thấy cần thiết|xét thấy cần thiết|xét thấy cần|cần|có nhu cầu|thấy cần|cần phải
        """,
        "needed|necessary|required|appropriate|as needed|as necessary|as required|the need arises"
      )
    case .onRequest:
      (
        """
        có yêu cầu|được yêu cầu|có đề nghị|được đề nghị|theo yêu cầu|theo đề nghị\
        |nhận được yêu cầu|có văn bản yêu cầu|có văn bản đề nghị
        """,
        "request|requested|request is made|so requested|asked"
      )
    case .requestOf: ("theo yêu cầu của|theo đề nghị của", "at the request of")
    case .urgent:
      (
        "khẩn cấp|cấp bách|đặc biệt khẩn cấp",
        "urgent|in urgent cases|in an emergency|emergency|of emergency|of urgency|urgency"
      )

    case .agreed:
      (
        """
        hai bên thống nhất|các bên thống nhất|do hai bên thống nhất|do các bên thống nhất|thống nhất\
        |theo thống nhất|theo thỏa thuận|hai bên thỏa thuận|các bên thỏa thuận|do hai bên thỏa thuận\
        |do các bên thỏa thuận
        """,
        "as agreed|to be agreed|as the parties agree|as mutually agreed|at an agreed time"
      )
    case .byLaw:
      (
        "theo quy định|theo thời hạn|theo thời hạn quy định|theo luật|theo quy định của pháp luật",
        """
        within the time limit set by law|as provided by law|as required by law|under the law\
        |within the time limit set by|within the time limits set by law|as prescribed by law\
        |in accordance with the law|in accordance with law
        """
      )
    case .byPlan:
      (
        "theo kế hoạch|theo chương trình|theo lịch|theo kế hoạch được duyệt",
        "under the approved plan|according to the plan|under the plan|as scheduled|as planned"
      )
    case .anyTime:
      ("bất cứ lúc nào|vào bất cứ lúc nào|bất kỳ lúc nào|mọi lúc", "at any time|any time")
    case .indefinitely:
      (
        "vô thời hạn|không thời hạn|không xác định thời hạn",
        "indefinitely|for an indefinite term|for an unlimited term|indefinite"
      )

    case .extended:
      (
        "gia hạn|được gia hạn|có thể gia hạn|kéo dài",
        "extendable|extended|may be extended|can be extended"
      )
    case .added: ("thêm", "by")
    case .upTo: ("đến|tới", "to")
    // In `ký kết luận thanh tra` it is the conclusion that is signed, and nothing concluded.
    case .conclusion: ("kết luận", "")
    case .extendedOnce: ("một lần", "once")

    case .termWord: ("giai đoạn|nhiệm kỳ|trong giai đoạn", "term|the term|the period|period")
    case .throughWord:
      ("đến hết|đến|hết", "through|until|till|to the end of|until the end of|up to the end of")
    case .fromNow: ("từ nay|từ nay đến", "from now")
    case .during:
      (
        "trong suốt|trong quá trình|trong thời gian|trong suốt thời gian|trong suốt quá trình",
        "during|throughout|in the course of|for the duration of"
      )

    case .by: ("bằng|qua", "by")
    case .inWriting: ("bằng văn bản", "in writing")
    case .orally: ("trực tiếp|bằng lời", "orally|in person|face to face")
    case .writing: ("văn bản", "writing|letter")
    case .telephone: ("điện thoại", "telephone|phone")
    case .electronicMail: ("thư điện tử|email|e-mail", "e-mail|email|electronic mail")
    case .fax: ("fax", "fax|telefax")
    case .inPerson: ("trực tiếp|gặp trực tiếp", "meeting")
    case .electronicData: ("dữ liệu điện tử", "electronic data")
    }
  }
}
