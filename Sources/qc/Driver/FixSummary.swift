import QCSyntax

/// The last lines of `qc fix`: what was fixed, and what is left.
struct FixSummary {
  let isDry: Bool
  let includesUnsafe: Bool
  private(set) var applied = 0
  private var files = 0
  private(set) var errors = 0
  private(set) var warnings = 0
  private var forReview = 0

  init(isDry: Bool, includesUnsafe: Bool) {
    self.isDry = isDry
    self.includesUnsafe = includesUnsafe
  }

  mutating func add(_ report: FixReport) {
    applied += report.applied
    if report.isChanged { files += 1 }
    errors += report.errors
    warnings += report.warnings
    forReview += report.forReview
  }

  /// `Đã sửa 3 chỗ trong 2 tệp; còn 1 lỗi, 2 cảnh báo.` and, on a second line, what needs a person.
  func text(_ language: Language) -> String {
    var lines = [(done + left)[language]]
    if forReview > 0 {
      let words = includesUnsafe ? FixWords.choice(forReview) : FixWords.review(forReview)
      lines.append(words[language])
    }
    return lines.joined(separator: "\n")
  }

  private var done: Localized {
    guard applied > 0 else {
      return errors + warnings + forReview == 0
        ? Localized("không có gì phải sửa", "nothing to fix")
        : Localized("không có gì sửa được ngay", "nothing that can be fixed at once")
    }
    let fixes = applied == 1 ? "1 fix" : "\(applied) fixes"
    let places = files == 1 ? "1 file" : "\(files) files"
    return isDry
      ? Localized("sẽ sửa \(applied) chỗ trong \(files) tệp", "would make \(fixes) in \(places)")
      : Localized("đã sửa \(applied) chỗ trong \(files) tệp", "made \(fixes) in \(places)")
  }

  private var left: Localized {
    guard errors > 0 || warnings > 0 else { return Localized("", "") }
    let error = errors == 1 ? "1 error" : "\(errors) errors"
    let warning = warnings == 1 ? "1 warning" : "\(warnings) warnings"
    return Localized(
      "; còn \(errors) lỗi, \(warnings) cảnh báo (xem bằng qc check)",
      "; \(error) and \(warning) left (see qc check)")
  }
}

/// What `qc fix` says besides.
enum FixWords {
  static func review(_ count: Int) -> Localized {
    Localized(
      "\(count) chỗ nữa có cách sửa nhưng cần người xem lại: qc fix --unsafe",
      count == 1
        ? "1 more can be fixed, but needs your eye: qc fix --unsafe"
        : "\(count) more can be fixed, but need your eye: qc fix --unsafe")
  }

  static func choice(_ count: Int) -> Localized {
    Localized(
      "\(count) chỗ có nhiều cách sửa hoặc không sửa được như đã nêu: tự chọn, xem bằng qc check",
      count == 1
        ? "1 has several answers or none that holds: choose yourself, see qc check"
        : "\(count) have several answers or none that holds: choose yourself, see qc check")
  }

  static func unknownCode(_ word: String, _ guess: String?) -> LocalizedText {
    guard let guess else {
      return LocalizedText(
        vi: "Không có mã '\(word)'; xem các mã: qc explain",
        en: "There is no code '\(word)'; see 'qc explain'")
    }
    return LocalizedText(
      vi: "Không có mã '\(word)'. Ý bạn là '\(guess)'?",
      en: "There is no code '\(word)'. Did you mean '\(guess)'?")
  }
}

extension Localized {
  fileprivate static func + (left: Localized, right: Localized) -> Localized {
    Localized(left.vietnamese + right.vietnamese, left.english + right.english)
  }
}
