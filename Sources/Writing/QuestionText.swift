public import Commerce

/// Words for a question about the list: the whole sentence for the reply, single choices for the screen.
public struct QuestionText {
    private let language: Language
    private let vocabulary: Vocabulary

    public init(language: Language, vocabulary: Vocabulary) {
        self.language = language
        self.vocabulary = vocabulary
    }

    /// What is asked, without the choices and without a mark at its end: "Which colour would you like".
    private func asked(_ question: ClarifyingQuestion) -> String {
        let isChinese = language == .chinese
        switch question.criterion {
        case .category: return isChinese ? "想要哪一类" : "Which kind are you looking for"
        case .brands, .excludedBrands: return isChinese ? "有偏爱的品牌吗" : "Is there a brand you prefer"
        case .attribute("audience"): return isChinese ? "是给谁用的" : "Who is it for"
        case .attribute(let id) where vocabulary.attributes[id]?.isYesNo == true:
            let name = vocabulary.name(of: id, in: language)
            return isChinese ? "需要\(name)吗" : "Does \(name) matter to you"
        case .attribute(let id), .excluded(let id):
            let name = vocabulary.name(of: id, in: language)
            return isChinese ? "\(name)有偏好吗" : "Which \(name) would you like"
        case .minPrice, .maxPrice, .minRating, .inStock:
            return isChinese ? "预算大概是多少" : "Which price range suits you"
        }
    }

    /// "Which colour would you like?"
    public func question(_ question: ClarifyingQuestion) -> String {
        asked(question) + (language == .chinese ? "？" : "?")
    }

    /// "Which colour would you like: blue (12), black (9) or white (4)?"
    public func sentence(_ question: ClarifyingQuestion) -> String {
        let choices = question.choices.map { choice in
            label(choice.change) + (language == .chinese ? "（\(choice.leaves)款）" : " (\(choice.leaves))")
        }
        guard let last = choices.last, choices.count > 1 else { return self.question(question) }
        return language == .chinese
            ? asked(question) + "：" + choices.dropLast().joined(separator: "、") + "还是" + last + "？"
            : asked(question) + ": " + choices.dropLast().joined(separator: ", ") + " or " + last + "?"
    }

    /// What a customer can type to choose it: "blue", "up to ¥300".
    public func label(_ change: CriteriaChange) -> String {
        switch change {
        case .category(let id): vocabulary.name(of: id, in: language)
        case .brand(let brand): vocabulary.name(ofBrand: brand, in: language)
        case .price(let low, let high): price(low, high)
        case .attribute(let id, "yes") where vocabulary.attributes[id]?.isYesNo == true: vocabulary.name(of: id, in: language)
        case .attribute(let id, "no") where vocabulary.attributes[id]?.isYesNo == true: without(vocabulary.name(of: id, in: language))
        case .attribute(let id, let value): vocabulary.name(of: value, for: id, in: language)
        }
    }

    private func price(_ low: Money?, _ high: Money?) -> String {
        switch (low, high) {
        case (let low?, let high?): language == .chinese ? "\(low.display)到\(high.display)" : "\(low.display) to \(high.display)"
        case (let low?, nil): language == .chinese ? "\(low.display)以上" : "from \(low.display)"
        case (nil, let high?): language == .chinese ? "\(high.display)以内" : "up to \(high.display)"
        case (nil, nil): ""
        }
    }

    private func without(_ name: String) -> String {
        if language == .chinese { return "不要" + name }
        return name.hasPrefix("with ") ? "without " + name.dropFirst(5) : "not " + name
    }
}
