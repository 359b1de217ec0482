/// A set of products by their position in the catalogue, one bit each. Set operations are O(capacity / 64).
struct ProductSet: Hashable, Sendable {
    let capacity: Int
    private var words: [UInt64]

    init(capacity: Int) {
        self.capacity = capacity
        words = Array(repeating: 0, count: (capacity + 63) / 64)
    }

    static func all(_ capacity: Int) -> ProductSet {
        var set = ProductSet(capacity: capacity)
        set.complement()
        return set
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    func contains(_ product: Int) -> Bool { words[product >> 6] & (1 << UInt64(product & 63)) != 0 }
    mutating func insert(_ product: Int) { words[product >> 6] |= 1 << UInt64(product & 63) }
    mutating func remove(_ product: Int) { words[product >> 6] &= ~(1 << UInt64(product & 63)) }

    /// The products from 64 · `index` on, the first one's bit the lowest.
    @inline(__always)
    func word(_ index: Int) -> UInt64 { words[index] }
    @inline(__always)
    mutating func setWord(_ index: Int, _ word: UInt64) { words[index] = word }

    mutating func insert(_ products: some Sequence<UInt32>) {
        for product in products { insert(Int(product)) }
    }

    mutating func formIntersection(_ other: ProductSet) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    mutating func formUnion(_ other: ProductSet) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    mutating func subtract(_ other: ProductSet) {
        for index in words.indices { words[index] &= ~other.words[index] }
    }

    mutating func complement() {
        for index in words.indices { words[index] = ~words[index] }
        if capacity & 63 != 0 { words[words.count - 1] &= (1 << UInt64(capacity & 63)) - 1 }
    }

    /// Ascending.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                body(index << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }
}
