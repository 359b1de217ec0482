import Commerce

extension EnglishPhrases {
    /// A point as a predicate in the third person: "costs ¥59".
    func predicate(_ point: Point, slot: Int) -> String {
        switch point {
        case .price(let price):
            variation.pick(["costs \(price.display)", "sells for \(price.display)", "is priced at \(price.display)"], slot: slot)
        case .discounted(let former, let price):
            variation.pick(
                ["is reduced from \(former.display) to \(price.display)", "costs \(price.display) instead of \(former.display)"],
                slot: slot)
        case .reduced(let former):
            variation.pick(["is reduced from \(former.display)", "used to cost \(former.display)"], slot: slot)
        case .cheapest(let price):
            variation.pick(
                ["is the cheapest here at \(price.display)", "has the lowest price of the list (\(price.display))"], slot: slot)
        case .cheaper(let gap, let other):
            variation.pick(
                ["costs \(gap.display) less than number \(other)", "is \(gap.display) cheaper than number \(other)"], slot: slot)
        case .dearer(let gap, let other):
            variation.pick(
                [
                    "costs \(gap.display) more than number \(other)",
                    "asks for \(gap.display) more than number \(other)",
                ], slot: slot)
        case .samePrice(let other): "costs the same as number \(other)"
        case .rated(let rating):
            variation.pick(
                [
                    "is rated \(rating.display) by \(raters(rating))",
                    "holds \(rating.display) out of 5 from \(count(rating.count, "rating"))",
                    "scores \(rating.display) with \(count(rating.count, "rating"))",
                ], slot: slot)
        case .bestRated(let rating):
            variation.pick(
                [
                    "has the best rating here (\(rating.display) from \(count(rating.count, "rating")))",
                    "is the best rated of the list (\(rating.display), \(count(rating.count, "rating")))",
                ], slot: slot)
        case .unrated: variation.pick(["has no ratings yet", "has not been rated yet"], slot: slot)
        case .only(let attribute, let value): only(attribute, value)
        case .reason(let reason): predicate(reason)
        case .outOfStock: "is out of stock at the moment"
        case .lastUnits(let left): "has only \(left) left in stock"
        }
    }

    private func raters(_ rating: RatingTenths) -> String { count(rating.count, "customer") }

    private func only(_ attribute: AttributeID, _ value: String) -> String {
        let isYesNo = vocabulary.attributes[attribute]?.isYesNo == true
        let called = isYesNo ? name(of: attribute) : name(of: value, attribute)
        if called.hasPrefix("with") { return "is the only one listed \(called)" }
        return attribute == "color" || attribute == "material"
            ? "is the only one listed in \(called)" : "is the only one listed as \(called)"
    }

    private func predicate(_ reason: Reason) -> String {
        switch reason {
        case .matchedWords(let words, "synonyms"): "is what “\(words.joined(separator: " "))” is another word for"
        case .matchedWords(let words, let field): "has “\(words.joined(separator: " "))” in its \(name(ofField: field))"
        case .nearInMeaning(let words): "is close in meaning to “\(words.joined(separator: " "))”"
        case .boughtTogether(let id): title(of: id).map { "is often bought together with “\($0)”" } ?? "is often bought together with things you chose"
        case .similarTo(let id): title(of: id).map { "resembles “\($0)”, which caught your interest before" } ?? "resembles things you looked at before"
        case .alike(let id): title(of: id).map { "is like “\($0)”" } ?? "is like the one you meant"
        case .newSimilarTo(let id): title(of: id).map { "was chosen by few as yet and resembles “\($0)”, which you chose" } ?? "was chosen by few as yet and resembles things you chose"
        case .chosenByLikeCustomers(let number): "was chosen by \(count(number, "customer")) of your language or region"
        case .boughtBy(let customers): "was bought by \(count(customers, "customer")) in the last 90 days"
        case .rated(let rating): RatingTenths(rating).map { predicate(.rated($0), slot: 0) } ?? "has no ratings yet"
        case .favouredBrand(let brand): "is by \(vocabulary.name(ofBrand: brand, in: .english)), a brand you often look at"
        case .favouredCategory(let category): "is among the \(vocabulary.name(of: category, in: .english)) you often look at"
        case .askedBrand(let brand): "is by \(vocabulary.name(ofBrand: brand, in: .english)), which you asked for"
        case .askedCategory(let category): "is among the \(vocabulary.name(of: category, in: .english)) you asked for"
        case .new(let day): "has been in the shop since \(date(day))"
        case .outOfStock: "is out of stock at the moment"
        case .liked: "is something you liked before"
        case .disliked: "is something you disliked before"
        }
    }

    func name(ofField field: String) -> String {
        switch field {
        case "title", "brand", "category", "description", "reviews": field
        case "attributes": "properties"
        default: "text"
        }
    }

    func shortfall(_ shortfall: Shortfall, _ criteria: Criteria) -> String {
        let subject = numbers(shortfall.items)
        let isOne = shortfall.items.count == 1
        func verb(_ singular: String, _ plural: String) -> String { subject + " " + (isOne ? singular : plural) }
        if shortfall.state == .unknown {
            return switch shortfall.criterion {
            case .minRating: verb("has", "have") + " no ratings yet"
            case .brands: verb("does", "do") + " not state a brand"
            case .attribute(let id) where vocabulary.attributes[id]?.isYesNo != true:
                verb("does", "do") + " not state the \(name(of: id))"
            default: verb("does", "do") + " not say anything about \(condition(shortfall.criterion, criteria))"
            }
        }
        return switch shortfall.criterion {
        case .maxPrice: verb("costs", "cost") + " more than \(criteria.maxPrice?.display ?? "you asked for")"
        case .minPrice: verb("costs", "cost") + " less than \(criteria.minPrice?.display ?? "you asked for")"
        case .excludedBrands: verb("is", "are") + " by a brand you ruled out"
        case .minRating: verb("is", "are") + " rated below \(tenths(criteria.minRating ?? 0))"
        case .inStock: verb("is", "are") + " not available as you asked"
        case .excluded(let id): verb("has", "have") + " a \(name(of: id)) you ruled out"
        case .attribute("color"): verb("does", "do") + " not come in \(values(of: "color", criteria))"
        case .attribute(let id) where vocabulary.attributes[id]?.isYesNo == true:
            verb("is", "are") + " not “\(values(of: id, criteria))”"
        default: verb("does", "do") + " not meet \(condition(shortfall.criterion, criteria))"
        }
    }
}
