import Glibc

/// One of the three streams that every process has.
enum StandardStream: Int32, Sendable {
  case input = 0
  case output = 1
  case error = 2

  /// Writes all of `bytes`, however often the system takes only a part.
  ///
  /// When the reader has gone away (a closed pipe) the process ends here, silently, with the status
  /// of SIGPIPE (141 in a shell). Every other error is returned; a full disk must not look like
  /// success.
  ///
  /// - Returns: `nil`, or the error.
  func write(_ bytes: UnsafeRawBufferPointer) -> FileError? {
    let error = writeAll(bytes, to: rawValue)
    if error == .system(code: EPIPE) {
      endByClosedPipe()
    }
    return error
  }

  /// Writes the bytes of an array; see ``write(_:)-(UnsafeRawBufferPointer)``.
  func write(_ bytes: [UInt8]) -> FileError? {
    bytes.withUnsafeBytes { write($0) }
  }

  /// Writes a text as UTF-8; see ``write(_:)-(UnsafeRawBufferPointer)``.
  func write(_ text: String) -> FileError? {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Whether the stream is a terminal.
  var isTerminal: Bool {
    isatty(rawValue) == 1
  }

  /// The width of the terminal in columns: the variable `COLUMNS` if it is a number, else what the
  /// terminal says, else `nil`.
  var terminalWidth: Int? {
    if let text = environmentVariable("COLUMNS"), let columns = Int(text), columns > 0 {
      return columns
    }
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The width at which lines are folded: that of a terminal; `nil` for a file or a pipe, which keep
  /// lines whole.
  var foldingWidth: Int? {
    isTerminal ? terminalWidth : nil
  }

  /// Whether colour is wanted on this stream.
  ///
  /// `--color always` and `never` decide; with `auto` a non-empty `NO_COLOR` forbids, then
  /// `CLICOLOR_FORCE` other than `0` demands, then the stream must be a terminal that is not `dumb`.
  func usesColor(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      if let value = environmentVariable("NO_COLOR"), !value.isEmpty {
        return false
      }
      if let value = environmentVariable("CLICOLOR_FORCE"), !value.isEmpty, value != "0" {
        return true
      }
      return isTerminal && environmentVariable("TERM") != "dumb"
    }
  }
}

/// Makes the process behave as a command of a pipe should. To be called first in `main`.
///
/// SIGPIPE gets its default action back, whatever the caller left behind; a file-size limit becomes
/// an error of `write` (`EFBIG`) instead of the end of the process.
func prepareProcess() {
  signal(SIGPIPE, SIG_DFL)
  signal(SIGXFSZ, SIG_IGN)
}

/// Ends the process at once with a status.
func endProcess(_ code: ExitCode) -> Never {
  exit(code.rawValue)
}

/// Writes all of `bytes` to an open descriptor.
///
/// - Returns: `nil`, or the error of the first write that failed.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> FileError? {
  guard let start = bytes.baseAddress else { return nil }
  var position = 0
  while position < bytes.count {
    let sent = retryingOnInterrupt { write(descriptor, start + position, bytes.count - position) }
    if sent < 0 {
      guard errno == EAGAIN else { return .last }
      // The other end made the descriptor non-blocking: wait until it takes more.
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&request, 1, -1)
    } else if sent == 0 {
      return .system(code: EIO)
    } else {
      position += sent
    }
  }
  return nil
}

// MARK: - Implementation

/// Reached only where SIGPIPE is ignored or blocked.
private func endByClosedPipe() -> Never {
  signal(SIGPIPE, SIG_DFL)
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, SIGPIPE)
  pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  raise(SIGPIPE)
  _exit(ExitCode.closedPipe.rawValue)
}
