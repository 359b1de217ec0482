/// Numbers that lie in an array of one's own, or in memory that somebody else keeps, such as a file that is read in place.
///
/// A change makes what was borrowed one's own first. Reading costs what it costs of an array, and a branch.
///
/// `@unchecked Sendable`: what is borrowed is never written, by the word of whoever lends it, and lives as long as its owner.
public struct Elements<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    @usableFromInline var own: [Element]
    /// Holds while `owner` is there.
    @usableFromInline var borrowed: UnsafeBufferPointer<Element>
    @usableFromInline var owner: AnyObject?

    @inlinable
    public init(_ own: [Element]) {
        (self.own, borrowed, owner) = (own, UnsafeBufferPointer(start: nil, count: 0), nil)
    }

    /// - Parameters:
    ///   - borrowed: is not written from now on.
    ///   - owner: keeps it.
    public init(borrowing borrowed: UnsafeBufferPointer<Element>, of owner: AnyObject) {
        (own, self.borrowed, self.owner) = ([], borrowed, owner)
    }

    @inlinable
    public func withUnsafeBufferPointer<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        if owner == nil { return try own.withUnsafeBufferPointer(body) }
        defer { withExtendedLifetime(owner) {} }
        return try body(borrowed)
    }

    @inlinable
    public mutating func withUnsafeMutableBufferPointer<Result>(
        _ body: (inout UnsafeMutableBufferPointer<Element>) throws -> Result
    ) rethrows -> Result {
        makeOwn()
        return try own.withUnsafeMutableBufferPointer(body)
    }

    /// All of them; a copy where they are borrowed.
    @inlinable
    public var array: [Element] {
        get { owner == nil ? own : Array(borrowed) }
        _modify {
            makeOwn()
            yield &own
        }
    }

    @inlinable
    mutating func makeOwn() {
        if owner != nil { self = Elements(Array(borrowed)) }
    }
}

extension Elements: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral {
    @inlinable public init(arrayLiteral elements: Element...) { self.init(elements) }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { owner == nil ? own.count : borrowed.count }

    @inlinable
    public subscript(index: Int) -> Element {
        get {
            if owner == nil { return own[index] }
            precondition(borrowed.indices.contains(index), "there are \(borrowed.count) elements and none at \(index)")
            return borrowed[index]
        }
        _modify {
            makeOwn()
            yield &own[index]
        }
    }

    @inlinable
    public func withContiguousStorageIfAvailable<Result>(_ body: (UnsafeBufferPointer<Element>) throws -> Result) rethrows -> Result? {
        try withUnsafeBufferPointer { try body($0) }
    }
}

extension Elements: Equatable where Element: Equatable {
    public static func == (left: Elements, right: Elements) -> Bool { left.elementsEqual(right) }
}

extension Elements: Hashable where Element: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
    }
}
