import Glibc

/// Finds the files of one argument after another, for ``InputList``.
struct FolderWalk {
  /// What has been found so far.
  var list = InputList()
  private let maximumCount: Int
  /// Whether the greatest number was passed; nothing more is added then.
  private(set) var isFull = false

  init(maximumCount: Int) {
    self.maximumCount = maximumCount
  }

  /// Adds what `argument` stands for, sorted; the parameters are those of ``InputList``.
  mutating func add(_ argument: String, allowsJSON: Bool, standardInputPath: String?) {
    if argument == "-" {
      let name = standardInputPath ?? "-"
      append(
        InputFile(
          kind: .standardInput, displayPath: name,
          relativePath: standardInputPath.map(baseName) ?? "stdin.qc", isNamedDirectly: true))
      return
    }
    var status = stat()
    guard stat(argument, &status) == 0 else {
      list.problems.append(.unreadable(path: argument, error: .last))
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      addFolder(argument)
    } else if hasExtension(argument, ".qc") {
      appendDirect(argument, kind: .source)
    } else if allowsJSON, hasExtension(argument, ".json") {
      appendDirect(argument, kind: .json)
    } else {
      list.problems.append(.unknownExtension(path: argument))
    }
  }

  // MARK: - Implementation

  private mutating func appendDirect(_ path: String, kind: InputFile.Kind) {
    append(
      InputFile(
        kind: kind, displayPath: path, relativePath: baseName(path), isNamedDirectly: true))
  }

  private mutating func append(_ file: InputFile) {
    guard list.files.count < maximumCount else {
      if !isFull {
        isFull = true
        list.problems.append(.tooManyInputs(limit: maximumCount))
      }
      return
    }
    list.files.append(file)
  }

  private mutating func addFolder(_ argument: String) {
    let prefix: String
    if argument == "." || argument == "./" {
      prefix = ""
    } else {
      prefix = argument.hasSuffix("/") ? argument : argument + "/"
    }
    var found: [String] = []
    var folders = [""]
    let earlierProblems = list.problems.count
    while let folder = folders.popLast(), list.files.count + found.count <= maximumCount {
      scan(folder, prefix: prefix, argument: argument, found: &found, folders: &folders)
    }
    found.sort(by: precedesInBytes)
    for relativePath in found {
      append(
        InputFile(
          kind: .source, displayPath: prefix + relativePath, relativePath: relativePath,
          isNamedDirectly: false))
    }
    if found.isEmpty, !list.problems[earlierProblems...].contains(where: { $0.isError }) {
      list.problems.append(.nothingMatched(path: argument))
    }
  }

  /// Lists one folder; `folder` is its path below the argument, empty or ending in a slash.
  private mutating func scan(
    _ folder: String, prefix: String, argument: String, found: inout [String],
    folders: inout [String]
  ) {
    let path = prefix + folder
    guard let stream = opendir(path.isEmpty ? "." : path) else {
      list.problems.append(
        .unreadable(path: folder.isEmpty ? argument : String(path.dropLast()), error: .last))
      return
    }
    defer { closedir(stream) }
    var subfolders: [String] = []
    while true {
      // `readdir` tells its end from an error only by this.
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 {
          list.problems.append(.unreadable(path: path.isEmpty ? argument : path, error: .last))
        }
        break
      }
      let name = entryName(entry)
      guard name.first != UInt8(ascii: ".") else { continue }
      var kind = Int(entry.pointee.d_type)
      let isSource = hasExtension(name, ".qc")
      // Most entries of a large folder are decided here, without a string or a system call.
      guard isSource || kind == DT_DIR || kind == DT_LNK || kind == DT_UNKNOWN else { continue }
      guard let text = String(validating: name, as: UTF8.self) else {
        list.problems.append(.nameNotUTF8(path: path + String(decoding: name, as: UTF8.self)))
        continue
      }
      if kind == DT_UNKNOWN {
        kind = entryKind(path + text)
      }
      switch kind {
      case DT_DIR:
        subfolders.append(folder + text + "/")
      case DT_LNK:
        if followsLink(path + text, isSource: isSource, argument: argument) {
          found.append(folder + text)
        }
      default:
        // A pipe or a device is not what a folder is searched for.
        if isSource, kind == DT_REG {
          found.append(folder + text)
        }
      }
    }
    // Last in, first out: the problems of the folders come in the order of their names.
    subfolders.sort { precedesInBytes($1, $0) }
    folders += subfolders
  }

  /// Whether a link is a source file of the folder given.
  private mutating func followsLink(_ path: String, isSource: Bool, argument: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if isSource {
        list.problems.append(.unreadable(path: path, error: .last))
      }
      return false
    }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    guard isFolder || (isSource && status.st_mode & S_IFMT == S_IFREG) else { return false }
    guard
      case .success(let target) = realPath(of: path),
      case .success(let root) = realPath(of: argument),
      target.utf8.elementsEqual(root.utf8)
        || target.utf8.starts(with: (root == "/" ? root : root + "/").utf8)
    else {
      list.problems.append(.linkLeavesFolder(path: path))
      return false
    }
    // The files of a folder inside are found under their own names.
    return !isFolder
  }
}

/// The name of a folder entry, in place; valid until the next `readdir`.
private func entryName(_ entry: UnsafeMutablePointer<dirent>) -> UnsafeBufferPointer<UInt8> {
  let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 19
  let start = UnsafeRawPointer(entry) + offset
  return UnsafeBufferPointer(
    start: start.assumingMemoryBound(to: UInt8.self),
    count: strlen(start.assumingMemoryBound(to: CChar.self)))
}

/// The kind of an entry of a file system that does not tell it in the listing.
private func entryKind(_ path: String) -> Int {
  var status = stat()
  guard lstat(path, &status) == 0 else { return DT_UNKNOWN }
  switch status.st_mode & S_IFMT {
  case S_IFDIR: return DT_DIR
  case S_IFLNK: return DT_LNK
  case S_IFREG: return DT_REG
  default: return DT_UNKNOWN
  }
}

/// The last part of a path.
func baseName(_ path: String) -> String {
  String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
}

/// Whether a name is longer than `suffix` and ends in it, ASCII letters compared without case.
private func hasExtension(_ name: some BidirectionalCollection<UInt8>, _ suffix: StaticString)
  -> Bool
{
  suffix.withUTF8Buffer { suffix in
    var position = name.endIndex
    for expected in suffix.reversed() {
      guard position > name.startIndex else { return false }
      position = name.index(before: position)
      let byte = name[position]
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      guard (isCapital ? byte | 0x20 : byte) == expected else { return false }
    }
    return position > name.startIndex
  }
}

private func hasExtension(_ path: String, _ suffix: StaticString) -> Bool {
  hasExtension(path.utf8, suffix)
}

/// Byte order, which no locale and no normalisation changes.
func precedesInBytes(_ first: String, _ second: String) -> Bool {
  first.utf8.withContiguousStorageIfAvailable { first in
    second.utf8.withContiguousStorageIfAvailable { second in
      guard let left = first.baseAddress, let right = second.baseAddress else {
        return first.count < second.count
      }
      let order = memcmp(left, right, min(first.count, second.count))
      return order == 0 ? first.count < second.count : order < 0
    }
  }.flatMap { $0 } ?? first.utf8.lexicographicallyPrecedes(second.utf8)
}
