/// One input of a command.
struct InputFile: Equatable, Sendable {
  /// Where the bytes come from and what they are.
  enum Kind: Equatable, Sendable {
    /// A `.qc` file.
    case source
    /// A `.json` file that an earlier `qc build` wrote.
    case json
    /// The standard input, which holds a `.qc` text.
    case standardInput
  }

  let kind: Kind
  /// The path to open and to show: the argument of the user with the rest appended, relative to the
  /// current folder if the argument was.
  let displayPath: String
  /// The path below the argument, to be kept below the output folder; the base name for a file that
  /// was named itself.
  let relativePath: String
  /// Whether the user named this very file, not a folder above it.
  let isNamedDirectly: Bool
}

/// Something that is wrong with the inputs, or worth a word.
enum InputProblem: Equatable, Sendable {
  /// A path that cannot be opened or looked at: missing, no permission, …
  case unreadable(path: String, error: FileError)
  /// A folder without any `.qc` file.
  case nothingMatched(path: String)
  /// A directly named file that is neither `.qc` nor, where it is allowed, `.json`.
  case unknownExtension(path: String)
  /// More inputs than ``InputList/maximumCount``.
  case tooManyInputs(limit: Int)
  /// A file or folder whose name is not UTF-8; `path` shows it with replacement characters.
  case nameNotUTF8(path: String)
  /// A symbolic link that leads out of the folder given and was not followed.
  case linkLeavesFolder(path: String)

  /// Whether the command fails by it with ``ExitCode/inputMissing``; the others are notes.
  var isError: Bool {
    if case .linkLeavesFolder = self { false } else { true }
  }

  /// One sentence for the user, path first, without a full stop.
  func message(_ language: MessageLanguage) -> String {
    switch self {
    case .unreadable(let path, let error):
      return "\(path): \(error.reason(language))"
    case .nothingMatched(let path):
      return LocalizedText(
        vi: "\(path): không tìm thấy tệp .qc nào",
        en: "\(path): no .qc file was found")[language]
    case .unknownExtension(let path):
      return LocalizedText(
        vi: "\(path): không phải tệp .qc",
        en: "\(path): not a .qc file")[language]
    case .tooManyInputs(let limit):
      return LocalizedText(
        vi: "có hơn \(limit) tệp đầu vào",
        en: "there are more than \(limit) input files")[language]
    case .nameNotUTF8(let path):
      return LocalizedText(
        vi: "\(path): tên không theo bảng mã UTF-8",
        en: "\(path): the name is not UTF-8")[language]
    case .linkLeavesFolder(let path):
      return LocalizedText(
        vi: "\(path): bỏ qua liên kết dẫn ra ngoài thư mục đã cho",
        en: "\(path): skipped, the link leads out of the folder given")[language]
    }
  }
}

/// The files that the PATHS of a command stand for.
struct InputList: Equatable, Sendable {
  /// The greatest number of inputs of one run.
  static let maximumCount = 100_000

  /// In the order of the arguments, below each in the byte order of the relative path; no file
  /// twice.
  var files: [InputFile] = []
  /// In the order in which they were met.
  var problems: [InputProblem] = []

  /// ``ExitCode/inputMissing`` when a problem is an error, else ``ExitCode/accepted``.
  var exitCode: ExitCode {
    problems.contains { $0.isError } ? .inputMissing : .accepted
  }

  /// Expands files and folders to source files.
  ///
  /// Below a folder every file that ends in `.qc` (small or capital letters) is taken. Names that
  /// begin with a dot are passed over, folders and files alike. A link to a folder is never followed
  /// and a link to a file only if it stays below the folder given, so there are no cycles; what is
  /// named directly may be a link. The walk does not recurse.
  ///
  /// - Parameters:
  ///   - paths: as the user wrote them; none means the current folder, `-` the standard input.
  ///   - allowsJSON: whether a `.json` file may be named directly.
  ///   - standardInputPath: what the standard input is called in messages and outputs.
  ///   - maximumCount: the number of inputs at which to stop.
  init(
    expanding paths: [String], allowsJSON: Bool = false, standardInputPath: String? = nil,
    maximumCount: Int = InputList.maximumCount
  ) {
    var walk = FolderWalk(maximumCount: maximumCount)
    let arguments = paths.isEmpty ? ["."] : paths
    // One argument cannot give a file twice, so its names need not be remembered.
    let remembers = arguments.count > 1
    var seen = SeenFiles()
    for argument in arguments {
      guard !walk.isFull else { break }
      let first = walk.list.files.count
      walk.add(argument, allowsJSON: allowsJSON, standardInputPath: standardInputPath)
      if remembers {
        let new = seen.removeOld(from: walk.list.files[first...], of: argument)
        walk.list.files.replaceSubrange(first..., with: new)
      }
    }
    self = walk.list
  }

  /// No input at all.
  init() {}
}

// MARK: - Implementation

/// Which files the earlier arguments gave already.
///
/// Compared are the names, not the files behind them: two links to one file give two outputs. They
/// are compared as bytes: two spellings of one Vietnamese name may be two files.
private struct SeenFiles {
  private var names: Set<[UInt8]> = []
  /// The real path of each folder met, so that 2 000 arguments in one folder resolve it once.
  private var realFolders: [[UInt8]: [UInt8]] = [:]

  /// Takes the files that `argument` gave and returns those that are new.
  mutating func removeOld(from files: ArraySlice<InputFile>, of argument: String) -> [InputFile] {
    files.filter { file in
      if file.kind == .standardInput {
        return names.insert([]).inserted
      }
      let folder = file.isNamedDirectly ? parentFolder(of: file.displayPath) : argument
      var name = realFolder(folder)
      name.append(UInt8(ascii: "/"))
      name += file.relativePath.utf8
      return names.insert(name).inserted
    }
  }

  private mutating func realFolder(_ path: String) -> [UInt8] {
    let key = Array(path.utf8)
    if let known = realFolders[key] {
      return known
    }
    var resolved = key
    if case .success(let real) = realPath(of: path) {
      resolved = real == "/" ? [] : Array(real.utf8)
    }
    realFolders[key] = resolved
    return resolved
  }
}
