import ImageFile
import Search

/// The vectors of a shop's products between starts: opened where they are sound and of the index as it is now, else made
/// and written.
enum ProductVectorsFile {
    /// For so many products they are checked and made in a fraction of a second, and at once, so that the first turn has sound
    /// ones; for more of them in the background. What is damaged is noticed when it is first used, too: from then on words
    /// alone decide, until they are made anew.
    private static let awaitedCount = 5_000

    /// - Parameter damaged: told where a file was there but could not be used.
    static func attach(to index: SearchIndex, at path: String, damaged: (IndexDamage) -> Void) {
        do {
            if let vectors = try ProductVectors(opening: path, of: index) {
                if index.count <= awaitedCount { try vectors.verify() }
                index.attach(vectors)
                if index.count > awaitedCount { repair(vectors, of: index, at: path) }
                return
            }
        } catch {
            if case .corrupt = error { damaged(error) }
        }
        if index.count <= awaitedCount {
            make(for: index, at: path)
        } else {
            Task.detached(priority: .background) { make(for: index, at: path) }
        }
    }

    private static func repair(_ vectors: ProductVectors, of index: SearchIndex, at path: String) {
        Task.detached(priority: .background) {
            do { try vectors.verify() } catch { make(for: index, at: path) }
        }
    }

    private static func make(for index: SearchIndex, at path: String) {
        let vectors = ProductVectors(of: index)
        index.attach(vectors)
        // Such as cannot be written cost the next start some time, nothing else.
        try? vectors.write(to: path)
    }
}
