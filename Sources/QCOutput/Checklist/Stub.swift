import QCSemantics
import QCSyntax
package func writeChecklist(
  _ model: Model, _ identifiers: Identifiers, name: String, digest: [UInt8], _ out: inout ByteWriter
) {}
