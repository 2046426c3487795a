import Glibc

/// Writes output files whole or not at all.
///
/// A file is written to a temporary file in the same folder, synced once, then renamed over the old
/// one: whatever happens, the old file or the new one stands there, never half of one. The folders
/// that were written to are synced once each by ``finish()``, not once for every file.
///
/// One writer belongs to one thread at a time; several writers may work side by side.
final class FileWriter {
  /// What writing a file came to.
  enum Outcome: Equatable, Sendable {
    /// The file did not exist, or had other bytes, and now has the new ones.
    case written
    /// The file had these bytes already and was left alone, its date too.
    case unchanged
  }

  private var touchedFolders: Set<[UInt8]> = []

  init() {}

  deinit {
    finish()
  }

  /// Writes `bytes` to the file at `path`.
  ///
  /// Missing parent folders are made. The permissions and, as far as the system allows, the owner of
  /// an old file are kept. A symbolic link stays and what it points at is written. Devices and pipes
  /// (`/dev/stdout`) are written directly.
  ///
  /// - Returns: the outcome, or the error; after an error nothing has changed, except that folders
  ///   may have been made.
  func write(_ bytes: UnsafeRawBufferPointer, to path: String) -> Result<Outcome, FileError> {
    switch resolve(path) {
    case .failure(let error):
      return .failure(error)
    case .success(.stream):
      return writeStream(bytes, to: path)
    case .success(.file(let target, let old)):
      if let old, Int(old.st_size) == bytes.count, hasContent(target, bytes) {
        return .success(.unchanged)
      }
      return replace(target, with: bytes, old: old)
    }
  }

  /// Writes the bytes of an array; see ``write(_:to:)-(UnsafeRawBufferPointer,_)``.
  func write(_ bytes: [UInt8], to path: String) -> Result<Outcome, FileError> {
    bytes.withUnsafeBytes { write($0, to: path) }
  }

  /// Writes `bytes` in place of what the user's own file at `path` holds; see
  /// ``write(_:to:)-(UnsafeRawBufferPointer,_)``. A file that may not be written to is left alone,
  /// though its folder would let it be replaced.
  func rewrite(_ path: String, with bytes: [UInt8]) -> Result<Outcome, FileError> {
    guard access(path, W_OK) == 0 else { return .failure(.last) }
    return write(bytes, to: path)
  }

  /// Writes `bytes` to a new file at `path`, whole or not at all; missing parent folders are made.
  ///
  /// - Returns: nil, or the error; what stands at `path` already is never touched.
  func create(_ bytes: [UInt8], at path: String) -> FileError? {
    var status = stat()
    if lstat(path, &status) == 0 { return .system(code: EEXIST) }
    let folder = parentFolder(of: path)
    let temporary: (descriptor: Int32, path: String)
    switch createTemporary(in: folder, isPrivate: false) {
    case .failure(let error): return error
    case .success(let created): temporary = created
    }
    defer { unlink(temporary.path) }
    var failure = bytes.withUnsafeBytes { writeAll($0, to: temporary.descriptor) }
    if failure == nil, retryingOnInterrupt({ fsync(temporary.descriptor) }) != 0, errno != EINVAL {
      failure = .last
    }
    if close(temporary.descriptor) != 0, errno != EINTR, failure == nil { failure = .last }
    // A second name for the file: unlike a renaming it fails where a file has come in the meantime.
    if failure == nil, link(temporary.path, path) != 0 {
      // Some file systems know only one name for a file.
      let hasNoLinks = errno == EPERM || errno == ENOTSUP || errno == ENOSYS
      if !hasNoLinks || rename(temporary.path, path) != 0 { failure = .last }
    }
    touchedFolders.insert(Array(folder.utf8))
    return failure
  }

  /// Syncs the folders written to since the last call, so that the new names outlive a power cut.
  /// Best effort: some file systems cannot do it, and the files themselves are safe already.
  func finish() {
    for folder in touchedFolders {
      let descriptor = retryingOnInterrupt {
        open(String(decoding: folder, as: UTF8.self), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      }
      guard descriptor >= 0 else { continue }
      _ = fsync(descriptor)
      close(descriptor)
    }
    touchedFolders = []
  }
}

/// Makes the folder at `path` and the missing ones above it, with the usual permissions.
///
/// - Returns: `nil` when the folder stands there afterwards, else the error.
func makeFolders(path: String) -> FileError? {
  var missing: [String] = []
  var folder = path
  while mkdir(folder, 0o777) != 0 {
    if errno == EEXIST {
      var status = stat()
      guard stat(folder, &status) == 0 else { return .last }
      guard status.st_mode & S_IFMT == S_IFDIR else { return .system(code: ENOTDIR) }
      break
    }
    guard errno == ENOENT else { return .last }
    let parent = parentFolder(of: folder)
    guard parent != folder else { return .last }
    missing.append(folder)
    folder = parent
  }
  for folder in missing.reversed() where mkdir(folder, 0o777) != 0 && errno != EEXIST {
    return .last
  }
  return nil
}

/// The path of the folder in which the file at `path` stands: `a/b` → `a`, `b` → `.`, `/b` → `/`.
func parentFolder(of path: String) -> String {
  var bytes = Array(path.utf8)
  let slash = UInt8(ascii: "/")
  while bytes.count > 1, bytes.last == slash {
    bytes.removeLast()
  }
  guard let last = bytes.lastIndex(of: slash) else { return "." }
  var end = last
  while end > 0, bytes[end - 1] == slash {
    end -= 1
  }
  return end == 0 ? "/" : String(decoding: bytes[..<end], as: UTF8.self)
}

// MARK: - Implementation

extension FileWriter {
  private enum Target {
    /// A regular file with its status if it exists, all links followed.
    case file(String, old: stat?)
    /// A device, a pipe, a socket or an open descriptor.
    case stream
  }

  /// As many links as the Linux kernel follows in one path.
  private static let maximumLinks = 40

  /// Tries for a name that a killed run has not left behind.
  private static let maximumNames = 1_000

  private func resolve(_ path: String) -> Result<Target, FileError> {
    var target = path
    for _ in 0...FileWriter.maximumLinks {
      // The links of these folders name open descriptors, not files.
      if target.hasPrefix("/proc/") || target.hasPrefix("/dev/fd/") {
        return .success(.stream)
      }
      var status = stat()
      guard lstat(target, &status) == 0 else {
        return errno == ENOENT ? .success(.file(target, old: nil)) : .failure(.last)
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        return .success(.file(target, old: status))
      case S_IFDIR:
        return .failure(.isFolder)
      case S_IFLNK:
        guard let next = linkTarget(of: target) else { return .failure(.last) }
        target = next.hasPrefix("/") ? next : parentFolder(of: target) + "/" + next
      default:
        return .success(.stream)
      }
    }
    return .failure(.system(code: ELOOP))
  }

  private func linkTarget(of path: String) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let length = readlink(path, start, buffer.count)
      guard length >= 0 else { return nil }
      return String(
        decoding: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<length]),
        as: UTF8.self)
    }
  }

  private func hasContent(_ path: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let descriptor = retryingOnInterrupt { open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let pieceLength = 16 * 1024
    return withUnsafeTemporaryAllocation(byteCount: pieceLength, alignment: 16) { piece in
      var position = 0
      while position < bytes.count {
        let received = retryingOnInterrupt { read(descriptor, piece.baseAddress, pieceLength) }
        guard received > 0, received <= bytes.count - position else { return false }
        guard
          let old = piece.baseAddress, let new = bytes.baseAddress,
          memcmp(old, new + position, received) == 0
        else { return false }
        position += received
      }
      return true
    }
  }

  private func replace(
    _ path: String, with bytes: UnsafeRawBufferPointer, old: stat?
  ) -> Result<Outcome, FileError> {
    let folder = parentFolder(of: path)
    let temporary: (descriptor: Int32, path: String)
    switch createTemporary(in: folder, isPrivate: old != nil) {
    case .failure(let error): return .failure(error)
    case .success(let created): temporary = created
    }

    var failure = writeAll(bytes, to: temporary.descriptor)
    if failure == nil, let old {
      // Only the superuser and the owner may do this; another owner is no reason not to write.
      _ = fchown(temporary.descriptor, old.st_uid, old.st_gid)
      if fchmod(temporary.descriptor, old.st_mode & 0o777) != 0 {
        failure = .last
      }
    }
    if failure == nil, retryingOnInterrupt({ fsync(temporary.descriptor) }) != 0 {
      // A file system that cannot sync says EINVAL and has nothing to lose by it.
      failure = errno == EINVAL ? nil : .last
    }
    // Network file systems report a full disk only here. Linux closes even when interrupted.
    if close(temporary.descriptor) != 0, errno != EINTR, failure == nil {
      failure = .last
    }
    if failure == nil, rename(temporary.path, path) != 0 {
      failure = .last
    }
    if let failure {
      unlink(temporary.path)
      return .failure(failure)
    }
    touchedFolders.insert(Array(folder.utf8))
    return .success(.written)
  }

  /// Opens a new file in `folder`, which is made if it is missing. `isPrivate`: nobody else may read
  /// it before it has the permissions of the file that it replaces.
  private func createTemporary(
    in folder: String, isPrivate: Bool
  ) -> Result<(descriptor: Int32, path: String), FileError> {
    var hasMadeFolders = false
    for _ in 0..<FileWriter.maximumNames {
      // Short, whatever the name of the file; begins with a dot, so that no walk finds it.
      let path = "\(folder)/.qc-\(getpid())-\(nextTemporaryNumber()).tmp"
      let descriptor = retryingOnInterrupt {
        open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
      }
      if descriptor >= 0 {
        return .success((descriptor, path))
      }
      if errno == ENOENT, !hasMadeFolders {
        hasMadeFolders = true
        if let error = makeFolders(path: folder) {
          return .failure(error)
        }
      } else if errno != EEXIST {
        return .failure(.last)
      }
    }
    return .failure(.system(code: EEXIST))
  }

  private func writeStream(
    _ bytes: UnsafeRawBufferPointer, to path: String
  ) -> Result<Outcome, FileError> {
    let descriptor = retryingOnInterrupt { open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { return .failure(.last) }
    defer { close(descriptor) }
    if let error = writeAll(bytes, to: descriptor) {
      return .failure(error)
    }
    return .success(.written)
  }
}
