/// Byte strings of up to `SymbolTrie.longest` bytes with numbers, and the longest of them that a text goes on with.
///
/// A trie whose edges are one hash table with linear probing.
struct SymbolTrie {
    static let longest = 16

    private(set) var symbols: [[UInt8]] = []
    /// By node: its symbol, -1 for none. Nodes 0 to 255 are those of single bytes.
    private var symbolOfNode: [Int32]
    /// Node above, byte and a mark below; 0 for an empty place.
    private var keys: [UInt64]
    private var children: [Int32]
    private var edgeCount = 0

    /// Every single byte is a symbol, so that every text is a row of symbols.
    init() {
        symbolOfNode = (0..<256).map { Int32($0) }
        symbols = (0..<256).map { [UInt8($0)] }
        keys = Array(repeating: 0, count: 1 << 12)
        children = Array(repeating: 0, count: 1 << 12)
    }

    /// O(length).
    @inline(__always)
    func longestMatch(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> (symbol: Int, length: Int) {
        var node = Int(text[start])
        var match = (symbol: node, length: 1)
        let end = min(text.count, start &+ Self.longest)
        var index = start &+ 1
        while index < end, let next = child(of: node, text[index]) {
            node = next
            index &+= 1
            if symbolOfNode[node] >= 0 { match = (Int(symbolOfNode[node]), index &- start) }
        }
        return match
    }

    /// - Returns: its number; the one that it had, where it is known.
    mutating func insert(_ symbol: [UInt8]) -> Int {
        var node = Int(symbol[0])
        for byte in symbol.dropFirst() { node = child(of: node, byte) ?? addChild(of: node, byte) }
        if symbolOfNode[node] < 0 {
            symbolOfNode[node] = Int32(symbols.count)
            symbols.append(symbol)
        }
        return Int(symbolOfNode[node])
    }

    private static func key(_ node: Int, _ byte: UInt8) -> UInt64 { UInt64(node) << 9 | 0x100 | UInt64(byte) }

    @inline(__always)
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (keys.count &- 1)
        while keys[place] != 0, keys[place] != key { place = (place &+ 1) & (keys.count &- 1) }
        return place
    }

    @inline(__always)
    private func child(of node: Int, _ byte: UInt8) -> Int? {
        let key = Self.key(node, byte)
        let place = place(of: key)
        return keys[place] == key ? Int(children[place]) : nil
    }

    private mutating func addChild(of node: Int, _ byte: UInt8) -> Int {
        if edgeCount * 2 > keys.count { grow() }
        let place = place(of: Self.key(node, byte))
        keys[place] = Self.key(node, byte)
        children[place] = Int32(symbolOfNode.count)
        symbolOfNode.append(-1)
        edgeCount += 1
        return symbolOfNode.count - 1
    }

    private mutating func grow() {
        let old = zip(keys, children).filter { $0.0 != 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        children = Array(repeating: 0, count: keys.count)
        for (key, child) in old {
            let place = place(of: key)
            (keys[place], children[place]) = (key, child)
        }
    }
}
