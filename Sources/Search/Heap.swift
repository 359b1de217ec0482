/// A binary heap with its least element at the root.
struct Heap<Element: Comparable> {
    private(set) var elements: [Element] = []

    var count: Int { elements.count }
    var least: Element? { elements.first }

    /// O(log count).
    mutating func push(_ element: Element) {
        elements.append(element)
        var child = elements.count - 1
        while child > 0, case let parent = (child - 1) / 2, element < elements[parent] {
            elements[child] = elements[parent]
            child = parent
        }
        elements[child] = element
    }

    /// O(log count).
    mutating func popLeast() -> Element? {
        guard let least = elements.first, let last = elements.popLast() else { return nil }
        if !elements.isEmpty { replaceLeast(with: last) }
        return least
    }

    /// O(log count).
    /// - Precondition: the heap is not empty.
    mutating func replaceLeast(with element: Element) {
        elements.withUnsafeMutableBufferPointer { elements in
            var parent = 0
            while case var child = 2 &* parent &+ 1, child < elements.count {
                if child &+ 1 < elements.count, elements[child &+ 1] < elements[child] { child &+= 1 }
                guard elements[child] < element else { break }
                elements[parent] = elements[child]
                parent = child
            }
            elements[parent] = element
        }
    }
}
