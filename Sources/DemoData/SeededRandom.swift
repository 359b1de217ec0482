import Foundation

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
///
/// Every draw is made from its bits here, and not by the standard library, whose ways of drawing may change between
/// releases: the demo's files must come out the same byte for byte.
public struct SeededRandom {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A generator of its own, so that what one customer draws does not move what the next one does.
    public mutating func fork() -> SeededRandom { SeededRandom(seed: next()) }

    /// In 0..<1.
    public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    public mutating func chance(_ probability: Double) -> Bool { unit() < probability }

    public mutating func int(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next().multipliedFullWidth(by: UInt64(range.count)).high)
    }

    /// - Precondition: `elements` is not empty.
    public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[int(in: 0...elements.count - 1)] }

    /// A position drawn in proportion to its weight; nil where no weight is above 0.
    public mutating func index(weights: [Double]) -> Int? {
        var left = unit() * weights.reduce(0, +)
        var last: Int?
        for (index, weight) in weights.enumerated() where weight > 0 {
            last = index
            left -= weight
            if left < 0 { break }
        }
        return last
    }

    /// Standard normal, by Box and Muller's transform.
    public mutating func gaussian() -> Double {
        (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit())
    }

    /// Fisher and Yates.
    public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var result = elements
        for last in stride(from: result.count - 1, to: 0, by: -1) { result.swapAt(last, int(in: 0...last)) }
        return result
    }
}
