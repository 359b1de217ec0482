/// Byte strings of up to `SymbolTrie.longest` bytes with numbers, and the longest of them that a text goes on with.
///
/// A trie whose edges are one hash table with linear probing.
struct SymbolTrie {
    static let longest = 16
    /// Nodes fit 20 bits: each of the 16-bit symbols adds at most 15.
    private static let nodeBits: UInt64 = 20

    private(set) var symbols: [[UInt8]] = []
    /// Nodes 0 to 255 are those of single bytes, whose symbols are their numbers.
    private var nodeCount = 256
    /// An edge's node and byte above, the node it leads to, that node's symbol + 1 in the lowest 16 bits; 0 for an empty place.
    private var edges: [UInt64]
    private var shift: UInt64 = 64 - 12
    private var edgeCount = 0

    /// Every single byte is a symbol, so that every text is a row of symbols.
    init() {
        symbols = (0..<256).map { [UInt8($0)] }
        edges = Array(repeating: 0, count: 1 << 12)
    }

    /// O(length).
    @inline(__always)
    func longestMatch(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> (symbol: Int, length: Int) {
        var node = UInt64(text[start])
        var match = (symbol: Int(node), length: 1)
        let end = min(text.count, start &+ Self.longest)
        var index = start &+ 1
        while index < end {
            let edge = edges[place(of: Self.key(node, text[index]))]
            if edge == 0 { break }
            node = Self.node(edge)
            index &+= 1
            let symbol = Int(edge & 0xFFFF)
            if symbol > 0 { match = (symbol &- 1, index &- start) }
        }
        return match
    }

    /// - Returns: its number; the one that it had, where it is known.
    mutating func insert(_ symbol: [UInt8]) -> Int {
        guard symbol.count > 1 else { return Int(symbol[0]) }
        var node = UInt64(symbol[0])
        var place = 0
        for byte in symbol.dropFirst() {
            if edgeCount * 2 > edges.count { grow() }
            let key = Self.key(node, byte)
            place = self.place(of: key)
            if edges[place] == 0 {
                edges[place] = key << (Self.nodeBits + 16) | UInt64(nodeCount) << 16
                nodeCount += 1
                edgeCount += 1
            }
            node = Self.node(edges[place])
        }
        if edges[place] & 0xFFFF == 0 {
            symbols.append(symbol)
            edges[place] |= UInt64(symbols.count)
        }
        return Int(edges[place] & 0xFFFF) - 1
    }

    @inline(__always)
    private static func key(_ node: UInt64, _ byte: UInt8) -> UInt64 { node &<< 8 | UInt64(byte) }

    @inline(__always)
    private static func node(_ edge: UInt64) -> UInt64 { edge &>> 16 & (1 &<< nodeBits &- 1) }

    /// Of the edge, or of where it would be.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
        while edges[place] != 0, edges[place] &>> (Self.nodeBits &+ 16) != key { place = (place &+ 1) & (edges.count &- 1) }
        return place
    }

    private mutating func grow() {
        let old = edges
        edges = Array(repeating: 0, count: old.count * 2)
        shift -= 1
        for edge in old where edge != 0 { edges[place(of: edge >> (Self.nodeBits + 16))] = edge }
    }
}
