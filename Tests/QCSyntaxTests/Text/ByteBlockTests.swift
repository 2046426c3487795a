import QCSyntax
import Testing

@Suite("Bytes looked at together")
struct ByteBlockTests {
  @Test("a hash is that of the bytes, whatever stands around them")
  func hashes() {
    let bytes = (0..<40).map { UInt8($0) }
    var hashes: Set<UInt64> = []
    for count in 1...bytes.count {
      let hash = bytes[..<count].withUnsafeBufferPointer { hashOfBytes($0) }
      hashes.insert(hash)
      for place in 0..<10 {
        let other = [UInt8](repeating: 0xFF, count: place) + bytes[..<count] + [0xFF]
        let same = other[place..<place + count].withUnsafeBufferPointer { hashOfBytes($0) }
        #expect(same == hash, "\(count) bytes at \(place)")
      }
      for place in 0..<count {
        var other = Array(bytes[..<count])
        other[place] ^= 0x80
        hashes.insert(other.withUnsafeBufferPointer { hashOfBytes($0) })
      }
    }
    #expect(hashes.count == bytes.count + (1...bytes.count).reduce(0, +))
  }
}
