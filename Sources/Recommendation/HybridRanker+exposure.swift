import Commerce

extension HybridRanker {
    /// The same products so that the floors hold in every beginning of the list. What is lifted by them gets the difference
    /// to the product whose place it takes as a line of its ledger.
    /// - Parameter ranked: by falling score.
    func withFloors(_ ranked: [RankedProduct]) -> [RankedProduct] {
        guard let exposureFloor else { return ranked }
        let brands = exposureFloor.shares.sorted { $0.key < $1.key }
        let groups = ranked.map { ranked in brands.firstIndex { $0.key == ranked.product.brand } }
        var isPlaced = [Bool](repeating: false, count: ranked.count)
        var first = 0
        return FairOrder(floors: brands.map(\.value)).order(groups).map { entry in
            var product = ranked[entry]
            while isPlaced[first] { first += 1 }
            let lift = ranked[first].score - product.score
            if lift > 0 { product.ledger.append(Contribution(signal: Signal.exposure.rawValue, contribution: lift)) }
            isPlaced[entry] = true
            return product
        }
    }

    /// The items of brands with a floor, best first, at most `limit` of each brand.
    func flooredItems(limit: Int, _ scoring: ProductScoring) -> [Int] {
        guard let exposureFloor else { return [] }
        var best = exposureFloor.shares.mapValues { _ in TopK(limit) }
        for (item, product) in assortment.products.enumerated() {
            guard let brand = product.brand, best[brand] != nil else { continue }
            best[brand]?.offer(Int32(item), Float(scoring.score(of: .init(item: item, facts: assortment.facts[item]))))
        }
        return best.sorted { $0.key < $1.key }.flatMap { $0.value.sorted.map { Int($0.column) } }
    }
}
