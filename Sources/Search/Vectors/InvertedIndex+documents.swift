extension InvertedIndex {
    /// The postings of `term` in `documents`, in order. O(log blocks + postings there).
    @inline(__always)
    func forEachPosting(of term: Term, in documents: Range<Int>, _ body: (_ document: Int, _ impact: UInt8) -> Void) {
        guard let list = list(of: term) else { return }
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * BitPacking.blockLength) { scratch in
            guard let numbers = scratch.baseAddress else { return }
            let impacts = numbers + BitPacking.blockLength
            for block in list.block(reaching: documents.lowerBound, from: 0)..<list.blockCount {
                list.readDocuments(of: block, to: numbers)
                guard Int(numbers[0]) < documents.upperBound else { return }
                list.readImpacts(of: block, to: impacts)
                for index in 0..<list.length(of: block) where documents.contains(Int(numbers[index])) {
                    body(Int(numbers[index]), UInt8(truncatingIfNeeded: impacts[index]))
                }
            }
        }
    }
}
