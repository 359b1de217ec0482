/// The `capacity` best of a stream of scored numbers, in a binary heap whose root is the worst kept.
///
/// Ties go to the lower number. Offering costs O(1) for most and O(log capacity) at worst.
struct TopK {
    typealias Entry = (column: Int32, value: Float)

    let capacity: Int
    private var heap: [Entry] = []

    init(_ capacity: Int) {
        self.capacity = max(0, capacity)
        heap.reserveCapacity(min(self.capacity, 1024))
    }

    /// Best first.
    var sorted: [Entry] { heap.sorted { Self.isBetter($0, $1) } }

    /// The last that is kept, once there are `capacity` of them.
    var worst: Entry? { heap.count == capacity ? heap.first : nil }

    mutating func offer(_ column: Int32, _ value: Float) {
        let entry = (column: column, value: value)
        if heap.count < capacity {
            heap.append(entry)
            siftUp(from: heap.count - 1)
        } else if let worst = heap.first, Self.isBetter(entry, worst) {
            heap[0] = entry
            siftDown()
        }
    }

    static func isBetter(_ left: Entry, _ right: Entry) -> Bool {
        left.value != right.value ? left.value > right.value : left.column < right.column
    }

    private mutating func siftUp(from start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            guard Self.isBetter(heap[parent], heap[child]) else { return }
            heap.swapAt(parent, child)
            child = parent
        }
    }

    private mutating func siftDown() {
        var parent = 0
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && Self.isBetter(heap[worst], heap[child]) {
                worst = child
            }
            guard worst != parent else { return }
            heap.swapAt(parent, worst)
            parent = worst
        }
    }
}
