extension ByteWriter {
  /// Appends a cell. One that a spreadsheet would take for a formula gets an apostrophe in front:
  /// text of an agreement is never calculated.
  mutating func write(csv cell: [UInt8]) {
    guard let first = cell.first else { return }
    let isFormula =
      switch first {
      case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A: true
      default: false
      }
    // RFC 4180, section 2, rules 5–7; the semicolon parts cells where the comma is a decimal sign.
    let needsQuotes = cell.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x2C || $0 == 0x3B }
    if needsQuotes { write(0x22) }
    if isFormula { write(0x27) }
    for byte in cell {
      switch byte {
      case 0x22:
        write(0x22)
        write(0x22)
      case 0x09, 0x0A, 0x0D: write(byte)
      case 0..<0x20, 0x7F: write(0x20)
      default: write(byte)
      }
    }
    if needsQuotes { write(0x22) }
  }
}
