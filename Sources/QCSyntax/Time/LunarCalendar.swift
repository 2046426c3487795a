/// The Vietnamese lunisolar calendar, computed from the sun and the moon at the meridian of UTC+7.
///
/// A month begins on the day of the new moon; the eleventh month holds the winter solstice; where
/// thirteen months lie between two eleventh months, the first that holds no major solar term is a
/// leap month. Viet Nam reckons at UTC+7 since 1968, so that Tết now and then differs by a day or a
/// month from the Chinese new year (1985, 2007, 2030).
///
/// Positions after J. Meeus, Astronomical Algorithms, 2nd edition: chapter 49 (phases of the moon),
/// chapter 25 (the sun, 0.01°). Sines are computed here and not by the C library: the same bits on
/// every machine.
package enum LunarCalendar {
  /// The years whose months are computed. Before it other meridians were in use; behind it the
  /// rotation of the earth is too uncertain for a new moon near midnight.
  package static let years = 1970...2100

  /// A day of a lunar month that is no leap month, in the lunar year that begins in the civil year
  /// `year`; nil outside ``years`` or for a day that the month has not.
  ///
  /// - Parameters:
  ///   - day: 1...30.
  ///   - month: 1...12; the months 11 and 12 end in the next civil year.
  package static func date(day: Int, month: Int, year: Int) -> CivilDate? {
    guard years.contains(year), (1...30).contains(day), (1...12).contains(month) else { return nil }
    let solsticeYear = month >= 11 ? year : year - 1
    let months = months(from: solsticeYear)
    // The months are 11, 12, 1, 2 … 10 of which one may come twice.
    let wanted = month >= 11 ? month - 11 : month + 1
    var number = -1
    for index in 0..<months.count - 1 where !months[index].isLeap {
      number += 1
      guard number == wanted else { continue }
      let first = months[index].first
      guard day <= months[index + 1].first - first else { return nil }
      return CivilDate(dayNumber: Int32(first + day - 1))
    }
    return nil
  }

  /// The first day of the first month: Tết.
  package static func newYear(_ year: Int) -> CivilDate? { date(day: 1, month: 1, year: year) }

  // MARK: - Implementation

  /// The months from the eleventh of `year` on, with the next eleventh as the last.
  private static func months(from year: Int) -> [(first: Int, isLeap: Bool)] {
    let start = eleventhMonth(year)
    let end = eleventhMonth(year + 1)
    var months: [(first: Int, isLeap: Bool)] = []
    for index in start...end { months.append((newMoonDay(index), false)) }
    if end - start == 13 {
      for index in 1..<months.count - 1
      where solarTerm(months[index].first) == solarTerm(months[index + 1].first) {
        months[index].isLeap = true
        break
      }
    }
    return months
  }

  /// The number of the new moon that begins the eleventh month: the last on or before the day of
  /// the winter solstice.
  private static func eleventhMonth(_ year: Int) -> Int {
    guard var solstice = CivilDate(year: year, month: 12, day: 19).map({ Int($0.dayNumber) })
    else { return 0 }
    // The day at whose end the sun is past 270°.
    while solarTerm(solstice + 1) != 9 { solstice += 1 }
    var index = Int(Double(solstice - 10_962) / 29.530588861)
    while newMoonDay(index + 1) <= solstice { index += 1 }
    while newMoonDay(index) > solstice { index -= 1 }
    return index
  }

  /// The day, counted from 1 January 1970 at UTC+7, that holds a new moon; number 0 is that of
  /// 6 January 2000.
  private static func newMoonDay(_ number: Int) -> Int {
    let dynamical = newMoon(Double(number))
    let universal = dynamical - deltaT(2000 + Double(number) / 12.3685) / 86_400
    return Int((universal - 2_440_587.5 + 7.0 / 24).rounded(.down))
  }

  /// Which twelfth of its circle the sun is in when a day at UTC+7 begins: 0 from the spring
  /// equinox, 9 from the winter solstice.
  private static func solarTerm(_ day: Int) -> Int {
    let year = 1970 + Double(day) / 365.2425
    let julian = Double(day) + 2_440_587.5 - 7.0 / 24 + deltaT(year) / 86_400
    return Int(sunLongitude(julian) / 30)
  }

  /// Dynamical less universal time in seconds; polynomials of F. Espenak and J. Meeus.
  private static func deltaT(_ year: Double) -> Double {
    if year < 1986 {
      let since = year - 1975
      return 45.45 + since * (1.067 - since * (1 / 260.0 + since / 718))
    }
    if year < 2005 {
      let since = year - 2000
      return 63.86 + since
        * (0.3345 + since
          * (-0.060374
            + since * (0.0017275 + since * (0.000651814 + since * 0.00002373599))))
    }
    let since = year - 2000
    if year < 2050 { return 62.92 + since * (0.32217 + since * 0.005589) }
    let centuries = (year - 1820) / 100
    return -20 + 32 * centuries * centuries - 0.5628 * (2150 - year)
  }

  /// The apparent longitude of the sun in degrees, 0..<360.
  private static func sunLongitude(_ julian: Double) -> Double {
    let centuries = (julian - 2_451_545) / 36_525
    let mean = 280.46646 + centuries * (36_000.76983 + centuries * 0.0003032)
    let anomaly = 357.52911 + centuries * (35_999.05029 - centuries * 0.0001537)
    let center =
      (1.914602 - centuries * (0.004817 + centuries * 0.000014)) * sine(anomaly)
      + (0.019993 - centuries * 0.000101) * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly)
    let node = 125.04 - 1934.136 * centuries
    let longitude = mean + center - 0.00569 - 0.00478 * sine(node)
    return longitude - 360 * (longitude / 360).rounded(.down)
  }

  /// The Julian day, in dynamical time, of a new moon.
  private static func newMoon(_ number: Double) -> Double {
    let t = number / 1236.85
    let mean =
      2_451_550.09766 + 29.530588861 * number
      + t * t * (0.00015437 + t * (-0.000000150 + t * 0.00000000073))
    let e = 1 - t * (0.002516 + t * 0.0000074)
    let sun = 2.5534 + 29.10535670 * number - t * t * (0.0000014 + t * 0.00000011)
    let moon =
      201.5643 + 385.81693528 * number
      + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058))
    let latitude =
      160.7108 + 390.67050284 * number
      - t * t * (0.0016118 + t * (0.00000227 - t * 0.000000011))
    let node = 124.7746 - 1.56375588 * number + t * t * (0.0020672 + t * 0.00000215)
    var correction = 0.0
    for term in moonTerms {
      var amount = term.amount
      for _ in 0..<term.eccentricity { amount *= e }
      correction +=
        amount
        * sine(
          term.sun * sun + term.moon * moon + term.latitude * latitude + term.node * node)
    }
    correction += 0.000325 * sine(299.77 + 0.107408 * number - 0.009173 * t * t)
    for term in planetTerms {
      correction += term.amount * sine(term.start + term.step * number)
    }
    return mean + correction
  }

  private struct MoonTerm: Sendable {
    let amount: Double
    let eccentricity: Int
    let sun: Double
    let moon: Double
    let latitude: Double
    let node: Double

    init(
      _ amount: Double, _ eccentricity: Int, _ sun: Double, _ moon: Double, _ latitude: Double,
      _ node: Double = 0
    ) {
      self.amount = amount
      self.eccentricity = eccentricity
      self.sun = sun
      self.moon = moon
      self.latitude = latitude
      self.node = node
    }
  }

  /// Days, power of the eccentricity factor, multiples of the anomalies of sun and moon, of the
  /// moon's argument of latitude and of its node.
  private static let moonTerms: [MoonTerm] = [
    MoonTerm(-0.40720, 0, 0, 1, 0), MoonTerm(0.17241, 1, 1, 0, 0),
    MoonTerm(0.01608, 0, 0, 2, 0), MoonTerm(0.01039, 0, 0, 0, 2),
    MoonTerm(0.00739, 1, -1, 1, 0), MoonTerm(-0.00514, 1, 1, 1, 0),
    MoonTerm(0.00208, 2, 2, 0, 0), MoonTerm(-0.00111, 0, 0, 1, -2),
    MoonTerm(-0.00057, 0, 0, 1, 2), MoonTerm(0.00056, 1, 1, 2, 0),
    MoonTerm(-0.00042, 0, 0, 3, 0), MoonTerm(0.00042, 1, 1, 0, 2),
    MoonTerm(0.00038, 1, 1, 0, -2), MoonTerm(-0.00024, 1, -1, 2, 0),
    MoonTerm(-0.00017, 0, 0, 0, 0, 1), MoonTerm(-0.00007, 0, 2, 1, 0),
    MoonTerm(0.00004, 0, 0, 2, -2), MoonTerm(0.00004, 0, 3, 0, 0),
    MoonTerm(0.00003, 0, 1, 1, -2), MoonTerm(0.00003, 0, 0, 2, 2),
    MoonTerm(-0.00003, 0, 1, 1, 2), MoonTerm(0.00003, 0, -1, 1, 2),
    MoonTerm(-0.00002, 0, -1, 1, -2), MoonTerm(-0.00002, 0, 1, 3, 0),
    MoonTerm(0.00002, 0, 0, 4, 0),
  ]

  private static let planetTerms: [(amount: Double, start: Double, step: Double)] = [
    (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886),
    (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239),
    (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732),
    (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239),
    (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379),
    (0.000037, 161.72, 24.198154), (0.000035, 239.56, 25.513099),
    (0.000023, 331.55, 3.592518),
  ]

  /// The sine of an angle in degrees.
  private static func sine(_ degrees: Double) -> Double {
    var angle = degrees - 360 * (degrees / 360).rounded()
    if angle > 90 { angle = 180 - angle }
    if angle < -90 { angle = -180 - angle }
    let x = angle * .pi / 180
    let square = x * x
    var term = x
    var sum = x
    // Nine terms leave less than 1e-12 at a right angle.
    for index in 1...9 {
      term *= -square / Double(2 * index * (2 * index + 1))
      sum += term
    }
    return sum
  }
}
