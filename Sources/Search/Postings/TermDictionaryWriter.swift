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
