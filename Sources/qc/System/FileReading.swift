import Glibc

/// A byte buffer that holds one file after another.
///
/// The memory is kept from file to file: fresh pages cost about as much as reading them. Behind the
/// content stand ``padding`` zero bytes, so that a lexer may stop at a zero and may load a whole
/// word without a bounds test.
///
/// One buffer belongs to one thread at a time; it is not synchronised.
final class FileBuffer {
  /// How many zero bytes stand behind the content.
  static let padding = 16

  /// The length of the content in bytes, without the padding.
  private(set) var count = 0

  private var start: UnsafeMutablePointer<UInt8>?
  /// How many bytes of content fit, without the padding.
  private var capacity = 0

  init() {}

  deinit {
    free(start)
  }

  /// The content; ``padding`` zero bytes may be read behind its end. The pointer is valid until the
  /// next read into this buffer or until the buffer goes away.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start, count: count)
  }

  /// Reads the file at `path` in place of the old content.
  ///
  /// Costs `open`, `fstat`, one `read` and `close` for a regular file that fits.
  ///
  /// - Parameters:
  ///   - path: as the system takes it, relative to the current folder or absolute; links are
  ///     followed.
  ///   - limit: the greatest length in bytes that is accepted.
  /// - Returns: `nil`, or the error; after an error the buffer is empty.
  func read(path: String, limit: Int) -> FileError? {
    empty()
    let descriptor = retryingOnInterrupt { open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { return .last }
    defer { close(descriptor) }
    return read(descriptor: descriptor, limit: limit)
  }

  /// Gives the memory back when it is large, so that a long text does not stand twice.
  func releaseIfLarge() {
    guard capacity > 1 << 20 else { return }
    free(start)
    start = nil
    capacity = 0
    count = 0
  }

  /// Reads the standard input to its end in place of the old content.
  ///
  /// - Parameter limit: the greatest length in bytes that is accepted.
  /// - Returns: `nil`, or the error; after an error the buffer is empty.
  func readStandardInput(limit: Int) -> FileError? {
    empty()
    return read(descriptor: STDIN_FILENO, limit: limit)
  }
}

/// Repeats a system call while a signal interrupts it.
func retryingOnInterrupt<Number: SignedInteger>(_ call: () -> Number) -> Number {
  while true {
    let result = call()
    if result != -1 || errno != EINTR {
      return result
    }
  }
}

// MARK: - Implementation

extension FileBuffer {
  /// Where the growing starts when the length of the input is not known.
  private static let firstCapacity = 64 * 1024

  private func read(descriptor: Int32, limit: Int) -> FileError? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .last }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else { return .isFolder }
    // Files of /proc and the like call themselves regular and empty, so a length of zero says
    // nothing.
    let expected = kind == S_IFREG ? Int(status.st_size) : 0
    guard expected <= limit else { return .tooLarge(limit: limit) }
    // So that no sum below can overflow; no file is that long.
    let limit = min(limit, Int.max / 4)
    if let error = reserve(expected > 0 ? expected : FileBuffer.firstCapacity) {
      return error
    }

    var length = 0
    while true {
      if length == capacity {
        // One byte more than the limit is room enough to see that the limit is passed.
        let wanted = min(capacity * 2, max(limit, 1) + 1)
        if let error = grow(to: max(wanted, length + 1)) {
          return error
        }
      }
      guard let start else { return .system(code: ENOMEM) }
      let room = capacity - length
      let received = retryingOnInterrupt { Glibc.read(descriptor, start + length, room) }
      guard received >= 0 else { return .last }
      length += received
      if length > limit {
        return .tooLarge(limit: limit)
      }
      // A regular file that gave its whole length is done; asking once more would cost as much as
      // the reading.
      if received == 0 || (expected > 0 && length == expected) {
        break
      }
    }
    finish(length)
    return nil
  }

  private func empty() {
    if start == nil {
      _ = reserve(FileBuffer.firstCapacity)
    }
    finish(0)
  }

  private func finish(_ length: Int) {
    guard let start else { return }
    (start + length).update(repeating: 0, count: FileBuffer.padding)
    count = length
  }

  /// Makes room for `wanted` bytes without keeping the content.
  private func reserve(_ wanted: Int) -> FileError? {
    guard wanted > capacity else { return nil }
    // Given back first, so that the two never stand in memory together.
    free(start)
    start = nil
    capacity = 0
    count = 0
    return grow(to: wanted)
  }

  private func grow(to wanted: Int) -> FileError? {
    // The old content is kept by `realloc`, which moves pages instead of bytes when it is large.
    guard let moved = realloc(start, wanted + FileBuffer.padding) else {
      finish(0)
      return .system(code: ENOMEM)
    }
    start = moved.assumingMemoryBound(to: UInt8.self)
    capacity = wanted
    return nil
  }
}
