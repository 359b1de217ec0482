/// Which atoms have been understood.
struct UsedAtoms {
    private var used: [Bool]

    init(count: Int) { used = Array(repeating: false, count: count) }

    subscript(_ index: Int) -> Bool { used[index] }

    mutating func mark(_ range: Range<Int>) { for index in range { used[index] = true } }

    func overlaps(_ range: Range<Int>) -> Bool { range.contains { used[$0] } }
}
