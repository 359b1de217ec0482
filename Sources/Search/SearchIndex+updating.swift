public import Commerce
import Text

extension SearchIndex {
    /// Products that are joined into one segment in memory, so that there are few segments and each is made in little
    /// time.
    private static let joinedLimit = 64

    /// This index with some products changed, added or removed; a new one that shares the bytes of this one, which stays as
    /// it is.
    ///
    /// It finds, lists and counts what an index made anew of all products would. Only the lengths of fields are held
    /// against the means of the products that the first segment was made of, so that scores differ a little where those
    /// would have moved; and what only products that are gone said still counts as spelt right.
    /// O(text of the changed products + positions / 64 + changed since the index was made), see Benchmarks.
    /// - Parameters:
    ///   - changed: as they are now; those that the index does not know come after all others.
    ///   - reviews: of the changed products, all of them.
    ///   - removed: ids of products; those that the index does not know are passed over.
    ///   - revision: of the catalogue with these changes.
    public func updating(
        _ changed: [Product], reviews: [Review] = [], removing removed: [ProductID] = [], revision: String
    ) -> SearchIndex {
        let reviewsByProduct = Dictionary(grouping: reviews, by: \.product)
        var dead: [Int: [Int]] = [:]
        var sources: [ProductID: SegmentSource] = [:]
        var positionCount = positionCount
        for id in removed {
            if let row = row(of: id) { dead[row.segment, default: []].append(row.place) }
        }
        for product in changed {
            var position = sources[product.id]?.position
            if position == nil, let row = row(of: product.id) {
                // One that is removed and added again at the same time has changed.
                dead[row.segment, default: []].append(row.place)
                position = self.position(of: row)
            }
            sources[product.id] = SegmentSource(
                position: position ?? positionCount, product: product, reviews: reviewsByProduct[product.id] ?? [])
            if position == nil { positionCount += 1 }
        }
        var segments = segments.enumerated().map { $1.burying(dead[$0] ?? []) }
        segments.removeAll { !$0.sources.isEmpty && $0.liveCount == 0 }
        var rows = Array(sources.values)
        while !rows.isEmpty, segments.count > 1, let last = segments.last, rows.count + last.liveCount <= Self.joinedLimit {
            last.live.forEach { rows.append(last.sources[$0]) }
            segments.removeLast()
        }
        if !rows.isEmpty { segments.append(segment(of: rows.sorted { $0.position < $1.position })) }
        return SearchIndex(
            segments: segments, vocabulary: vocabulary, analyzer: analyzer, synonyms: synonyms, weights: weights,
            revision: revision, positionCount: positionCount, sharing: self)
    }

    /// How many products have changed, come or gone since the first segment was made: each costs a little at every search,
    /// and an index made anew of all products has none.
    public var changeCount: Int {
        (segments[0].liveness?.dead.count ?? 0) + segments.dropFirst().reduce(0) { $0 + $1.table.count }
    }

    private func segment(of sources: [SegmentSource]) -> Segment {
        var builder = emptyBuilder.value {
            ProductIndexBuilder(
                vocabulary: vocabulary, analyzer: analyzer, weights: weights, synonyms: synonyms, meanLengths: segments[0].meanLengths)
        }
        for source in sources { builder.add(source.product, reviews: source.reviews) }
        return Segment(inMemory: builder.build(origin: ""), sources: sources)
    }
}
