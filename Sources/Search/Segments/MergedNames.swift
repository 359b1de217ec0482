/// One numbering for the names that several segments number each for itself.
struct MergedNames: Sendable {
    /// Of the first segment, which keep their numbers.
    private let first: TextColumn
    private var added: [String] = []
    /// By later segment and its own number.
    private var numbers: [[UInt32]] = []

    /// O(names of the later segments).
    init(_ columns: [TextColumn]) {
        first = columns[0]
        var known: [String: UInt32] = [:]
        for column in columns.dropFirst() {
            numbers.append(column.map { name in
                if let number = first.firstIndex(ofSorted: name) ?? known[name].map({ Int($0) }) { return UInt32(number) }
                let number = UInt32(first.count + added.count)
                known[name] = number
                added.append(name)
                return number
            })
        }
    }

    var count: Int { first.count + added.count }

    subscript(number: Int) -> String { number < first.count ? first[number] : added[number - first.count] }

    @inline(__always)
    func number(of own: UInt32, in segment: Int) -> Int {
        segment == 0 ? Int(own) : Int(numbers[segment - 1][Int(own)])
    }
}
