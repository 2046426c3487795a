import Foundation

/// A program run to its end, and what it cost.
struct Process {
  /// Processor time of all its threads, of the system too, in seconds.
  let processor: Double
  let wall: Double
  /// The most memory that it had at once.
  let peakBytes: Int
  /// Its exit code, or 128 and its signal.
  let exit: Int32

  /// Runs a program with its outputs thrown away.
  static func run(_ program: String, _ arguments: [String]) -> Process {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let start = wallSeconds()
    guard posix_spawn(&process, program, &actions, nil, words, environ) == 0 else {
      endWithUsage("cannot run \(program)")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let wall = wallSeconds() - start
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return Process(
      processor: seconds(usage.ru_utime) + seconds(usage.ru_stime), wall: wall,
      peakBytes: Int(usage.ru_maxrss) << 10, exit: code)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
  }
}
