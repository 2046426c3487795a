/// Numbers, ordinals, months and weekdays in words.
enum TimeNumbers {
  /// Cardinal numbers, each with its value.
  static let cardinals: [(value: Int, vietnamese: StaticString, english: StaticString)] = [
    (1, "một", "one"), (2, "hai", "two"), (3, "ba", "three"), (4, "bốn|tư", "four"),
    (5, "năm|lăm", "five"), (6, "sáu", "six"), (7, "bảy|bẩy", "seven"), (8, "tám", "eight"),
    (9, "chín", "nine"), (10, "mười", "ten"), (11, "mười một", "eleven"),
    (12, "mười hai", "twelve"), (13, "mười ba", "thirteen"), (14, "mười bốn", "fourteen"),
    (15, "mười lăm", "fifteen"), (16, "mười sáu", "sixteen"), (17, "mười bảy", "seventeen"),
    (18, "mười tám", "eighteen"), (19, "mười chín", "nineteen"), (20, "hai mươi", "twenty"),
    (21, "hai mươi mốt", "twenty-one"), (24, "hai mươi bốn|hai mươi tư", "twenty-four"),
    (25, "hai mươi lăm", "twenty-five"), (28, "hai mươi tám", "twenty-eight"),
    (30, "ba mươi", "thirty"), (36, "ba mươi sáu", "thirty-six"), (40, "bốn mươi", "forty"),
    (45, "bốn mươi lăm", "forty-five"), (48, "bốn mươi tám", "forty-eight"),
    (50, "năm mươi", "fifty"), (60, "sáu mươi", "sixty"),
    (72, "bảy mươi hai", "seventy-two"), (90, "chín mươi", "ninety"),
    (100, "một trăm", "one hundred"),
    (120, "một trăm hai mươi", "one hundred and twenty|one hundred twenty"),
    (180, "một trăm tám mươi", "one hundred and eighty|one hundred eighty"),
  ]

  /// English ordinals, 1 to 31.
  static let ordinals: [StaticString] = [
    "1st|first", "2nd|second", "3rd|third", "4th|fourth", "5th|fifth", "6th|sixth", "7th|seventh",
    "8th|eighth", "9th|ninth", "10th|tenth", "11th|eleventh", "12th|twelfth", "13th|thirteenth",
    "14th|fourteenth", "15th|fifteenth", "16th|sixteenth", "17th|seventeenth", "18th|eighteenth",
    "19th|nineteenth", "20th|twentieth", "21st|twenty-first", "22nd|twenty-second",
    "23rd|twenty-third", "24th|twenty-fourth", "25th|twenty-fifth", "26th|twenty-sixth",
    "27th|twenty-seventh", "28th|twenty-eighth", "29th|twenty-ninth", "30th|thirtieth",
    "31st|thirty-first",
  ]

  /// English months, January first.
  static let months: [StaticString] = [
    "january|jan|jan.", "february|feb|feb.", "march|mar|mar.", "april|apr|apr.", "may",
    "june|jun|jun.", "july|jul|jul.", "august|aug|aug.", "september|sep|sep.|sept|sept.",
    "october|oct|oct.", "november|nov|nov.", "december|dec|dec.",
  ]

  /// Weekdays, Monday first.
  static let weekdays: [(vietnamese: StaticString, english: StaticString)] = [
    ("thứ hai", "monday|mondays"), ("thứ ba", "tuesday|tuesdays"), ("thứ tư", "wednesday"),
    ("thứ năm", "thursday|thursdays"), ("thứ sáu", "friday|fridays"),
    ("thứ bảy", "saturday|saturdays"), ("chủ nhật", "sunday|sundays"),
  ]

  /// Quarters of a year as they are written: Roman figures in Vietnamese.
  static let quarters: [(vietnamese: StaticString, english: StaticString)] = [
    ("i", "q1|first quarter|the first quarter"), ("ii", "q2|second quarter|the second quarter"),
    ("iii", "q3|third quarter|the third quarter"), ("iv", "q4|fourth quarter|the fourth quarter"),
  ]
}
