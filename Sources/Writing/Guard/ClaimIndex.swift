import Commerce
import Text

/// The properties that words of one language claim: "navy", "noise cancelling", 真皮.
struct ClaimIndex {
    struct Claim: Hashable {
        var attribute: AttributeID
        /// Nil: the name of the attribute itself, which claims that the product states it.
        var value: String?
    }

    struct Match {
        var phrase: String
        var claims: [Claim]
    }

    private let phrases: [(phrase: String, claims: [Claim])]

    /// Words that name a value and mean something else at least as often.
    private static let ambiguous: Set<String> = [
        "for", "use", "work", "fall", "clear", "light", "cool", "down", "plain", "present", "long", "short", "man", "cream",
        "use", "count", "cut", "fit", "size", "power", "collar", "purpose", "type", "style", "kind", "price", "brand", "rating",
        "home", "regular", "solid", "in", "free", "loose", "medium", "thin", "thick", "high", "low", "large", "small",
    ]

    init(_ vocabulary: Vocabulary, language: Language) {
        var claims: [String: [Claim]] = [:]
        for attribute in vocabulary.attributes.values {
            if attribute.isYesNo {
                for name in attribute.names.byLanguage[language] ?? [] {
                    claims[Folding.fold(name), default: []].append(Claim(attribute: attribute.id, value: "yes"))
                }
            } else {
                for name in attribute.names.byLanguage[language] ?? [] {
                    claims[Folding.fold(name), default: []].append(Claim(attribute: attribute.id, value: nil))
                }
            }
            for value in attribute.values {
                for name in value.names.byLanguage[language] ?? [] {
                    claims[Folding.fold(name), default: []].append(Claim(attribute: attribute.id, value: value.id))
                }
            }
        }
        phrases = claims.filter { $0.key.count > 1 && !Self.ambiguous.contains($0.key) }
            .map { (phrase: $0.key, claims: $0.value) }
            .sorted { ($0.phrase.count, $1.phrase) > ($1.phrase.count, $0.phrase) }
    }

    /// The claims in a clause, the longest phrases first, and what is left of it; a phrase inside a longer one is not
    /// counted again.
    func matches(in text: String) -> (matches: [Match], rest: String) {
        var rest = Folding.fold(text)
        var matches: [Match] = []
        for (phrase, claims) in phrases {
            while let range = WordMatch.range(of: phrase, in: rest[...]) {
                matches.append(Match(phrase: phrase, claims: claims))
                rest.replaceSubrange(range, with: " ")
            }
        }
        return (matches, rest)
    }
}

extension ClaimIndex.Claim {
    /// What the product says to the claim.
    func state(for product: Product, in vocabulary: Vocabulary) -> Check.State {
        let values = product.values(of: attribute)
        if values.isEmpty { return .unknown }
        guard let value else { return .met }
        let known = vocabulary.attributes[attribute]
        return values.contains { AttributeConstraint.anyOf([value]).accepts($0, of: known) } ? .met : .violated
    }
}
