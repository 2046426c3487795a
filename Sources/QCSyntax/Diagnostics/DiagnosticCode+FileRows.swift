/// The rows of the codes about several files (QC08) and about files, encodings and outputs (QC9).
extension DiagnosticCode.Row {
  static let useNotFound = DiagnosticCode.Row(
    801, .error, "không tìm thấy tệp \"{0}\"", "the file \"{0}\" is not found",
    hint: "đường dẫn tính từ thư mục của tệp này, kết thúc bằng .qc",
    "the path begins at this file's folder and ends in .qc")

  static let useCycle = DiagnosticCode.Row(
    802, .error, "các tệp dùng lẫn nhau thành vòng: {0}", "the files use each other: {0}",
    hint: "chuyển khai báo chung sang một tệp thứ ba",
    "move what they share to a third file")

  static let useOutside = DiagnosticCode.Row(
    803, .error, "tệp \"{0}\" nằm ngoài thư mục gốc của dự án",
    "the file \"{0}\" is outside the project",
    hint: "chuyển tệp vào trong dự án; thư mục gốc là thư mục có .git hoặc qc.root",
    "move it into the project, whose root holds .git or qc.root")

  static let useMisplaced = DiagnosticCode.Row(
    804, .error, "`dùng` phải đứng trước văn bản đầu tiên",
    "`use` must stand before the first document",
    hint: "chuyển dòng này lên đầu tệp", "move the line to the top")

  static let invalidUsePath = DiagnosticCode.Row(
    805, .error, "đường dẫn \"{0}\" không hợp lệ", "the path \"{0}\" is not valid",
    hint: "dùng / giữa các thư mục, kết thúc bằng .qc, không bắt đầu bằng /",
    "put / between folders, end in .qc, do not begin with /")

  static let notUTF8 = DiagnosticCode.Row(
    9001, .error, "tệp không phải UTF-8{0}", "the file is not UTF-8{0}",
    hint: "mở trong Word hay Notepad rồi lưu lại với bảng mã UTF-8",
    "open it in Word or Notepad and save it again with the encoding UTF-8")

  static let looksBinary = DiagnosticCode.Row(
    9002, .error, "tệp không phải là văn bản thuần", "the file is no plain text",
    hint: "chỉ nhận tệp văn bản .qc; tệp Word cần chép nội dung sang",
    "only .qc texts are read; copy the text out of a Word file")

  static let fileTooLarge = DiagnosticCode.Row(
    9003, .error, "tệp lớn quá {0} byte", "the file is larger than {0} bytes",
    hint: "tách thành nhiều tệp", "divide it into several files")

  static let missingInput = DiagnosticCode.Row(
    9004, .error, "không có tệp hay thư mục \"{0}\"", "there is no file or folder \"{0}\"",
    hint: "kiểm tra đường dẫn", "look at the path")

  static let unreadableInput = DiagnosticCode.Row(
    9005, .error, "không đọc được \"{0}\": {1}", "\"{0}\" cannot be read: {1}",
    hint: "kiểm tra quyền đọc", "look at its permissions")

  static let nothingMatched = DiagnosticCode.Row(
    9006, .error, "không có tệp .qc nào trong \"{0}\"", "there is no .qc file in \"{0}\"",
    hint: "kiểm tra thư mục", "look at the folder")

  static let cannotWrite = DiagnosticCode.Row(
    9007, .error, "không ghi được \"{0}\": {1}", "\"{0}\" cannot be written: {1}",
    hint: "kiểm tra quyền ghi và chỗ trống trên đĩa; tệp cũ còn nguyên",
    "look at permissions and free space; the older file is intact")

  static let outputClash = DiagnosticCode.Row(
    9008, .error, "hai tệp cùng ghi ra \"{0}\"", "two files would both be written to \"{0}\"",
    hint: "đổi tên một tệp, hoặc chạy riêng với -o khác",
    "rename one, or run them apart with another -o")

  static let invalidJSON = DiagnosticCode.Row(
    9009, .error, "tệp không phải JSON hợp lệ: {0}", "the file is no valid JSON: {0}",
    hint: "tạo lại tệp bằng qc build", "make the file again with qc build")

  static let invalidModel = DiagnosticCode.Row(
    9010, .error, "JSON không đúng lược đồ của qc: {0}",
    "the JSON does not follow the schema of qc: {0}",
    hint: "tạo lại tệp bằng qc build", "make the file again with qc build")

  static let staleOutput = DiagnosticCode.Row(
    9011, .error, "JSON đã cũ: văn bản nguồn đã thay đổi",
    "the JSON is out of date: its source has changed",
    hint: "chạy lại qc build", "run qc build again")

  static let sourceNotFound = DiagnosticCode.Row(
    9012, .note, "không thấy văn bản nguồn \"{0}\" nên không so được",
    "the source \"{0}\" is not found, so nothing is compared",
    hint: "chỉ ra bằng --source", "name it with --source")

  static let unknownExtension = DiagnosticCode.Row(
    9013, .error, "\"{0}\" không phải tệp .qc", "\"{0}\" is no .qc file",
    hint: "qc đọc tệp .qc (và .json do qc build tạo, khi kiểm tra)",
    "qc reads .qc files (and, to check them, .json files that qc build made)")

  static let notProved = DiagnosticCode.Row(
    9014, .error, "chưa trình bày lại được mà vẫn giữ nguyên nội dung, nên không ghi gì",
    "the layout could not be proved to keep the meaning, so nothing is written",
    hint: "đây là lỗi của qc: đề nghị gửi tệp này cho người phát triển; tệp vẫn nguyên vẹn",
    "this is a fault of qc: please send the file to its developers; the file is untouched")
}
