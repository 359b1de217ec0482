import Text

/// A data set of implicit feedback: which customer had to do with which item, by numbers.
public struct InteractionFile: Hashable, Sendable {
    /// The greatest number that a customer or an item may have.
    public static let largestNumber = UInt32(Int32.max)

    /// One for each interaction, in the order of the file; an interaction may come twice.
    public private(set) var customers: [UInt32] = []
    public private(set) var items: [UInt32] = []

    /// Reads lines of a customer and its items, `customer item item …`. Where every line has three numbers and the last of
    /// them is 1, that one is no item but says that the two belong together, `customer item 1`. Empty lines count for
    /// nothing; the file may be gzip. O(bytes).
    /// - Throws: `LabelledTextError` with the first line that is not so, `ImportError` for a file that cannot be read.
    public static func read(from path: String) throws -> InteractionFile {
        let source = try ImportSource(path: path)
        var lines = NumberLines()
        while let bytes = try source.next() {
            if let line = bytes.withUnsafeBytes({ lines.feed($0) }) { throw Self.notNumbers(path, line) }
        }
        lines.endLine()
        let file = InteractionFile(lines)
        guard !file.items.isEmpty else {
            throw LabelledTextError(path: path, line: max(1, lines.count), reason: "there are no interactions in it")
        }
        return file
    }

    private init(_ lines: NumberLines) {
        let numbers = lines.numbers
        let isPairs = lines.ranges.allSatisfy { $0.isEmpty || $0.count == 3 && numbers[$0.upperBound - 1] == 1 }
        customers.reserveCapacity(numbers.count)
        items.reserveCapacity(numbers.count)
        for line in lines.ranges where !line.isEmpty {
            for place in line.lowerBound + 1..<(isPairs ? line.upperBound - 1 : line.upperBound) {
                customers.append(numbers[line.lowerBound])
                items.append(numbers[place])
            }
        }
    }

    private static func notNumbers(_ path: String, _ line: Int) -> LabelledTextError {
        LabelledTextError(
            path: path, line: line,
            reason: "expected whole numbers from 0 to \(largestNumber), as in “customer item item …” or “customer item 1”")
    }
}

/// Lines of whole numbers with blanks between, read as their bytes come.
private struct NumberLines {
    private(set) var numbers: [UInt32] = []
    /// Where each line that has ended begins among `numbers`, then where the next one does.
    private var starts = [0]
    /// What has been read of a number that has not ended.
    private var begun: UInt64?

    var count: Int { starts.count - 1 }

    /// Of each line that has ended, among `numbers`.
    var ranges: some Collection<Range<Int>> { (0..<count).lazy.map { starts[$0]..<starts[$0 + 1] } }

    /// - Returns: the line, from 1, in which something else stands; nil where all is well.
    mutating func feed(_ bytes: UnsafeRawBufferPointer) -> Int? {
        var number = begun
        for byte in bytes {
            let digit = byte &- UInt8(ascii: "0")
            if digit < 10 {
                number = (number ?? 0) * 10 + UInt64(digit)
                guard number ?? 0 <= InteractionFile.largestNumber else { return starts.count }
                continue
            }
            if let whole = number { numbers.append(UInt32(whole)) }
            number = nil
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
            case UInt8(ascii: "\n"): starts.append(numbers.count)
            default: return starts.count
            }
        }
        begun = number
        return nil
    }

    mutating func endLine() {
        if let number = begun { numbers.append(UInt32(number)) }
        begun = nil
        starts.append(numbers.count)
    }
}
