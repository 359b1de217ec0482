import Commerce

/// Why a product stands where it does, in the lines of its ledger.
extension ChinesePhrases {
    func placement(_ placement: PlacementFacts) -> [String] {
        var sentences = [standing(placement)]
        sentences += contributions(of: placement.product, placement.acts)
        if let rival = placement.rival { sentences.append(self.rival(rival, of: placement)) }
        return sentences
    }

    private func standing(_ placement: PlacementFacts) -> String {
        let subject = named(placement.product.product)
        let score = "各项加起来一共\(ScoreText.text(placement.product.score))分"
        if placement.isNearest { return "没有完全符合的，\(subject)按差得少排在第\(placement.place)；它\(score)。" }
        guard let order = order(placement.criteria.sort) else { return "\(subject)排在第\(placement.place)：\(score)。" }
        return "列表是\(order)排的，所以\(subject)在第\(placement.place)；它\(score)。"
    }

    /// At most three lines for it and one against it, the greatest: the reply is to be seen whole beside the list.
    private func contributions(of product: RankedProduct, _ acts: [ProductID: Interaction.Kind]) -> [String] {
        let seen = product.ledger.filter { abs($0.contribution) >= 0.005 }
        let pro = seen.filter { $0.contribution > 0 }.sorted { $0.contribution > $1.contribution }.prefix(3)
        let contra = seen.filter { $0.contribution < 0 }.sorted { $0.contribution < $1.contribution }.prefix(1)
        func told(_ lines: some Sequence<Contribution>) -> String {
            lines.map { "\(because($0, acts))（\(ScoreText.text($0.contribution))）" }.joined(separator: "；")
        }
        return (pro.isEmpty ? ["没有特别的加分。"] : ["加分的是：\(told(pro))。"]) + (contra.isEmpty ? [] : ["减分的是：\(told(contra))。"])
    }

    private func rival(_ rival: Rival, of placement: PlacementFacts) -> String {
        let comparison = LedgerComparison(placement.product.ledger, against: rival.product.ledger)
        let isBefore = placement.place < rival.place
        let lead = isBefore ? "接下来是\(placed(rival))" : "排在它前面的有\(placed(rival))"
        if placement.criteria.sort != .relevance { return "\(lead)，\(by(placement.criteria.sort, rival.product))。" }
        let lines = isBefore ? comparison.leads : comparison.lags
        let gap = "\(isBefore ? "差" : "高出")\(ScoreText.text(abs(comparison.gap)))分"
        guard let decisive = lines.first else { return "\(lead)，\(gap)。" }
        return "\(lead)，\(gap)，差别最大的是\(name(ofSignal: decisive.signal))（\(ScoreText.text(decisive.other))对\(ScoreText.text(decisive.own))）。"
    }

    // MARK: What is not there

    func absence(_ absence: AbsenceFacts) -> [String] {
        guard let product = absence.product else {
            return ["店里没有叫“\(absence.name)”的商品，所以没法列出来。", "如果它还有别的叫法，请告诉我。"]
        }
        let stock = product.product.isInStock ? [] : ["它目前缺货。"]
        let subject = named(product.product)
        switch absence.cause {
        case .unknown: return ["店里没有叫“\(absence.name)”的商品，所以没法列出来。"]
        case .first: return ["\(subject)就排在第1。"] + contributions(of: product, absence.acts) + stock
        case .excluded(let checks):
            return ["店里有\(subject)，但它不符合要求：\(checks.map { miss($0, product, absence.criteria) }.joined(separator: "；"))。"]
                + [remedy(checks, product, absence.criteria)] + stock.filter { _ in !checks.contains { $0.criterion == CriterionName.inStock.rawValue } }
        case .lacksWords(let words):
            return ["\(subject)符合各项条件，但它的文字里和“\(words.joined(separator: " "))”对得上的太少。", "去掉这些词，或者说出它名称里的词，它就会列出来。"] + stock
        case .behind(let place, let rival): return behind(place, rival, product, absence) + stock
        }
    }

    private func behind(_ place: Int?, _ rival: Rival, _ product: RankedProduct, _ absence: AbsenceFacts) -> [String] {
        let subject = named(product.product), other = named(rival.product.product)
        let stands = place.map { "\(subject)符合条件，排在第\($0)" } ?? "\(subject)符合条件，但排得很靠后"
        if let order = order(absence.criteria.sort) {
            return ["\(stands)：列表是\(order)排的，第\(rival.place)的\(other)在它前面，\(by(absence.criteria.sort, rival.product))。"]
        }
        let comparison = LedgerComparison(product.ledger, against: rival.product.ledger)
        let lags = comparison.lags.prefix(3)
        var sentences = ["\(stands)，比\(placed(rival))低\(ScoreText.text(abs(comparison.gap)))分。"]
        guard let decisive = lags.first else { return sentences }
        let told = lags.map { "\(name(ofSignal: $0.signal))（\(ScoreText.text($0.own))对\(ScoreText.text($0.other))）" }
        sentences.append("落后的地方是：\(told.joined(separator: "、"))。")
        if let lead = comparison.leads.first {
            sentences.append("它领先的是\(name(ofSignal: lead.signal))（\(ScoreText.text(lead.own))对\(ScoreText.text(lead.other))）。")
        }
        return sentences + [change(decisive, absence.criteria)]
    }

    /// What would bring a product up that is behind in the signal.
    private func change(_ line: LedgerComparison.Line, _ criteria: Criteria) -> String {
        switch line.signal {
        case "lexical", "semantic": "说出它名称里的词，它就会往前排。"
        case "popularity": "看的人、买的人多了它会往前排；您要是喜欢，说一声，马上就算数。"
        case "quality": "评分高了它会往前排；您要是喜欢，说一声，马上就算数。"
        case "freshness": "等其他几款上架久了，这个差别就没了。"
        case "diversity" where criteria.category == nil: "只看它这一类，它就不用给别的品类让位。"
        case "diversity": "让列表按价格或评分排，就不再为多样让位。"
        case "already_bought": "买过一段时间以后，这一项就不再减分。"
        case "stock": "到货以后它会往前排。"
        case "feedback" where line.own < 0: "说一声喜欢它，这一项就收回。"
        default: "说一声喜欢它，或者多看看类似的，它就会往前排。"
        }
    }

    /// "它卖¥899，超过¥500的价格上限".
    private func miss(_ check: Check, _ product: RankedProduct, _ criteria: Criteria) -> String {
        let name = CriterionName(rawValue: check.criterion)
        let wanted = condition(name, criteria)
        switch name {
        case .maxPrice: return "它卖\(product.price.display)，超过\(wanted)"
        case .minPrice: return "它卖\(product.price.display)，低于\(wanted)"
        case .category:
            guard let own = product.product.category else { return "它没有写明品类，而您要的是\(wanted)" }
            return "它属于“\(vocabulary.name(of: own, in: .chinese))”，不是\(wanted)"
        case .brands, .excludedBrands:
            guard let brand = product.product.brand else { return "它没有写明品牌，而您要的是\(wanted)" }
            return "它的品牌是\(vocabulary.name(ofBrand: brand, in: .chinese))，和\(wanted)不符"
        case .minRating:
            guard let rating = product.product.rating.flatMap(RatingTenths.init) else { return "它还没有人评分，而您要的是\(wanted)" }
            return "\(rating.count)人给它评了\(rating.display)分，没到\(wanted)"
        case .inStock: return "它按您的要求没有现货"
        case .attribute(let id), .excluded(let id):
            let values = inOwnLanguage(product.product.values(of: id))
            guard let first = values.first else { return "它没有写明“\(self.name(of: id))”，而您要的是\(wanted)" }
            if vocabulary.attributes[id]?.isYesNo == true { return "它\(first == "yes" ? "标明" : "不具备")“\(self.name(of: id))”，和\(wanted)不符" }
            return "它的“\(self.name(of: id))”是\(list(values.map { self.name(of: $0, id) }))，和\(wanted)不符"
        }
    }

    private func remedy(_ checks: [Check], _ product: RankedProduct, _ criteria: Criteria) -> String {
        let changes = checks.map { check in
            switch CriterionName(rawValue: check.criterion) {
            case .maxPrice: loosened(.maxPrice, to: product.price.decimalString)
            case .minPrice: loosened(.minPrice, to: product.price.decimalString)
            case let name: "去掉\(condition(name, criteria))"
            }
        }
        return changes.isEmpty ? "它没有哪一种规格能同时满足这些条件。" : "\(changes.joined(separator: "，"))，它就能列进来。"
    }

    // MARK: Words

    private func named(_ product: Product) -> String {
        (facts.numbers[product.id].map { "\($0)号" } ?? "") + "“\(title(product))”"
    }

    /// With its place, where its number does not say it.
    private func placed(_ rival: Rival) -> String {
        (facts.numbers[rival.product.product.id] == rival.place ? "" : "第\(rival.place)的") + named(rival.product.product)
    }

    private func order(_ sort: SortOrder) -> String? {
        switch sort {
        case .relevance: nil
        case .priceAscending: "按价格从低到高"
        case .priceDescending: "按价格从高到低"
        case .rating: "按评分"
        case .newest: "按上架时间"
        case .popularity: "按人气"
        }
    }

    /// What a product has of what the list is sorted by.
    private func by(_ sort: SortOrder, _ product: RankedProduct) -> String {
        switch sort {
        case .relevance: "\(ScoreText.text(product.score))分"
        case .priceAscending, .priceDescending: "卖\(product.price.display)"
        case .rating: product.product.rating.flatMap(RatingTenths.init).map { "\($0.count)人评了\($0.display)分" } ?? "还没有人评分"
        case .newest: "\(date(product.product.added))上架"
        case .popularity: "看它和买它的人更多"
        }
    }

    private func because(_ line: Contribution, _ acts: [ProductID: Interaction.Kind]) -> String {
        switch line.because {
        case .matchedWords(let words, "synonyms")?: "它就是您说的“\(words.joined(separator: " "))”"
        case .matchedWords(let words, let field)?: "\(name(ofField: field))里有您说的“\(words.joined(separator: " "))”"
        case .nearInMeaning(let words)?: "意思和“\(words.joined(separator: " "))”相近"
        case .boughtTogether(let id)?:
            title(of: id).map { title in verb(acts[id]).map { "您\($0)“\(title)”，选了那款的顾客也选了它" } ?? "选了“\(title)”的顾客也选了它" } ?? "选了您所选商品的顾客也选了它"
        case .similarTo(let id)?:
            title(of: id).map { title in "和\(verb(acts[id]).map { "您\($0)的" } ?? "")“\(title)”相近" } ?? "和您选过的东西相近"
        case .alike(let id)? where line.signal == "semantic": title(of: id).map { "介绍和“\($0)”的意思相近" } ?? "介绍的意思相近"
        case .alike(let id)?: title(of: id).map { "和“\($0)”相近" } ?? "和您指的那款相近"
        case .newSimilarTo(let id)?: title(of: id).map { "选过它的人还少，但它和您选过的“\($0)”相近" } ?? "选过它的人还少，但它和您选过的东西相近"
        case .chosenByLikeCustomers(let count)?: "和您语言或地区相同的顾客有\(count)位选过"
        case .boughtBy(let customers)?: "近90天有\(customers)位顾客买过"
        case .rated(let rating)?: RatingTenths(rating).map { "\($0.count)人评了\($0.display)分" } ?? "还没有人评分"
        case .favouredBrand(let brand)?: "来自您常看的品牌\(vocabulary.name(ofBrand: brand, in: .chinese))"
        case .favouredCategory(let category)?: "属于您常看的\(vocabulary.name(of: category, in: .chinese))"
        case .askedBrand(let brand)?: "来自您刚才要的品牌\(vocabulary.name(ofBrand: brand, in: .chinese))"
        case .askedCategory(let category)?: "属于您刚才要的\(vocabulary.name(of: category, in: .chinese))"
        case .new(let day)?: "\(date(day))新上架"
        case .outOfStock?: "目前缺货"
        case .liked?: "您说过喜欢它"
        case .disliked?: "您说过不喜欢它"
        case nil where line.signal == "diversity": "前面已有同类，给不同的款式让位"
        case nil: name(ofSignal: line.signal)
        }
    }

    private func verb(_ kind: Interaction.Kind?) -> String? {
        switch kind {
        case .purchase?: "买过"
        case .cart?: "加购过"
        case .like?: "喜欢过"
        case .rating?: "评过分"
        case .view?, .click?: "看过"
        case .dislike?, .dismiss?, nil: nil
        }
    }

    func name(ofSignal signal: String) -> String {
        switch signal {
        case "lexical": "和您说的词的匹配"
        case "semantic": "和您说的意思的接近"
        case "item_item": "顾客常一起选的"
        case "user_user": "和您喜好相近的顾客的选择"
        case "content": "和您选过的东西的相似"
        case "likeness": "品类和参数的相似"
        case "co_choice": "被一起选的多少"
        case "attributes": "有这些特点的商品的受欢迎程度"
        case "new_item": "少有人选过的商品和您所选的相似"
        case "segment": "和您语言或地区相同的顾客的选择"
        case "statement": "您刚才说的要求"
        case "exposure": "给品牌留出的位置"
        case "popularity": "人气"
        case "quality": "评分"
        case "freshness": "新上架"
        case "feedback": "您对它的评价"
        case "already_bought": "您不久前刚买过"
        case "stock": "库存"
        case "diversity": "为多样让位"
        default: "“\(signal)”"
        }
    }
}
