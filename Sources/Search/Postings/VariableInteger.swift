/// Integers in as many bytes as they need: seven bits each, the lowest first, the top bit where more follow (LEB128).
enum VariableInteger {
    static func append(_ value: Int, to bytes: inout [UInt8]) {
        var rest = UInt64(value)
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Reads one at `offset` and moves `offset` behind it.
    @inline(__always)
    static func read(_ bytes: UnsafeRawPointer, at offset: inout Int) -> Int {
        var (value, shift): (UInt64, UInt64) = (0, 0)
        while true {
            let byte = bytes.load(fromByteOffset: offset, as: UInt8.self)
            offset &+= 1
            value |= UInt64(byte & 0x7F) &<< shift
            if byte < 0x80 { return Int(truncatingIfNeeded: value) }
            shift &+= 7
        }
    }
}
