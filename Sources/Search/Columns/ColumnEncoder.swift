/// Writes the bytes of a `Column`: the least number, the slope (each 64 bit), the bits of a base and of a rest (a byte
/// each), the bases, the rests.
enum ColumnEncoder {
    static let headLength = 18
    static let blockShift = 6
    static let blockLength = 1 << blockShift

    private struct Layout {
        var slope: Int64
        var least: Int64
        var baseBits: Int
        var restBits: Int

        func bits(_ count: Int) -> Int { count * restBits + (count + blockLength - 1) / blockLength * baseBits }
    }

    static func append<Element: FixedWidthInteger>(_ values: [Element], to bytes: inout [UInt8]) {
        var numbers: [Int64] = []
        numbers.reserveCapacity(values.count)
        for value in values { numbers.append(number(value)) }
        var layout = layout(numbers, slope: 0)
        // What rises does so more or less evenly: the ends of rows.
        if let first = numbers.first, let last = numbers.last, numbers.count > 1,
            case let slope = (Double(last) - Double(first)) / Double(numbers.count - 1), slope >= 0.5, slope < Double(Int32.max)
        {
            let sloping = self.layout(numbers, slope: Int64(slope.rounded()))
            if sloping.bits(numbers.count) < layout.bits(numbers.count) { layout = sloping }
        }
        withUnsafeBytes(of: layout.least.littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: layout.slope.littleEndian) { bytes.append(contentsOf: $0) }
        bytes += [UInt8(layout.baseBits), UInt8(layout.restBits)]
        let bases = stride(from: 0, to: numbers.count, by: blockLength).map { start in
            layout.baseBits == 0 ? layout.least : least(numbers, start, layout.slope)
        }
        pack(bases.map { UInt64(bitPattern: $0 &- layout.least) }, bits: layout.baseBits, to: &bytes)
        let rests = numbers.indices.map { index in
            UInt64(bitPattern: numbers[index] &- layout.slope &* Int64(index) &- bases[index >> blockShift])
        }
        pack(rests, bits: layout.restBits, to: &bytes)
    }

    /// Unsigned ones by their bit pattern, so that a greatest value that stands for none is a small negative one.
    private static func number<Element: FixedWidthInteger>(_ value: Element) -> Int64 {
        Element.bitWidth == 32 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(truncatingIfNeeded: value)
    }

    private static func layout(_ numbers: [Int64], slope: Int64) -> Layout {
        guard !numbers.isEmpty else { return Layout(slope: 0, least: 0, baseBits: 0, restBits: 0) }
        var (least, greatest, greatestBase, widestBlock): (Int64, Int64, Int64, UInt64) = (.max, .min, .min, 0)
        for start in stride(from: 0, to: numbers.count, by: blockLength) {
            var (blockLeast, blockGreatest): (Int64, Int64) = (.max, .min)
            for index in start..<min(start + blockLength, numbers.count) {
                let number = numbers[index] &- slope &* Int64(index)
                blockLeast = min(blockLeast, number)
                blockGreatest = max(blockGreatest, number)
            }
            least = min(least, blockLeast)
            greatest = max(greatest, blockGreatest)
            greatestBase = max(greatestBase, blockLeast)
            widestBlock = max(widestBlock, UInt64(bitPattern: blockGreatest &- blockLeast))
        }
        let based = Layout(
            slope: slope, least: least, baseBits: width(UInt64(bitPattern: greatestBase &- least)), restBits: width(widestBlock))
        let plain = Layout(slope: slope, least: least, baseBits: 0, restBits: width(UInt64(bitPattern: greatest &- least)))
        return based.bits(numbers.count) < plain.bits(numbers.count) ? based : plain
    }

    private static func least(_ numbers: [Int64], _ start: Int, _ slope: Int64) -> Int64 {
        (start..<min(start + blockLength, numbers.count)).reduce(.max) { min($0, numbers[$1] &- slope &* Int64($1)) }
    }

    private static func width(_ greatest: UInt64) -> Int {
        let bits = UInt64.bitWidth - greatest.leadingZeroBitCount
        return bits > PackedIntegers.greatestWidth ? 64 : bits
    }

    private static func pack(_ values: [UInt64], bits: Int, to bytes: inout [UInt8]) {
        guard bits > 0 else { return }
        var (pending, held): (UInt64, Int) = (0, 0)
        for value in values {
            pending |= value << UInt64(held)
            if held + bits >= 64 {
                withUnsafeBytes(of: pending.littleEndian) { bytes.append(contentsOf: $0) }
                // Swift's shift by 64 gives 0.
                pending = value >> UInt64(64 - held)
                held += bits - 64
            } else {
                held += bits
            }
        }
        for shift in stride(from: 0, to: held, by: 8) { bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(shift))) }
    }
}
