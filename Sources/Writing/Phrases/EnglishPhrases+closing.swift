import Commerce

extension EnglishPhrases {
    /// A list that another has taken the place of.
    func brief(_ plan: ResultPlan) -> String {
        let things = wanted(plan.facts.criteria)
        return plan.facts.total == 0
            ? "For \(things) there is no exact match." : "For \(things) I found \(plan.facts.total); ask for them again to see the list."
    }

    func more(_ things: String, _ facts: ResultFacts) -> String {
        let shown = facts.products.count
        let left = max(0, facts.total - facts.seen - shown)
        if facts.criteria.isEmpty { return "Here are \(count(shown, "other suggestion")); \(left > 0 ? "the shop has \(left) more" : "that was everything in the shop")." }
        if facts.total == 0 { return "These \(shown) come next closest to \(things)." }
        let rest = left > 0 ? "\(left) more after these" : "that is all of them"
        return "Here \(shown == 1 ? "is" : "are") \(shown) more of the \(facts.total) \(facts.total == 1 ? "match" : "matches") for \(things); \(rest)."
    }

    func alike(_ product: Product, _ things: String, _ facts: ResultFacts) -> String {
        let shown = facts.products.count
        let left = max(0, facts.total - facts.seen - shown)
        let among = facts.criteria.isEmpty ? "" : ", among \(things)"
        return "\(facts.seen > 0 ? "Next come" : "Here \(shown == 1 ? "is" : "are")") \(shown) most like “\(title(product))”\(among); \(left > 0 ? "\(left) more after \(shown == 1 ? "it" : "these")" : "that is all of them")."
    }

    /// The last sentence: what was inferred, what is missed or unknown, what relaxing would give.
    func closing(_ plan: ResultPlan) -> String? {
        let criteria = plan.facts.criteria
        var parts: [String] = []
        if !plan.inferred.isEmpty { parts.append(inferred(plan.inferred, criteria)) }
        let advises = !plan.facts.relaxed.isEmpty || !plan.facts.pairs.isEmpty
        parts += plan.shortfalls.prefix(advises ? 1 : 2).map { shortfall($0, criteria) }
        if !plan.facts.relaxed.isEmpty { parts.append(relaxed(Array(plan.facts.relaxed.prefix(2)), criteria)) }
        if let pair = plan.facts.pairs.first { parts.append(relaxed(pair, criteria)) }
        if parts.isEmpty, plan.meetsEverything, plan.facts.products.count > 1 {
            parts.append(variation.pick(
                ["every one of them meets all you asked for", "all of them meet each of your conditions"], slot: 6))
        }
        return parts.isEmpty ? nil : capitalized(parts.joined(separator: "; ")) + "."
    }

    /// "I took it from “my feet are always wet” that “shoes” (85% sure) and “waterproof” (90% sure) matter, so correct me
    /// if that is wrong".
    private func inferred(_ facts: [InferredFact], _ criteria: Criteria) -> String {
        let bare = facts.filter { $0.words == nil && $0.confidence == nil }
        var parts = facts.filter { !bare.contains($0) }.byWords.map { facts in
            let conditions = facts.map { condition($0.criterion, criteria) + ($0.confidence.map { " (\(percent($0))% sure)" } ?? "") }
            return "I took it" + (facts.first?.words.map { " from “\($0)”" } ?? "") + " that \(list(conditions)) "
                + (facts.count == 1 ? "matters" : "matter")
        }
        if !bare.isEmpty { parts.append("I inferred \(list(bare.map { condition($0.criterion, criteria) })) from your words") }
        return parts.joined(separator: "; ") + ", so correct me if that is wrong"
    }

    private func relaxed(_ relaxations: [Relaxation], _ criteria: Criteria) -> String {
        list(relaxations.map { relaxation in
            let step = relaxation.loosened.map { "with " + loosened(relaxation.criterion, to: $0) }
                ?? "without " + condition(relaxation.criterion, criteria)
            return step + " there would be \(relaxation.wouldGive)"
        })
    }

    private func relaxed(_ pair: PairRelaxation, _ criteria: Criteria) -> String {
        "only without both \(condition(pair.first, criteria)) and \(condition(pair.second, criteria)) would there be any, namely \(pair.wouldGive)"
    }

    func note(_ note: ResultNote) -> String {
        switch note {
        case .foreignCurrency(let currency):
            "I cannot convert \(currency.code), so I left that amount aside; prices here are in \(facts.shop.currency.code)."
        case .lowestPriceAboveHighest: "Your lowest price is above your highest, so please check both."
        case .unknownWords(let words): "No product mentions “\(words.joined(separator: " "))”, so I searched without it."
        case .nearInMeaning(let words):
            "None of these mentions “\(words.joined(separator: " "))”; those that come closest to it in meaning are first."
        case .corrected(let from, let to): "Showing results for “\(to)”, as nothing is called “\(from)”."
        case .converted(let from, let to, let day): "\(from.display) is about \(to.display) at the rate of \(date(day))."
        case .noEarlierSearch: "There is no earlier search to go back to."
        case .leftOut(let names, let criteria):
            "Nothing meets \(list(names.map { condition($0, criteria) })), which I had only inferred, so I left that out."
        case .indifferent(let name): "Fine, \(indifferent(name)) is left open."
        }
    }

    private func indifferent(_ name: CriterionName) -> String {
        switch name {
        case .category: "the kind"
        case .brands, .excludedBrands: "the brand"
        case .minPrice, .maxPrice: "the price"
        case .minRating: "the rating"
        case .inStock: "the stock"
        case .attribute("audience"): "who it is for"
        case .attribute(let id), .excluded(let id):
            vocabulary.attributes[id]?.isYesNo == true ? "“\(self.name(of: id))”" : "the \(self.name(of: id))"
        }
    }

    func noMoreProducts(seen: Int) -> [String] {
        ["That was the whole list: you have seen \(seen == 1 ? "the one product" : "all \(seen)") on it. Change a condition and I will look again."]
    }

    func postponed(_ requests: [String]) -> [String] {
        ["Please say \(list(requests.map { "“\($0)”" })) again once you have answered the question below; until then I leave it."]
    }
}
