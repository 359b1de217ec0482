import Commerce

/// How two or more products differ.
struct ComparisonPlan {
    /// One property on which they differ; unknown where an item does not state it.
    struct Difference {
        var attribute: AttributeID
        /// In the order of the items; empty is unknown.
        var values: [[String]]
    }

    let pane: Pane
    let differences: [Difference]

    /// - Parameter limit: differences to name, those that were asked for first.
    init(_ products: [RankedProduct], criteria: Criteria, facts: ReplyFacts, limit: Int = 2) {
        let pane = Pane(products, numbers: facts.numbers)
        self.pane = pane
        let stated = products.reduce(into: Set<AttributeID>()) { $0.formUnion($1.product.statedAttributes) }
        let ordered = stated.filter { id in
            let isTelling = id != "size" && id != "audience" || criteria.attributes[id] != nil
            return isTelling && facts.vocabulary.attributes[id] != nil
        }.sorted { left, right in
            let (leftKey, rightKey) = (Self.key(left, pane, criteria), Self.key(right, pane, criteria))
            return leftKey == rightKey ? left < right : leftKey < rightKey
        }
        differences = Array(ordered.lazy
            .map { attribute in
                Difference(attribute: attribute, values: pane.items.map { $0.product.values(of: attribute) })
            }
            .filter { Set($0.values.map(Set.init)).count > 1 && $0.values.allSatisfy { $0.count <= 4 } }
            .prefix(limit))
    }

    /// Asked for, then stated by all, then the rest.
    private static func key(_ attribute: AttributeID, _ pane: Pane, _ criteria: Criteria) -> Int {
        if criteria.attributes[attribute] != nil { return 0 }
        return pane.items.allSatisfy { !$0.product.values(of: attribute).isEmpty } ? 1 : 2
    }
}
