import Glibc

/// Appends bytes to a file, which is made if it is missing.
///
/// For a file that others write to as well, such as the summary of a workflow: what they wrote stays,
/// whatever happens.
///
/// - Returns: `nil`, or the error.
func appendToFile(_ bytes: [UInt8], _ path: String) -> FileError? {
  let descriptor = retryingOnInterrupt {
    open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o666)
  }
  guard descriptor >= 0 else { return .last }
  let error = bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
  // Network file systems report a full disk only here.
  if close(descriptor) != 0, errno != EINTR, error == nil { return .last }
  return error
}
