import Synchronization

/// A line on the terminal that says how far a long run has come; erased before anything else is told.
///
/// The first line comes after a second, so that short runs are quiet. Costs a look at the clock for
/// each file.
final class Progress: Sendable {
  private let total: Int
  private let language: MessageLanguage
  private let done = Atomic<Int>(0)
  /// When the next line is due.
  private let due: Atomic<UInt64>
  private let isShown = Atomic<Bool>(false)

  private static let files = LocalizedText(vi: "tệp", en: "files")
  private static let delay: UInt64 = 1_000_000_000
  private static let pause: UInt64 = 100_000_000

  /// `nil` where nobody looks: standard error is no terminal, or one that cannot erase a line.
  init?(total: Int, _ language: MessageLanguage) {
    guard StandardStream.error.isTerminal, environmentVariable("TERM") != "dumb" else {
      return nil
    }
    self.total = total
    self.language = language
    due = Atomic(monotonicNanoseconds() + Progress.delay)
  }

  /// One more file is done. May be called on any thread.
  func step() {
    let count = done.wrappingAdd(1, ordering: .relaxed).newValue
    let now = monotonicNanoseconds()
    let wanted = due.load(ordering: .relaxed)
    guard now >= wanted, count < total else { return }
    // One thread writes; the others go on.
    guard
      due.compareExchange(
        expected: wanted, desired: now + Progress.pause, ordering: .relaxed
      ).exchanged
    else { return }
    isShown.store(true, ordering: .relaxed)
    _ = StandardStream.error.write("\r\(count)/\(total) \(Progress.files[language])…\u{1B}[K")
  }

  /// Takes the line away. To be called when every thread has ended.
  func erase() {
    guard isShown.exchange(false, ordering: .relaxed) else { return }
    _ = StandardStream.error.write("\r\u{1B}[K")
  }
}
