import Commerce

/// Why a product stands where it does, in the lines of its ledger.
extension EnglishPhrases {
    func placement(_ placement: PlacementFacts) -> [String] {
        var sentences = [standing(placement)]
        sentences += contributions(of: placement.product, placement.acts)
        if let rival = placement.rival { sentences.append(self.rival(rival, of: placement)) }
        return sentences
    }

    private func standing(_ placement: PlacementFacts) -> String {
        let subject = capitalized(named(placement.product.product))
        let place = "stands \(ordinal(placement.place))"
        let score = "what speaks for and against it adds up to \(ScoreText.text(placement.product.score))"
        if placement.isNearest { return "Nothing meets all you asked, and \(named(placement.product.product)) \(place) by how little it misses; \(score)." }
        guard let order = order(placement.criteria.sort) else { return "\(subject) \(place): \(score)." }
        return "\(subject) \(place) because the list is sorted by \(order); \(score)."
    }

    /// At most three lines for it and one against it, the greatest: the reply is to be seen whole beside the list.
    private func contributions(of product: RankedProduct, _ acts: [ProductID: Interaction.Kind]) -> [String] {
        let seen = product.ledger.filter { abs($0.contribution) >= 0.005 }
        let pro = seen.filter { $0.contribution > 0 }.sorted { $0.contribution > $1.contribution }.prefix(3)
        let contra = seen.filter { $0.contribution < 0 }.sorted { $0.contribution < $1.contribution }.prefix(1)
        func told(_ lines: some Sequence<Contribution>) -> String {
            lines.map { "\(because($0, acts)) (\(ScoreText.text($0.contribution)))" }.joined(separator: "; ")
        }
        return (pro.isEmpty ? ["Nothing in particular speaks for it."] : ["For it: \(told(pro))."]) + (contra.isEmpty ? [] : ["Against it: \(told(contra))."])
    }

    private func rival(_ rival: Rival, of placement: PlacementFacts) -> String {
        let other = named(rival.product.product)
        let comparison = LedgerComparison(placement.product.ledger, against: rival.product.ledger)
        let isBefore = placement.place < rival.place
        let lead = isBefore ? "Next to it, \(other) is \(ordinal(rival.place))" : "\(capitalized(other)) is ahead of it at place \(rival.place)"
        if placement.criteria.sort != .relevance {
            return "\(lead), \(by(placement.criteria.sort, rival.product))."
        }
        let lines = isBefore ? comparison.leads : comparison.lags
        let gap = ScoreText.text(abs(comparison.gap))
        guard let decisive = lines.first else { return "\(lead), \(isBefore ? "behind" : "ahead") by \(gap)." }
        return "\(lead), \(gap) \(isBefore ? "behind" : "ahead"), most of all by \(name(ofSignal: decisive.signal))"
            + " (\(ScoreText.text(decisive.other)) against \(ScoreText.text(decisive.own)))."
    }

    // MARK: What is not there

    func absence(_ absence: AbsenceFacts) -> [String] {
        guard let product = absence.product else {
            return ["Nothing in the shop goes by “\(absence.name)”, so it could not be shown.", "If it has another name, tell me that one."]
        }
        let stock = product.product.isInStock ? [] : ["It is out of stock at the moment."]
        let subject = named(product.product)
        switch absence.cause {
        case .unknown: return ["Nothing in the shop goes by “\(absence.name)”, so it could not be shown."]
        case .first: return ["\(capitalized(subject)) does stand first."] + contributions(of: product, absence.acts) + stock
        case .excluded(let checks):
            return ["\(capitalized(subject)) is in the shop, but it was kept out: \(list(checks.map { miss($0, product, absence.criteria) }))."]
                + [remedy(checks, product, absence.criteria)] + stock.filter { _ in !checks.contains { $0.criterion == CriterionName.inStock.rawValue } }
        case .lacksWords(let words):
            return [
                "\(capitalized(subject)) meets your conditions, but its texts hold too little of “\(words.joined(separator: " "))”.",
                "Without those words, or with words from its name, it would be in the list.",
            ] + stock
        case .behind(let place, let rival): return behind(place, rival, product, absence) + stock.prefix(product.product.isInStock ? 0 : 1)
        }
    }

    private func behind(_ place: Int?, _ rival: Rival, _ product: RankedProduct, _ absence: AbsenceFacts) -> [String] {
        let subject = capitalized(named(product.product)), other = named(rival.product.product)
        let stands = place.map { "\(subject) does meet your conditions and stands at place \($0)" } ?? "\(subject) does meet your conditions, further down than I rank"
        if let order = order(absence.criteria.sort) {
            return ["\(stands): the list is sorted by \(order), and \(other) at place \(rival.place) goes before it, \(by(absence.criteria.sort, rival.product))."]
        }
        let comparison = LedgerComparison(product.ledger, against: rival.product.ledger)
        let lags = comparison.lags.prefix(3)
        var sentences = [
            "\(stands), \(ScoreText.text(abs(comparison.gap))) behind \(placed(rival))."
        ]
        guard let decisive = lags.first else { return sentences }
        let told = lags.map { "\(name(ofSignal: $0.signal)) (\(ScoreText.text($0.own)) against \(ScoreText.text($0.other)))" }
        sentences.append("What puts it behind: \(list(told)).")
        if let lead = comparison.leads.first {
            sentences.append("In \(name(ofSignal: lead.signal)) it is ahead (\(ScoreText.text(lead.own)) against \(ScoreText.text(lead.other))).")
        }
        return sentences + [change(decisive, absence.criteria)]
    }

    /// What would bring a product up that is behind in the signal.
    private func change(_ line: LedgerComparison.Line, _ criteria: Criteria) -> String {
        switch line.signal {
        case "lexical", "semantic": "Words that stand in its name would bring it up."
        case "popularity": "It rises as customers look at it and buy it; if you like it, say so, and that counts at once."
        case "quality": "Better ratings would bring it up; if you like it, say so, and that counts at once."
        case "freshness": "That fades as the others grow older."
        case "diversity" where criteria.category == nil: "Ask for its kind alone, and it gives way to other kinds no more."
        case "diversity": "Sort the list by price or rating, and variety counts no more."
        case "already_bought": "That wears off some weeks after you bought it."
        case "stock": "It comes up once it is in stock again."
        case "feedback" where line.own < 0: "Say that you like it, and that is taken back."
        default: "Say that you like it, or look at things like it, and it comes up."
        }
    }

    /// "it costs ¥899, above the limit of ¥500".
    private func miss(_ check: Check, _ product: RankedProduct, _ criteria: Criteria) -> String {
        let name = CriterionName(rawValue: check.criterion)
        let wanted = condition(name, criteria)
        switch name {
        case .maxPrice: return "it costs \(product.price.display), above \(wanted)"
        case .minPrice: return "it costs \(product.price.display), below \(wanted)"
        case .category:
            guard let own = product.product.category else { return "it states no kind, and you asked for \(wanted)" }
            return "it is among “\(vocabulary.name(of: own, in: .english))”, not \(wanted)"
        case .brands, .excludedBrands:
            guard let brand = product.product.brand else { return "it states no brand, and you asked for \(wanted)" }
            return "it is by \(vocabulary.name(ofBrand: brand, in: .english)), against \(wanted)"
        case .minRating:
            guard let rating = product.product.rating.flatMap(RatingTenths.init) else { return "it has no ratings yet, and you asked for \(wanted)" }
            return "it is rated \(rating.display) by \(count(rating.count, "customer")), short of \(wanted)"
        case .inStock: return "it is not in stock as you asked"
        case .attribute(let id), .excluded(let id):
            let values = inOwnLanguage(product.product.values(of: id))
            guard let first = values.first else { return "it does not state its “\(self.name(of: id))”, and you asked for \(wanted)" }
            if vocabulary.attributes[id]?.isYesNo == true { return "it is listed as \(first == "yes" ? "" : "not ")“\(self.name(of: id))”, against \(wanted)" }
            return "its “\(self.name(of: id))” is \(list(values.map { self.name(of: $0, id) })), against \(wanted)"
        }
    }

    private func remedy(_ checks: [Check], _ product: RankedProduct, _ criteria: Criteria) -> String {
        let changes = checks.map { check in
            switch CriterionName(rawValue: check.criterion) {
            case .maxPrice: "with " + loosened(.maxPrice, to: product.price.decimalString)
            case .minPrice: "with " + loosened(.minPrice, to: product.price.decimalString)
            case let name: "without " + condition(name, criteria)
            }
        }
        return changes.isEmpty ? "No one version of it meets all of that at once." : "\(capitalized(list(changes))), it would be let in."
    }

    // MARK: Words

    private func named(_ product: Product) -> String {
        facts.numbers[product.id].map { "number \($0), “\(title(product))”," } ?? "“\(title(product))”"
    }

    /// With its place, where its number does not say it.
    private func placed(_ rival: Rival) -> String {
        let number = facts.numbers[rival.product.product.id]
        if number == rival.place { return "number \(rival.place), “\(title(rival.product.product))”" }
        return named(rival.product.product) + " at place \(rival.place)"
    }

    func ordinal(_ place: Int) -> String {
        switch place {
        case 1: "first"
        case 2: "second"
        case 3: "third"
        default: "at place \(place)"
        }
    }

    private func order(_ sort: SortOrder) -> String? {
        switch sort {
        case .relevance: nil
        case .priceAscending: "price, lowest first"
        case .priceDescending: "price, highest first"
        case .rating: "rating"
        case .newest: "what is newest"
        case .popularity: "popularity"
        }
    }

    /// What a product has of what the list is sorted by.
    private func by(_ sort: SortOrder, _ product: RankedProduct) -> String {
        switch sort {
        case .relevance: "with \(ScoreText.text(product.score))"
        case .priceAscending, .priceDescending: "at \(product.price.display)"
        case .rating: product.product.rating.flatMap(RatingTenths.init).map { "rated \($0.display) by \(count($0.count, "customer"))" } ?? "not rated yet"
        case .newest: "in the shop since \(date(product.product.added))"
        case .popularity: "by how much it is looked at and bought"
        }
    }

    private func because(_ line: Contribution, _ acts: [ProductID: Interaction.Kind]) -> String {
        switch line.because {
        case .matchedWords(let words, "synonyms")?: "it is another word for your “\(words.joined(separator: " "))”"
        case .matchedWords(let words, let field)?: "your “\(words.joined(separator: " "))” stands in its \(name(ofField: field))"
        case .nearInMeaning(let words)?: "it is close in meaning to “\(words.joined(separator: " "))”"
        case .boughtTogether(let id)?:
            title(of: id).map { "\(act(acts[id], on: $0).map { $0 + ", and " } ?? "")customers who chose \(acts[id] == nil ? "“\($0)”" : "that") also chose it" } ?? "it is chosen together with what you chose"
        case .similarTo(let id)?:
            title(of: id).map { title in "it is like “\(title)”" + (verb(acts[id]).map { ", which you \($0)" } ?? "") } ?? "it is like what you chose"
        case .alike(let id)? where line.signal == "semantic": title(of: id).map { "its text says much the same as that of “\($0)”" } ?? "its text says much the same"
        case .alike(let id)?: title(of: id).map { "it is like “\($0)”" } ?? "it is like the one you meant"
        case .newSimilarTo(let id)?: title(of: id).map { "few chose it as yet, and it is like “\($0)”, which you chose" } ?? "few chose it as yet, and it is like what you chose"
        case .chosenByLikeCustomers(let number)?: "\(count(number, "customer")) of your language or region chose it"
        case .boughtBy(let customers)?: "bought by \(count(customers, "customer")) in the last 90 days"
        case .rated(let rating)?: RatingTenths(rating).map { "rated \($0.display) by \(count($0.count, "customer"))" } ?? "not rated yet"
        case .favouredBrand(let brand)?: "by \(vocabulary.name(ofBrand: brand, in: .english)), a brand you often look at"
        case .favouredCategory(let category)?: "among the \(vocabulary.name(of: category, in: .english)) you often look at"
        case .askedBrand(let brand)?: "by \(vocabulary.name(ofBrand: brand, in: .english)), which you asked for"
        case .askedCategory(let category)?: "among the \(vocabulary.name(of: category, in: .english)) you asked for"
        case .new(let day)?: "new since \(date(day))"
        case .outOfStock?: "it is out of stock"
        case .liked?: "you liked it"
        case .disliked?: "you disliked it"
        case nil where line.signal == "diversity": "it gives way to others unlike those further up"
        case nil: name(ofSignal: line.signal)
        }
    }

    private func act(_ kind: Interaction.Kind?, on title: String) -> String? { verb(kind).map { "you \($0) “\(title)”" } }

    private func verb(_ kind: Interaction.Kind?) -> String? {
        switch kind {
        case .purchase?: "bought"
        case .cart?: "put in your cart"
        case .like?: "liked"
        case .rating?: "rated"
        case .view?, .click?: "looked at"
        case .dislike?, .dismiss?, nil: nil
        }
    }

    func name(ofSignal signal: String) -> String {
        switch signal {
        case "lexical": "the words you said"
        case "semantic": "the meaning of your words"
        case "item_item": "what customers choose together"
        case "user_user": "what customers with a taste like yours chose"
        case "content": "likeness to what you chose"
        case "likeness": "likeness in kind and properties"
        case "co_choice": "who chooses them together"
        case "attributes": "what attracts customers of such things"
        case "new_item": "likeness to what you chose, where few have chosen yet"
        case "segment": "what customers of your language or region chose"
        case "statement": "what you asked for"
        case "exposure": "the share of places kept for its brand"
        case "popularity": "popularity"
        case "quality": "ratings"
        case "freshness": "newness"
        case "feedback": "what you said of it"
        case "already_bought": "a purchase of it a short while ago"
        case "stock": "stock"
        case "diversity": "variety"
        default: "“\(signal)”"
        }
    }
}
