/// A day of the civil calendar: proleptic Gregorian, counted from 1 January 1970.
///
/// The solar calendar is the one that limits are counted in (Civil Code 91/2015/QH13, article 145).
package struct CivilDate: Sendable, Equatable, Hashable, Comparable {
  /// Days since 1 January 1970; negative before it.
  package let dayNumber: Int32

  package init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// The day of a year (1...9999), month (1...12) and day of month; nil for a day that does not
  /// exist.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.length(ofMonth: month, year: year)
    else { return nil }
    // Years begin in March here, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// A day as it stands in a text: `21/9/2023`, `21-9-2023` or `2023-09-21`. Nil for another
  /// shape and for a day that does not exist.
  package init?(_ bytes: some Sequence<UInt8>) {
    var groups = (0, 0, 0)
    var digits = (0, 0, 0)
    var group = 0
    for byte in bytes {
      let digit = Int(byte) - 0x30
      if digit >= 0, digit <= 9 {
        switch group {
        case 0:
          groups.0 = groups.0 * 10 + digit
          digits.0 += 1
        case 1:
          groups.1 = groups.1 * 10 + digit
          digits.1 += 1
        default:
          groups.2 = groups.2 * 10 + digit
          digits.2 += 1
        }
        if digits.0 > 4 || digits.1 > 2 || digits.2 > 4 { return nil }
      } else if byte == 0x2F || byte == 0x2D || byte == 0xE2 {
        // A typographic dash counts by its first byte.
        group += 1
        if group > 2 { return nil }
      } else if byte != 0x80 && byte != 0x93 {
        return nil
      }
    }
    guard group == 2 else { return nil }
    if digits.0 == 4 {
      self.init(year: groups.0, month: groups.1, day: groups.2)
    } else {
      guard digits.0 <= 2, digits.2 == 4 else { return nil }
      self.init(year: groups.2, month: groups.1, day: groups.0)
    }
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// Year, month and day of month.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 1 for Monday ... 7 for Sunday (ISO 8601).
  package var weekday: Int {
    let remainder = (Int(dayNumber) + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The day `count` days later.
  package func adding(days count: Int) -> CivilDate {
    CivilDate(dayNumber: Int32(clamping: Int(dayNumber) + count))
  }

  /// The corresponding day `count` months later, and where the month has none its last day (Civil
  /// Code 91/2015/QH13, article 148, clause 3). Years outside 1...9999 stop at their ends.
  package func adding(months count: Int) -> CivilDate {
    let (year, month, day) = parts
    let total = min(max(year * 12 + month - 1 + count, 12), 9999 * 12 + 11)
    let newMonth = total % 12 + 1
    let newDay = min(day, CivilDate.length(ofMonth: newMonth, year: total / 12))
    return CivilDate(year: total / 12, month: newMonth, day: newDay) ?? self
  }

  /// The number of days of a month (1...12).
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Appends `2023-09-21` (ISO 8601).
  package func writeISO(to output: inout [UInt8]) {
    let (year, month, day) = parts
    appendDecimal(year, digits: 4, to: &output)
    output.append(0x2D)
    appendDecimal(month, digits: 2, to: &output)
    output.append(0x2D)
    appendDecimal(day, digits: 2, to: &output)
  }

  /// Writes the same.
  package func writeISO(to output: inout RawWriter) {
    let (year, month, day) = parts
    output.write(decimal: year, digits: 4)
    output.write(0x2D)
    output.write(decimal: month, digits: 2)
    output.write(0x2D)
    output.write(decimal: day, digits: 2)
  }

  /// Appends `21/9/2023`, `05/02/2023` (days below 10 and the months 1 and 2 have a zero before
  /// them: Decree 30/2020/NĐ-CP, appendix I) or `21 September 2023`.
  package func write(in language: Language, to output: inout [UInt8]) {
    let (year, month, day) = parts
    switch language {
    case .vietnamese:
      appendDecimal(day, digits: 2, to: &output)
      output.append(0x2F)
      appendDecimal(month, digits: month < 3 ? 2 : 1, to: &output)
      output.append(0x2F)
    case .english:
      appendDecimal(day, to: &output)
      output.append(0x20)
      append(monthName(month), to: &output)
      output.append(0x20)
    }
    appendDecimal(year, to: &output)
  }
}

extension CivilDate {
  /// The same as ``write(in:to:)``.
  package func string(in language: Language) -> String {
    var bytes: [UInt8] = []
    write(in: language, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same as ``writeISO(to:)``.
  package var isoString: String {
    var bytes: [UInt8] = []
    writeISO(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// In both languages, for messages.
  package var localized: Localized {
    Localized(string(in: .vietnamese), string(in: .english))
  }
}

/// The English name of a month (1...12).
func monthName(_ month: Int) -> StaticString {
  switch month {
  case 1: "January"
  case 2: "February"
  case 3: "March"
  case 4: "April"
  case 5: "May"
  case 6: "June"
  case 7: "July"
  case 8: "August"
  case 9: "September"
  case 10: "October"
  case 11: "November"
  default: "December"
  }
}

/// Appends a number of at least zero in decimal, filled with zeros to `digits`.
func appendDecimal(_ value: Int, digits: Int = 1, to output: inout [UInt8]) {
  let value = max(value, 0)
  if value >= 10 || digits > 1 { appendDecimal(value / 10, digits: digits - 1, to: &output) }
  output.append(UInt8(0x30 + value % 10))
}

/// Appends words of the tables.
func append(_ words: StaticString, to output: inout [UInt8]) {
  output.append(
    contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
}
