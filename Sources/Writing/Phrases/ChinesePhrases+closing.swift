import Commerce

extension ChinesePhrases {
    /// A list that another has taken the place of.
    func brief(_ plan: ResultPlan) -> String {
        let things = wanted(plan.facts.criteria)
        return plan.facts.total == 0 ? "\(things)没有完全符合的。" : "\(things)有\(plan.facts.total)款，想看请再说一声。"
    }

    func more(_ things: String, _ facts: ResultFacts) -> String {
        let shown = facts.products.count
        let left = max(0, facts.total - facts.seen - shown)
        if facts.criteria.isEmpty { return "换了一批，再看看这\(shown)款，" + (left > 0 ? "店里还有\(left)款。" : "店里的都看过了。") }
        if facts.total == 0 { return "接下来比较接近\(things)的是这\(shown)款。" }
        return "\(things)共\(facts.total)款，接着看这\(shown)款，" + (left > 0 ? "后面还有\(left)款。" : "已经是最后一批。")
    }

    func alike(_ product: Product, _ things: String, _ facts: ResultFacts) -> String {
        let shown = facts.products.count
        let left = max(0, facts.total - facts.seen - shown)
        let among = facts.criteria.isEmpty ? "" : "在\(things)里，"
        return "\(among)和“\(title(product))”最接近的\(facts.seen > 0 ? "接下来是" : "有")这\(shown)款，" + (left > 0 ? "后面还有\(left)款。" : "就这些了。")
    }

    /// The last sentence: what was inferred, what is missed or unknown, what relaxing would give.
    func closing(_ plan: ResultPlan) -> String? {
        let criteria = plan.facts.criteria
        var parts: [String] = []
        if !plan.inferred.isEmpty { parts.append(inferred(plan.inferred, criteria)) }
        let advises = !plan.facts.relaxed.isEmpty || !plan.facts.pairs.isEmpty
        parts += plan.shortfalls.prefix(advises ? 1 : 2).map { shortfall($0, criteria) }
        if !plan.facts.relaxed.isEmpty { parts.append(relaxed(Array(plan.facts.relaxed.prefix(2)), criteria)) }
        if let pair = plan.facts.pairs.first {
            parts.append(
                "\(condition(pair.first, criteria))和\(condition(pair.second, criteria))要一起去掉，才会有\(pair.wouldGive)款")
        }
        if parts.isEmpty, plan.meetsEverything, plan.facts.products.count > 1 {
            parts.append(variation.pick(["您提的条件，每一款都符合", "这几款都满足您的全部条件"], slot: 6))
        }
        return parts.isEmpty ? nil : parts.joined(separator: "；") + "。"
    }

    /// 您说“脚总湿”，我想您需要“鞋靴”（把握85%）和“防水”（把握90%），不对请告诉我
    private func inferred(_ facts: [InferredFact], _ criteria: Criteria) -> String {
        let bare = facts.filter { $0.words == nil && $0.confidence == nil }
        var parts = facts.filter { !bare.contains($0) }.byWords.map { facts in
            let conditions = facts.map { condition($0.criterion, criteria) + ($0.confidence.map { "（把握\(percent($0))%）" } ?? "") }
            return (facts.first?.words.map { "您说“\($0)”，" } ?? "") + "我想您需要\(list(conditions))"
        }
        if !bare.isEmpty { parts.append("\(list(bare.map { condition($0.criterion, criteria) }))是我从您的话里推断的") }
        return parts.joined(separator: "；") + "，不对请告诉我"
    }

    private func relaxed(_ relaxations: [Relaxation], _ criteria: Criteria) -> String {
        relaxations.map { relaxation in
            let step = relaxation.loosened.map { "把" + loosened(relaxation.criterion, to: $0) }
                ?? "去掉" + condition(relaxation.criterion, criteria)
            return step + "，会有\(relaxation.wouldGive)款"
        }.joined(separator: "，")
    }

    func note(_ note: ResultNote) -> String {
        switch note {
        case .foreignCurrency(let currency): "我不会换算\(currency.code)，那个金额先不算；店里的价格都是\(facts.shop.currency.code)。"
        case .lowestPriceAboveHighest: "您说的最低价高过了最高价，请再看一下。"
        case .unknownWords(let words): "没有商品提到“\(words.joined(separator: " "))”，所以搜索时没有算上它。"
        case .nearInMeaning(let words): "这些商品都没有提到“\(words.joined(separator: " "))”，意思最相近的排在前面。"
        case .corrected(let from, let to): "没有“\(from)”，按“\(to)”找的。"
        case .converted(let from, let to, let day): "\(from.display)按\(date(day))的汇率约合\(to.display)。"
        case .noEarlierSearch: "之前没有可以回去的搜索。"
        case .leftOut(let names, let criteria):
            "没有商品符合\(list(names.map { condition($0, criteria) }))，这是我推断的，所以先去掉了。"
        case .indifferent(let name): "好，\(indifferent(name))不限。"
        }
    }

    private func indifferent(_ name: CriterionName) -> String {
        switch name {
        case .category: "类别"
        case .brands, .excludedBrands: "品牌"
        case .minPrice, .maxPrice: "价格"
        case .minRating: "评分"
        case .inStock: "库存"
        case .attribute(let id), .excluded(let id): "“\(self.name(of: id))”"
        }
    }

    func noMoreProducts(seen: Int) -> [String] {
        [seen == 1 ? "只有这一款，没有别的了。" : "这个列表的\(seen)款都看过了，没有别的了。", "换个条件，我再帮您找。"]
    }

    func postponed(_ requests: [String]) -> [String] {
        ["\(list(requests.map { "“\($0)”" }))先不办，请先回答下面的问题，之后再说一次。"]
    }
}
