import QCSyntax

extension JSONError {
  /// The reason in words, without the place.
  package var message: Localized {
    switch reason {
    case .empty: Localized("tệp không có nội dung", "the file is empty")
    case .tooLarge: Localized("tệp quá lớn", "the file is too large")
    case .tooDeep:
      Localized(
        "lồng nhau quá \(JSONDocument.depthLimit) cấp",
        "more than \(JSONDocument.depthLimit) levels deep")
    case .byteOrderMark:
      Localized(
        "có dấu thứ tự byte (BOM) ở đầu tệp", "there is a byte order mark at the beginning")
    case .notUTF8: Localized("không phải UTF-8", "the bytes are not UTF-8")
    case .unexpectedEnd: Localized("hết tệp giữa chừng", "the text ends too early")
    case .unexpectedByte: Localized("ký tự lạ", "unexpected character")
    case .contentAfterEnd:
      Localized("còn nội dung thừa sau giá trị", "there is more text behind the value")
    case .expectedValue: Localized("ở đây phải có một giá trị", "a value is expected here")
    case .expectedKey:
      Localized("ở đây phải có khóa trong ngoặc kép", "a key in quotes is expected here")
    case .expectedColon: Localized("sau khóa phải có dấu \":\"", "\":\" is expected behind the key")
    case .expectedComma:
      Localized("thiếu dấu phẩy hoặc dấu đóng ngoặc", "a comma or a closing bracket is missing")
    case .trailingComma:
      Localized("thừa dấu phẩy trước dấu đóng ngoặc", "a comma stands before the closing bracket")
    case .badNumber: Localized("số viết sai", "the number is not well formed")
    case .badEscape:
      Localized("chuỗi thoát sau dấu \"\\\" viết sai", "the escape is not well formed")
    case .loneSurrogate:
      Localized("mã \\u là nửa cặp thay thế đứng một mình", "the \\u escape is half of a pair")
    case .controlCharacter:
      Localized(
        "có ký tự điều khiển trong chuỗi", "there is a control character in the string")
    case .duplicateKey(let key):
      Localized("khóa \"\(key)\" đứng hai lần", "the key \"\(key)\" stands twice")
    }
  }
}
