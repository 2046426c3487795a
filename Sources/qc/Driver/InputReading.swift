import QCSyntax

extension FileBuffer {
  /// Reads an input, the standard one too, up to the limit of the language.
  ///
  /// - Returns: `nil`, or the error; after an error the buffer is empty.
  func read(_ input: InputFile) -> FileError? {
    input.kind == .standardInput
      ? readStandardInput(limit: Limits.fileBytes)
      : read(path: input.displayPath, limit: Limits.fileBytes)
  }
}
