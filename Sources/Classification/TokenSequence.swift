package import Text

/// The words of a text as hashes, and its characters in runs: what features are made of.
package struct TokenSequence {
    /// Bounds the number of pairs; longer texts are read to here.
    static let limit = 256

    private(set) var surfaces: [UInt32] = []
    private(set) var stems: [UInt32] = []
    /// What was found in the text besides its words.
    private(set) var extras: [UInt32] = []
    /// Code points, each run between a start and an end mark.
    private(set) var characters: [UInt32] = []
    private(set) var runEnds: [Int] = []
    private var isInHanRun = false

    package init() {}

    package var isFull: Bool { stems.count >= Self.limit }

    /// Most words are ASCII and short: their bytes make a string without allocation.
    private static func string(_ word: ArraySlice<Unicode.Scalar>) -> String {
        guard word.allSatisfy(\.isASCII) else { return String(String.UnicodeScalarView(word)) }
        return String(unsafeUninitializedCapacity: word.count) { bytes in
            for (offset, scalar) in word.enumerated() { bytes.initializeElement(at: offset, to: UInt8(truncatingIfNeeded: scalar.value)) }
            return word.count
        }
    }

    /// For a text of so many characters.
    private mutating func reserve(_ count: Int) {
        characters.reserveCapacity(count * 2)
        // English words are some five characters long with their blanks.
        surfaces.reserveCapacity(count / 4 + 1)
        stems.reserveCapacity(count / 4 + 1)
        runEnds.reserveCapacity(count / 4 + 1)
    }

    package mutating func append(word scalars: ArraySlice<Unicode.Scalar>, stem: String) {
        guard !isFull else { return }
        endHanRun()
        characters.append(Self.start)
        for scalar in scalars where scalar != "'" { characters.append(scalar.value) }
        characters.append(Self.end)
        runEnds.append(characters.count)
        surfaces.append(FeatureHash.of(scalars))
        stems.append(FeatureHash.of(stem.unicodeScalars))
    }

    /// A Chinese character; neighbours share a run.
    package mutating func append(han scalar: Unicode.Scalar) {
        guard !isFull else { return }
        if !isInHanRun {
            characters.append(Self.start)
            isInHanRun = true
        }
        characters.append(scalar.value)
        surfaces.append(FeatureHash.of(CollectionOfOne(scalar)))
        stems.append(surfaces[surfaces.count - 1])
    }

    /// A word that stands for a kind of thing, such as a number: its letters say nothing.
    package mutating func append(symbol: String) {
        guard !isFull else { return }
        endHanRun()
        surfaces.append(FeatureHash.of(symbol.unicodeScalars))
        stems.append(surfaces[surfaces.count - 1])
    }

    package mutating func append(extra: String) { extras.append(FeatureHash.of(extra.unicodeScalars)) }

    package mutating func endHanRun() {
        guard isInHanRun else { return }
        isInHanRun = false
        characters.append(Self.end)
        runEnds.append(characters.count)
    }

    private static let start = UInt32(UInt8(ascii: "^"))
    private static let end = UInt32(UInt8(ascii: "$"))
}

extension TokenSequence {
    /// Letters and digits make words, a Chinese character is a word of its own; everything else parts them.
    package init(_ text: some StringProtocol, stemmer: Stemmer) {
        let scalars = Array(Folding.fold(text).unicodeScalars)
        reserve(scalars.count)
        var start: Int?
        func isWord(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 48...57, 97...122, 39, 95: true
            case 0..<0x80: false
            default: !scalar.isHan && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            }
        }
        for index in 0...scalars.count {
            let continues = index < scalars.count && isWord(scalars[index])
            if continues {
                if start == nil { start = index }
                continue
            }
            if let first = start {
                var word = scalars[first..<index]
                if word.contains("'") { word.removeAll { $0 == "'" } }
                if !word.isEmpty { append(word: word, stem: stemmer.stem(Self.string(word))) }
                start = nil
            }
            guard index < scalars.count, !isFull else { break }
            if scalars[index].isHan { append(han: scalars[index]) } else { endHanRun() }
        }
        endHanRun()
    }
}

/// Multiplicative hashing to 32 bits with a final mix (after MurmurHash3's finalizer): the same on every machine and run.
enum FeatureHash {
    static func combine(_ hash: UInt32, _ value: UInt32) -> UInt32 {
        let mixed = (hash ^ value) &* 0x9E37_79B1
        return mixed ^ (mixed >> 15)
    }

    static func finish(_ hash: UInt32) -> UInt32 {
        var mixed = hash &* 0x85EB_CA6B
        mixed ^= mixed >> 13
        mixed = mixed &* 0xC2B2_AE35
        return mixed ^ (mixed >> 16)
    }

    static func of(_ scalars: some Sequence<Unicode.Scalar>) -> UInt32 {
        finish(scalars.reduce(0x811C_9DC5) { combine($0, $1.value) })
    }
}
