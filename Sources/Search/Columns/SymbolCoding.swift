/// Texts as numbers of symbols, strings of one to 16 bytes that were learned from them.
///
/// After OnPair (F. Gargiulo and R. Venturini, "OnPair: short strings compression for fast random access", 2025): one
/// pass over a sample reads the longest known symbol again and again, counts which two stand beside each other, and makes
/// a symbol of every pair that was seen often enough. Then all texts are read by the longest known symbols. Each text can
/// be read alone, and reading is copying.
struct SymbolCoding {
    private static let symbolLimit = 1 << 14
    /// A pair seen this often becomes a symbol.
    private static let leastCount: UInt32 = 6
    /// Bytes to learn from.
    private static let sampleLength = 2_500_000

    /// The symbols that are used, by number.
    private(set) var symbols: [[UInt8]] = []
    /// The texts one after another.
    private(set) var codes: [UInt16] = []
    /// By text: where its codes end.
    private(set) var ends: [UInt32] = []

    /// O(bytes).
    init(_ texts: [String]) {
        let trie = Self.learned(from: texts)
        ends.reserveCapacity(texts.count)
        for var text in texts {
            text.withUTF8 { text in
                var start = 0
                while start < text.count {
                    let match = trie.longestMatch(text, from: start)
                    codes.append(UInt16(match.symbol))
                    start += match.length
                }
            }
            ends.append(UInt32(codes.count))
        }
        var isUsed = Array(repeating: false, count: trie.symbols.count)
        for code in codes { isUsed[Int(code)] = true }
        var numbers = Array(repeating: UInt16(0), count: trie.symbols.count)
        for (number, symbol) in trie.symbols.enumerated() where isUsed[number] {
            numbers[number] = UInt16(symbols.count)
            symbols.append(symbol)
        }
        for place in codes.indices { codes[place] = numbers[Int(codes[place])] }
    }

    private static func learned(from texts: [String]) -> SymbolTrie {
        var (trie, pairs) = (SymbolTrie(), PairCounts())
        let step = max(1, texts.reduce(0) { $0 + $1.utf8.count } / sampleLength)
        for place in stride(from: 0, to: texts.count, by: step) {
            var text = texts[place]
            text.withUTF8 { text in
                var (start, last, lastLength) = (0, -1, SymbolTrie.longest)
                while start < text.count, trie.symbols.count < symbolLimit {
                    let (symbol, length) = trie.longestMatch(text, from: start)
                    start += length
                    guard lastLength + length <= SymbolTrie.longest, pairs.add(last, symbol, limit: leastCount) else {
                        (last, lastLength) = (symbol, length)
                        continue
                    }
                    last = trie.insert(trie.symbols[last] + trie.symbols[symbol])
                    lastLength += length
                }
            }
            if trie.symbols.count >= symbolLimit { break }
        }
        return trie
    }
}

/// How often pairs of symbols were seen: a hash table with linear probing.
private struct PairCounts {
    /// A pair + 1 above, its count below; 0 for an empty place.
    private var places: [UInt64] = Array(repeating: 0, count: 1 << 14)
    private var shift: UInt64 = 64 - 14
    private var count = 0

    /// Counts a pair once more.
    /// - Returns: whether it was seen `limit` times, after which its count begins anew.
    mutating func add(_ first: Int, _ second: Int, limit: UInt32) -> Bool {
        let pair = (UInt64(first) << 16 | UInt64(second)) + 1
        let place = place(of: pair)
        if places[place] == 0 { count += 1 }
        let seen = UInt32(truncatingIfNeeded: places[place]) + 1
        places[place] = pair << 32 | UInt64(seen < limit ? seen : 0)
        if count * 2 > places.count { grow() }
        return seen >= limit
    }

    private func place(of pair: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) &>> shift)
        while places[place] != 0, places[place] >> 32 != pair { place = (place + 1) & (places.count - 1) }
        return place
    }

    private mutating func grow() {
        let old = places
        places = Array(repeating: 0, count: old.count * 2)
        shift -= 1
        for entry in old where entry != 0 { places[place(of: entry >> 32)] = entry }
    }
}

/// Texts written by `SymbolCoding`.
struct SymbolTextColumn: Sendable {
    let symbols: TextColumn
    let codes: RowColumn<UInt16>

    var count: Int { codes.count }

    /// O(length).
    subscript(index: Int) -> String {
        let range = codes.range(index)
        return String(unsafeUninitializedCapacity: range.count * SymbolTrie.longest) { text in
            var length = 0
            for place in range {
                symbols.withBytes(Int(codes.items[place])) { symbol in
                    UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(text)[length...]).copyMemory(from: symbol)
                    length += symbol.count
                }
            }
            return length
        }
    }
}
