/// English wordings. Each row is the slot, the wording and the JSON of its value.
let englishWordings = #"""
  # Worked wordings
  every | every month | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"}]}
  every | month | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"}]}
  every | year or upon request | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"},{"trigger":"request","joint":"or"}]}
  every | 5 years | {"parts":[{"cadence":"P5Y","rrule":"FREQ=YEARLY;INTERVAL=5"}]}
  every | every 3 months | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"}]}
  every | every six (6) months | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"}]}
  every | each quarter | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"}]}
  every | every other week | {"parts":[{"cadence":"P2W","rrule":"FREQ=WEEKLY;INTERVAL=2"}]}
  every | once a year | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"}]}
  every | twice a year | {"parts":[{"cadence":"P1Y","times":2}]}
  every | monthly | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"}]}
  every | quarterly | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"}]}
  every | annually | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"}]}
  every | at least once a year | {"parts":[{"cadence":"P1Y","at_least":true}]}
  every | at least annually | {"parts":[{"cadence":"P1Y","at_least":true}]}
  every | no less often than every 6 months | {"parts":[{"cadence":"P6M","at_least":true}]}
  every | annually and every 5 years | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"},{"cadence":"P5Y","rrule":"FREQ=YEARLY;INTERVAL=5","joint":"and"}]}
  every | monthly, quarterly and annually | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"},{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3","joint":"and"},{"cadence":"P1Y","rrule":"FREQ=YEARLY","joint":"and"}]}
  every | every year or when needed | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"},{"trigger":"needed","joint":"or"}]}
  every | every 6 months or upon request | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"},{"trigger":"request","joint":"or"}]}
  every | quarterly or ad hoc | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"},{"trigger":"ad-hoc","joint":"or"}]}
  every | annually on or around the anniversary of the effective date | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"},{"anniversary":"full","around":true,"event":{"type":"effect","text":"the effective date"},"joint":"at"}]}
  every | no less often than mid-point, on or around the anniversary of the effective date | {"parts":[{"anniversary":"mid-point"},{"anniversary":"full","around":true,"event":{"type":"effect","text":"the effective date"},"joint":"at"}]}
  every | by 31 December each year | {"parts":[{"fixed":{"month":12,"day":31,"of":"each-year"},"bound":"by","rrule":"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"}]}
  due | before 30 July every year | {"parts":[{"fixed":{"month":7,"day":30,"of":"each-year"},"bound":"before","rrule":"FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=30"}]}
  due | no later than April 3 of the reporting period | {"parts":[{"fixed":{"month":4,"day":3,"of":"reporting-period"},"bound":"by"}]}
  due | by the 15th of each month | {"parts":[{"fixed":{"day":15,"of":"each-month"},"bound":"by","rrule":"FREQ=MONTHLY;BYMONTHDAY=15"}]}
  due | before the 1st of the following month | {"parts":[{"fixed":{"day":1,"of":"next-month"},"bound":"before","rrule":"FREQ=MONTHLY;BYMONTHDAY=1"}]}
  due | by the last day of the month | {"parts":[{"fixed":{"day":-1,"of":"each-month"},"bound":"by","rrule":"FREQ=MONTHLY;BYMONTHDAY=-1"}]}
  due | by the 10th working day of each quarter | {"parts":[{"fixed":{"day":10,"working_days":true,"of":"each-quarter"},"bound":"by"}]}
  due | by the end of each quarter | {"parts":[{"fixed":{"day":-1,"of":"each-quarter"},"bound":"by","rrule":"FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"}]}
  due | at the end of the school year | {"parts":[{"fixed":{"day":-1,"of":"each-school-year"},"bound":"on"}]}
  due | by 31 October 2026 | {"parts":[{"date":"2026-10-31","bound":"by"}]}
  due | on or before 2026-10-31 | {"parts":[{"date":"2026-10-31","bound":"by"}]}
  due | before October 31, 2026 | {"parts":[{"date":"2026-10-31","bound":"before"}]}
  due | within 20 calendar days of receipt | {"parts":[{"limit":"P20D","bound":"at_most","direction":"after","event":{"type":"receipt","text":"receipt"}}]}
  due | within 20 calendar days of receipt of the notification | {"parts":[{"limit":"P20D","bound":"at_most","direction":"after","event":{"type":"receipt","text":"receipt of the notification"}}]}
  due | within five (5) business days after detection | {"parts":[{"limit":"P5D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"detection","text":"detection"}}]}
  due | within one (1) month of implementation | {"parts":[{"limit":"P1M","bound":"at_most","direction":"after","event":{"type":"start","text":"implementation"}}]}
  due | within 120 days of the date of adoption of this MOU | {"parts":[{"limit":"P120D","bound":"at_most","direction":"after","event":{"type":"approval","text":"adoption of this MOU"}}]}
  due | no later than 3 working days from receipt of the request | {"parts":[{"limit":"P3D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"receipt","text":"receipt of the request"}}]}
  due | within 24 hours of detection | {"parts":[{"limit":"PT24H","bound":"at_most","direction":"after","event":{"type":"detection","text":"detection"}}]}
  due | within 4 working hours of receipt of the request | {"parts":[{"limit":"PT4H","bound":"at_most","direction":"after","working_hours":true,"event":{"type":"receipt","text":"receipt of the request"}}]}
  due | no later than 15 days after the end of each quarter | {"parts":[{"limit":"P15D","bound":"at_most","direction":"after","event":{"type":"end","text":"the end of each quarter"}}]}
  due | within 30 days after expiry of response-period | {"parts":[{"limit":"P30D","bound":"at_most","direction":"after","event":{"type":"expiry","text":"expiry of response-period"}}]}
  due | 10 days after signature | {"parts":[{"limit":"P10D","direction":"after","event":{"type":"signing","text":"signature"}}]}
  due | on the next working day after signature | {"parts":[{"near_day":"next","working_days":true,"event":{"type":"signing","text":"signature"}}]}
  due | within 10 days of receipt, extendable once by up to 5 days | {"parts":[{"limit":"P10D","bound":"at_most","direction":"after","event":{"type":"receipt","text":"receipt"}},{"extension":"P5D","mode":"added","at_most":true,"once":true,"joint":"and"}]}
  due | for "ordinary requests" within 5 working days of receipt | {"parts":[{"limit":"P5D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"receipt","text":"receipt"},"case":"ordinary requests"}]}
  due | for "complex requests" within 10 working days of receipt, extendable by up to 10 working days | {"parts":[{"limit":"P10D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"receipt","text":"receipt"},"case":"complex requests"},{"extension":"P10D","mode":"added","at_most":true,"working_days":true,"joint":"and"}]}
  due | at least five days prior to the activity or as soon as is practicable | {"parts":[{"limit":"P5D","bound":"at_least","direction":"before","event":{"type":"stated","text":"the activity"}},{"vague":"soonest","text":"as soon as is practicable","joint":"or"}]}
  due | at least one (1) month before it connects the system | {"parts":[{"limit":"P1M","bound":"at_least","direction":"before","event":{"type":"start","text":"it connects the system"}}]}
  due | not less than 10 working days before the inspection | {"parts":[{"limit":"P10D","bound":"at_least","direction":"before","working_days":true,"event":{"type":"session","text":"the inspection"}}]}
  due | no later than 1 hour before departure | {"parts":[{"limit":"PT1H","bound":"at_least","direction":"before","event":{"type":"start","text":"departure"}}]}
  due | between 10 and 15 days before the hearing | {"parts":[{"limit":"P10D","up_to":"P15D","direction":"before","event":{"type":"session","text":"the hearing"}}]}
  due | before implementation | {"parts":[{"limit":null,"direction":"before","event":{"type":"start","text":"implementation"}}]}
  due | before the interconnection is activated | {"parts":[{"limit":null,"direction":"before","event":{"type":"start","text":"the interconnection is activated"}}]}
  due | 30 days' notice | {"parts":[{"notice":"P30D"}]}
  due | upon at least ___ days' written notice | {"parts":[{"notice":{"state":"blank","unit":"day"},"at_least":true,"written":true}]}
  due | upon reasonable notice | {"parts":[{"vague":"reasonable-notice","text":"upon reasonable notice"}]}
  due | 30 days' written notice | {"parts":[{"notice":"P30D","written":true}]}
  due | 30 days' advance notice | {"parts":[{"notice":"P30D"}]}
  due | 10 days' notice | {"parts":[{"notice":"P10D"}]}
  due | immediately | {"parts":[{"vague":"immediate","text":"immediately"}]}
  due | immediately after detection | {"parts":[{"vague":"immediate","text":"immediately","event":{"type":"detection","text":"detection"}}]}
  due | as soon as practicable | {"parts":[{"vague":"soonest","text":"as soon as practicable"}]}
  due | timely | {"parts":[{"vague":"timely","text":"timely"}]}
  due | without undue delay | {"parts":[{"vague":"timely","text":"without undue delay"}]}
  every | regularly | {"parts":[{"vague":"regular","text":"regularly"}]}
  due | the same day | {"parts":[{"near_day":"same"}]}
  due | by close of business on the next working day | {"parts":[{"near_day":"next","working_days":true}]}
  due | immediately by telephone or e-mail, then in writing within five business days after detection | {"parts":[{"vague":"immediate","text":"immediately","channels":["telephone","e-mail"]},{"limit":"P5D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"detection","text":"detection"},"joint":"then","channels":["writing"]}]}
  due | immediately by telephone or e-mail, then in writing within two business days after detection | {"parts":[{"vague":"immediate","text":"immediately","channels":["telephone","e-mail"]},{"limit":"P2D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"detection","text":"detection"},"joint":"then","channels":["writing"]}]}
  due | promptly, and in any event within 24 hours of detection | {"parts":[{"vague":"timely","text":"promptly"},{"limit":"PT24H","bound":"at_most","direction":"after","event":{"type":"detection","text":"detection"},"joint":"and"}]}
  due | immediately, but no later than 2 hours after the incident | {"parts":[{"vague":"immediate","text":"immediately"},{"limit":"PT2H","bound":"at_most","direction":"after","event":{"type":"occurrence","text":"the incident"},"joint":"and"}]}
  when | upon request | {"parts":[{"trigger":"request"}]}
  when | upon written request of thc | {"parts":[{"trigger":"request","written":true,"of":"thc"}]}
  when | at the request of the other party | {"parts":[{"trigger":"request","of":"the other party"}]}
  when | when needed | {"parts":[{"trigger":"needed"}]}
  when | needed | {"parts":[{"trigger":"needed"}]}
  when | as necessary | {"parts":[{"trigger":"needed"}]}
  when | upon completion of the inspection | {"parts":[{"trigger":"event","event":{"type":"end","text":"completion of the inspection"}}]}
  when | when a security incident is detected | {"parts":[{"trigger":"event","event":{"type":"detection","text":"a security incident is detected"}}]}
  when | "the Group Committee needs coordination on a matter" | {"parts":[{"trigger":"event","event":{"type":"stated","text":"the Group Committee needs coordination on a matter"}}]}
  due | as agreed by the parties | {"parts":[{"open":"as-agreed","text":"as agreed by the parties"}]}
  due | within the time limit set by law | {"parts":[{"open":"by-law","text":"within the time limit set by law"}]}
  due | at any time | {"parts":[{"open":"any-time","text":"at any time"}]}
  term | through 2010 | {"parts":[{"span":{"to":{"fixed":{"year":2010}}}}]}
  term | through year 2010 | {"parts":[{"span":{"to":{"fixed":{"year":2010}}}}]}
  term | from effective date until amendment or termination | {"parts":[{"span":{"from":{"event":{"type":"effect","text":"effective date"}},"to":{"event":{"type":"end","text":"amendment or termination"}}}}]}
  term | 2017-2021 | {"parts":[{"span":{"from":{"fixed":{"year":2017}},"to":{"fixed":{"year":2021}}}}]}
  term | at most 10 years from the effective date | {"parts":[{"limit":"P10Y","bound":"at_most","direction":"after","event":{"type":"effect","text":"the effective date"}}]}
  term | no longer than 10 years | {"parts":[{"limit":"P10Y","bound":"at_most","direction":"after"}]}
  term | one (1) year after last signature | {"parts":[{"limit":"P1Y","direction":"after","event":{"type":"signing","text":"last signature"}}]}
  entry | upon last signature | {"parts":[{"trigger":"event","event":{"type":"signing","text":"last signature"}}]}
  entry | upon date of last signature | {"parts":[{"trigger":"event","event":{"type":"signing","text":"last signature"}}]}
  term | from 1 January 2025 until 31 December 2027 | {"parts":[{"span":{"from":{"date":"2025-01-01"},"to":{"date":"2027-12-31"}}}]}
  term | 5 years | {"parts":[{"limit":"P5Y","direction":"after"}]}
  entry | 45 days after signature | {"parts":[{"limit":"P45D","direction":"after","event":{"type":"signing","text":"signature"}}]}
  entry | 21 September 2023 | {"parts":[{"date":"2023-09-21"}]}
  due | within 5 days | {"parts":[{"limit":"P5D","bound":"at_most","direction":"after"}]}
  due | within 5 working days after "the judgment takes effect" | {"parts":[{"limit":"P5D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"stated","text":"the judgment takes effect"}}]}
  due | within 1 working day of receipt of the reply | {"parts":[{"limit":"P1D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"receipt","text":"receipt of the reply"}}]}
  due | within 10 working days of receipt of the question | {"parts":[{"limit":"P10D","bound":"at_most","direction":"after","working_days":true,"event":{"type":"receipt","text":"receipt of the question"}}]}
  due | by 3 April of the reporting period | {"parts":[{"fixed":{"month":4,"day":3,"of":"reporting-period"},"bound":"by"}]}
  due | 6 April of the reporting period | {"parts":[{"fixed":{"month":4,"day":6,"of":"reporting-period"}}]}
  due | within 10 days of receipt of the report and request | {"parts":[{"limit":"P10D","bound":"at_most","direction":"after","event":{"type":"receipt","text":"receipt of the report and request"}}]}
  during | afternoon of 6 October 2017 | {"parts":[{"date":"2017-10-06","part_of_day":"afternoon"}]}
  during | 21 September 2023 at 8:30 | {"parts":[{"date":"2023-09-21","time":"08:30"}]}
  during | on the afternoon of 6 October 2017 | {"parts":[{"date":"2017-10-06","bound":"on","part_of_day":"afternoon"}]}
  during | 8:30 a.m. on 21 September 2023 | {"parts":[{"date":"2023-09-21","time":"08:30"}]}
  during | from 1 October of the previous year to 31 March | {"parts":[{"span":{"from":{"fixed":{"month":10,"day":1,"of":"previous-year"}},"to":{"fixed":{"month":3,"day":31}}}}]}
  during | 1 October – 31 March | {"parts":[{"span":{"from":{"fixed":{"month":10,"day":1}},"to":{"fixed":{"month":3,"day":31}}}}]}
  during | the inspection | {"parts":[{"throughout":{"type":"session","text":"the inspection"}}]}
  during | throughout the inspection | {"parts":[{"throughout":{"type":"session","text":"the inspection"}}]}
  due | upon completion of the work | {"parts":[{"trigger":"event","event":{"type":"end","text":"completion of the work"}}]}
  every | every Monday | {"parts":[{"fixed":{"weekday":1,"of":"each-week"},"rrule":"FREQ=WEEKLY;BYDAY=MO"}]}
  due | within 10 days | {"parts":[{"limit":"P10D","bound":"at_most","direction":"after"}]}
  due | before 15 April, 15 August and 31 December each year | {"parts":[{"fixed":{"month":4,"day":15,"of":"each-year"},"bound":"before","rrule":"FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15"},{"fixed":{"month":8,"day":15,"of":"each-year"},"bound":"before","rrule":"FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=15","joint":"and"},{"fixed":{"month":12,"day":31,"of":"each-year"},"bound":"before","rrule":"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31","joint":"and"}]}
  # Others
  due | within ___ days of receipt | {"parts":[{"limit":{"state":"blank","unit":"day"},"bound":"at_most","direction":"after","event":{"type":"receipt","text":"receipt"}}]}
  every | once every two years | {"parts":[{"cadence":"P2Y","rrule":"FREQ=YEARLY;INTERVAL=2"}]}
  every | three times a year | {"parts":[{"cadence":"P1Y","times":3}]}
  every | every year, on or before 31 January | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"},{"fixed":{"month":1,"day":31,"of":"each-year"},"bound":"by","rrule":"FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31","joint":"at"}]}
  every | each month by the 10th | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"},{"fixed":{"day":10,"of":"each-month"},"bound":"by","rrule":"FREQ=MONTHLY;BYMONTHDAY=10","joint":"at"}]}
  every | each year within 30 days after the end of the year | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"},{"limit":"P30D","bound":"at_most","direction":"after","event":{"type":"end","text":"the end of the year"},"joint":"at"}]}
  due | 5 days | {"parts":[{"limit":"P5D","direction":"after"}]}
  due | on 31 March | {"parts":[{"fixed":{"month":3,"day":31},"bound":"on"}]}
  due | 30 June and 31 December each year | {"parts":[{"fixed":{"month":6,"day":30,"of":"each-year"},"rrule":"FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30"},{"fixed":{"month":12,"day":31,"of":"each-year"},"rrule":"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31","joint":"and"}]}
  due | within 10 days of receipt for complex requests | {"parts":[{"limit":"P10D","bound":"at_most","direction":"after","event":{"type":"receipt","text":"receipt for complex requests"}}]}
  when | if the request is refused | {"parts":[{"trigger":"event","event":{"type":"request","text":"the request is refused"},"is_case":true}]}
  when | when a project may affect a historic place or upon request | {"parts":[{"trigger":"event","event":{"type":"stated","text":"a project may affect a historic place"}},{"trigger":"request","joint":"or"}]}
  when | before the work begins | {"parts":[{"limit":null,"direction":"before","event":{"type":"start","text":"the work begins"}}]}
  when | 31 December 2027 | {"parts":[{"date":"2027-12-31"}]}
  term | until 31 December 2027 | {"parts":[{"span":{"to":{"date":"2027-12-31"}}}]}
  term | until terminated by either party | {"parts":[{"span":{"to":{"event":{"type":"stated","text":"terminated by either party"}}}}]}
  term | for 5 years from the date of last signature | {"parts":[{"limit":"P5Y","direction":"after","event":{"type":"signing","text":"last signature"}}]}
  entry | on the date of last signature | {"parts":[{"trigger":"event","event":{"type":"signing","text":"last signature"}}]}
  entry | 1 January 2026 | {"parts":[{"date":"2026-01-01"}]}
  entry | when both parties have signed | {"parts":[{"trigger":"event","event":{"type":"signing","text":"both parties have signed"}}]}
  during | 2026-03-01 | {"parts":[{"date":"2026-03-01"}]}
  during | March 2026 | {"parts":[{"fixed":{"year":2026,"month":3}}]}
  during | from 2026-03-01 to 2026-03-05 | {"parts":[{"span":{"from":{"date":"2026-03-01"},"to":{"date":"2026-03-05"}}}]}
  due | no later than 31 August 2003 | {"parts":[{"date":"2003-08-31","bound":"by"}]}
  due | the same day by telephone, then in writing within 3 days of detection | {"parts":[{"near_day":"same","channels":["telephone"]},{"limit":"P3D","bound":"at_most","direction":"after","event":{"type":"detection","text":"detection"},"joint":"then","channels":["writing"]}]}
  due | 24 hours before the visit | {"parts":[{"limit":"PT24H","direction":"before","event":{"type":"session","text":"the visit"}}]}
  due | at least 24 hours in advance | {"parts":[{"limit":"PT24H","bound":"at_least","direction":"before"}]}
  every | 6-monthly | {"parts":[{"cadence":"P6M","rrule":"FREQ=MONTHLY;INTERVAL=6"}]}
  due | within fifteen (15) days after the end of each calendar quarter | {"parts":[{"limit":"P15D","bound":"at_most","direction":"after","event":{"type":"end","text":"the end of each calendar quarter"}}]}
  due | promptly upon receipt of the request | {"parts":[{"vague":"timely","text":"promptly","event":{"type":"receipt","text":"receipt of the request"}}]}
  due | without delay and in writing | {"parts":[{"vague":"immediate","text":"without delay","channels":["writing"]}]}
  # From reviews with fresh eyes.
  every | once in every three months | {"parts":[{"cadence":"P3M","rrule":"FREQ=MONTHLY;INTERVAL=3"}]}
  every | monthly or whenever necessary | {"parts":[{"cadence":"P1M","rrule":"FREQ=MONTHLY"},{"trigger":"needed","joint":"or"}]}
  every | twice yearly | {"parts":[{"cadence":"P1Y","times":2}]}
  every | on an annual basis | {"parts":[{"cadence":"P1Y","rrule":"FREQ=YEARLY"}]}
  every | at least twice yearly | {"parts":[{"cadence":"P1Y","times":2,"at_least":true}]}
  due | in accordance with the law | {"parts":[{"open":"by-law","text":"in accordance with the law"}]}
  every | every Monday and Thursday | {"parts":[{"fixed":{"weekday":1,"of":"each-week"},"rrule":"FREQ=WEEKLY;BYDAY=MO"},{"fixed":{"weekday":4,"of":"each-week"},"rrule":"FREQ=WEEKLY;BYDAY=TH","joint":"and"}]}
  """#
