/// What an event is, told by the head word in its words.
package enum EventType: UInt8, Sendable, CaseIterable {
  case receipt, sending, signing, issue, detection, approval, acceptance, agreement, occurrence
  case change, start, end, expiry, session, request, effect
  /// No head word is known: the words alone say what it is.
  case stated

  /// The head words, the one that is written first.
  package var heads: (vietnamese: StaticString, english: StaticString) {
    switch self {
    case .receipt:
      (
        "nhận được|nhận|tiếp nhận|thụ lý|nhận đủ",
        "receipt|received|receives|receiving|receive"
      )
    case .sending:
      (
        "gửi|chuyển|thông báo|chuyển giao|bàn giao",
        "sending|sent|sends|notification|dispatch|delivery|notifies|notice|handover"
      )
    case .signing:
      (
        "ký|ký kết|ký ban hành|ký tắt|ký cuối cùng",
        "signature|last signature|signing|signed|signs|sign|conclusion|execution"
      )
    case .issue: ("ban hành|công bố|đăng tải", "issue|issuance|issued|publication|published")
    case .detection:
      (
        "phát hiện|ghi nhận|biết được",
        "detection|detected|detects|discovery|discovered|discovers|finding|found|knowledge"
      )
    case .approval:
      (
        "phê duyệt|thông qua|được duyệt|chấp thuận",
        "approval|approved|approves|adoption|adopted|adopts"
      )
    case .acceptance: ("nghiệm thu", "acceptance|accepted|accepts")
    case .agreement: ("thống nhất|thỏa thuận|đồng ý", "agreement|consensus|agreed|agree")
    case .occurrence:
      (
        "xảy ra|phát sinh|xuất hiện",
        "occurrence|occurs|occurred|arises|arising|incident|happens|occur|arise"
      )
    case .change: ("thay đổi|có thay đổi|biến động", "change|changes|changed")
    case .start:
      (
        "bắt đầu|tiến hành|triển khai|xây dựng|tổ chức|khởi công|thực hiện|lập",
        """
        start|starts|started|commencement|commences|beginning|begins|implementation|connects\
        |activated|departure
        """
      )
    case .end:
      (
        "kết thúc|hoàn thành|xong|hoàn tất|chấm dứt",
        """
        end|completion|completed|completes|ends|ended|closure|termination|conclusion of
        """
      )
    case .expiry:
      (
        "hết thời hạn|hết hạn|hết thời gian|hết hiệu lực|hết nhiệm kỳ",
        "expiry|expiration|expires|expired"
      )
    case .session:
      (
        "làm việc|xét xử|họp|giám sát|kiểm tra|thanh tra",
        "hearing|session|inspection|meeting|visit"
      )
    case .request: ("yêu cầu|đề nghị|kiến nghị", "request|requested|requests|asks|asked")
    case .effect:
      (
        "có hiệu lực|hiệu lực|có hiệu lực thi hành",
        "effective date|effect|entry into force|takes effect|enters into force|effectiveness"
      )
    case .stated: ("", "")
    }
  }

  /// The value in the JSON.
  package var code: StaticString {
    switch self {
    case .receipt: "receipt"
    case .sending: "sending"
    case .signing: "signing"
    case .issue: "issue"
    case .detection: "detection"
    case .approval: "approval"
    case .acceptance: "acceptance"
    case .agreement: "agreement"
    case .occurrence: "occurrence"
    case .change: "change"
    case .start: "start"
    case .end: "end"
    case .expiry: "expiry"
    case .session: "session"
    case .request: "request"
    case .effect: "effect"
    case .stated: "stated"
    }
  }
}
