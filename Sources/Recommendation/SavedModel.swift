public import ImageFile

/// A model that can be kept in a file, so that it need not be learnt at every start.
public protocol SavedModel: RecommendationModel {
    /// Opens a model's file; nil where it was learnt from something else than `origin`.
    /// - Throws: `FileDamage` where there is no usable file: it is to be learnt anew.
    init?(opening path: String, origin: String) throws(FileDamage)

    /// Writes the model whole or not at all, by a right that is used up by it; sessions that have read the old file keep what
    /// they have.
    /// - Parameter origin: says what it was learnt from.
    func write(_ claim: FileClaim, origin: String) throws(FileDamage)
}

extension SavedModel {
    /// Likewise, after whoever is writing one.
    public func write(to path: String, origin: String) throws(FileDamage) {
        guard let claim = try FileClaim(path, waits: true) else { preconditionFailure("who waits is given the right") }
        try write(claim, origin: origin)
    }
}

/// Arrays of numbers as bytes of a file, in the order that all machines have which Swift runs on: the lowest first. (On
/// another, a file's mark would be another, and it would be refused.)
extension Array where Element: BitwiseCopyable {
    var imageBytes: [UInt8] { withUnsafeBytes { Array<UInt8>($0) } }

    /// A copy of a section; nil where its bytes are damaged or no whole elements.
    init?(_ slice: FileSlice) {
        let stride = MemoryLayout<Element>.stride
        guard slice.range.count.isMultiple(of: stride), let start = slice.start else { return nil }
        self.init(unsafeUninitializedCapacity: slice.range.count / stride) { elements, count in
            count = slice.range.count / stride
            UnsafeMutableRawBufferPointer(elements).copyMemory(
                from: UnsafeRawBufferPointer(start: start, count: slice.range.count))
        }
    }
}
