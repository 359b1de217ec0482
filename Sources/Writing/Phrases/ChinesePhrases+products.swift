import Commerce

extension ChinesePhrases {
    func comparison(_ plan: ComparisonPlan) -> [String] {
        let pane = plan.pane
        guard pane.items.count > 1 else { return ["要有两款商品才能对比。"] }
        var sentences = [prices(pane), ratings(pane)]
        sentences += plan.differences.map { difference($0, pane) }
        if let cheapest = pane.cheapest, let best = pane.bestRated {
            sentences.append(
                cheapest == best
                    ? "\(best)号价格更低，评分也更高。"
                    : variation.pick(
                        ["看价格选\(cheapest)号，看评分选\(best)号。", "在意价格就选\(cheapest)号，在意口碑就选\(best)号。"], slot: 2))
        }
        return sentences
    }

    private func prices(_ pane: Pane) -> String {
        guard pane.items.count == 2, let cheapest = pane.cheapest, let low = pane[cheapest],
            let high = pane.items.first(where: { $0.number != cheapest })
        else { return pane.items.map { "\($0.number)号\($0.price.display)" }.joined(separator: "，") + "。" }
        let gap = (high.price - low.price).display
        return variation.opening([
            "\(low.number)号\(low.price.display)，比\(high.number)号便宜\(gap)；\(high.number)号\(high.price.display)。",
            "价格上差\(gap)：\(low.number)号\(low.price.display)，\(high.number)号\(high.price.display)。",
            "\(low.number)号更省钱，\(low.price.display)；\(high.number)号\(high.price.display)，相差\(gap)。",
        ])
    }

    private func ratings(_ pane: Pane) -> String {
        guard pane.items.contains(where: { $0.rating != nil }) else { return "都还没有人评分。" }
        return pane.items.map { item in
            guard let rating = item.rating else { return "\(item.number)号还没有人评分" }
            return "\(item.number)号评分\(rating.display)（\(rating.count)人评过）"
        }.joined(separator: "，") + "。"
    }

    private func difference(_ difference: ComparisonPlan.Difference, _ pane: Pane) -> String {
        if vocabulary.attributes[difference.attribute]?.isYesNo == true { return yesNoDifference(difference, pane) }
        let parts = zip(pane.items, difference.values).map { item, values in
            if values.isEmpty { return "\(item.number)号没有写明" }
            return "\(item.number)号是" + list(inOwnLanguage(values).map { name(of: $0, difference.attribute) })
        }
        return "“\(name(of: difference.attribute))”一项，" + parts.joined(separator: "，") + "。"
    }

    private func yesNoDifference(_ difference: ComparisonPlan.Difference, _ pane: Pane) -> String {
        let known = "“\(name(of: difference.attribute))”"
        let parts = [("yes", "标明" + known), ("no", "则没有"), (nil, "没有写明")].compactMap { value, predicate -> String? in
            let items = zip(pane.items, difference.values).filter { $1.first == value }.map(\.0.number)
            return items.isEmpty ? nil : numbers(items) + predicate
        }
        return parts.joined(separator: "，") + "。"
    }

    func subject(_ product: RankedProduct) -> String {
        facts.numbers[product.product.id].map { "\($0)号" } ?? "“\(title(product.product))”"
    }

    func detail(_ ranked: RankedProduct, reviews: ReviewDigest) -> [String] {
        let item = Pane([ranked], numbers: facts.numbers).items[0]
        var points: [Point] = [item.formerPrice.map { .discounted(from: $0, to: item.price) } ?? .price(item.price)]
        points.append(item.rating.map(Point.rated) ?? .unrated)
        if !item.product.isInStock { points.append(.outOfStock) }
        let number = facts.numbers[item.product.id].map { "\($0)号" } ?? ""
        let all = points.enumerated().map { predicate($1, slot: $0) }.joined(separator: "，")
        var sentences = ["\(number)“\(title(item.product))”\(all)。"]
        if let listed = listedAttributes(item.product) { sentences.append(listed) }
        return sentences + digest(reviews)
    }

    private func listedAttributes(_ product: Product) -> String? {
        let stated = product.attributes.keys.sorted().compactMap { id -> String? in
            guard let known = vocabulary.attributes[id], !known.isYesNo else { return nil }
            return "\(name(of: id))" + list(inOwnLanguage(product.values(of: id)).map { name(of: $0, id) })
        }
        return stated.isEmpty ? nil : "店里写明：\(stated.prefix(3).joined(separator: "，"))。"
    }

    private func digest(_ reviews: ReviewDigest) -> [String] {
        guard reviews.count > 0 else { return ["还没有人写评价。"] }
        let good = reviews.countsByStars.dropFirst(3).reduce(0, +)
        var sentences = ["\(reviews.count)条评价里，\(good)条给了4星或5星。"]
        if let praise = reviews.praise { sentences.append("有人称赞：“\(ReviewExcerpt.text(praise))”") }
        if let criticism = reviews.criticism { sentences.append("也有人不满意：“\(ReviewExcerpt.text(criticism))”") }
        return sentences
    }

    func productAnswer(_ answer: ProductAnswer) -> [String] {
        let subject = subject(answer.product)
        if answer.attribute == nil, let fact = answer.fact { return [subject + said(fact, of: answer.product) + "。"] }
        guard let attribute = answer.attribute else {
            guard answer.reviews.isEmpty else { return ["关于\(subject)，店里的资料没有回答这个问题。"] + opinions(answer) }
            return ["关于\(subject)，店里的资料没有回答这个问题，我不想乱猜。", "您可以说“转人工”，请同事查一下。"]
        }
        let isYesNo = vocabulary.attributes[attribute]?.isYesNo == true
        let known = name(of: attribute)
        if let first = answer.values.first {
            if isYesNo {
                let said = first == "yes" ? "是的，\(subject)标明“\(known)”。" : "不是，店里写明\(subject)不具备“\(known)”。"
                return [said] + opinions(answer)
            }
            let values = list(inOwnLanguage(answer.values).map { name(of: $0, attribute) })
            return [
                variation.opening([
                    "\(subject)的\(known)是\(values)。", "店里写明，\(subject)的\(known)为\(values)。", "查到了，\(subject)的\(known)：\(values)。",
                ])
            ] + opinions(answer)
        }
        let unknown = isYesNo ? "店里没有写明\(subject)是否“\(known)”。" : "店里没有写明\(subject)的\(known)。"
        return [unknown] + (answer.reviews.isEmpty ? ["它的\(answer.reviewCount)条评价里也没有提到。"] : opinions(answer))
    }

    private func said(_ fact: ProductFact, of ranked: RankedProduct) -> String {
        let item = Pane([ranked], numbers: facts.numbers).items[0]
        switch fact {
        case .price: return predicate(item.formerPrice.map { .discounted(from: $0, to: item.price) } ?? .price(item.price), slot: 0)
        case .stock: return StockPoint.of(item.product).map { predicate($0, slot: 0) } ?? "有货"
        }
    }

    private func opinions(_ answer: ProductAnswer) -> [String] {
        guard let first = answer.reviews.first else { return [] }
        return ["\(answer.reviewCount)条评价里有\(answer.reviews.count)条提到，其中一条（\(first.stars)星）说：“\(ReviewExcerpt.text(first))”"]
    }

    func feedback(liked: Bool, _ products: [Product]) -> [String] {
        let names = products.prefix(2).map { facts.numbers[$0.id].map { "\($0)号" } ?? "“\(title($0))”" }
        let what = names.isEmpty ? "这个" : list(names)
        return [
            liked
                ? variation.opening(["记下了，您喜欢\(what)。", "好的，\(what)合您的意。", "知道了，您喜欢\(what)。"])
                : variation.opening(["记下了，\(what)不合您的意。", "好的，您不喜欢\(what)。", "知道了，\(what)往后排。"]),
            liked ? "以后类似的会排得靠前一些。" : "以后类似的会排得靠后一些。",
        ]
    }

    func forgotten(acts: Int, _ products: [Product]) -> [String] {
        guard acts > 0 else { return ["没有这样的记录，没什么可忘的。"] }
        return ["已经忘掉您对\(those(products))的\(acts)条记录。", "排序就当没有过这些，订单不受影响。"]
    }

    func confirmForgetting(acts: Int, _ products: [Product]) -> [String] {
        ["要忘掉的是您对\(those(products))的\(acts)条记录，忘了就找不回来了。", "确定忘掉吗？请回答“是”或“不”。"]
    }

    private func those(_ products: [Product]) -> String {
        let names = products.prefix(2).map { "“\(title($0))”" }
        return names.isEmpty ? "已下架商品" : list(names) + (products.count > names.count ? "等\(products.count)款商品" : "")
    }

    func noSuchProduct(ordinal: Int?, shown: Int) -> [String] {
        guard shown > 0 else { return ["屏幕上还没有商品，先告诉我您想找什么吧。"] }
        guard let ordinal else { return ["列出的\(shown)款里，我不确定您指哪一款，请说编号。"] }
        return ["没有\(ordinal)号，目前只列出了\(shown)款。", "您指的是哪一款？"]
    }
}
