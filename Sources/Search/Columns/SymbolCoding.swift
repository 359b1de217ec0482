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
        var trie = SymbolTrie()
        var counts: [UInt32: UInt32] = [:]
        let step = max(1, texts.reduce(0) { $0 + $1.utf8.count } / sampleLength)
        for place in stride(from: 0, to: texts.count, by: step) {
            var text = texts[place]
            text.withUTF8 { text in
                var (start, last) = (0, -1)
                while start < text.count, trie.symbols.count < symbolLimit {
                    let (symbol, length) = trie.longestMatch(text, from: start)
                    start += length
                    guard last >= 0, trie.symbols[last].count + length <= SymbolTrie.longest else {
                        last = symbol
                        continue
                    }
                    let seen = counts[UInt32(last) << 16 | UInt32(symbol), default: 0] + 1
                    counts[UInt32(last) << 16 | UInt32(symbol)] = seen < leastCount ? seen : 0
                    last = seen < leastCount ? symbol : trie.insert(trie.symbols[last] + trie.symbols[symbol])
                }
            }
            if trie.symbols.count >= symbolLimit { break }
        }
        return trie
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
