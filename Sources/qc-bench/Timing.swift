import Foundation

/// The time that a piece of work takes, in seconds of processor time of this thread: other programs
/// on the machine do not count.
func processorSeconds(_ work: () -> Void) -> Double {
  let start = threadSeconds()
  work()
  return threadSeconds() - start
}

/// The processor time of this thread so far, in seconds.
func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The time on the wall in seconds, from an unknown moment.
func wallSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The middle of several measurements; of an even number the lower of the two in the middle.
func median(_ values: [Double]) -> Double {
  guard !values.isEmpty else { return 0 }
  return values.sorted()[(values.count - 1) / 2]
}

/// A number for people, with as many places as are told.
func decimal(_ value: Double, _ places: Int = 1) -> String {
  String(format: "%.\(places)f", value)
}

/// A cell of a table: at the right of `width` columns.
func cell(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

/// A cell at the left.
func label(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(1, width - text.count))
}

/// Says what is wrong with the call and ends with 64.
func endWithUsage(_ message: String) -> Never {
  FileHandle.standardError.write(Data("qc-bench: \(message)\n".utf8))
  exit(64)
}
