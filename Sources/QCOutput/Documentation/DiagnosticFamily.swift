import QCSyntax

extension DiagnosticCode {
  /// What the code is about, in kebab case: the hundreds of its number.
  package var family: StaticString {
    switch row.number / 100 {
    case 0: "text"
    case 1: "names"
    case 2: "shape"
    case 3: "values"
    case 4: "completeness"
    case 5: "time"
    case 6: "dates"
    case 7: "responsibilities"
    case 8: "used-files"
    case 10: "paperwork"
    case 11: "agreements-together"
    default: "files"
    }
  }
}
