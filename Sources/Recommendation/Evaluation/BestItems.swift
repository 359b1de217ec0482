extension InteractionDataSet {
    /// The model's best items for the customer of a row, without those of its training; best first, ties by number.
    /// - Parameter groups: whose floors hold in the list.
    public func list(of model: some RecommendationModel, forRow row: Int, length: Int, groups: ItemGroups? = nil) -> [Int32] {
        var scores = model.scores(for: taste(ofRow: row))
        return training.rows.withRow(row) { seen, _ in
            groups?.bestItems(of: &scores, limit: length, masked: seen) ?? BestItems.of(&scores, limit: length, masked: seen)
        }
    }
}

/// The best of dense scores: what a customer is shown of all items.
enum BestItems {
    /// The `limit` items with the highest scores, best first, ties by number, without those in `masked`. Items with the score 0,
    /// of which the model knows nothing, are left out, as are those whose score is no number.
    ///
    /// One pass compares sixteen scores at a time with the worst of those kept; few are better, so it is bound by reading the
    /// scores. O(items + masked) and O(log limit) for each that is kept for a while.
    /// - Parameter scores: by item; those of masked items are overwritten.
    static func of(_ scores: inout [Float], limit: Int, masked: some Sequence<UInt32>) -> [Int32] {
        var best = TopK(limit)
        guard limit > 0 else { return [] }
        scores.withUnsafeMutableBufferPointer { scores in
            for item in masked where Int(item) < scores.count { scores[Int(item)] = 0 }
            guard let base = scores.baseAddress else { return }
            var threshold = -Float.infinity
            func offer(_ item: Int) {
                let score = base[item]
                guard score > threshold, score != 0 else { return }
                best.offer(Int32(item), score)
                if let worst = best.worst { threshold = worst.value }
            }
            let whole = scores.count / 16 * 16
            for start in stride(from: 0, to: whole, by: 16) {
                // Loading sixteen floats from where they stand: SIMD16 asks for an alignment that arrays do not promise.
                let block = UnsafeRawPointer(base + start).loadUnaligned(as: SIMD16<Float>.self)
                let better = (block .> threshold) .& (block .!= 0)
                if any(better) { for item in start..<start + 16 { offer(item) } }
            }
            for item in whole..<scores.count { offer(item) }
        }
        return best.sorted.map(\.column)
    }
}
