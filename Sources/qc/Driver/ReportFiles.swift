import QCSyntax

extension Invocation {
  /// What is wrong with the files that reports are to be written to: one for two reports, or an
  /// agreement.
  var reportFault: Localized? {
    var seen: Set<String> = []
    for file in diagnosticOutputs.compactMap(\.file) {
      // A device may take several.
      if !file.hasPrefix("/dev/"), !seen.insert(file).inserted {
        return Localized(
          "hai báo cáo cùng ghi vào '\(file)'", "two reports would both be written to '\(file)'")
      }
      if file.lowercased().hasSuffix(".qc") {
        return Localized(
          "báo cáo không được ghi đè lên văn bản '\(file)'",
          "a report must not be written over the agreement '\(file)'")
      }
    }
    return nil
  }
}
