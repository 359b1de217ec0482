public import Commerce

/// Words for the reasons of a ledger, short enough for one row of the pane.
public struct ReasonText {
    private let language: Language
    private let vocabulary: Vocabulary
    private let title: (ProductID) -> String?

    /// - Parameter title: the title of a product that a reason points at, in the reader's language.
    public init(language: Language, vocabulary: Vocabulary, title: @escaping (ProductID) -> String?) {
        self.language = language
        self.vocabulary = vocabulary
        self.title = title
    }

    public func text(_ reason: Reason) -> String { language == .chinese ? chinese(reason) : english(reason) }

    private func chinese(_ reason: Reason) -> String {
        switch reason {
        case .matchedWords(let words, let field): "\(Self.chineseFields[field] ?? field)里有“\(words.joined(separator: " "))”"
        case .nearInMeaning(let words): "意思和“\(words.joined(separator: " "))”相近"
        case .boughtTogether(let id): title(id).map { "常和“\($0)”一起买" } ?? "常和您选过的东西一起买"
        case .similarTo(let id): title(id).map { "和您看过的“\($0)”相近" } ?? "和您看过的东西相近"
        case .alike(let id): title(id).map { "和“\($0)”相近" } ?? "和您指的那款相近"
        case .newSimilarTo(let id): title(id).map { "少有人选过，和您选过的“\($0)”相近" } ?? "少有人选过，和您选过的东西相近"
        case .chosenByLikeCustomers(let count): "和您语言或地区相同的顾客有 \(count) 人选过"
        case .boughtBy(let customers): "近 90 天 \(customers) 人买过"
        case .rated(let rating): "\(rating.count) 人评出 \(Self.tenths(rating.average)) 分"
        case .favouredBrand(let brand): "您常看\(vocabulary.name(ofBrand: brand, in: language))"
        case .favouredCategory(let category): "您常看\(vocabulary.name(of: category, in: language))"
        case .askedBrand(let brand): "您刚才要过\(vocabulary.name(ofBrand: brand, in: language))"
        case .askedCategory(let category): "您刚才要过\(vocabulary.name(of: category, in: language))"
        case .new(let day): "\(day) 新上架"
        case .outOfStock: "暂时缺货"
        case .liked: "您说过喜欢"
        case .disliked: "您说过不喜欢"
        }
    }

    private func english(_ reason: Reason) -> String {
        switch reason {
        case .matchedWords(let words, let field): "“\(words.joined(separator: " "))” in its \(field)"
        case .nearInMeaning(let words): "close in meaning to “\(words.joined(separator: " "))”"
        case .boughtTogether(let id): title(id).map { "often bought with “\($0)”" } ?? "often bought with what you chose"
        case .similarTo(let id): title(id).map { "like “\($0)”, which you looked at" } ?? "like things you looked at"
        case .alike(let id): title(id).map { "like “\($0)”" } ?? "like the one you meant"
        case .newSimilarTo(let id): title(id).map { "chosen by few yet, like “\($0)”, which you chose" } ?? "chosen by few yet, like things you chose"
        case .chosenByLikeCustomers(let count): "\(count) \(count == 1 ? "customer" : "customers") of your language or region chose it"
        case .boughtBy(let customers): "bought by \(customers) \(customers == 1 ? "customer" : "customers") in 90 days"
        case .rated(let rating): "rated \(Self.tenths(rating.average)) by \(rating.count)"
        case .favouredBrand(let brand): "by \(vocabulary.name(ofBrand: brand, in: language)), a brand you often look at"
        case .favouredCategory(let category): "among the \(vocabulary.name(of: category, in: language)) you often look at"
        case .askedBrand(let brand): "by \(vocabulary.name(ofBrand: brand, in: language)), which you asked for"
        case .askedCategory(let category): "among the \(vocabulary.name(of: category, in: language)) you asked for"
        case .new(let day): "new since \(day)"
        case .outOfStock: "out of stock"
        case .liked: "you liked it"
        case .disliked: "you disliked it"
        }
    }

    private static let chineseFields = [
        "title": "名称", "brand": "品牌", "category": "类目", "attributes": "属性", "description": "描述", "reviews": "评价",
    ]

    /// One decimal, without Foundation's formatter.
    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
