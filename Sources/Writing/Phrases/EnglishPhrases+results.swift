import Commerce

extension EnglishPhrases {
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
                variation.opening([
                    "I found no \(things).", "The shop has no \(things) right now.", "My search for \(things) came back empty.",
                ])
            case .nearest:
                variation.opening([
                    "Nothing in the shop meets every condition for \(things), so here is what comes closest.",
                    "No \(things) fit exactly; the list shows the nearest.",
                    "No exact match for \(things), I am afraid; these come nearest.",
                    "I could not find \(things) with every condition met, so I looked nearby.",
                ])
            case .more: more(things, plan.facts)
            case .alike(let product): alike(product, things, plan.facts)
            case .recommended: recommended(criteria, shown: shown, customer: plan.facts.customer)
            case .found where plan.facts.origin == .refinement: refined(things, shown: shown, total: total, criteria)
            case .found: found(things, shown: shown, total: total, criteria)
            }
        guard let order = order(criteria.sort), shown > 1 else { return sentence }
        return sentence.dropLast() + ", \(order)."
    }

    /// "12 blue headphones"; a name without a plural is counted in choices: "12 choices of green tea".
    private func amount(_ number: Int, _ things: String, _ criteria: Criteria) -> String {
        let noun = criteria.category.map { vocabulary.name(of: $0, in: .english) } ?? "products"
        return noun.hasSuffix("s") || noun.hasSuffix("wear") ? "\(number) \(things)" : "\(number) choices of \(things)"
    }

    private func found(_ things: String, shown: Int, total: Int, _ criteria: Criteria) -> String {
        let amount = amount(total, things, criteria)
        if total < shown {
            let matches = total == 1 ? "just one match" : "\(total) matches"
            return variation.opening([
                "For \(things) there \(total == 1 ? "is" : "are") \(matches); the others on the list come close.",
                "I found \(matches) for \(things), and next to it what comes close.",
                "The shop has \(matches) for \(things); the rest of the list is near to it.",
            ])
        }
        if total == 1 {
            return variation.opening([
                "Just one product answers to \(things).", "One match only for \(things).", "For \(things), the shop has a single match.",
            ])
        }
        if total == shown {
            return variation.opening([
                "I found \(amount).", "These \(total) are all the \(things) in the shop.",
                "The shop has \(amount), all on the list.", "Your search for \(things) gives \(total) products.",
                "Here are all \(amount).", "Exactly \(amount) turned up.", "For \(things) there are \(total) choices.",
            ])
        }
        return variation.opening([
            "I found \(amount); the list shows the first \(shown).",
            "Out of \(amount), these \(shown) rank highest.",
            "The shop has \(amount), and \(shown) of them are on the list.",
            "There are \(amount); I put \(shown) of them in order.",
            "Here are \(shown) of the \(amount).",
            "For \(things) I see \(total) choices and show \(shown).",
            "Your search for \(things) gives \(total) products; the first \(shown) are listed.",
            "All in all \(amount) fit, with \(shown) shown here.",
        ])
    }

    private func refined(_ things: String, shown: Int, total: Int, _ criteria: Criteria) -> String {
        let rest = total > shown ? "; the first \(shown) are listed" : ""
        let amount = total == 1 ? "one match for \(things)" : amount(total, things, criteria)
        return variation.opening([
            "With that change I have \(amount)\(rest).", "Adjusted: \(amount)\(rest).", "That gives \(amount)\(rest).",
            "Now it is \(amount)\(rest).", "Taking that into account, I see \(amount)\(rest).",
            "The new list comes to \(amount)\(rest).", "After that step I count \(amount)\(rest).",
        ])
    }

    private func recommended(_ criteria: Criteria, shown: Int, customer: String?) -> String {
        let things = criteria.isEmpty ? count(shown, "suggestion") : count(shown, "suggestion") + " among \(wanted(criteria))"
        guard let customer else {
            return variation.opening([
                "Here are \(things) to start with.", "To begin with, take a look at \(things).",
                "The list has \(things) for a first look.", "I put together \(things).",
                "Have a look at \(things).",
            ])
        }
        return variation.opening([
            "\(customer), here are \(things), ranked for you.", "For you, \(customer), I have \(things).",
            "\(customer), I put together \(things).", "These are \(things) for you, \(customer).",
            "\(customer), the list now holds \(things) chosen for you.",
        ])
    }

    private func order(_ sort: SortOrder) -> String? {
        switch sort {
        case .relevance: nil
        case .priceAscending: "sorted by price with the lowest first"
        case .priceDescending: "sorted by price with the highest first"
        case .rating: "sorted by rating"
        case .newest: "sorted with the newest first"
        case .popularity: "sorted by popularity"
        }
    }

    private func lead(_ remark: Remark, _ plan: ResultPlan) -> String {
        let isAlone = plan.facts.products.count == 1
        let item = plan.facts.products[0].product
        let showsTitle = title(item).count <= 56 && (facts.turn.isMultiple(of: 2) || isAlone)
        let subject = "number \(remark.item)" + (showsTitle ? ", “\(title(item))”" : "")
        if case .reason = remark.points.first, !isAlone {
            let reason = predicate(remark.points[0], slot: 1)
            let rest = list(remark.points.dropFirst().enumerated().map { predicate($1, slot: 2 + $0) })
            let named = capitalized(subject) + (showsTitle ? "," : "")
            return variation.pick(
                [
                    "\(named) comes first mainly because it \(reason); it \(rest).",
                    "The top place goes to \(subject)\(showsTitle ? "," : "") mostly because it \(reason); it \(rest).",
                    "On top is \(subject): above all it \(reason), and it \(rest).",
                    "\(named) leads, chiefly because it \(reason); it also \(rest).",
                    "I put \(subject)\(showsTitle ? "," : "") first mostly because it \(reason), and besides it \(rest).",
                ], slot: 3)
        }
        let all = list(remark.points.enumerated().map { predicate($1, slot: 2 + $0) })
        if isAlone { return capitalized(subject) + (showsTitle ? ", " : " ") + all + "." }
        return variation.pick(
            [
                "At the top, \(subject)\(showsTitle ? "," : "") \(all).",
                "The list starts with \(subject), which \(all).",
                "In first place, \(subject)\(showsTitle ? "," : "") \(all).",
                "First comes \(subject); it \(all).",
                "It opens with \(subject), which \(all).",
            ], slot: 3)
    }

    private func contrast(_ remarks: [Remark]) -> String {
        let parts = remarks.enumerated().map { place, remark in
            "number \(remark.item) " + list(remark.points.enumerated().map { predicate($1, slot: 5 + place + $0) })
        }
        guard parts.count == 2 else {
            return variation.pick(
                ["By comparison, \(parts[0]).", "\(capitalized(parts[0])).", "Against that, \(parts[0])."], slot: 4)
        }
        return variation.pick(
            [
                "\(capitalized(parts[0])), while \(parts[1]).",
                "By comparison, \(parts[0]), whereas \(parts[1]).",
                "\(capitalized(parts[0])); \(parts[1]).",
                "As for the others, \(parts[0]), and \(parts[1]).",
                "Among the rest, \(parts[0]), while \(parts[1]).",
                "Against that, \(parts[0]); \(parts[1]).",
            ], slot: 4)
    }

}
