/// Vietnamese wordings, most of them verbatim from real agreements. Each row is the slot, the wording and the JSON of its value.
let vietnameseWordings = #"""
  # b.2 of the evidence
  every | hàng ngày | {"parts":[{"cadence":"P1D","rrule":"FREQ=DAILY"}]}
  every | hàng tuần | {"parts":[{"cadence":"P1W","rrule":"FREQ=WEEKLY"}]}
  every | hàng tháng | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"}]}
  every | hằng tháng | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"}]}
  every | hàng quý | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"}]}
  every | hàng năm | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"}]}
  every | hằng năm | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"}]}
  every | định kỳ hàng năm | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"}]}
  every | định kỳ mỗi quý | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"}]}
  every | Định kỳ mỗi năm | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"}]}
  every | định kỳ mỗi tháng một lần | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"}]}
  every | định kỳ 01 lần một năm | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"}]}
  every | Định kỳ một năm một lần | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"}]}
  every | 03 tháng một lần | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"}]}
  every | Định kỳ 3 tháng một lần | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"}]}
  every | định kỳ 03 tháng | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"}]}
  every | 6 tháng một lần | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"}]}
  every | Định kỳ 6 tháng một lần | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"}]}
  every | Định kỳ sáu tháng | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"}]}
  every | Định kỳ 06 tháng | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"}]}
  every | 02 năm một lần | {"parts":[{"cadence":"P2Y","rrule":"FREQ=YEARLY;INTERVAL=2"}]}
  every | 03 năm một lần | {"parts":[{"cadence":"P3Y","rrule":"FREQ=YEARLY;INTERVAL=3"}]}
  every | 5 (năm) năm một lần | {"parts":[{"cadence":"P5Y","rrule":"FREQ=YEARLY;INTERVAL=5"}]}
  # b.3 of the evidence
  every | Định kỳ 06 tháng và hằng năm | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"},{"cadence":"P1Y","rrule":"FREQ=YEARLY","joint":"and"}]}
  every | Định kỳ 6 tháng và 1 năm | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"},{"cadence":"P1Y","rrule":"FREQ=YEARLY","joint":"and"}]}
  every | Định kỳ 6 tháng, một năm | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"},{"cadence":"P1Y","rrule":"FREQ=YEARLY","joint":"and"}]}
  every | định kỳ hàng tháng, 6 (sáu) tháng, một năm | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"},{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6","joint":"and"},{"cadence":"P1Y","rrule":"FREQ=YEARLY","joint":"and"}]}
  every | Định kỳ (hàng tháng, hàng quý, sáu tháng, một năm) | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"},{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3","joint":"and"},{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6","joint":"and"},{"cadence":"P1Y","rrule":"FREQ=YEARLY","joint":"and"}]}
  every | định kỳ hàng ngày, hàng tháng | {"parts":[{"cadence":"P1D","rrule":"FREQ=DAILY"},{"cadence":"P1M","rrule":"FREQ=MONTHLY","joint":"and"}]}
  every | định kỳ tháng, quý, năm | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"},{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3","joint":"and"},{"cadence":"P1Y","rrule":"FREQ=YEARLY","joint":"and"}]}
  every | định kỳ hàng tháng, hàng quý | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"},{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3","joint":"and"}]}
  # b.4 of the evidence
  every | Định kỳ mỗi năm một lần hoặc khi cần thiết | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"},{"trigger":"needed","joint":"or"}]}
  every | Định kỳ 3 (ba) tháng hoặc đột xuất | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"},{"trigger":"ad-hoc","joint":"or"}]}
  every | định kỳ mỗi quý một lần hoặc đột xuất | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"},{"trigger":"ad-hoc","joint":"or"}]}
  every | Định kỳ 6 tháng hoặc đột xuất | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"},{"trigger":"ad-hoc","joint":"or"}]}
  every | Định kỳ sáu tháng hoặc khi có yêu cầu | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"},{"trigger":"request","joint":"or"}]}
  every | định kỳ hàng tháng hoặc khi thấy cần thiết | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"},{"trigger":"needed","joint":"or"}]}
  every | định kỳ, đột xuất | {"parts":[{"cadence":null},{"trigger":"ad-hoc","joint":"or"}]}
  # b.5 of the evidence
  every | định kỳ | {"parts":[{"cadence":null}]}
  every | thường xuyên | {"parts":[{"vague":"regular","text":"thường xuyên"}]}
  # Other wordings of seeds and drafts.
  every | mỗi năm hai lần | {"parts":[{"cadence":"P1Y","times":2}]}
  every | 2 lần/năm | {"parts":[{"cadence":"P1Y","times":2}]}
  every | 6 tháng/lần | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"}]}
  every | ít nhất mỗi năm một lần | {"parts":[{"cadence":"P1Y","at_least":true}]}
  # b.6 of the evidence
  due | Chậm nhất vào ngày 10 hàng tháng | {"parts":[{"fixed":{"day":10,"of":"each-month"},"bound":"by","rrule":"FREQ=MONTHLY;BYMONTHDAY=10"}]}
  due | chậm nhất vào ngày 20 tháng sau | {"parts":[{"fixed":{"day":20,"of":"next-month"},"bound":"by","rrule":"FREQ=MONTHLY;BYMONTHDAY=20"}]}
  due | trước ngày 01 tháng sau | {"parts":[{"fixed":{"day":1,"of":"next-month"},"bound":"before","rrule":"FREQ=MONTHLY;BYMONTHDAY=1"}]}
  due | chậm nhất vào ngày cuối cùng của tháng | {"parts":[{"fixed":{"day":-1,"of":"each-month"},"bound":"by","rrule":"FREQ=MONTHLY;BYMONTHDAY=-1"}]}
  due | trước ngày 15 hằng tháng | {"parts":[{"fixed":{"day":15,"of":"each-month"},"bound":"before","rrule":"FREQ=MONTHLY;BYMONTHDAY=15"}]}
  due | trước ngày 30 tháng 7 hàng năm | {"parts":[{"fixed":{"month":7,"day":30,"of":"each-year"},"bound":"before","rrule":"FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=30"}]}
  due | trước ngày 31 tháng 10 hằng năm | {"parts":[{"fixed":{"month":10,"day":31,"of":"each-year"},"bound":"before","rrule":"FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=31"}]}
  due | chậm nhất ngày 31 tháng 12 hằng năm | {"parts":[{"fixed":{"month":12,"day":31,"of":"each-year"},"bound":"by","rrule":"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"}]}
  due | trước ngày 03 tháng 4 của kỳ báo cáo | {"parts":[{"fixed":{"month":4,"day":3,"of":"reporting-period"},"bound":"before"}]}
  due | trước ngày 08/4 của kỳ báo cáo | {"parts":[{"fixed":{"month":4,"day":8,"of":"reporting-period"},"bound":"before"}]}
  due | 08 tháng 5 của kỳ thông báo | {"parts":[{"fixed":{"month":5,"day":8,"of":"notice-period"}}]}
  due | trước ngày 03/8, 08/8, 12/8 của năm báo cáo | {"parts":[{"fixed":{"month":8,"day":3,"of":"reporting-year"},"bound":"before"},{"fixed":{"month":8,"day":8,"of":"reporting-year"},"bound":"before","joint":"and"},{"fixed":{"month":8,"day":12,"of":"reporting-year"},"bound":"before","joint":"and"}]}
  due | 18/8 của năm thông báo | {"parts":[{"fixed":{"month":8,"day":18,"of":"notice-year"}}]}
  due | trước ngày 15 tháng 4, 15 tháng 8, 31 tháng 12 | {"parts":[{"fixed":{"month":4,"day":15,"of":"each-year"},"bound":"before","rrule":"FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15"},{"fixed":{"month":8,"day":15,"of":"each-year"},"bound":"before","rrule":"FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=15","joint":"and"},{"fixed":{"month":12,"day":31,"of":"each-year"},"bound":"before","rrule":"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31","joint":"and"}]}
  # Other wordings of seeds and drafts.
  every | hằng năm, trước ngày 31 tháng 10 | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"},{"fixed":{"month":10,"day":31,"of":"each-year"},"bound":"before","rrule":"FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=31","joint":"at"}]}
  # b.7 of the evidence
  during | 01/10 năm trước – 31/3 | {"parts":[{"span":{"from":{"fixed":{"month":10,"day":1,"of":"previous-year"}},"to":{"fixed":{"month":3,"day":31}}}}]}
  during | 01/10–31/7 | {"parts":[{"span":{"from":{"fixed":{"month":10,"day":1}},"to":{"fixed":{"month":7,"day":31}}}}]}
  during | 01/8–30/9 | {"parts":[{"span":{"from":{"fixed":{"month":8,"day":1}},"to":{"fixed":{"month":9,"day":30}}}}]}
  during | từ 01/10 năm trước đến 30/9 | {"parts":[{"span":{"from":{"fixed":{"month":10,"day":1,"of":"previous-year"}},"to":{"fixed":{"month":9,"day":30}}}}]}
  during | từ ngày đầu tiên đến ngày cuối cùng của tháng | {"parts":[{"span":{"from":{"fixed":{"day":1}},"to":{"fixed":{"day":-1,"of":"each-month"}}}}]}
  during | từ 01/12 năm trước đến 31/5 | {"parts":[{"span":{"from":{"fixed":{"month":12,"day":1,"of":"previous-year"}},"to":{"fixed":{"month":5,"day":31}}}}]}
  during | từ 01/12 năm trước đến 30/11 | {"parts":[{"span":{"from":{"fixed":{"month":12,"day":1,"of":"previous-year"}},"to":{"fixed":{"month":11,"day":30}}}}]}
  # b.8 of the evidence
  due | trong thời hạn 05 ngày làm việc, kể từ ngày ký kết luận thanh tra | {"parts":[{"limit":"P5D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"signing","text":"ký kết luận thanh tra"}}]}
  due | 03 ngày làm việc kể từ ngày nhận | {"parts":[{"limit":"P3D","direction":"after","working_days":true,"event":{"type":"receipt","text":"nhận"}}]}
  due | Chậm nhất 02 ngày làm việc kể từ ngày nhận được báo cáo | {"parts":[{"limit":"P2D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"receipt","text":"nhận được báo cáo"}}]}
  due | Chậm nhất sau 05 ngày làm việc, kể từ ngày nhận được báo cáo có ký xác nhận | {"parts":[{"limit":"P5D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"receipt","text":"nhận được báo cáo có ký xác nhận"}}]}
  due | tối đa bảy (07) ngày làm việc kể từ ngày nhận được đề nghị | {"parts":[{"limit":"P7D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"receipt","text":"nhận được đề nghị"}}]}
  due | không quá 03 ngày làm việc | {"parts":[{"limit":"P3D","bound":"at_most","direction":"after","working_days":true}]}
  due | Trong vòng 07 ngày làm việc kể từ khi Bộ Y tế nhận được bản gốc | {"parts":[{"limit":"P7D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"receipt","text":"Bộ Y tế nhận được bản gốc"}}]}
  due | 20 ngày, kể từ ngày nhận được kiến nghị | {"parts":[{"limit":"P20D","direction":"after","event":{"type":"receipt","text":"nhận được kiến nghị"}}]}
  due | Chậm nhất 01 ngày kể từ ngày kết thúc kỳ báo cáo | {"parts":[{"limit":"P1D","bound":"at_most","direction":"after","event":{"type":"end","text":"kết thúc kỳ báo cáo"}}]}
  due | Chậm nhất là 15 ngày kể từ ngày kết thúc cuộc làm việc | {"parts":[{"limit":"P15D","bound":"at_most","direction":"after","event":{"type":"end","text":"kết thúc cuộc làm việc"}}]}
  due | chậm nhất 03 ngày, kể từ ngày nhận được văn bản yêu cầu | {"parts":[{"limit":"P3D","bound":"at_most","direction":"after","event":{"type":"receipt","text":"nhận được văn bản yêu cầu"}}]}
  due | không quá 24 giờ kể từ khi tiếp nhận | {"parts":[{"limit":"PT24H","bound":"at_most","direction":"after","event":{"type":"receipt","text":"tiếp nhận"}}]}
  due | không quá 48 giờ kể từ khi tiếp nhận | {"parts":[{"limit":"PT48H","bound":"at_most","direction":"after","event":{"type":"receipt","text":"tiếp nhận"}}]}
  due | trong vòng 24 giờ kể từ khi phát hiện | {"parts":[{"limit":"PT24H","bound":"at_most","direction":"after","event":{"type":"detection","text":"phát hiện"}}]}
  due | trong vòng 48 giờ kể từ khi nhận được yêu cầu | {"parts":[{"limit":"PT48H","bound":"at_most","direction":"after","event":{"type":"receipt","text":"nhận được yêu cầu"}}]}
  due | Chậm nhất trong vòng 04 giờ kể từ khi nhận được yêu cầu | {"parts":[{"limit":"PT4H","bound":"at_most","direction":"after","event":{"type":"receipt","text":"nhận được yêu cầu"}}]}
  due | chậm nhất 02 giờ sau khi cảng vụ thông báo | {"parts":[{"limit":"PT2H","bound":"at_most","direction":"after","event":{"type":"sending","text":"cảng vụ thông báo"}}]}
  due | tối đa 24 giờ làm việc | {"parts":[{"limit":"PT24H","bound":"at_most","direction":"after","working_hours":true}]}
  due | không quá 04 giờ làm việc | {"parts":[{"limit":"PT4H","bound":"at_most","direction":"after","working_hours":true}]}
  due | không quá 02 tháng kể từ ngày nhận được tố giác | {"parts":[{"limit":"P2M","bound":"at_most","direction":"after","event":{"type":"receipt","text":"nhận được tố giác"}}]}
  due | không quá 04 tháng kể từ ngày nhận được kiến nghị | {"parts":[{"limit":"P4M","bound":"at_most","direction":"after","event":{"type":"receipt","text":"nhận được kiến nghị"}}]}
  due | 05 ngày kể từ ngày hết thời hạn quy định tại khoản 1 Điều này | {"parts":[{"limit":"P5D","direction":"after","event":{"type":"expiry","text":"hết thời hạn quy định tại khoản 1 Điều này"}}]}
  due | sau khi nghiệm thu chính thức | {"parts":[{"limit":null,"direction":"after","event":{"type":"acceptance","text":"nghiệm thu chính thức"}}]}
  due | ngay sau khi kết thúc | {"parts":[{"vague":"immediate","text":"ngay","event":{"type":"end","text":"kết thúc"}}]}
  due | Chậm nhất sau 01/05 ngày làm việc, kể từ ngày nhận được báo cáo có ký xác nhận | {"parts":[{"limit":"P1D","up_to":"P5D","direction":"after","working_days":true,"event":{"type":"receipt","text":"nhận được báo cáo có ký xác nhận"}}]}
  # b.9 of the evidence
  due | trước khi xây dựng kế hoạch cưỡng chế ít nhất 10 ngày | {"parts":[{"limit":"P10D","bound":"at_least","direction":"before","event":{"type":"start","text":"xây dựng kế hoạch cưỡng chế"}}]}
  due | Trước thời điểm cưỡng chế ít nhất 01 ngày làm việc | {"parts":[{"limit":"P1D","bound":"at_least","direction":"before","working_days":true,"event":{"type":"stated","text":"cưỡng chế"}}]}
  due | trước khi tiến hành cưỡng chế 05 ngày làm việc | {"parts":[{"limit":"P5D","direction":"before","working_days":true,"event":{"type":"start","text":"tiến hành cưỡng chế"}}]}
  due | ít nhất 10 ngày trước ngày xét xử | {"parts":[{"limit":"P10D","bound":"at_least","direction":"before","event":{"type":"session","text":"xét xử"}}]}
  due | ít nhất 07 ngày trước ngày xét xử | {"parts":[{"limit":"P7D","bound":"at_least","direction":"before","event":{"type":"session","text":"xét xử"}}]}
  due | chậm nhất 01 giờ trước khi tàu xuất cảnh | {"parts":[{"limit":"PT1H","bound":"at_least","direction":"before","event":{"type":"stated","text":"tàu xuất cảnh"}}]}
  due | Chậm nhất 24 giờ trước khi tiến hành kiểm tra | {"parts":[{"limit":"PT24H","bound":"at_least","direction":"before","event":{"type":"start","text":"tiến hành kiểm tra"}}]}
  due | Chậm nhất là 15 ngày trước ngày đoàn giám sát làm việc | {"parts":[{"limit":"P15D","bound":"at_least","direction":"before","event":{"type":"session","text":"đoàn giám sát làm việc"}}]}
  due | chậm nhất 05 ngày trước khi hết thời hạn tạm giữ | {"parts":[{"limit":"P5D","bound":"at_least","direction":"before","event":{"type":"expiry","text":"hết thời hạn tạm giữ"}}]}
  due | Chậm nhất trước khi hết thời gian thử thách 15 ngày | {"parts":[{"limit":"P15D","bound":"at_least","direction":"before","event":{"type":"expiry","text":"hết thời gian thử thách"}}]}
  due | trước khi lập kế hoạch ít nhất 10 ngày | {"parts":[{"limit":"P10D","bound":"at_least","direction":"before","event":{"type":"start","text":"lập kế hoạch"}}]}
  # b.10 of the evidence
  due | ngay | {"parts":[{"vague":"immediate","text":"ngay"}]}
  due | ngay lập tức | {"parts":[{"vague":"immediate","text":"ngay lập tức"}]}
  due | ngay sau khi phát hiện | {"parts":[{"vague":"immediate","text":"ngay","event":{"type":"detection","text":"phát hiện"}}]}
  due | ngay trong ngày | {"parts":[{"near_day":"same"}]}
  due | kịp thời | {"parts":[{"vague":"timely","text":"kịp thời"}]}
  due | ngay bằng điện thoại, sau đó bằng văn bản trong vòng 24 giờ kể từ khi phát hiện | {"parts":[{"vague":"immediate","text":"ngay","channels":["telephone"]},{"limit":"PT24H","bound":"at_most","direction":"after","event":{"type":"detection","text":"phát hiện"},"joint":"then","channels":["writing"]}]}
  # b.11 of the evidence
  due | không quá 05 ngày làm việc đối với yêu cầu bình thường, phức tạp được gia hạn tối đa là 10 ngày | {"parts":[{"limit":"P5D","bound":"at_most","direction":"after","working_days":true,"case":"yêu cầu bình thường"},{"extension":"P10D","mode":"unsaid","at_most":true,"condition":"phức tạp","joint":"and"}]}
  due | 10 ngày đối với tội phạm ít nghiêm trọng và nghiêm trọng | {"parts":[{"limit":"P10D","direction":"after","case":"tội phạm ít nghiêm trọng và nghiêm trọng"}]}
  due | không quá 30 ngày, trường hợp khó khăn phức tạp thì không quá 60 ngày kể từ ngày thụ lý | {"parts":[{"limit":"P30D","bound":"at_most","direction":"after"},{"limit":"P60D","bound":"at_most","direction":"after","event":{"type":"receipt","text":"thụ lý"},"joint":"and","case":"khó khăn phức tạp"}]}
  # b.12 of the evidence
  when | Quá 20 ngày chưa hoàn thành | {"parts":[{"limit":"P20D","direction":"past","undone":{"type":"end","text":"chưa hoàn thành"}}]}
  when | quá 40 ngày | {"parts":[{"limit":"P40D","direction":"past"}]}
  when | Quá thời hạn này | {"parts":[{"trigger":"event","event":{"type":"stated","text":"Quá thời hạn này"}}]}
  when | Hết thời hạn mà vẫn không nhận được văn bản trả lời | {"parts":[{"trigger":"event","event":{"type":"expiry","text":"Hết thời hạn mà vẫn không nhận được văn bản trả lời"}}]}
  # b.13 of the evidence
  when | khi có yêu cầu | {"parts":[{"trigger":"request"}]}
  when | khi có yêu cầu bằng văn bản | {"parts":[{"trigger":"request","written":true}]}
  when | khi được yêu cầu | {"parts":[{"trigger":"request"}]}
  when | theo đề nghị của Đảng ủy Khối | {"parts":[{"trigger":"request","of":"Đảng ủy Khối"}]}
  when | khi cần thiết | {"parts":[{"trigger":"needed"}]}
  when | cần thiết | {"parts":[{"trigger":"needed"}]}
  when | xét thấy cần thiết | {"parts":[{"trigger":"needed"}]}
  when | khi phát hiện vi phạm | {"parts":[{"trigger":"event","event":{"type":"detection","text":"phát hiện vi phạm"}}]}
  when | khi xảy ra thiên tai, dịch bệnh | {"parts":[{"trigger":"event","event":{"type":"occurrence","text":"xảy ra thiên tai, dịch bệnh"}}]}
  when | khi có thay đổi nhân sự | {"parts":[{"trigger":"event","event":{"type":"change","text":"có thay đổi nhân sự"}}]}
  when | khi TƯ yêu cầu | {"parts":[{"trigger":"event","event":{"type":"request","text":"TƯ yêu cầu"}}]}
  when | trường hợp đột xuất | {"parts":[{"trigger":"ad-hoc"}]}
  when | trường hợp khẩn cấp | {"parts":[{"trigger":"urgent"}]}
  when | trường hợp cấp bách | {"parts":[{"trigger":"urgent"}]}
  when | trường hợp phức tạp, kéo dài, đông người | {"parts":[{"trigger":"event","event":{"type":"stated","text":"phức tạp, kéo dài, đông người"},"is_case":true}]}
  when | nếu vượt quá thẩm quyền | {"parts":[{"trigger":"event","event":{"type":"stated","text":"vượt quá thẩm quyền"},"is_case":true}]}
  when | sau khi thống nhất | {"parts":[{"trigger":"event","event":{"type":"agreement","text":"thống nhất"}}]}
  when | phát hiện đảng viên vi phạm | {"parts":[{"trigger":"event","event":{"type":"detection","text":"phát hiện đảng viên vi phạm"}}]}
  when | "cần xử lý nhanh" | {"parts":[{"trigger":"event","event":{"type":"stated","text":"cần xử lý nhanh"}}]}
  when | sau khi kết thúc cưỡng chế | {"parts":[{"trigger":"event","event":{"type":"end","text":"kết thúc cưỡng chế"}}]}
  # b.14 of the evidence
  due | hai bên thống nhất với nhau cụ thể về thời hạn | {"parts":[{"open":"as-agreed","text":"hai bên thống nhất với nhau cụ thể về thời hạn"}]}
  due | thống nhất thời gian, địa điểm | {"parts":[{"open":"as-agreed","text":"thống nhất thời gian, địa điểm"}]}
  due | theo thời hạn quy định của pháp luật | {"parts":[{"open":"by-law","text":"theo thời hạn quy định của pháp luật"}]}
  due | theo thời hạn quy định của Bộ luật Tố tụng hình sự | {"parts":[{"open":"by-law","text":"theo thời hạn quy định của Bộ luật Tố tụng hình sự"}]}
  due | theo kế hoạch được duyệt | {"parts":[{"open":"by-plan","text":"theo kế hoạch được duyệt"}]}
  # b.16 of the evidence
  entry | có hiệu lực kể từ ngày ký | {"parts":[{"trigger":"event","event":{"type":"signing","text":"ký"}}]}
  entry | kể từ ngày ký | {"parts":[{"trigger":"event","event":{"type":"signing","text":"ký"}}]}
  entry | từ ngày ký | {"parts":[{"trigger":"event","event":{"type":"signing","text":"ký"}}]}
  entry | sau 10 ngày kể từ ngày ký | {"parts":[{"limit":"P10D","direction":"after","event":{"type":"signing","text":"ký"}}]}
  entry | sau 45 ngày, kể từ ngày ký | {"parts":[{"limit":"P45D","direction":"after","event":{"type":"signing","text":"ký"}}]}
  entry | sau 45 ngày kể từ ngày ký = 20/5/2018 | {"parts":[{"limit":"P45D","direction":"after","event":{"type":"signing","text":"ký"},"stated_date":"2018-05-20"}]}
  entry | 20/5/2018 | {"parts":[{"date":"2018-05-20"}]}
  entry | từ ngày 01/01/2024 | {"parts":[{"date":"2024-01-01"}]}
  entry | … | {"state":"blank"}
  entry | 21/9/… | {"parts":[{"fixed":{"month":9,"day":21,"state":"partly-blank"}}]}
  term | giai đoạn 2017-2021 | {"parts":[{"span":{"from":{"fixed":{"year":2017}},"to":{"fixed":{"year":2021}}}}]}
  term | nhiệm kỳ 2021-2026 | {"parts":[{"span":{"from":{"fixed":{"year":2021}},"to":{"fixed":{"year":2026}}}}]}
  term | Từ nay đến năm 2002 | {"parts":[{"span":{"to":{"fixed":{"year":2002}}}}]}
  term | 2021-2026 | {"parts":[{"span":{"from":{"fixed":{"year":2021}},"to":{"fixed":{"year":2026}}}}]}
  # Other wordings of seeds and drafts.
  term | 4 năm | {"parts":[{"limit":"P4Y","direction":"after"}]}
  term | đến hết năm 2025 | {"parts":[{"span":{"to":{"fixed":{"year":2025}}}}]}
  term | không quá 10 năm kể từ ngày có hiệu lực | {"parts":[{"limit":"P10Y","bound":"at_most","direction":"after","event":{"type":"effect","text":"có hiệu lực"}}]}
  during | chiều 06/10/2017 | {"parts":[{"date":"2017-10-06","part_of_day":"afternoon"}]}
  during | 2/3/2023 | {"parts":[{"date":"2023-03-02"}]}
  during | 8 giờ 30 ngày 21/9/2023 | {"parts":[{"date":"2023-09-21","time":"08:30"}]}
  during | 8 giờ 30 phút, ngày 21/9/2023 | {"parts":[{"date":"2023-09-21","time":"08:30"}]}
  during | 8h30 ngày 21/9/2023 | {"parts":[{"date":"2023-09-21","time":"08:30"}]}
  during | 21/9/… | {"parts":[{"fixed":{"month":9,"day":21,"state":"partly-blank"}}]}
  during | sáng ngày 21/9/2023 | {"parts":[{"date":"2023-09-21","part_of_day":"morning"}]}
  due | ít nhất 30 ngày | {"parts":[{"limit":"P30D","bound":"at_least","direction":"after"}]}
  due | trong 05 ngày hoặc sớm nhất | {"parts":[{"limit":"P5D","bound":"at_most","direction":"after"},{"vague":"soonest","text":"sớm nhất","joint":"or"}]}
  due | trong 5 ngày kể từ ngày nhận được yêu cầu hoặc sớm nhất | {"parts":[{"limit":"P5D","bound":"at_most","direction":"after","event":{"type":"receipt","text":"nhận được yêu cầu"}},{"vague":"soonest","text":"sớm nhất","joint":"or"}]}
  due | trong tháng 12 hằng năm | {"parts":[{"fixed":{"month":12,"of":"each-year"},"bound":"on"}]}
  due | trong quý IV năm 2026 | {"parts":[{"fixed":{"year":2026,"quarter":4},"bound":"on"}]}
  due | cuối năm | {"parts":[{"fixed":{"month":12,"day":31,"of":"each-year"},"rrule":"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"}]}
  due | trong 02 tháng sau khi nhận đủ hồ sơ | {"parts":[{"limit":"P2M","bound":"at_most","direction":"after","event":{"type":"receipt","text":"nhận đủ hồ sơ"}}]}
  due | 10 ngày đối với tội phạm ít nghiêm trọng, 15 ngày đối với tội phạm rất nghiêm trọng, 20 ngày đối với tội phạm đặc biệt nghiêm trọng | {"parts":[{"limit":"P10D","direction":"after","case":"tội phạm ít nghiêm trọng"},{"limit":"P15D","direction":"after","joint":"and","case":"tội phạm rất nghiêm trọng"},{"limit":"P20D","direction":"after","joint":"and","case":"tội phạm đặc biệt nghiêm trọng"}]}
  due | theo quy định của pháp luật | {"parts":[{"open":"by-law","text":"theo quy định của pháp luật"}]}
  when | nếu có khó khăn, vướng mắc | {"parts":[{"trigger":"event","event":{"type":"stated","text":"có khó khăn, vướng mắc"},"is_case":true}]}
  when | khi "bị từ chối" hoặc khi có yêu cầu | {"parts":[{"trigger":"event","event":{"type":"stated","text":"bị từ chối"}},{"trigger":"request","joint":"or"}]}
  when | khi phát hiện vi phạm hoặc khi có yêu cầu | {"parts":[{"trigger":"event","event":{"type":"detection","text":"phát hiện vi phạm"}},{"trigger":"request","joint":"or"}]}
  due | trong 05 ngày làm việc kể từ ngày phát sinh vướng mắc | {"parts":[{"limit":"P5D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"occurrence","text":"phát sinh vướng mắc"}}]}
  due | ngay khi phát hiện nguy cơ chống đối | {"parts":[{"vague":"immediate","text":"ngay","event":{"type":"detection","text":"phát hiện nguy cơ chống đối"}}]}
  due | ngay sau khi kết thúc hội nghị | {"parts":[{"vague":"immediate","text":"ngay","event":{"type":"end","text":"kết thúc hội nghị"}}]}
  due | ít nhất 10 ngày làm việc trước ngày cưỡng chế | {"parts":[{"limit":"P10D","bound":"at_least","direction":"before","working_days":true,"event":{"type":"stated","text":"cưỡng chế"}}]}
  every | quý | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"}]}
  every | mỗi 6 tháng | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"}]}
  every | mỗi tháng 2 lần hoặc đột xuất khi có yêu cầu | {"parts":[{"cadence":"P1M","times":2},{"trigger":"ad-hoc","joint":"or"},{"trigger":"request","joint":"or"}]}
  due | trong quý I hằng năm | {"parts":[{"fixed":{"quarter":1,"of":"each-year"},"bound":"on"}]}
  due | ngày 05 hằng tháng | {"parts":[{"fixed":{"day":5,"of":"each-month"},"rrule":"FREQ=MONTHLY;BYMONTHDAY=5"}]}
  due | báo trước 30 ngày | {"parts":[{"notice":"P30D"}]}
  due | thêm 5 ngày | {"parts":[{"extension":"P5D","mode":"added"}]}
  due | tối đa 10 ngày | {"parts":[{"limit":"P10D","bound":"at_most","direction":"after"}]}
  due | trước 10 ngày | {"parts":[{"limit":"P10D","direction":"before"}]}
  due | trong ngày nhận được yêu cầu | {"parts":[{"near_day":"same","event":{"type":"receipt","text":"nhận được yêu cầu"}}]}
  due | trong 24h | {"parts":[{"limit":"PT24H","bound":"at_most","direction":"after"}]}
  due | chậm nhất 17 giờ ngày 25 hằng tháng | {"parts":[{"fixed":{"day":25,"of":"each-month"},"bound":"by","time":"17:00","rrule":"FREQ=MONTHLY;BYMONTHDAY=25"}]}
  due | trước 17 giờ ngày 15/9/2023 | {"parts":[{"date":"2023-09-15","bound":"before","time":"17:00"}]}
  during | từ 21/9/2023 đến 22/9/2023 | {"parts":[{"span":{"from":{"date":"2023-09-21"},"to":{"date":"2023-09-22"}}}]}
  during | ngày 21 tháng 9 năm 2023 | {"parts":[{"date":"2023-09-21"}]}
  during | ngày 21 và 22/9/2023 | {"parts":[{"date":"2023-09-21"},{"date":"2023-09-22","joint":"and"}]}
  during | trong suốt quá trình cưỡng chế | {"parts":[{"throughout":{"type":"stated","text":"cưỡng chế"}}]}
  during | từ khi có kế hoạch đến khi kết thúc cưỡng chế | {"parts":[{"span":{"from":{"event":{"type":"stated","text":"có kế hoạch"}},"to":{"event":{"type":"end","text":"kết thúc cưỡng chế"}}}}]}
  during | tháng 9/2023 | {"parts":[{"fixed":{"year":2023,"month":9}}]}
  during | quý III năm 2023 | {"parts":[{"fixed":{"year":2023,"quarter":3}}]}
  during | năm 2023 | {"parts":[{"fixed":{"year":2023}}]}
  during | … | {"state":"blank"}
  term | từ ngày ký đến khi có văn bản thay thế | {"parts":[{"span":{"from":{"event":{"type":"signing","text":"ký"}},"to":{"event":{"type":"stated","text":"có văn bản thay thế"}}}}]}
  term | từ năm 2021 đến năm 2026 | {"parts":[{"span":{"from":{"fixed":{"year":2021}},"to":{"fixed":{"year":2026}}}}]}
  term | 05 năm kể từ ngày ký | {"parts":[{"limit":"P5Y","direction":"after","event":{"type":"signing","text":"ký"}}]}
  term | vô thời hạn | {"parts":[{"open":"indefinite","text":"vô thời hạn"}]}
  entry | ngày ký | {"parts":[{"trigger":"event","event":{"type":"signing","text":"ký"}}]}
  entry | ngày 01 tháng 01 năm 2024 | {"parts":[{"date":"2024-01-01"}]}
  due | sau 30 ngày kể từ ngày thông báo | {"parts":[{"limit":"P30D","direction":"after","event":{"type":"sending","text":"thông báo"}}]}
  when | sau 30 ngày kể từ ngày thông báo | {"parts":[{"limit":"P30D","direction":"after","event":{"type":"sending","text":"thông báo"}}]}
  when | kể từ ngày nhận được thông báo | {"parts":[{"trigger":"event","event":{"type":"receipt","text":"nhận được thông báo"}}]}
  due | khi kết thúc năm học | {"parts":[{"trigger":"event","event":{"type":"end","text":"kết thúc năm học"}}]}
  when | hết nhiệm kỳ | {"parts":[{"trigger":"event","event":{"type":"expiry","text":"hết nhiệm kỳ"}}]}
  when | 31/12/2025 | {"parts":[{"date":"2025-12-31"}]}
  every | mỗi năm một lần; khi cần thiết | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"},{"trigger":"needed","joint":"or"}]}
  every | … tháng một lần | {"parts":[{"cadence":{"state":"blank","unit":"month"}}]}
  due | trong … ngày kể từ ngày nhận được | {"parts":[{"limit":{"state":"blank","unit":"day"},"bound":"at_most","direction":"after","event":{"type":"receipt","text":"nhận được"}}]}
  # From reviews with fresh eyes.
  every | mỗi năm ít nhất hai lần | {"parts":[{"cadence":"P1Y","times":2,"at_least":true}]}
  every | thứ 2, thứ 4, thứ 6 hằng tuần | {"parts":[{"fixed":{"weekday":1,"of":"each-week"},"rrule":"FREQ=WEEKLY;BYDAY=MO"},{"fixed":{"weekday":3,"of":"each-week"},"rrule":"FREQ=WEEKLY;BYDAY=WE","joint":"and"},{"fixed":{"weekday":5,"of":"each-week"},"rrule":"FREQ=WEEKLY;BYDAY=FR","joint":"and"}]}
  due | vào ngày 15 và 30 hằng tháng | {"parts":[{"fixed":{"day":15,"of":"each-month"},"bound":"on","rrule":"FREQ=MONTHLY;BYMONTHDAY=15"},{"fixed":{"day":30,"of":"each-month"},"bound":"on","joint":"and"}]}
  due | trước ngày 10, 25 hằng tháng | {"parts":[{"fixed":{"day":10,"of":"each-month"},"bound":"before","rrule":"FREQ=MONTHLY;BYMONTHDAY=10"},{"fixed":{"day":25,"of":"each-month"},"bound":"before","rrule":"FREQ=MONTHLY;BYMONTHDAY=25","joint":"and"}]}
  during | từ ngày 20 đến ngày 25 hằng tháng | {"parts":[{"span":{"from":{"fixed":{"day":20,"of":"each-month"}},"to":{"fixed":{"day":25,"of":"each-month"}}}}]}
  due | trước 3 giờ chiều thứ sáu hằng tuần | {"parts":[{"fixed":{"weekday":5,"of":"each-week"},"bound":"before","time":"15:00","rrule":"FREQ=WEEKLY;BYDAY=FR"}]}
  every | hằng quý, vào ngày 15 tháng sau | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"},{"fixed":{"day":15,"of":"next-month"},"bound":"on","rrule":"FREQ=MONTHLY;BYMONTHDAY=15","joint":"at"}]}
  """#
