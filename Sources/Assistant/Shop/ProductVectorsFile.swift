import ImageFile
import Search

/// The vectors of a shop's products between starts: opened where they are sound and of the index as it is now, else made
/// and written.
enum ProductVectorsFile {
    /// For so many products they are made in a fraction of a second, and at once, so that the first turn has them; for more
    /// of them in the background, and meaning counts from then on.
    private static let awaitedCount = 5_000

    /// - Parameter damaged: told where a file was there but could not be used.
    static func attach(to index: SearchIndex, at path: String, damaged: (IndexDamage) -> Void) {
        do {
            if let vectors = try ProductVectors(opening: path, of: index) {
                try vectors.verify()
                return index.attach(vectors)
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

    private static func make(for index: SearchIndex, at path: String) {
        let vectors = ProductVectors(of: index)
        index.attach(vectors)
        // Such as cannot be written cost the next start some time, nothing else.
        try? vectors.write(to: path)
    }
}
