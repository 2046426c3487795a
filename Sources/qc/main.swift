// `qc`: the command line. Everything that touches the world is in this target; what it does with
// texts is in the others.

prepareProcess()
switch Arguments.parse(Array(CommandLine.arguments.dropFirst())) {
case .failure(let error):
  _ = StandardStream.error.write(error.text)
  endProcess(.usage)
case .success(let invocation):
  if let folder = invocation.value(.folder), let error = changeFolder(to: folder) {
    _ = StandardStream.error.write("\(folder): \(error.reason(invocation.language))\n")
    endProcess(.inputMissing)
  }
  endProcess(run(invocation))
}
