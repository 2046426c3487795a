import Glibc
import Synchronization

/// The stack of a worker thread in bytes: enough for the nesting that the language allows, little
/// enough for many workers.
let workerStackSize = 8 << 20

/// Calls `body` once for every index below `count`, on several threads.
///
/// The indices are handed out in rising order, each to the next worker that is free. A single
/// worker runs in the caller when its stack is large enough. When the system gives fewer threads than wanted,
/// those that there are do all the work, and with none the caller does it.
///
/// - Parameters:
///   - count: how many indices there are.
///   - workers: how many threads work; never more than `count` are started.
///   - stackSize: of each thread, in bytes.
///   - body: gets the number of its worker (below `workers`; one worker runs one call at a time)
///     and the index.
func parallelForEach(
  count: Int, workers: Int, stackSize: Int = workerStackSize,
  _ body: @Sendable (_ worker: Int, _ index: Int) -> Void
) {
  let next = SharedCounter()
  runWorkers(min(workers, count), stackSize: stackSize) { worker in
    while let index = next.take(below: count) {
      body(worker, index)
    }
  }
}

/// Calls `body` once for every index below `count`, on several threads, and gives the results in the
/// order of the indices, whatever the number of workers.
///
/// - Parameters:
///   - makeState: makes what one worker keeps from call to call, such as its buffers; called on the
///     thread of the worker.
///   - body: gets the state of its worker and the index.
func parallelMap<State, Value: Sendable>(
  count: Int, workers: Int, stackSize: Int = workerStackSize,
  makeState: @Sendable () -> State,
  body: @Sendable (_ state: inout State, _ index: Int) -> Value
) -> [Value] {
  guard count > 0 else { return [] }
  return [Value](unsafeUninitializedCapacity: count) { buffer, initializedCount in
    let slots = ResultSlots(buffer: buffer)
    let next = SharedCounter()
    runWorkers(min(workers, count), stackSize: stackSize) { _ in
      var state = makeState()
      while let index = next.take(below: count) {
        slots.buffer.initializeElement(at: index, to: body(&state, index))
      }
    }
    initializedCount = count
  }
}

/// The next number for a temporary file of this process.
func nextTemporaryNumber() -> Int {
  temporaryNumbers.take(below: Int.max) ?? 0
}

// MARK: - Implementation

/// Room for the results of workers. Unchecked: every index is written by exactly one worker, and
/// all have ended before any is read.
private struct ResultSlots<Value>: @unchecked Sendable {
  let buffer: UnsafeMutableBufferPointer<Value>
}

private let temporaryNumbers = SharedCounter()

/// A number that several threads count up.
private final class SharedCounter: Sendable {
  private let value = Atomic<Int>(0)

  /// The next number, or `nil` when `limit` is reached. Called at most once more by every worker
  /// after that, so it cannot overflow.
  func take(below limit: Int) -> Int? {
    let number = value.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < limit ? number : nil
  }
}

/// What the threads of one run share.
private final class WorkerJob: Sendable {
  let body: @Sendable (Int) -> Void
  let numbers = SharedCounter()

  init(body: @escaping @Sendable (Int) -> Void) {
    self.body = body
  }

  func run() {
    body(numbers.take(below: Int.max) ?? 0)
  }
}

/// How large the stack of the process may grow, in bytes.
private func processStackSize() -> Int {
  var limit = rlimit()
  guard getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0 else { return 0 }
  return Int(clamping: limit.rlim_cur)
}

/// Runs `body` on `workers` threads at once, with a different number below `workers` each, and waits
/// for all of them.
private func runWorkers(_ workers: Int, stackSize: Int, _ body: @Sendable (Int) -> Void) {
  // A single worker needs no thread, unless the stack of the process (`ulimit -s`) is smaller than
  // the deepest nesting may need.
  if workers <= 1, processStackSize() >= stackSize {
    body(0)
    return
  }
  let workers = max(workers, 1)
  withoutActuallyEscaping(body) { body in
    let job = WorkerJob(body: body)
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else {
      job.run()
      return
    }
    defer { pthread_attr_destroy(&attributes) }
    // A refused size leaves the usual one, which is larger.
    _ = pthread_attr_setstacksize(&attributes, stackSize)

    var threads: [pthread_t] = []
    for _ in 0..<workers {
      var thread = pthread_t()
      let result = pthread_create(
        &thread, &attributes,
        { argument in
          if let argument {
            Unmanaged<WorkerJob>.fromOpaque(argument).takeUnretainedValue().run()
          }
          return nil
        }, Unmanaged.passUnretained(job).toOpaque())
      guard result == 0 else { break }
      threads.append(thread)
    }
    if threads.isEmpty {
      job.run()
    }
    for thread in threads {
      pthread_join(thread, nil)
    }
    withExtendedLifetime(job) {}
  }
}
