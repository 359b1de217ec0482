/// A JSON file as it stands, and its tree. Written out, all of the tree that was not changed has the bytes it was read from;
/// what was changed is laid out as the file is.
struct JSONDocument: Sendable {
    let bytes: [UInt8]
    var root: JSONTree
    private let style: JSONStyle
    /// The root's place when it was read.
    private let rootSource: Range<Int>

    /// - Throws: `JSONTreeParser.Malformed`. Linear in the bytes.
    init(_ bytes: [UInt8]) throws(JSONTreeParser.Malformed) {
        let root = try JSONTreeParser.tree(of: bytes)
        self.bytes = bytes
        self.root = root
        rootSource = root.source ?? 0..<bytes.count
        style = JSONStyle(of: root, in: bytes)
    }

    /// The file with what was changed in the tree.
    var written: [UInt8] {
        var writer = JSONTreeWriter(original: bytes, style: style)
        writer.output.reserveCapacity(bytes.count + bytes.count / 8)
        writer.output += bytes[..<rootSource.lowerBound]
        writer.write(root, depth: 0)
        writer.output += bytes[rootSource.upperBound...]
        return writer.output
    }
}
