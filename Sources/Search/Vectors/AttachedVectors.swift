import Synchronization

/// The vectors of an index, which are made after it and may never come.
final class AttachedVectors: Sendable {
    private let vectors = Mutex<ProductVectors?>(nil)

    /// Nil until they are there, and from when some of their bytes were found damaged.
    var current: ProductVectors? { vectors.withLock { $0?.isDamaged == true ? nil : $0 } }

    func attach(_ new: ProductVectors) { vectors.withLock { $0 = new } }
}
