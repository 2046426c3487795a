/// Registers of documents and calendars.
extension ConstructPage {
  static let register = ConstructPage(
    summary: Localized(
      """
      Sổ văn bản: các văn bản được viện dẫn, cùng ngày ban hành, ngày có hiệu lực, ngày hết hiệu \
      lực.
      """,
      """
      A register: documents that are cited, with the days on which they were issued and were in \
      force.
      """),
    notes: Localized(
      """
      Khai ở ngoài văn bản, thường trong một tệp riêng mà tệp khác `dùng`. Mỗi gạch đầu dòng là \
      một `mục`. Sổ cho biết văn bản nào còn hiệu lực, văn bản nào đã được thay thế.
      """,
      """
      Declared outside documents, mostly in a file that others `use`. Each bullet is an `entry`. \
      It tells which documents are in force and which have been replaced.
      """),
    vietnameseExample: """
      sổ văn bản pháp luật "Văn bản thường viện dẫn" {
        - Luật 41/2024/QH15 ngày 29/6/2024 của "Quốc hội" "Luật Bảo hiểm xã hội" {
          hiệu lực  01/7/2025
        }
        - Luật 58/2014/QH13 ngày 20/11/2014 của "Quốc hội" "Luật Bảo hiểm xã hội" {
          hiệu lực      01/01/2016
          hết hiệu lực  01/7/2025
          thay bởi      Luật 41/2024/QH15
        }
      }
      """,
    englishExample: """
      register laws "Laws often cited" {
        - Law 41/2024/QH15 2024-06-29 of "National Assembly" "Law on Social Insurance" {
          in force from  1 July 2025
        }
        - Law 58/2014/QH13 2014-11-20 of "National Assembly" "Law on Social Insurance" {
          in force from  1 January 2016
          out of force   1 July 2025
          replaced by    Law 41/2024/QH15
        }
      }
      """)

  static let registerEntry = ConstructPage(
    summary: Localized(
      "Một văn bản trong sổ.",
      "One document of a register."),
    notes: Localized(
      """
      Sau `mục`, hoặc sau gạch đầu dòng, là loại, số, ngày, cơ quan ban hành, tên. `ban hành`, \
      `hiệu lực`, `hết hiệu lực` là ngày; `thay bởi` là văn bản thay thế.
      """,
      """
      After `entry`, or a bullet, come kind, number, date, issuer and title. `issued`, `in force \
      from` and `out of force` are dates; `replaced by` is the later document.
      """),
    vietnameseExample: """
      sổ văn bản nội bộ "Quy chế của tỉnh" {
        mục Quy chế 03/QCPH-TV-CĐ "Dùng chung kho sách" {
          ban hành      02/8/2021
          hiệu lực      01/9/2021
          hết hiệu lực  01/9/2026
          thay bởi      Quy chế 11/QCPH-TV-CĐ
        }
        mục Quy chế 11/QCPH-TV-CĐ "Dùng chung kho sách" {
          ban hành  15/8/2026
          hiệu lực  01/9/2026
        }
      }
      """,
    englishExample: """
      register regulations "Regulations of the province" {
        entry Regulation 03/QCPH-TV-CĐ "Shared use of book stocks" {
          issued         2 August 2021
          in force from  1 September 2021
          out of force   1 September 2026
          replaced by    Regulation 11/QCPH-TV-CĐ
        }
        entry Regulation 11/QCPH-TV-CĐ "Shared use of book stocks" {
          issued         15 August 2026
          in force from  1 September 2026
        }
      }
      """)

  static let calendar = ConstructPage(
    summary: Localized(
      "Lịch nghỉ: ngày nghỉ và ngày làm bù, để tính ngày làm việc.",
      "A calendar: days off and days worked instead, by which working days are counted."),
    notes: Localized(
      """
      `từ` và `đến` nêu lịch có giá trị trong khoảng nào. qc có sẵn ngày nghỉ của Việt Nam cho các \
      năm 2023–2026; năm khác thì khai ở đây, và trong khoảng đã khai thì chỉ theo lịch này. Ngoài \
      mọi lịch thì qc không đoán ngày làm việc. Thứ bảy, chủ nhật không cần khai. Khai ở ngoài văn \
      bản, thường trong một tệp riêng cho mỗi năm.
      """,
      """
      `from` and `until` give the span it holds for. qc knows the holidays of Viet Nam for 2023 to \
      2026; declare other years here, and within the span this calendar alone decides. Beyond all \
      calendars qc does not guess working days. Saturdays and Sundays need not be listed. It stands \
      outside documents, mostly in a file for each year.
      """),
    vietnameseExample: """
      lịch nghỉ năm 2026 "Ngày nghỉ lễ năm 2026" {
        từ      01/01/2026
        đến     31/12/2026
        nghỉ    01/01/2026, 30/4/2026, 01/5/2026
        nghỉ    01/9/2026, 02/9/2026
        làm bù  22/8/2026
      }
      """,
    englishExample: """
      calendar year 2026 "Public holidays 2026" {
        from            1 January 2026
        until           31 December 2026
        day off         1 January 2026, 30 April 2026, 1 May 2026
        day off         1 September 2026, 2 September 2026
        worked instead  22 August 2026
      }
      """)
}
