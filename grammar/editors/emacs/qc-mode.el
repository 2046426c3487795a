;;; qc-mode.el --- Major mode for .qc, coordination agreements  -*- lexical-binding: t; -*-

;; Made from the compiler's tables; do not edit.

;;; Commentary:

;; Colours, comments and indentation for .qc (quy chế phối hợp).  What the mode cannot know:
;; whether bare words behind a bullet are a text, and whether a word of a bare name is meant
;; as a keyword.

;;; Code:

(defgroup qc nil
  "Coordination agreements as text (.qc)."
  :group 'languages)

(defcustom qc-indent-offset 2
  "Number of columns for each brace."
  :type 'integer
  :safe #'integerp)

;;;; Phrases

(defconst qc--starts
  '((construct nil
     "quy chế phối hợp" "quy chế" "coordination regulation" "regulation"
     "chương trình phối hợp" "coordination programme" "coordination program"
     "kế hoạch phối hợp" "kế họach phối hợp" "coordination plan" "bản ghi nhớ"
     "biên bản ghi nhớ" "memorandum of understanding" "mou" "bản thỏa thuận" "bản thoả thuận"
     "memorandum of agreement" "moa" "thỏa thuận liên cơ quan" "thoả thuận liên cơ quan"
     "interagency agreement" "thông tư liên tịch" "joint circular" "nghị quyết liên tịch"
     "joint resolution" "quy định" "rules" "thỏa thuận" "thoả thuận" "agreement"
     "báo cáo sơ kết" "review report" "báo cáo tổng kết" "final report" "dẫn chiếu" "cites"
     "chương" "chapter" "điều" "article" "bên" "party" "nhóm bên" "group of parties" "cơ quan"
     "organization" "body" "cấp" "level" "đại diện" "representative" "người ký" "signer"
     "đầu mối" "point of contact" "contact" "ngành" "hệ thống" "line" "sector" "thang cấp"
     "ladder" "chức danh" "role" "office" "người" "person" "giải thích" "define"
     "phạm vi điều chỉnh" "phạm vi" "scope" "đối tượng áp dụng" "applies to"
     "đối tượng áp dụng đơn vị" "applies to units" "đối tượng áp dụng người"
     "applies to people" "không áp dụng" "exclusion" "lĩnh vực" "nội dung phối hợp" "area"
     "chuyển giao" "trách nhiệm" "nhiệm vụ" "duty" "trách nhiệm của" "responsibilities of"
     "phải" "có trách nhiệm" "thực hiện" "shall" "must" "will" "có thể" "được quyền" "may"
     "không được" "shall not" "must not" "tạo điều kiện" "shall facilitate" "cố gắng"
     "shall endeavour to" "cam kết" "certifies" "trao đổi thông tin" "exchange of information"
     "exchange" "cung cấp thông tin" "thông báo" "notice" "inform" "notify" "gửi tài liệu"
     "chuyển hồ sơ" "send" "báo cáo" "report" "đề nghị" "yêu cầu" "kiến nghị" "request"
     "lấy ý kiến" "xin ý kiến" "consult" "công bố" "publish" "kết quả" "kỳ" "round"
     "phương thức phối hợp" "methods" "họp" "meeting" "giao ban" "họp giao ban"
     "coordination meeting" "hội nghị" "conference" "sơ kết" "interim review" "tổng kết"
     "final review" "rút kinh nghiệm" "lessons learned" "quy trình" "procedure" "bước" "step"
     "song song" "in parallel" "tổ công tác" "working group" "team" "committee" "tài liệu"
     "paper" "danh mục" "content set" "biểu mẫu" "form" "phụ lục" "annex" "mốc" "milestone"
     "thời hạn chung" "named limit" "quản lý thông tin" "information handling" "vướng mắc"
     "issue" "bất đồng" "dispute" "sửa đổi" "amendment" "gia hạn hiệu lực" "renewal" "rút khỏi"
     "withdrawal" "chấm dứt" "termination" "assignment" "thay đổi đầu mối" "change of contact"
     "ký nhiều bản" "counterparts" "hiệu lực từng phần" "severability" "toàn bộ thỏa thuận"
     "toàn bộ thoả thuận" "tòan bộ thỏa thuận" "tòan bộ thoả thuận" "entire agreement"
     "funding" "khen thưởng" "reward" "chuyển tiếp" "transition" "văn bản cụ thể hóa"
     "văn bản cụ thể hoá" "sub-agreement" "lễ ký kết" "lễ ký" "signing ceremony"
     "hội nghị triển khai" "launch conference" "hội nghị sơ kết" "review conference"
     "hội nghị tổng kết" "closing conference" "đại biểu" "delegates" "trình tự"
     "order of events" "ký kết" "signing" "trao văn bản" "exchange of documents" "phát biểu"
     "speech" "trao tặng" "award" "chào cờ" "flag salute" "giới thiệu đại biểu"
     "introduction of delegates" "tuyên bố lý do" "opening" "chụp ảnh" "photographs" "bế mạc"
     "closing" "nội dung khác" "other step" "chỉ đạo" "direction" "undertaking" "số liệu"
     "figures" "chỉ số" "figure" "result" "ý" "point" "tồn tại" "shortcoming" "trọng tâm"
     "priority" "sổ văn bản" "register" "mục" "entry" "lịch nghỉ" "calendar" "quy định khác"
     "provision" "trường hợp" "case" "trường hợp khác" "otherwise")
    (label nil
     "số" "number" "ngôn ngữ" "language" "ký" "signed" "ban hành kèm theo" "issued under"
     "ban hành bởi" "issued by" "sau khi thống nhất với" "after agreement of" "thay thế"
     "supersedes" "replaces" "bối cảnh" "lý do" "background" "căn cứ" "basis" "tuân thủ"
     "complies with" "mục đích" "nhằm" "mục tiêu" "purpose" "so that" "objective" "nguyên tắc"
     "nguyên tắc phối hợp" "principle" "principles" "bố cục" "structure" "gọi tắt" "viết tắt"
     "short name" "thuộc" "trực thuộc" "part of" "tư cách" "capacity" "chức vụ" "title"
     "ký thay" "signs for" "thừa lệnh" "by order of" "thay mặt" "on behalf of" "thừa ủy quyền"
     "thừa uỷ quyền" "authorized by" "ký ngày" "signed on" "số lượng" "count" "thành viên"
     "members" "of" "đứng đầu" "heads" "cấp trên" "superior of" "hoặc người được ủy quyền"
     "hoặc người được uỷ quyền" "or designee" "chính" "primary" "alternate" "đơn vị" "unit"
     "điện thoại" "điện thọai" "phone" "telephone" "thư điện tử" "email" "e-mail" "về" "for"
     "địa bàn" "territory" "đầu mối duy nhất" "sole channel" "hoặc đơn vị kế thừa"
     "or successor" "là" "as" "nghĩa" "binds" "tổ chức đảng thuộc" "party organization under"
     "tổ chức đảng tại" "party organization at" "diện quản lý" "managed by" "trụ sở" "seat"
     "công tác tại" "works at" "cư trú tại" "resides in" "văn bản" "documents" "điều kiện"
     "condition" "trừ" "except" "thay vào đó" "instead" "ví dụ" "examples" "giữa" "between"
     "chủ trì" "lead" "đồng chủ trì" "cùng chủ trì" "co-lead" "phối hợp" "phối hợp với"
     "support" "hand over to" "của" "bên gửi" "from" "gửi" "bên nhận" "to" "đồng gửi" "copy to"
     "qua" "through" "cùng" "jointly with" "with" "đối với" "cho" "toward" "nội dung" "about"
     "việc" "asks for" "sản phẩm" "deliverable" "kèm theo" "attached" "theo mẫu" "on form"
     "trình" "submit to" "nếu có" "if any" "nêu rõ lý do" "reasons" "chịu trách nhiệm về"
     "accountable for" "theo yêu cầu của" "theo đề nghị của" "at the request of" "tại" "at"
     "chỉ huy" "under command of" "tổng hợp" "compiles" "cùng báo cáo" "within report" "chair"
     "co-chair" "luân phiên" "rotates" "thành phần" "thành phần tham dự" "attendees" "agenda"
     "biên bản" "minutes" "báo cáo đến" "report to" "thành lập" "set up by" "tổ trưởng" "head"
     "tasks" "người lập" "drawn up by" "phê duyệt" "approved by" "gồm" "contains" "ngày" "date"
     "chịu trách nhiệm bên cung cấp về" "accountable the sender for" "không tiết lộ"
     "no disclosure" "quyết định cuối cùng" "final decision" "bởi" "by" "bằng văn bản"
     "in writing" "hệ quả" "effect" "không ảnh hưởng đến" "no effect on" "nơi nhận"
     "distribution" "số bản" "copies" "mỗi bên" "per party" "lưu" "to archive" "địa điểm"
     "nơi tổ chức" "place" "venue" "đơn vị tổ chức" "host" "chứng kiến" "witness" "bên tặng"
     "giver" "người nhận" "recipients" "document" "ban hành" "issued" "in force from"
     "hết hiệu lực" "out of force" "thay bởi" "replaced by" "từ" "đến" "until" "nghỉ" "day off"
     "làm bù" "worked instead" "dùng" "use" "loại" "lọai" "kind" "chịu trách nhiệm"
     "accountable" "theo" "under")
    (label time
     "hiệu lực" "có hiệu lực" "effective" "in force" "giai đoạn" "giai đọan" "nhiệm kỳ" "term"
     "term of office" "định kỳ" "every" "thời hạn" "due" "thời gian" "during" "on" "khi" "when"
     "gia hạn" "extension" "xác nhận bằng văn bản" "confirmed in writing" "lấy số liệu"
     "covers" "giải thể" "dissolved" "báo trước" "upon" "nếu" "if" "sau" "after" "period")
    (label choices
     "khi hết hạn" "at expiry" "chủ trì theo" "lead rule" "quá hạn" "overdue" "hình thức"
     "method" "cost" "độ mật" "secrecy" "ràng buộc" "binding" "do" "borne by" "viết bằng"
     "written in")
    (construct time
     "trả lời" "reply")
    (construct choices
     "kinh phí")
    (reference nil
     "hai bên" "both parties" "các bên" "all parties" "the parties" "each party"
     "bất kỳ bên nào" "một bên" "any party" "bên kia" "the other party" "bên chủ trì"
     "the lead" "các bên còn lại" "remaining parties" "superior level" "cấp dưới" "lower level"
     "cơ quan cùng cấp" "counterpart level" "mỗi cấp" "each level" "mỗi ngành" "each line"
     "cấp trên cùng ngành" "own superior level" "bên cung cấp" "the sender" "mỗi" "each"
     "cùng cấp" "same level" "cùng ngành" "same line"))
  "Phrases that begin an item: class, what follows, phrases.")

(defconst qc--tails
  '((connective nil
     "của" "gửi" "đồng gửi" "qua" "giữa" "cùng" "phối hợp" "đối với" "cho" "thuộc" "theo"
     "nội dung" "chức vụ" "gọi tắt" "viết tắt" "ký thay" "thừa lệnh" "thay mặt" "thừa ủy quyền"
     "thừa uỷ quyền" "ký ngày" "điện thoại" "điện thọai" "thư điện tử" "email" "là" "chủ trì"
     "đồng chủ trì" "sau khi thống nhất với" "kèm theo" "thành phần" "cùng cấp" "cùng ngành"
     "cấp trung ương" "cấp tỉnh" "cấp thành phố" "cấp huyện" "cấp quận" "cấp xã" "cấp phường"
     "cấp cơ sở" "cấp trên cơ sở" "cấp bộ" "cấp quân khu" "cấp khu vực" "cấp vùng" "cấp nào"
     "bằng văn bản" "of" "to" "from" "copy to" "through" "between" "with" "under" "for" "by"
     "title" "level" "short name" "signs for" "by order of" "on behalf of" "authorized by"
     "signed" "phone" "telephone" "e-mail" "email" "unit" "as" "toward" "lead" "co-lead"
     "support" "after agreement of" "jointly with" "attached" "attendees" "in writing"
     "same level" "same line")
    (connective choices
     "do" "hình thức" "method")
    (connective time
     "khi" "thời hạn" "định kỳ" "thời gian" "when" "due" "every" "on")
    (reference nil
     "hai bên" "both parties" "các bên" "all parties" "the parties" "mỗi bên" "each party"
     "bất kỳ bên nào" "một bên" "any party" "bên kia" "the other party" "bên chủ trì"
     "the lead" "các bên còn lại" "remaining parties" "cấp trên" "superior level" "cấp dưới"
     "lower level" "cơ quan cùng cấp" "counterpart level" "mỗi cấp" "each level" "mỗi ngành"
     "each line" "cấp trên cùng ngành" "own superior level" "bên cung cấp" "the sender" "mỗi"
     "each")
    (label choices
     "khi hết hạn" "chủ trì theo" "lead rule")
    (label nil
     "signed on" "cùng chủ trì" "phối hợp với" "theo mẫu" "on form" "theo yêu cầu của"
     "theo đề nghị của" "under command of" "cùng báo cáo" "thành phần tham dự" "to archive")
    (compound nil
     "thông qua" "theo dõi" "tự do" "lý do" "do đó" "cho phép" "phụ thuộc" "đơn vị trực thuộc"
     "giữa kỳ"))
  "Phrases of the language anywhere in a line.")

(defconst qc--labels-behind-values
  '((label nil
     "số" "number" "ngôn ngữ" "language" "ký" "ban hành kèm theo" "issued under" "ban hành bởi"
     "issued by" "thay thế" "supersedes" "replaces" "bối cảnh" "background" "căn cứ" "basis"
     "tuân thủ" "complies with" "mục đích" "nhằm" "mục tiêu" "purpose" "so that" "objective"
     "nguyên tắc" "nguyên tắc phối hợp" "principle" "principles" "bố cục" "structure"
     "trực thuộc" "part of" "tư cách" "capacity" "số lượng" "count" "thành viên" "members"
     "đứng đầu" "heads" "superior of" "hoặc người được ủy quyền" "hoặc người được uỷ quyền"
     "or designee" "chính" "primary" "alternate" "đơn vị" "về" "địa bàn" "territory"
     "đầu mối duy nhất" "sole channel" "hoặc đơn vị kế thừa" "or successor" "nghĩa" "binds"
     "tổ chức đảng thuộc" "party organization under" "tổ chức đảng tại" "party organization at"
     "diện quản lý" "managed by" "trụ sở" "seat" "công tác tại" "works at" "cư trú tại"
     "resides in" "văn bản" "documents" "điều kiện" "condition" "trừ" "except" "thay vào đó"
     "instead" "ví dụ" "examples" "hand over to" "bên gửi" "bên nhận" "about" "việc" "asks for"
     "sản phẩm" "deliverable" "trình" "submit to" "nếu có" "if any" "nêu rõ lý do" "reasons"
     "chịu trách nhiệm về" "accountable for" "at the request of" "tại" "at" "chỉ huy"
     "tổng hợp" "compiles" "within report" "chair" "co-chair" "luân phiên" "rotates" "agenda"
     "biên bản" "minutes" "báo cáo đến" "report to" "thành lập" "set up by" "tổ trưởng" "head"
     "tasks" "người lập" "drawn up by" "phê duyệt" "approved by" "gồm" "contains" "ngày" "date"
     "chịu trách nhiệm bên cung cấp về" "accountable the sender for" "không tiết lộ"
     "no disclosure" "quyết định cuối cùng" "final decision" "bởi" "hệ quả" "effect"
     "không ảnh hưởng đến" "no effect on" "nơi nhận" "distribution" "số bản" "copies"
     "per party" "lưu" "địa điểm" "nơi tổ chức" "place" "venue" "đơn vị tổ chức" "host"
     "chứng kiến" "witness" "bên tặng" "giver" "người nhận" "recipients" "document" "ban hành"
     "issued" "in force from" "hết hiệu lực" "out of force" "thay bởi" "replaced by" "từ" "đến"
     "until" "nghỉ" "day off" "làm bù" "worked instead" "dùng" "use" "loại" "lọai" "kind"
     "chịu trách nhiệm" "accountable")
    (label time
     "hiệu lực" "có hiệu lực" "effective" "in force" "giai đoạn" "giai đọan" "nhiệm kỳ" "term"
     "term of office" "during" "gia hạn" "extension" "xác nhận bằng văn bản"
     "confirmed in writing" "lấy số liệu" "covers" "giải thể" "dissolved" "báo trước" "upon"
     "nếu" "if" "sau" "after" "period")
    (label choices
     "at expiry" "quá hạn" "overdue" "cost" "độ mật" "secrecy" "ràng buộc" "binding" "borne by"
     "viết bằng" "written in"))
  "Labels that count only behind a value.")

(defconst qc--choices
  '((choice nil
     "tiếng Việt" "Vietnamese" "tiếng Anh" "English" "hết hiệu lực" "lapses" "gia hạn"
     "renews for" "xem xét lại" "review" "có" "yes" "không" "no" "chức năng" "by function"
     "thẩm quyền" "by competence" "bên phát hiện đầu tiên" "first finder" "địa bàn"
     "by territory" "văn bản" "bằng văn bản" "in writing" "writing" "trực tiếp" "in person"
     "điện thoại" "điện thọai" "telephone" "phone" "thư điện tử" "email" "e-mail" "fax"
     "dữ liệu điện tử" "electronic data" "họp" "meeting" "phù hợp" "any suitable" "chủ yếu"
     "by default" "coi như đồng ý" "deemed consent" "coi như từ chối" "deemed refusal"
     "đôn đốc" "remind" "báo cáo lên" "escalate to" "mỗi bên tự bảo đảm" "each party its own"
     "ngân sách nhà nước" "state budget" "bên chủ trì" "the lead" "tuyệt mật" "top secret"
     "tối mật" "secret" "mật" "confidential" "thường" "open"))
  "Closed answers.")

(defconst qc--times
  '((time nil
     "phút" "minutes" "minute" "minutes'" "minutes’" "minute's" "minute’s" "giờ" "tiếng"
     "giờ đồng hồ" "hours" "hour" "hours'" "hours’" "hour's" "hour’s" "giờ làm việc"
     "working hours" "working hour" "business hours" "business hour" "office hours" "ngày"
     "ngày lịch" "ngày dương lịch" "days" "day" "days'" "days’" "day's" "day’s" "calendar days"
     "calendar day" "calendar days'" "calendar days’" "ngày làm việc" "working days"
     "working day" "business days" "business day" "working days'" "working days’"
     "business days'" "business days’" "tuần" "tuần lễ" "weeks" "week" "weeks'" "weeks’"
     "week's" "week’s" "tháng" "months" "month" "months'" "months’" "month's" "month’s"
     "calendar months" "quý" "qúy" "quarters" "quarter" "quarter's" "calendar quarter"
     "nửa năm" "half-years" "half-year" "half year" "half a year" "năm" "years" "year" "years'"
     "years’" "year's" "year’s" "calendar years" "calendar year" "năm học" "school years"
     "school year" "academic year" "năm tài chính" "năm ngân sách" "fiscal years" "fiscal year"
     "financial year" "định kỳ" "periodically" "at regular intervals" "from time to time"
     "hằng" "hàng" "mỗi" "cứ" "cứ mỗi" "từng" "every" "each" "per" "in every" "in each" "other"
     "second" "lần" "times" "time" "once" "one time" "twice" "two times" "an" "daily"
     "on a daily basis" "weekly" "on a weekly basis" "fortnightly" "monthly"
     "on a monthly basis" "quarterly" "on a quarterly basis" "nửa năm một lần" "half-yearly"
     "semi-annually" "semiannually" "semi-annual" "six-monthly" "half yearly" "thường niên"
     "annually" "yearly" "annual" "on an annual basis" "on a yearly basis" "biennially"
     "tuần/lần" "tháng/lần" "quý/lần" "qúy/lần" "năm/lần" "lần/ngày" "lần/tuần" "times/week"
     "time/week" "lần/tháng" "times/month" "time/month" "lần/quý" "lần/qúy" "times/quarter"
     "time/quarter" "lần/năm" "times/year" "time/year" "biannually" "bi-annually" "biannual"
     "bimonthly" "bi-monthly" "biweekly" "bi-weekly" "biyearly" "bi-yearly" "ngày kỷ niệm"
     "kỷ niệm" "anniversary" "anniversaries" "giữa kỳ" "mid-point" "midpoint" "the mid-point"
     "the midpoint" "khoảng" "khỏang" "quanh" "vào khoảng" "vào khỏang" "around" "on or around"
     "about" "trong" "trong vòng" "trong thời hạn" "trong thời gian" "trong khoảng thời gian"
     "trong khỏang thời gian" "within" "in" "within a period of" "within the period of"
     "during the" "chậm nhất" "chậm nhất là" "muộn nhất" "muộn nhất là" "no later than"
     "not later than" "at the latest" "không quá" "tối đa" "tối đa là" "tối đa không quá"
     "không vượt quá" "nhiều nhất" "at most" "no more than" "not more than" "in no more than"
     "not exceeding" "no longer than" "not longer than" "up to" "a maximum of"
     "in not more than" "more often than" "not to exceed" "ít nhất" "ít nhất là" "tối thiểu"
     "tối thiểu là" "at least" "not less than" "no less than" "no less often than"
     "not less often than" "no fewer than" "not fewer than" "a minimum of" "kể từ" "tính từ"
     "từ" "tính kể từ" "after" "of" "from" "following" "since" "counted from" "trước" "before"
     "prior to" "in advance of" "ahead of" "sau" "in advance" "beforehand" "báo trước" "notice"
     "advance" "prior" "bằng văn bản" "written" "hợp lý" "reasonable" "between" "quá" "past"
     "overdue by" "more than" "hết" "thời điểm ngày" "the date of" "the day of" "date of"
     "the date on which" "the day on which" "the date" "khi" "lúc" "thời điểm" "thời gian"
     "kể từ lúc" "when" "whenever" "the moment of" "the time of" "the moment when"
     "the moment that" "the moment" "trường hợp" "trong trường hợp" "nếu" "if" "in case"
     "in case of" "in the case of" "where" "in the event of" "the" "any" "such" "its" "their"
     "date" "upon" "on" "at" "as of" "as from" "with" "vào" "ở" "during" "sau đó" "tiếp đó"
     "rồi" "then" "thereafter" "followed by" "và" "đồng thời" "cũng như" "and" "as well as"
     "hoặc" "hay" "or" "nhưng" "song" "nhưng phải" "but" "trong mọi trường hợp"
     "trong bất kỳ trường hợp nào" "cụ thể là" "in any event" "in any case" "in all cases"
     "thứ" "đối với" "với" "for" "in respect of" "riêng" "thì" "có hiệu lực" "hiệu lực"
     "có hiệu lực thi hành" "được thực hiện" "with effect" "takes effect" "effective"
     "enters into force" "in force" "bắt đầu từ" "starting" "starting on" "starting from" "đến"
     "tới" "đến hết" "cho đến" "cho đến khi" "đến khi" "to" "until" "till" "through"
     "and ending on" "until the end of" "to the end of" "vào các" "vào hoặc trước"
     "trước hoặc trong" "không muộn hơn" "on or before" "by" "o'clock" "o’clock" "vào lúc"
     "vào hồi" "hồi" "sáng" "buổi sáng" "morning" "in the morning" "the morning of"
     "the morning" "trưa" "buổi trưa" "noon" "at noon" "midday" "the noon of" "chiều"
     "buổi chiều" "afternoon" "in the afternoon" "the afternoon of" "the afternoon" "tối"
     "buổi tối" "đêm" "evening" "in the evening" "the evening of" "the evening" "night"
     "the night of" "a.m." "am" "a.m" "p.m." "pm" "p.m" "cuối cùng" "cuối" "ngày cuối cùng"
     "ngày cuối" "the last day" "last day" "the last" "last" "đầu tiên" "đầu" "ngày đầu tiên"
     "ngày đầu" "mồng một" "mùng một" "the first day" "first day" "giữa" "middle" "cuối mỗi"
     "the end of" "end of" "the beginning of" "beginning of" "the start of" "start of"
     "the middle of" "middle of" "mid" "của" "làm việc" "working" "business" "của kỳ báo cáo"
     "kỳ báo cáo" "of the reporting period" "of each reporting period" "của kỳ thông báo"
     "kỳ thông báo" "of the notice period" "của năm báo cáo" "năm báo cáo"
     "of the reporting year" "of each reporting year" "của năm thông báo" "năm thông báo"
     "of the notice year" "hằng tháng" "hàng tháng" "mỗi tháng" "của mỗi tháng"
     "của hằng tháng" "của hàng tháng" "of each month" "of every month" "each month"
     "every month" "tháng sau" "của tháng sau" "tháng kế tiếp" "của tháng kế tiếp"
     "tháng tiếp theo" "của tháng tiếp theo" "of the following month" "of the next month"
     "the following month" "next month" "hằng năm" "hàng năm" "mỗi năm" "của mỗi năm"
     "của hằng năm" "của hàng năm" "each year" "every year" "of each year" "of every year"
     "năm sau" "của năm sau" "năm kế tiếp" "của năm kế tiếp" "năm tiếp theo"
     "của năm tiếp theo" "of the following year" "of the next year" "the following year"
     "next year" "năm trước" "của năm trước" "năm trước liền kề" "của năm trước liền kề"
     "năm liền trước" "of the previous year" "the previous year" "of the preceding year"
     "the preceding year" "last year" "hằng quý" "hằng qúy" "hàng quý" "hàng qúy" "mỗi quý"
     "mỗi qúy" "của mỗi quý" "của mỗi qúy" "của hằng quý" "của hằng qúy" "of each quarter"
     "of every quarter" "each quarter" "every quarter" "quý sau" "qúy sau" "của quý sau"
     "của qúy sau" "quý tiếp theo" "qúy tiếp theo" "của quý tiếp theo" "của qúy tiếp theo"
     "of the following quarter" "of the next quarter" "the following quarter" "next quarter"
     "hằng tuần" "hàng tuần" "mỗi tuần" "of each week" "of every week" "each week" "every week"
     "của tháng" "trong tháng" "of the month" "of month" "của quý" "của qúy" "trong quý"
     "trong qúy" "of the quarter" "of quarter" "của năm" "trong năm" "of the year" "of year"
     "của năm học" "mỗi năm học" "of the school year" "of each school year" "the school year"
     "each school year" "ngay" "ngay lập tức" "lập tức" "tức thời" "ngay tức khắc"
     "immediately" "forthwith" "at once" "instantly" "without delay" "kịp thời" "nhanh chóng"
     "sớm" "khẩn trương" "promptly" "timely" "in a timely manner" "without undue delay"
     "in due time" "expeditiously" "as appropriate" "sớm nhất" "sớm nhất có thể"
     "trong thời gian sớm nhất" "càng sớm càng tốt" "as soon as practicable"
     "as soon as is practicable" "as soon as possible" "as soon as reasonably practicable"
     "at the earliest opportunity" "as soon as feasible" "thường xuyên" "regularly"
     "on a regular basis" "liên tục" "continuously" "on an ongoing basis" "continually"
     "trong ngày" "ngay trong ngày" "cùng ngày" "trong cùng ngày" "the same day"
     "on the same day" "same day" "within the day" "within the same day" "trong ngày làm việc"
     "ngay trong ngày làm việc" "trong cùng ngày làm việc" "the same working day"
     "on the same working day" "by close of business" "by the close of business" "ngày hôm sau"
     "ngày tiếp theo" "vào ngày tiếp theo" "trong ngày hôm sau" "trong ngày tiếp theo"
     "the next day" "on the next day" "the following day" "on the following day"
     "trong ngày làm việc tiếp theo" "ngày làm việc tiếp theo" "vào ngày làm việc tiếp theo"
     "ngày làm việc kế tiếp" "trong ngày làm việc kế tiếp" "on the next working day"
     "the next working day" "on the next business day" "the next business day"
     "on the following working day" "by the next working day"
     "by close of business on the next working day"
     "by close of business on the next business day" "đột xuất" "bất thường" "ad hoc"
     "on an ad hoc basis" "as the case requires" "cần thiết" "thấy cần thiết"
     "xét thấy cần thiết" "xét thấy cần" "cần" "có nhu cầu" "thấy cần" "cần phải" "needed"
     "necessary" "required" "appropriate" "as needed" "as necessary" "as required"
     "the need arises" "có yêu cầu" "được yêu cầu" "có đề nghị" "được đề nghị" "theo yêu cầu"
     "theo đề nghị" "nhận được yêu cầu" "có văn bản yêu cầu" "có văn bản đề nghị" "request"
     "requested" "request is made" "so requested" "asked" "theo yêu cầu của" "theo đề nghị của"
     "at the request of" "khẩn cấp" "cấp bách" "đặc biệt khẩn cấp" "urgent" "in urgent cases"
     "in an emergency" "emergency" "of emergency" "of urgency" "urgency" "hai bên thống nhất"
     "các bên thống nhất" "do hai bên thống nhất" "do các bên thống nhất" "thống nhất"
     "theo thống nhất" "theo thỏa thuận" "theo thoả thuận" "hai bên thỏa thuận"
     "hai bên thoả thuận" "các bên thỏa thuận" "các bên thoả thuận" "do hai bên thỏa thuận"
     "do hai bên thoả thuận" "do các bên thỏa thuận" "do các bên thoả thuận" "as agreed"
     "to be agreed" "as the parties agree" "as mutually agreed" "at an agreed time"
     "theo quy định" "theo thời hạn" "theo thời hạn quy định" "theo luật"
     "theo quy định của pháp luật" "within the time limit set by law" "as provided by law"
     "as required by law" "under the law" "within the time limit set by"
     "within the time limits set by law" "as prescribed by law" "in accordance with the law"
     "in accordance with law" "theo kế hoạch" "theo kế họach" "theo chương trình" "theo lịch"
     "theo kế hoạch được duyệt" "theo kế họach được duyệt" "under the approved plan"
     "according to the plan" "under the plan" "as scheduled" "as planned" "bất cứ lúc nào"
     "vào bất cứ lúc nào" "bất kỳ lúc nào" "mọi lúc" "at any time" "any time" "vô thời hạn"
     "không thời hạn" "không xác định thời hạn" "indefinitely" "for an indefinite term"
     "for an unlimited term" "indefinite" "gia hạn" "được gia hạn" "có thể gia hạn" "kéo dài"
     "extendable" "extended" "may be extended" "can be extended" "thêm" "một lần" "kết luận"
     "giai đoạn" "giai đọan" "nhiệm kỳ" "trong giai đoạn" "trong giai đọan" "term" "the term"
     "the period" "period" "up to the end of" "từ nay" "từ nay đến" "from now" "trong suốt"
     "trong quá trình" "trong suốt thời gian" "trong suốt quá trình" "throughout"
     "in the course of" "for the duration of" "bằng" "qua" "in writing" "trực tiếp" "bằng lời"
     "orally" "in person" "face to face" "văn bản" "writing" "letter" "điện thoại" "điện thọai"
     "telephone" "phone" "thư điện tử" "email" "e-mail" "electronic mail" "fax" "telefax"
     "gặp trực tiếp" "meeting" "dữ liệu điện tử" "electronic data"))
  "Words of time.")

;;;; Patterns

(defconst qc--blanks " \t\u00a0\u2000-\u200a\u202f\u3000"
  "What stands between words.")

(defconst qc--delimiters (concat "\"%(),:;=[]{}«»“”„‟…\n" qc--blanks)
  "What ends a word.")

(defconst qc--bullet
  (concat "\\(?:[-–—•*+]\\|[0-9]\\{1,3\\}[.)]\\|[a-zđ])\\)\\(?:[" qc--blanks "]\\|$\\)")
  "A bullet, with the blank behind it.")

(defun qc--patterns (groups)
  "The patterns of GROUPS: a list of (PATTERN CLASS FOLLOWER)."
  (mapcar
   (lambda (group)
     (list (concat (replace-regexp-in-string
                    " " "\\s-+" (regexp-opt (cddr group)) t t)
                   "\\_>")
           (car group) (cadr group)))
   groups))

(defvar qc--start-patterns (qc--patterns qc--starts))
(defvar qc--tail-patterns (qc--patterns qc--tails))
(defvar qc--label-patterns (qc--patterns qc--labels-behind-values))
(defvar qc--choice-patterns (qc--patterns qc--choices))
(defvar qc--time-patterns (qc--patterns qc--times))

;;;; Syntax

(defvar qc-mode-syntax-table
  (let ((table (make-syntax-table)))
    (dolist (char (append "!$&'*+-./<>?@\\^_`|~#–—•‘’" nil))
      (modify-syntax-entry char "_" table))
    (dolist (char (append "\"%,:;=…“”„‟«»" nil))
      (modify-syntax-entry char "." table))
    (dolist (char '(?\t ?\s ?\u00a0 (?\u2000 . ?\u200a) ?\u202f ?\u3000))
      (modify-syntax-entry char " " table))
    (modify-syntax-entry ?\n ">" table)
    table)
  "Words end as in the compiler; texts and comments are found by a function.")

(defconst qc--set-of-delimiters (concat "]\"%(),:;=[{}«»“”„‟…\n" qc--blanks)
  "The delimiters as they stand between brackets.")

(defun qc--word-begins-p (position)
  "Whether no character of a word stands before POSITION."
  (let ((char (char-before position)))
    (or (null char) (string-match-p (concat "[" qc--set-of-delimiters "]") (string char)))))

(defun qc--mark (position syntax)
  "Give the character at POSITION the SYNTAX."
  (when (< position (point-max))
    (put-text-property position (1+ position) 'syntax-table (string-to-syntax syntax))))

(defun qc--mark-text (start)
  "Mark the text whose quote stands at START, and move behind it."
  (let* ((char (char-after start))
         (closing (cond ((eq char ?\") "\"") ((eq char ?«) "»") ((eq char ?‘) "’") (t "[”‟]")))
         (end (line-end-position)))
    (goto-char (1+ start))
    (cond
     ((or (re-search-forward closing end t) (search-forward "\"" end t))
      (qc--mark start "|")
      (qc--mark (1- (point)) "|"))
     ((eq char ?‘))
     (t
      (qc--mark start "|")
      (qc--mark end "|")
      (goto-char end)))))

(defun qc--propertize (start end)
  "Find texts and comments between START and END."
  (goto-char start)
  (when (nth 3 (syntax-ppss))
    (when (search-forward "\"\"\"" end 'move)
      (qc--mark (1- (point)) "|")))
  (while (re-search-forward "[\"“„‟”«‘#]" end 'move)
    (let ((place (1- (point))))
      (cond
       ((eq (char-after place) ?#)
        (when (qc--word-begins-p place)
          (qc--mark place "<")
          (goto-char (line-end-position))))
       ((and (eq (char-after place) ?‘) (not (qc--word-begins-p place))))
       ((save-excursion (goto-char place) (looking-at-p "\"\"\""))
        (qc--mark place "|")
        (goto-char (+ place 3))
        (when (search-forward "\"\"\"" end 'move)
          (qc--mark (1- (point)) "|")))
       (t (qc--mark-text place))))))

;;;; Colours

(defface qc-construct '((t :inherit font-lock-keyword-face))
  "Phrases that open a construct.")
(defface qc-label '((t :inherit font-lock-type-face))
  "Phrases that begin a clause.")
(defface qc-connective '((t :inherit font-lock-builtin-face))
  "Phrases that end a name.")
(defface qc-reference '((t :inherit font-lock-variable-name-face))
  "References that every document knows.")
(defface qc-choice '((t :inherit font-lock-constant-face))
  "Closed answers.")
(defface qc-time '((t :inherit font-lock-function-name-face))
  "Words of time.")
(defface qc-blank '((t :inherit font-lock-warning-face))
  "Places to be filled in.")
(defface qc-number '((t :inherit font-lock-constant-face))
  "Numbers, dates, numbers of documents.")
(defface qc-sign '((t :inherit font-lock-preprocessor-face))
  "Bullets and braces.")

(defvar-local qc--state 'item
  "What is looked for at point: item, rest, time or choices.")

(defvar qc--found nil
  "The face of the phrase that was found last.")

(defun qc--face (class)
  "The face of a CLASS of phrases."
  (pcase class
    ('construct 'qc-construct) ('label 'qc-label) ('connective 'qc-connective)
    ('reference 'qc-reference) ('choice 'qc-choice) ('time 'qc-time)))

(defun qc--longest (patterns)
  "The longest of PATTERNS at point: a list (END CLASS FOLLOWER), or nil."
  (let (best)
    (dolist (pattern patterns best)
      (when (and (looking-at (car pattern))
                 (or (null best) (> (match-end 0) (car best))))
        (setq best (cons (match-end 0) (cdr pattern)))))))

(defun qc--behind-value-p ()
  "Whether a text, a blank or a date stands before point on the line."
  (save-excursion
    (skip-chars-backward qc--blanks (line-beginning-position))
    (or (memq (char-before) '(?\" ?” ?‟ ?» ?…))
        (looking-back "[/ ][0-9]\\{4\\}" (max (point-min) (- (point) 5))))))

(defun qc--phrase-here ()
  "The phrase at point in the current state."
  (pcase qc--state
    ('time (qc--longest qc--time-patterns))
    ('choices (or (qc--longest qc--choice-patterns) (qc--longest qc--tail-patterns)))
    (_ (or (qc--longest qc--tail-patterns)
           (and (qc--behind-value-p)
                (let ((found (qc--longest qc--label-patterns)))
                  (and found (list (car found) 'label (nth 2 found)))))))))

(defun qc--skip-text ()
  "Move behind the text or comment that begins at point."
  (let ((next (text-property-not-all (1+ (point)) (point-max) 'syntax-table nil)))
    (if (equal (get-text-property (point) 'syntax-table) (string-to-syntax "<"))
        (goto-char (line-end-position))
      (goto-char (if next (1+ next) (point-max))))))

(defun qc--take (end face)
  "Let the match be from point to END, with FACE; move to END."
  (set-match-data (list (copy-marker (point)) (copy-marker end)))
  (setq qc--found face)
  (goto-char end)
  t)

(defun qc--step-item ()
  "Look for a bullet or an item at point; return whether one was found."
  (if (and (looking-at qc--bullet)
           (save-excursion (skip-chars-backward qc--blanks) (bolp)))
      (qc--take (if (eq (match-end 0) (line-end-position))
                    (save-excursion (goto-char (match-end 0))
                                    (skip-chars-backward qc--blanks) (point))
                  (1- (match-end 0)))
                'qc-sign)
    (let ((found (qc--longest qc--start-patterns)))
      (setq qc--state 'rest)
      (when (and found (not (eq (nth 1 found) 'reference)))
        (setq qc--state (or (nth 2 found) 'rest))
        (qc--take (car found) (qc--face (nth 1 found)))))))

(defun qc--step ()
  "Look for a phrase at point; return whether one was found, else move on."
  (let ((char (char-after)))
    (cond
     ((eq char ?\n) (setq qc--state 'item) (forward-char) nil)
     ((get-text-property (point) 'syntax-table)
      (when (eq qc--state 'item) (setq qc--state 'rest))
      (qc--skip-text) nil)
     ((memq char '(?{ ?}))
      (setq qc--state 'item)
      (qc--take (1+ (point)) 'qc-sign))
     ((> (skip-chars-forward qc--blanks) 0) nil)
     ((and (eq qc--state 'item) (qc--step-item)))
     (t
      (let ((found (qc--phrase-here)))
        (cond
         ((null found)
          (when (zerop (skip-chars-forward (concat "^" qc--delimiters)))
            (forward-char))
          nil)
         ((eq (nth 1 found) 'compound) (goto-char (car found)) nil)
         (t
          (when (nth 2 found) (setq qc--state (nth 2 found)))
          (qc--take (car found) (qc--face (nth 1 found))))))))))

(defun qc--next (limit)
  "Find the next phrase, bullet or brace before LIMIT, for `font-lock-keywords'."
  (let ((case-fold-search t) (found nil))
    (syntax-propertize limit)
    (when (bolp)
      (setq qc--state 'item)
      (when (nth 3 (syntax-ppss))
        (goto-char (or (text-property-not-all (point) (point-max) 'syntax-table nil)
                       (point-max)))
        (unless (eobp) (forward-char))))
    (while (and (not found) (< (point) limit))
      (setq found (qc--step)))
    found))

(defconst qc-font-lock-keywords
  `((qc--next (0 qc--found))
    ("\\(?:[0-9]+/\\)*\\(?:…+\\|\\_<\\.\\{3,\\}\\|\\_<_\\{2,\\}\\)\\(?:/\\(?:[0-9]+\\|…+\\)\\)*"
     (0 'qc-blank))
    (,(concat "\\_<[0-9][^" qc--set-of-delimiters "]*\\(?:[.,:][0-9]+\\)*%?")
     (0 'qc-number)))
  "What is coloured besides texts and comments.")

;;;; Indentation

(defun qc--indentation ()
  "The column of the current line: braces around it, and bullets below a label."
  (save-excursion
    (back-to-indentation)
    (let ((brace (nth 1 (syntax-ppss)))
          (bullet (looking-at-p qc--bullet))
          (closes (eq (char-after) ?})))
      (let ((column (if brace
                        (+ (save-excursion (goto-char brace) (current-indentation))
                           (if closes 0 qc-indent-offset))
                      0)))
        (if (not bullet)
            column
          (forward-line -1)
          (while (and (not (bobp)) (looking-at-p "[ \t]*$"))
            (forward-line -1))
          (back-to-indentation)
          (cond
           ((looking-at-p qc--bullet) (max column (current-column)))
           ((looking-at-p ".*{[ \t]*\\(?:#.*\\)?$") column)
           (t (+ column qc-indent-offset))))))))

(defun qc--continues-p ()
  "Whether the line before ends in a comma: its values go on where they stand."
  (save-excursion
    (beginning-of-line)
    (skip-chars-backward (concat qc--blanks "\n"))
    (eq (char-before) ?,)))

(defun qc-indent-line ()
  "Indent the current line by the braces around it."
  (interactive)
  (if (nth 3 (syntax-ppss (line-beginning-position)))
      'noindent
    (let ((column (if (qc--continues-p) (current-indentation) (qc--indentation))))
      (if (<= (current-column) (current-indentation))
          (indent-line-to column)
        (save-excursion (indent-line-to column))))))

;;;; The mode

;;;###autoload
(define-derived-mode qc-mode prog-mode "QC"
  "Major mode for coordination agreements (.qc)."
  (setq-local comment-start "# ")
  (setq-local comment-start-skip "#+[ \t]*")
  (setq-local comment-end "")
  (setq-local indent-line-function #'qc-indent-line)
  (setq-local indent-tabs-mode nil)
  (setq-local syntax-propertize-function #'qc--propertize)
  (setq-local font-lock-defaults '(qc-font-lock-keywords nil t)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.qc\\'" . qc-mode))

(provide 'qc-mode)

;;; qc-mode.el ends here
