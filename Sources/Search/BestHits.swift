/// The best so many of a stream of scored documents, in a binary heap whose root is the worst of them.
///
/// Equal scores are ordered by relevance, then by document number, so that an order is always the same.
struct BestHits {
    struct Entry {
        var document: Int
        var score: Double
        var relevance: Double

        func precedes(_ other: Entry) -> Bool {
            if score != other.score { return score > other.score }
            return relevance != other.relevance ? relevance > other.relevance : document < other.document
        }
    }

    private let limit: Int
    private var heap: [Entry] = []

    init(limit: Int) { self.limit = max(0, limit) }

    /// O(log limit), O(1) for what does not enter.
    mutating func insert(_ document: Int, score: Double, relevance: Double = 0) {
        let entry = Entry(document: document, score: score, relevance: relevance)
        if heap.count < limit {
            heap.append(entry)
            siftUp(heap.count - 1)
        } else if let worst = heap.first, entry.precedes(worst) {
            heap[0] = entry
            siftDown()
        }
    }

    /// The best first.
    func sorted() -> [Entry] { heap.sorted { $0.precedes($1) } }

    private mutating func siftUp(_ start: Int) {
        var child = start
        while child > 0, case let parent = (child - 1) / 2, heap[parent].precedes(heap[child]) {
            heap.swapAt(parent, child)
            child = parent
        }
    }

    private mutating func siftDown() {
        var parent = 0
        while case let left = 2 * parent + 1, left < heap.count {
            let right = left + 1
            let worse = right < heap.count && heap[left].precedes(heap[right]) ? right : left
            guard heap[parent].precedes(heap[worse]) else { return }
            heap.swapAt(parent, worse)
            parent = worse
        }
    }
}
