import Glibc

/// Why a file could not be read, written or listed.
enum FileError: Error, Equatable, Sendable {
  /// The content is longer than the caller allows; `limit` is in bytes.
  case tooLarge(limit: Int)
  /// A folder stands where a file was expected.
  case isFolder
  /// The system refused; `code` is the value of `errno`.
  case system(code: Int32)

  /// The reason as a short phrase without a capital letter or a full stop, to stand behind a path
  /// and a colon.
  func reason(_ language: MessageLanguage) -> String {
    switch self {
    case .tooLarge(let limit):
      LocalizedText(
        vi: "tệp lớn hơn giới hạn \(limit) byte",
        en: "the file is larger than the limit of \(limit) bytes")[language]
    case .isFolder:
      FileError.systemReason(EISDIR)[language]
    case .system(let code):
      FileError.systemReason(code)[language]
    }
  }

  /// The error of the system call that has just failed.
  static var last: FileError {
    .system(code: errno)
  }
}

// MARK: - Implementation

extension FileError {
  private static func systemReason(_ code: Int32) -> LocalizedText {
    switch code {
    case ENOENT:
      LocalizedText(vi: "không có tệp hoặc thư mục này", en: "no such file or folder")
    case EACCES, EPERM:
      LocalizedText(vi: "không có quyền truy cập", en: "permission denied")
    case EEXIST:
      LocalizedText(
        vi: "đã có tệp này, nội dung còn nguyên", en: "it exists already and was left as it is")
    case EISDIR:
      LocalizedText(vi: "đây là thư mục, không phải tệp", en: "it is a folder, not a file")
    case ENOTDIR:
      LocalizedText(
        vi: "một phần của đường dẫn không phải là thư mục",
        en: "a part of the path is not a folder")
    case ENAMETOOLONG:
      LocalizedText(vi: "tên hoặc đường dẫn quá dài", en: "the name or the path is too long")
    case ELOOP:
      LocalizedText(vi: "các liên kết tượng trưng lặp vòng", en: "symbolic links form a loop")
    case EMFILE, ENFILE:
      LocalizedText(vi: "đang mở quá nhiều tệp", en: "too many open files")
    case EIO:
      LocalizedText(
        vi: "thiết bị lưu trữ báo lỗi đọc ghi",
        en: "the storage device reported an error")
    case ENOSPC:
      LocalizedText(vi: "ổ đĩa đã đầy", en: "no space left on the disk")
    case EROFS:
      LocalizedText(vi: "ổ đĩa chỉ cho phép đọc", en: "the file system is read-only")
    case EDQUOT:
      LocalizedText(vi: "đã dùng hết hạn mức dung lượng", en: "the disk quota is used up")
    case EFBIG:
      LocalizedText(
        vi: "vượt quá kích thước tệp mà hệ thống cho phép",
        en: "larger than the system allows a file to be")
    case ENOMEM:
      LocalizedText(vi: "không đủ bộ nhớ", en: "not enough memory")
    default:
      LocalizedText(vi: "errno \(code)", en: "errno \(code)")
    }
  }
}

extension FileError {
  /// Whether there is nothing at the path.
  var isMissing: Bool {
    if case .system(let code) = self { code == ENOENT || code == ENOTDIR } else { false }
  }
}
