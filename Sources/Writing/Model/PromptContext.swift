import Commerce
import Text

/// The variables of a prompt. Everything in it is data: sanitized, on one line, and without the marks that delimit data.
struct PromptContext {
    let values: [String: Any]

    init(_ facts: ReplyFacts) {
        let book = facts.phraseBook
        var values: [String: Any] = [
            "shop": Self.data(facts.shop.name[facts.language]),
            "utterance": Self.data(facts.utterance, limit: 400),
            "today": facts.today.description,
            "draft": Self.data(OfflineWriter().text(for: facts), limit: 2000),
            "items": Pane(facts.shownProducts, numbers: facts.numbersInPane).items.prefix(8).map { Self.item($0, book) },
        ]
        switch facts.situation {
        case .results(let results):
            values["total"] = results.total
            values["shown"] = results.products.count
            values["wanted"] = Self.data(book.wanted(results.criteria))
            if let customer = results.customer { values["customer"] = Self.data(customer) }
            values["inferred"] = results.criteria.names.filter { results.criteria.inferred.contains($0.rawValue) }
                .map { Self.data(book.condition($0, results.criteria)) }
            values["relaxed"] = results.relaxed.map { relaxation in
                [
                    "change": Self.data(
                        relaxation.loosened.map { book.loosened(relaxation.criterion, to: $0) }
                            ?? book.condition(relaxation.criterion, results.criteria)),
                    "count": relaxation.wouldGive,
                ] as [String: Any]
            }
        case .detail(_, let reviews):
            values["reviews"] = [reviews.praise, reviews.criticism].compactMap(\.self).map(Self.review)
        case .productAnswer(let answer):
            if let attribute = answer.attribute {
                values["question"] = Self.data(book.name(of: attribute))
                values["answer"] = answer.values.map { Self.data(book.name(of: $0, attribute)) }.joined(separator: ", ")
            }
            values["reviews"] = answer.reviews.prefix(3).map(Self.review)
        default: break
        }
        self.values = values
    }

    private static func item(_ item: Pane.Item, _ book: any PhraseBook) -> [String: Any] {
        let product = item.product
        var values: [String: Any] = [
            "number": item.number, "title": data(book.title(product)), "price": item.price.display,
            "description": data(product.description[book.language]), "inStock": product.isInStock, "stock": product.stock,
        ]
        if let brand = product.brand { values["brand"] = data(book.vocabulary.name(ofBrand: brand, in: book.language)) }
        if let former = item.formerPrice { values["formerPrice"] = former.display }
        if let rating = item.rating {
            values["rating"] = rating.display
            values["ratings"] = rating.count
        }
        if let reason = item.ranked.strongestReason?.because { values["reason"] = data(book.predicate(.reason(reason), slot: 0)) }
        values["properties"] = product.statedAttributes.sorted().filter { book.vocabulary.attributes[$0] != nil }.prefix(12).map { id in
            [
                "name": data(book.name(of: id)),
                "value": data(product.values(of: id).prefix(6).map { book.name(of: $0, id) }.joined(separator: ", ")),
            ]
        }
        return values
    }

    private static func review(_ review: Review) -> [String: Any] {
        ["stars": review.stars, "text": data(ReviewExcerpt.text(review))]
    }

    /// Angle brackets delimit the data in the prompts, so none may stand inside it.
    static func data(_ text: String, limit: Int = 300) -> String {
        String(Sanitizer.line(text, limit: limit).map { character in
            switch character {
            case "<": "‹"
            case ">": "›"
            case "{": "("
            case "}": ")"
            default: character
            }
        })
    }
}
