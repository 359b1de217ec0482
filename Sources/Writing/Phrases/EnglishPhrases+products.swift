import Commerce

extension EnglishPhrases {
    func comparison(_ plan: ComparisonPlan) -> [String] {
        let pane = plan.pane
        guard pane.items.count > 1 else { return ["There is nothing to compare here: I need two products."] }
        var sentences = [prices(pane), ratings(pane)].compactMap(\.self)
        sentences += plan.differences.map { difference($0, pane) }
        if let cheapest = pane.cheapest, let best = pane.bestRated {
            sentences.append(cheapest == best
                ? "Number \(best) has both the lower price and the better rating."
                : variation.pick(
                    [
                        "If price decides, take number \(cheapest); if ratings decide, number \(best).",
                        "So number \(cheapest) is the choice by price and number \(best) the choice by rating.",
                    ], slot: 2))
        }
        return sentences
    }

    private func prices(_ pane: Pane) -> String? {
        let named = pane.items.map { "number \($0.number) costs \($0.price.display)" }
        guard pane.items.count == 2, let cheapest = pane.cheapest, let low = pane[cheapest],
            let high = pane.items.first(where: { $0.number != cheapest })
        else { return capitalized(list(named)) + "." }
        let gap = high.price - low.price
        return variation.opening([
            "Number \(low.number) costs \(low.price.display), \(gap.display) less than number \(high.number) at \(high.price.display).",
            "On price, number \(low.number) is \(gap.display) cheaper: it costs \(low.price.display), number \(high.number) \(high.price.display).",
            "Between the two lie \(gap.display): number \(low.number) costs \(low.price.display) and number \(high.number) costs \(high.price.display).",
        ])
    }

    private func ratings(_ pane: Pane) -> String? {
        let rated = pane.items.filter { $0.rating != nil }
        guard !rated.isEmpty else { return "None of them has been rated yet." }
        let parts = pane.items.map { item in
            guard let rating = item.rating else { return "number \(item.number) has no ratings yet" }
            return "number \(item.number) is rated \(rating.display) (\(count(rating.count, "rating")))"
        }
        return capitalized(list(parts)) + "."
    }

    private func difference(_ difference: ComparisonPlan.Difference, _ pane: Pane) -> String {
        if vocabulary.attributes[difference.attribute]?.isYesNo == true { return yesNoDifference(difference, pane) }
        let lead: String
        let verb: String
        switch difference.attribute {
        case "color": (lead, verb) = ("", "comes in")
        case "audience": (lead, verb) = ("", "is for")
        default: (lead, verb) = ("as to “\(name(of: difference.attribute))”, ", "has")
        }
        let parts = zip(pane.items, difference.values).map { item, values in
            if values.isEmpty { return "number \(item.number) does not state its \(name(of: difference.attribute))" }
            return "number \(item.number) \(verb) " + list(inOwnLanguage(values).map { name(of: $0, difference.attribute) })
        }
        return capitalized(lead + list(parts)) + "."
    }

    private func yesNoDifference(_ difference: ComparisonPlan.Difference, _ pane: Pane) -> String {
        let known = "“\(name(of: difference.attribute))”"
        func items(_ value: String?) -> [Int] {
            zip(pane.items, difference.values).filter { $1.first == value }.map(\.0.number)
        }
        func part(_ items: [Int], _ singular: String, _ plural: String) -> String? {
            items.isEmpty ? nil : "\(numbers(items)) \(items.count == 1 ? singular : plural)"
        }
        let parts = [
            part(items("yes"), "is listed as \(known)", "are listed as \(known)"),
            part(items("no"), "is not", "are not"),
            part(items(nil), "does not say", "do not say"),
        ]
        return capitalized(parts.compactMap(\.self).joined(separator: ", ")) + "."
    }

    /// How a product is spoken of outside a list: by its number where it has one.
    func subject(_ product: RankedProduct) -> String {
        facts.numbers[product.product.id].map { "number \($0)" } ?? "“\(title(product.product))”"
    }

    func detail(_ ranked: RankedProduct, reviews: ReviewDigest) -> [String] {
        let item = Pane([ranked], numbers: facts.numbers).items[0]
        var points: [Point] = [item.formerPrice.map { .discounted(from: $0, to: item.price) } ?? .price(item.price)]
        points.append(item.rating.map(Point.rated) ?? .unrated)
        if !item.product.isInStock { points.append(.outOfStock) }
        let number = facts.numbers[item.product.id].map { "Number \($0), " } ?? ""
        let all = list(points.enumerated().map { predicate($1, slot: $0) })
        var sentences = ["\(number)“\(title(item.product))”" + (number.isEmpty ? " " : ", ") + all + "."]
        if let listed = listedAttributes(item.product) { sentences.append(listed) }
        return sentences + digest(reviews)
    }

    private func listedAttributes(_ product: Product) -> String? {
        let stated = product.attributes.keys.sorted().compactMap { id -> String? in
            guard id != "audience", let known = vocabulary.attributes[id], !known.isYesNo else { return nil }
            return "\(name(of: id)): " + list(inOwnLanguage(product.values(of: id)).map { name(of: $0, id) })
        }
        return stated.isEmpty ? nil : "The shop lists \(stated.prefix(3).joined(separator: "; "))."
    }

    private func digest(_ reviews: ReviewDigest) -> [String] {
        guard reviews.count > 0 else { return ["Nobody has reviewed it yet."] }
        let good = reviews.countsByStars.dropFirst(3).reduce(0, +)
        var sentences = ["Of \(count(reviews.count, "review")), \(good) gave 4 or 5 stars."]
        if let praise = reviews.praise { sentences.append("One customer praises: “\(ReviewExcerpt.text(praise))”") }
        if let criticism = reviews.criticism { sentences.append("Another objects: “\(ReviewExcerpt.text(criticism))”") }
        return sentences
    }

    func productAnswer(_ answer: ProductAnswer) -> [String] {
        let subject = subject(answer.product)
        if answer.attribute == nil, let fact = answer.fact { return [capitalized(subject) + " " + said(fact, of: answer.product) + "."] }
        guard let attribute = answer.attribute else {
            guard answer.reviews.isEmpty else { return ["The shop’s data does not answer that for \(subject)."] + opinions(answer) }
            return [
                "The shop’s data does not answer that for \(subject), so I would rather not guess.",
                "You can ask for a person, who can find out.",
            ]
        }
        let isYesNo = vocabulary.attributes[attribute]?.isYesNo == true
        let known = name(of: attribute)
        if let first = answer.values.first {
            if isYesNo {
                let is_ = first == "yes" ? "Yes: the shop lists \(subject) as “\(known)”." : "No: the shop says that \(subject) is not “\(known)”."
                return [is_] + opinions(answer)
            }
            let values = list(inOwnLanguage(answer.values).map { name(of: $0, attribute) })
            return [
                variation.opening([
                    "The \(known) of \(subject) is given as \(values).", "For \(subject) the shop states this \(known): \(values).",
                    "\(capitalized(subject)) comes with this \(known): \(values).",
                ])
            ] + opinions(answer)
        }
        let unknown = isYesNo
            ? "The shop does not say whether \(subject) is “\(known)”." : "The shop does not state the \(known) of \(subject)."
        return [unknown] + (answer.reviews.isEmpty ? ["None of its \(count(answer.reviewCount, "review")) settles it either."] : opinions(answer))
    }

    private func said(_ fact: ProductFact, of ranked: RankedProduct) -> String {
        let item = Pane([ranked], numbers: facts.numbers).items[0]
        switch fact {
        case .price: return predicate(item.formerPrice.map { .discounted(from: $0, to: item.price) } ?? .price(item.price), slot: 0)
        case .stock: return StockPoint.of(item.product).map { predicate($0, slot: 0) } ?? "is in stock"
        }
    }

    private func opinions(_ answer: ProductAnswer) -> [String] {
        guard let first = answer.reviews.first else { return [] }
        let all = count(answer.reviewCount, "review")
        let found = answer.reviews.count
        let lead = found == 1 ? "One of \(all) touches on it and says" : "\(found) of \(all) touch on it, and one says"
        return ["\(lead) (\(count(first.stars, "star"))): “\(ReviewExcerpt.text(first))”"]
    }

    func feedback(liked: Bool, _ products: [Product]) -> [String] {
        let names = products.prefix(2).map { facts.numbers[$0.id].map { "number \($0)" } ?? "“\(title($0))”" }
        let what = names.isEmpty ? "that" : list(names)
        return [
            liked
                ? variation.opening([
                    "Noted: you like \(what).", "Good to know that you like \(what).", "I will remember that you like \(what).",
                ])
                : variation.opening([
                    "Noted: \(what) is not for you.", "I will remember that you do not like \(what).",
                    "Understood, \(what) moves down.",
                ]),
            liked ? "Products like it will rank higher from now on." : "Products like it will rank lower from now on.",
        ]
    }

    func forgotten(acts: Int, _ products: [Product]) -> [String] {
        guard acts > 0 else { return ["There is nothing of that kind to forget: I have kept no such act of yours."] }
        return [
            "Forgotten: \(acts == 1 ? "what you did" : "\(acts) things you did") with \(those(products)).",
            "Products rank as if \(acts == 1 ? "it" : "they") had never been; orders stay as they are.",
        ]
    }

    func confirmForgetting(acts: Int, _ products: [Product]) -> [String] {
        [
            "That would be \(acts == 1 ? "what you did" : "\(acts) things you did") with \(those(products)), forgotten for good.",
            "Shall I forget \(acts == 1 ? "it" : "them")? Please answer yes or no.",
        ]
    }

    private func those(_ products: [Product]) -> String {
        let names = products.prefix(2).map { "“\(title($0))”" }
        let others = products.count - names.count
        return names.isEmpty ? "products that are no longer sold" : list(names + (others > 0 ? ["\(others) \(others == 1 ? "other" : "others")"] : []))
    }

    func noSuchProduct(ordinal: Int?, shown: Int) -> [String] {
        guard shown > 0 else { return ["There is no list on the screen yet, so tell me first what you are looking for."] }
        guard let ordinal else { return ["I am not sure which of the \(shown) you mean; say its number, please."] }
        return ["There is no number \(ordinal): the list has \(count(shown, "product")).", "Which one do you mean?"]
    }
}
