import Commerce

extension ChinesePhrases {
    /// A point as a predicate: "售价¥59".
    func predicate(_ point: Point, slot: Int) -> String {
        switch point {
        case .price(let price): variation.pick(["售价\(price.display)", "卖\(price.display)", "标价\(price.display)"], slot: slot)
        case .discounted(let former, let price):
            variation.pick(
                ["原价\(former.display)，现在\(price.display)", "从\(former.display)降到了\(price.display)"], slot: slot)
        case .reduced(let former): variation.pick(["原价\(former.display)", "原来卖\(former.display)"], slot: slot)
        case .cheapest(let price):
            variation.pick(["在这几款里最便宜（\(price.display)）", "价格最低（\(price.display)）"], slot: slot)
        case .cheaper(let gap, let other):
            variation.pick(["比\(other)号便宜\(gap.display)", "比\(other)号省\(gap.display)"], slot: slot)
        case .dearer(let gap, let other): variation.pick(["比\(other)号贵\(gap.display)", "比\(other)号要多花\(gap.display)"], slot: slot)
        case .samePrice(let other): "和\(other)号同价"
        case .rated(let rating):
            variation.pick(
                [
                    "\(rating.count)人打分，平均\(rating.display)分", "评分\(rating.display)（\(rating.count)人评过）",
                    "\(rating.count)位顾客给出\(rating.display)分",
                ], slot: slot)
        case .bestRated(let rating):
            variation.pick(
                [
                    "评分最高（\(rating.display)分，\(rating.count)人评过）", "口碑最好（\(rating.count)人打出\(rating.display)分）",
                ], slot: slot)
        case .unrated: variation.pick(["还没有人评分", "暂时没有评分"], slot: slot)
        case .only(let attribute, let value): only(attribute, value)
        case .reason(let reason): predicate(reason)
        case .outOfStock: "目前缺货"
        case .lastUnits(let left): "库存只剩\(left)件"
        }
    }

    private func only(_ attribute: AttributeID, _ value: String) -> String {
        let isYesNo = vocabulary.attributes[attribute]?.isYesNo == true
        return isYesNo
            ? "是这里唯一标明“\(name(of: attribute))”的" : "是这里唯一标明\(name(of: attribute))为“\(name(of: value, attribute))”的"
    }

    private func predicate(_ reason: Reason) -> String {
        switch reason {
        case .matchedWords(let words, "synonyms"): "也就是所说的“\(words.joined())”"
        case .matchedWords(let words, let field): "\(name(ofField: field))里有“\(words.joined(separator: " "))”"
        case .nearInMeaning(let words): "意思和“\(words.joined(separator: " "))”相近"
        case .boughtTogether(let id): title(of: id).map { "常有顾客把它和“\($0)”一起买" } ?? "常有顾客把它和您选过的东西一起买"
        case .similarTo(let id): title(of: id).map { "和您关注过的“\($0)”相近" } ?? "和您以前看过的东西相近"
        case .alike(let id): title(of: id).map { "和“\($0)”相近" } ?? "和您指的那款相近"
        case .newSimilarTo(let id): title(of: id).map { "选过它的人还少，但它和您选过的“\($0)”相近" } ?? "选过它的人还少，但它和您选过的东西相近"
        case .chosenByLikeCustomers(let count): "和您语言或地区相同的顾客有\(count)位选过"
        case .boughtBy(let customers): "近90天有\(customers)位顾客买过"
        case .rated(let rating): RatingTenths(rating).map { predicate(.rated($0), slot: 0) } ?? "还没有人评分"
        case .favouredBrand(let brand): "来自您常看的品牌\(vocabulary.name(ofBrand: brand, in: .chinese))"
        case .favouredCategory(let category): "属于您常看的\(vocabulary.name(of: category, in: .chinese))"
        case .askedBrand(let brand): "来自您刚才要的品牌\(vocabulary.name(ofBrand: brand, in: .chinese))"
        case .askedCategory(let category): "属于您刚才要的\(vocabulary.name(of: category, in: .chinese))"
        case .new(let day): "\(date(day))上架"
        case .outOfStock: "目前缺货"
        case .liked: "您之前说过喜欢"
        case .disliked: "您之前说过不喜欢"
        }
    }

    func name(ofField field: String) -> String {
        switch field {
        case "title": "名称"
        case "brand": "品牌"
        case "category": "品类"
        case "description": "介绍"
        case "attributes": "参数"
        case "reviews": "评价"
        default: "文字"
        }
    }

    func shortfall(_ shortfall: Shortfall, _ criteria: Criteria) -> String {
        let subject = numbers(shortfall.items)
        if shortfall.state == .unknown {
            return switch shortfall.criterion {
            case .minRating: "\(subject)还没有人评分"
            case .brands: "\(subject)没有写明品牌"
            case .attribute(let id) where vocabulary.attributes[id]?.isYesNo != true: "\(subject)没有写明\(name(of: id))"
            case .attribute(let id): "\(subject)没有写明是否“\(name(of: id))”"
            default: "\(subject)没有写明是否符合\(condition(shortfall.criterion, criteria))"
            }
        }
        return switch shortfall.criterion {
        case .maxPrice: "\(subject)超出了\(criteria.maxPrice?.display ?? "您的")预算"
        case .minPrice: "\(subject)低于\(criteria.minPrice?.display ?? "您说的最低价")"
        case .excludedBrands: "\(subject)是您不想要的品牌"
        case .minRating: "\(subject)评分不到\(tenths(criteria.minRating ?? 0))"
        case .inStock: "\(subject)按您的要求没有现货"
        case .excluded(let id): "\(subject)的\(name(of: id))是您不想要的"
        case .attribute("color"): "\(subject)没有\(values(of: "color", criteria))"
        case .attribute(let id) where vocabulary.attributes[id]?.isYesNo == true:
            "\(subject)不具备“\(values(of: id, criteria))”"
        default: "\(subject)不符合\(condition(shortfall.criterion, criteria))"
        }
    }
}
