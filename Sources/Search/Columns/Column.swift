import ImageFile

/// Whole numbers of one kind, each in as many bits as the column needs, read in place.
///
/// Number i is `least + slope · i + base(i / 64) + rest(i)` (frame of reference: J. Goldstein, R. Ramakrishnan and
/// U. Shaft, "Compressing relations and indexes", 1998), bases and rests each in a fixed number of bits. So a constant
/// column takes no more than its head, and so does one that rises evenly.
struct Column<Element: FixedWidthInteger & Sendable>: RandomAccessCollection, Sendable {
    let count: Int
    private let owner: IndexBytes
    private let bases: PackedIntegers
    private let rests: PackedIntegers
    private let least: Int64
    private let slope: Int64

    /// - Parameter offset: in `owner`, of what `ColumnEncoder` wrote, whose bytes have been checked.
    init(_ owner: IndexBytes, offset: Int, count: Int) {
        self.owner = owner
        self.count = count
        least = owner.load(at: offset)
        slope = owner.load(at: offset + 8)
        let (baseBits, restBits): (UInt8, UInt8) = (owner.load(at: offset + 16), owner.load(at: offset + 17))
        bases = PackedIntegers(offset: offset + ColumnEncoder.headLength, bits: Int(baseBits))
        let baseBytes = PackedIntegers.byteCount((count + ColumnEncoder.blockLength - 1) / ColumnEncoder.blockLength, bits: Int(baseBits))
        rests = PackedIntegers(offset: offset + ColumnEncoder.headLength + baseBytes, bits: Int(restBits))
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    /// Whether all are the same.
    var isConstant: Bool { slope == 0 && bases.bits == 0 && rests.bits == 0 }

    /// - Precondition: 0 ≤ `index` < `count`; not tested, since this is what every filter and facet asks a million times.
    @inline(__always)
    subscript(index: Int) -> Element {
        let number = least &+ slope &* Int64(truncatingIfNeeded: index)
            &+ Int64(bitPattern: bases.load(index >> ColumnEncoder.blockShift, of: owner)) &+ Int64(bitPattern: rests.load(index, of: owner))
        return Element(truncatingIfNeeded: number)
    }

    /// The numbers of the products of `set`, ascending by product.
    @inline(__always)
    func forEach(in set: ProductSet, _ body: (Element) -> Void) {
        if slope == 0, bases.bits == 0 {
            set.forEach { body(Element(truncatingIfNeeded: least &+ Int64(bitPattern: rests.load($0, of: owner)))) }
        } else {
            set.forEach { body(self[$0]) }
        }
    }
}

/// Integers of a fixed number of bits, one after another in the bytes of an index.
struct PackedIntegers: Sendable {
    let bits: Int
    private let offset: Int
    private let mask: UInt64

    /// Wider ones are read and written as 64 bits: a read of eight bytes must hold all of one.
    static let greatestWidth = 57

    /// - Parameter bits: at most `greatestWidth`, or 64.
    init(offset: Int, bits: Int) {
        self.offset = offset
        self.bits = bits
        mask = bits == 64 ? .max : (1 << UInt64(bits)) - 1
    }

    static func byteCount(_ count: Int, bits: Int) -> Int { (count * bits + 7) / 8 }

    @inline(__always)
    func load(_ index: Int, of owner: IndexBytes) -> UInt64 {
        let position = index &* bits
        let word: UInt64 = owner.load(at: offset &+ position >> 3)
        return (word &>> UInt64(truncatingIfNeeded: position & 7)) & mask
    }
}

/// Flags, one bit each.
struct FlagColumn: Sendable {
    let flags: Column<UInt8>

    @inline(__always)
    subscript(index: Int) -> Bool { flags[index] != 0 }
}

/// Numbers with a fraction, of which there are few different ones.
struct NumberColumn: Sendable {
    /// The bit patterns of the different ones.
    let values: Column<UInt64>
    let places: Column<UInt32>

    @inline(__always)
    subscript(index: Int) -> Double { Double(bitPattern: values[Int(places[index])]) }
}

/// Rows of values of different lengths (compressed sparse rows): row r ends at `ends[r]`.
struct RowColumn<Element: FixedWidthInteger & Sendable>: Sendable {
    let items: Column<Element>
    let ends: Column<UInt32>

    var count: Int { ends.count }

    /// Where row `index` stands in `items`.
    @inline(__always)
    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index &- 1]))..<Int(ends[index]) }

    subscript(index: Int) -> Slice<Column<Element>> { items[range(index)] }
}
