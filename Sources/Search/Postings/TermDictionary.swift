/// The terms of an index in byte order, each with its number (its place in that order) and where its postings are; read
/// in place.
///
/// Terms stand in groups of 16. The first of a group is written whole, the others as the length they share with the one
/// before (at most 15) and the rest (front coding: I. Witten, A. Moffat and T. Bell, Managing Gigabytes, 1999). With each stand its
/// document frequency, its greatest impact and the length of its postings, whose start is the sum of those before it in
/// the group and the group's own start.
struct TermDictionary {
    struct Entry: Hashable {
        var number: Int
        var documentFrequency: Int
        var greatestImpact: UInt8
        /// In the section of the postings.
        var postings: Range<Int>
    }

    static let groupLength = 16
    /// Lengths up to this fit half a byte.
    static let longestShort = 15

    let count: Int
    /// By group: where its entries start (32 bit).
    private let groups: UnsafeRawPointer
    private let entries: UnsafeRawPointer

    private var groupCount: Int { (count + Self.groupLength - 1) / Self.groupLength }

    /// - Parameter start: of what `TermDictionaryWriter` wrote.
    init(start: UnsafeRawPointer) {
        count = Int(UInt32(littleEndian: start.loadUnaligned(as: UInt32.self)))
        groups = start + 4
        entries = groups + (count + Self.groupLength - 1) / Self.groupLength * 4
    }

    /// O(log terms).
    func entry(of term: UnsafeRawBufferPointer) -> Entry? {
        let group = self.group(for: term)
        guard group >= 0 else { return nil }
        var offset = start(of: group)
        var postingsEnd = VariableInteger.read(entries, at: &offset)
        let end = min((group + 1) * Self.groupLength, count)
        // How many bytes of `term` the entries so far, all before it, begin with.
        var matched = 0
        for number in group * Self.groupLength..<end {
            let (shared, length) = readLengths(at: &offset)
            let suffix = UnsafeRawBufferPointer(start: entries + offset, count: length)
            offset += length
            let frequency = VariableInteger.read(entries, at: &offset)
            let greatestImpact = entries.load(fromByteOffset: offset, as: UInt8.self)
            offset += 1
            let postings = postingsEnd..<postingsEnd + VariableInteger.read(entries, at: &offset)
            postingsEnd = postings.upperBound
            // It differs from `term` where the one before it did, or earlier.
            if shared > matched { continue }
            if shared < matched {
                guard shared == Self.longestShort else { return nil }
                matched = shared
            }
            let equal = zip(suffix, term[matched...]).prefix { $0 == $1 }.count
            matched += equal
            if equal == length, matched == term.count {
                return Entry(number: number, documentFrequency: frequency, greatestImpact: greatestImpact, postings: postings)
            }
            if matched == term.count || (equal < length && suffix[equal] > term[matched]) { return nil }
        }
        return nil
    }

    func entry(of term: String) -> Entry? {
        var term = term
        return term.withUTF8 { entry(of: UnsafeRawBufferPointer($0)) }
    }

    /// The terms that begin with `prefix`, in order, until `body` returns false.
    func forEach(from prefix: String, _ body: (_ term: String, _ entry: Entry) -> Bool) {
        let wanted = Array(prefix.utf8)
        wanted.withUnsafeBytes { wanted in
            var group = max(0, self.group(for: wanted))
            while group < groupCount {
                var reader = GroupReader(self, group: group)
                while let entry = reader.next() {
                    let begins = reader.term.starts(with: wanted)
                    if !begins, reader.compare(with: wanted) > 0 { return }
                    if begins, !body(String(decoding: reader.term, as: UTF8.self), entry) { return }
                }
                group += 1
            }
        }
    }

    /// - Precondition: 0 ≤ `number` < `count`.
    func term(_ number: Int) -> String {
        var reader = GroupReader(self, group: number / Self.groupLength)
        for _ in 0...(number % Self.groupLength) { _ = reader.next() }
        return String(decoding: reader.term, as: UTF8.self)
    }

    /// The last group whose first term is not after `term`; -1 where all are.
    private func group(for term: UnsafeRawBufferPointer) -> Int {
        var (low, high) = (0, groupCount)
        while low < high {
            let middle = (low + high) / 2
            if firstIsAfter(term, group: middle) { high = middle } else { low = middle + 1 }
        }
        return low - 1
    }

    private func firstIsAfter(_ term: UnsafeRawBufferPointer, group: Int) -> Bool {
        var offset = start(of: group)
        _ = VariableInteger.read(entries, at: &offset)
        let (_, length) = readLengths(at: &offset)
        return Self.compare(UnsafeRawBufferPointer(start: entries + offset, count: length), term) > 0
    }

    @inline(__always)
    fileprivate func readLengths(at offset: inout Int) -> (shared: Int, rest: Int) {
        let lengths = Int(entries.load(fromByteOffset: offset, as: UInt8.self))
        offset &+= 1
        let rest = lengths & Self.longestShort
        return (lengths >> 4, rest < Self.longestShort ? rest : rest &+ VariableInteger.read(entries, at: &offset))
    }

    fileprivate func start(of group: Int) -> Int {
        Int(UInt32(littleEndian: groups.loadUnaligned(fromByteOffset: group * 4, as: UInt32.self)))
    }

    /// Negative, zero or positive as the first is before, the same as or after the second in byte order.
    static func compare(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Int {
        let shared = min(first.count, second.count)
        for index in 0..<shared where first[index] != second[index] { return Int(first[index]) - Int(second[index]) }
        return first.count - second.count
    }

    /// Reads the terms of a group one after another.
    private struct GroupReader {
        private(set) var term: [UInt8] = []
        private let dictionary: TermDictionary
        private let entries: UnsafeRawPointer
        private var offset: Int
        private var number: Int
        private let end: Int
        private var postingsEnd: Int

        init(_ dictionary: TermDictionary, group: Int) {
            self.dictionary = dictionary
            entries = dictionary.entries
            offset = dictionary.start(of: group)
            number = group * TermDictionary.groupLength
            end = min(number + TermDictionary.groupLength, dictionary.count)
            postingsEnd = VariableInteger.read(entries, at: &offset)
        }

        mutating func next() -> Entry? {
            guard number < end else { return nil }
            let (shared, length) = dictionary.readLengths(at: &offset)
            term.removeLast(term.count - shared)
            term.append(contentsOf: UnsafeRawBufferPointer(start: entries + offset, count: length))
            offset += length
            let frequency = VariableInteger.read(entries, at: &offset)
            let greatestImpact = entries.load(fromByteOffset: offset, as: UInt8.self)
            offset += 1
            let postings = postingsEnd..<postingsEnd + VariableInteger.read(entries, at: &offset)
            postingsEnd = postings.upperBound
            defer { number += 1 }
            return Entry(
                number: number, documentFrequency: frequency, greatestImpact: greatestImpact, postings: postings)
        }

        func compare(with other: UnsafeRawBufferPointer) -> Int {
            term.withUnsafeBytes { TermDictionary.compare($0, other) }
        }
    }
}

/// Writes a `TermDictionary`: the number of terms (32 bit), the starts of the groups, the groups.
struct TermDictionaryWriter {
    private var groups: [UInt32] = []
    private var entries: [UInt8] = []
    private var count = 0
    private var last: [UInt8] = []

    /// - Parameter term: after all terms before it in byte order.
    mutating func append(
        _ term: some Collection<UInt8>, documentFrequency: Int, greatestImpact: UInt8, postings: Range<Int>
    ) {
        var shared = 0
        if count % TermDictionary.groupLength == 0 {
            groups.append(UInt32(entries.count))
            VariableInteger.append(postings.lowerBound, to: &entries)
        } else {
            shared = min(TermDictionary.longestShort, zip(last, term).prefix { $0 == $1 }.count)
        }
        let length = term.count - shared
        entries.append(UInt8(shared << 4 | min(length, TermDictionary.longestShort)))
        if length >= TermDictionary.longestShort { VariableInteger.append(length - TermDictionary.longestShort, to: &entries) }
        entries += term.dropFirst(shared)
        VariableInteger.append(documentFrequency, to: &entries)
        entries.append(greatestImpact)
        VariableInteger.append(postings.count, to: &entries)
        last = Array(term)
        count += 1
    }

    func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        withUnsafeBytes(of: UInt32(count).littleEndian) { bytes.append(contentsOf: $0) }
        for group in groups { withUnsafeBytes(of: group.littleEndian) { bytes.append(contentsOf: $0) } }
        return bytes + entries
    }
}
