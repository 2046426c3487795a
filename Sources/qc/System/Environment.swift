import Glibc

/// The value of an environment variable, or `nil` when it is not set. Bytes that are not UTF-8 are
/// replaced.
func environmentVariable(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  return String(cString: value)
}

/// Makes `path` the current folder of the process.
///
/// - Returns: `nil`, or the error.
func changeFolder(to path: String) -> FileError? {
  chdir(path) == 0 ? nil : .last
}

/// The absolute path of the current folder, or `nil` when it has gone away.
func currentFolder() -> String? {
  guard let path = getcwd(nil, 0) else { return nil }
  defer { free(path) }
  return String(cString: path)
}

/// The absolute path of an existing file or folder with every symbolic link, `.` and `..` resolved.
func realPath(of path: String) -> Result<String, FileError> {
  guard let resolved = realpath(path, nil) else { return .failure(.last) }
  defer { free(resolved) }
  return .success(String(cString: resolved))
}

/// Whether a file or folder stands at `path`; links are followed.
func fileExists(_ path: String) -> Bool {
  access(path, F_OK) == 0
}

/// Nanoseconds of a clock that never goes back, from an arbitrary start.
func monotonicNanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Year, month and day of month where the computer is.
func localDay() -> (year: Int, month: Int, day: Int) {
  var seconds = time(nil)
  var parts = tm()
  localtime_r(&seconds, &parts)
  return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
}

/// How many processors work at present; at least one.
func processorCount() -> Int {
  max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
