import Commerce
import Terminal

/// The shop's facts in words of one language.
struct Wording: Sendable {
    var language: Language
    var vocabulary: Vocabulary
    /// Products that reasons may point at.
    var titles: [ProductID: LocalizedText]
    /// Hours east of Greenwich that days are counted in.
    var utcOffset: Int

    var strings: Strings { .of(language) }

    func title(of product: ProductID) -> String? { titles[product]?[language] }

    func name(of attribute: AttributeID) -> String { vocabulary.name(of: attribute, in: language) }

    func values(_ values: [String], of attribute: AttributeID) -> String {
        values.map { vocabulary.name(of: $0, for: attribute, in: language) }.joined(separator: strings.listSeparator)
    }

    /// "藏青色 · L"; empty for a product without choices.
    func options(_ options: [AttributeID: String]) -> String {
        options.sorted { $0.key < $1.key }.map { values([$0.value], of: $0.key) }.joined(separator: " · ")
    }

    /// - Parameter seconds: since 1970-01-01 UTC.
    func day(_ seconds: Int) -> String {
        let local = seconds + utcOffset * 3600
        return Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400).description
    }

    func stock(of product: Product) -> Span {
        switch product.stock {
        case ...0: Span(strings.soldOut, Style(.negative))
        case 1...5: Span(strings.fewLeft(product.stock), Style(.warning))
        default: Span(strings.inStock, .muted)
        }
    }

    /// "★4.6 (213)".
    func rating(_ rating: Rating?) -> [Span] {
        guard let rating, rating.count > 0 else { return [Span(strings.unrated, .muted)] }
        return [Span("★" + Self.tenths(rating.average), Style(.warning)), Span(" (\(rating.count))", .muted)]
    }

    /// One decimal, rounded.
    static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }
}
