import Commerce

extension ChinesePhrases {
    func results(_ plan: ResultPlan) -> [String] {
        if plan.facts.isBrief { return [brief(plan)] }
        var sentences = plan.facts.notes.map(note)
        sentences.append(opening(plan))
        if let lead = plan.lead { sentences.append(self.lead(lead, plan)) }
        if !plan.contrasts.isEmpty { sentences.append(contrast(plan.contrasts)) }
        if let closing = closing(plan) { sentences.append(closing) }
        return sentences
    }

    private func opening(_ plan: ResultPlan) -> String {
        let (criteria, shown, total) = (plan.facts.criteria, plan.facts.products.count, plan.facts.total)
        let things = wanted(criteria)
        let sentence =
            switch plan.opening {
            case .nothing:
                variation.opening(["没有找到\(things)。", "店里目前没有\(things)。", "找了一遍，没有\(things)。"])
            case .nearest:
                variation.opening([
                    "完全符合的\(things)店里没有，先列出最接近的。", "没有完全合适的\(things)，下面是最接近的几款。",
                    "\(things)暂时没有，我挑了条件最接近的给您。", "条件都满足的没有找到，退一步看，最接近\(things)的在这里。",
                ])
            case .more: more(things, plan.facts)
            case .alike(let product): alike(product, things, plan.facts)
            case .recommended: recommended(criteria, shown: shown, customer: plan.facts.customer)
            case .found where plan.facts.origin == .refinement: refined(things, shown: shown, total: total)
            case .found: found(things, shown: shown, total: total)
            }
        guard let order = order(criteria.sort), shown > 1 else { return sentence }
        return sentence.dropLast() + "，\(order)。"
    }

    private func found(_ things: String, shown: Int, total: Int) -> String {
        if total < shown {
            return variation.opening([
                "完全符合的\(things)有\(total)款，其余的条件接近。", "\(things)找到\(total)款，后面的也比较接近。",
                "符合全部条件的\(things)只有\(total)款，另外列了接近的。",
            ])
        }
        if total == 1 {
            return variation.opening(["\(things)只有这一款。", "符合条件的\(things)，店里就这一款。", "找到一款\(things)。"])
        }
        if total == shown {
            return variation.opening([
                "找到\(total)款\(things)。", "店里的\(things)一共\(total)款，都在这里了。", "\(things)有\(total)款，全部列出来了。",
                "按您说的，\(things)共有\(total)款。", "这\(total)款就是店里全部的\(things)。", "您要的\(things)，店里有\(total)款。",
                "\(total)款\(things)，都排好了。",
            ])
        }
        return variation.opening([
            "找到\(total)款\(things)，先看排在前面的\(shown)款。", "店里有\(total)款\(things)，这\(shown)款排在前面。",
            "\(things)一共\(total)款，我先列出\(shown)款。", "符合条件的\(things)有\(total)款，前\(shown)款在这里。",
            "从\(total)款\(things)里，先给您看\(shown)款。", "您要的\(things)，店里有\(total)款，列出了前\(shown)款。",
            "\(total)款\(things)里，排名靠前的是这\(shown)款。", "按您的要求筛出\(total)款\(things)，先看其中\(shown)款。",
        ])
    }

    private func refined(_ things: String, shown: Int, total: Int) -> String {
        let rest = total > shown ? "，先看前\(shown)款" : ""
        return variation.opening([
            "按新的条件，\(things)有\(total)款\(rest)。", "调整之后是\(total)款\(things)\(rest)。", "好，\(things)有\(total)款\(rest)。",
            "重新筛了一遍，\(things)共\(total)款\(rest)。", "加上这个要求，\(things)有\(total)款\(rest)。", "换了条件，现在是\(total)款\(things)\(rest)。",
            "这样一来，\(things)有\(total)款\(rest)。",
        ])
    }

    private func recommended(_ criteria: Criteria, shown: Int, customer: String?) -> String {
        let things = criteria.isEmpty ? "商品" : wanted(criteria)
        guard let customer else {
            return variation.opening([
                "先给您挑了\(shown)款\(things)。", "不妨从这\(shown)款\(things)看起。", "这里有\(shown)款\(things)可以先看看。",
                "给您列了\(shown)款\(things)。", "随便看看的话，这\(shown)款\(things)可以作个开头。",
            ])
        }
        return variation.opening([
            "\(customer)，为您排了\(shown)款\(things)。", "\(customer)，这\(shown)款\(things)是按您的情况排的。",
            "给\(customer)挑了\(shown)款\(things)。", "\(customer)，先看看这\(shown)款\(things)。", "这\(shown)款\(things)，\(customer)可以先看看。",
        ])
    }

    private func order(_ sort: SortOrder) -> String? {
        switch sort {
        case .relevance: nil
        case .priceAscending: "按价格从低到高排列"
        case .priceDescending: "按价格从高到低排列"
        case .rating: "按评分排列"
        case .newest: "按上架时间从新到旧排列"
        case .popularity: "按受欢迎程度排列"
        }
    }

    private func lead(_ remark: Remark, _ plan: ResultPlan) -> String {
        let isAlone = plan.facts.products.count == 1
        let item = plan.facts.products[0].product
        let showsTitle = title(item).count <= 30 && (facts.turn.isMultiple(of: 2) || isAlone)
        let subject = "\(remark.item)号" + (showsTitle ? "“\(title(item))”" : "")
        if case .reason = remark.points.first, !isAlone {
            let reason = predicate(remark.points[0], slot: 1)
            let rest = remark.points.dropFirst().enumerated().map { predicate($1, slot: 2 + $0) }.joined(separator: "，")
            return variation.pick(
                [
                    "\(subject)排第一，主要因为\(reason)；它\(rest)。", "把\(subject)放在最前面，主要是\(reason)，另外\(rest)。",
                    "\(subject)领先的主要原因是\(reason)，而且\(rest)。", "先看\(subject)，最要紧的一点：\(reason)；它\(rest)。",
                    "\(subject)在最上面，首先因为\(reason)；它\(rest)。",
                ], slot: 3)
        }
        let all = remark.points.enumerated().map { predicate($1, slot: 2 + $0) }.joined(separator: "，")
        if isAlone { return "\(subject)\(all)。" }
        return variation.pick(
            [
                "排在最前的\(subject)\(all)。", "先说\(subject)：\(all)。", "第一位是\(subject)，\(all)。",
                "打头的\(subject)，\(all)。", "首先是\(subject)，它\(all)。",
            ], slot: 3)
    }

    private func contrast(_ remarks: [Remark]) -> String {
        let parts = remarks.enumerated().map { place, remark in
            "\(remark.item)号" + remark.points.enumerated().map { predicate($1, slot: 5 + place + $0) }.joined(separator: "，")
        }
        guard parts.count == 2 else {
            return variation.pick(["相比之下，\(parts[0])。", "\(parts[0])。", "再看\(parts[0])。"], slot: 4)
        }
        return variation.pick(
            [
                "\(parts[0])；\(parts[1])。", "相比之下，\(parts[0])；\(parts[1])。", "再看\(parts[0])，而\(parts[1])。",
                "后面的\(parts[0])，\(parts[1])。", "对比一下：\(parts[0])；\(parts[1])。", "其余几款里，\(parts[0])；\(parts[1])。",
            ], slot: 4)
    }
}
