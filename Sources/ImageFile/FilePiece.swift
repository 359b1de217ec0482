import Foundation

/// Bytes that are lent to be written.
public struct FilePiece {
    public let count: Int
    private let lend: (_ body: (UnsafeRawBufferPointer) throws(FileDamage) -> Void) throws(FileDamage) -> Void

    /// - Parameter lend: calls its argument once, with `count` bytes that are the same at every call.
    public init(count: Int, _ lend: @escaping (_ body: (UnsafeRawBufferPointer) throws(FileDamage) -> Void) throws(FileDamage) -> Void) {
        (self.count, self.lend) = (count, lend)
    }

    public init(_ bytes: [UInt8]) {
        self.init(count: bytes.count) { body throws(FileDamage) in
            try bytes.withUnsafeBufferPointer { bytes throws(FileDamage) in try body(UnsafeRawBufferPointer(bytes)) }
        }
    }

    public func withBytes(_ body: (UnsafeRawBufferPointer) throws(FileDamage) -> Void) throws(FileDamage) { try lend(body) }

    /// XXH3
    public func checksum() throws(FileDamage) -> UInt64 {
        var checksum: UInt64 = 0
        try withBytes { bytes throws(FileDamage) in checksum = FileBytes.checksum(bytes) }
        return checksum
    }

    public func hasSameBytes(as other: FilePiece) throws(FileDamage) -> Bool {
        guard count == other.count else { return false }
        var isSame = false
        try withBytes { own throws(FileDamage) in
            try other.withBytes { bytes throws(FileDamage) in
                guard let left = own.baseAddress, let right = bytes.baseAddress else { return isSame = true }
                isSame = memcmp(left, right, count) == 0
            }
        }
        return isSame
    }
}
