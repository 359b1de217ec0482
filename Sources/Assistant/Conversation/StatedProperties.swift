import Commerce
import Search
import Text

/// The properties that the shop states of a product, in the words of one language.
struct StatedProperties {
    private let ids: [AttributeID]
    private let attributes: [AttributeRanker.Attribute]
    private let analyzer: Analyzer

    init(of product: Product, in vocabulary: Vocabulary, language: Language, analyzer: Analyzer) {
        let stated = Set(product.attributes.keys).union(product.variants.flatMap(\.options.keys))
        ids = stated.filter { !product.values(of: $0).isEmpty }.sorted { $0.rawValue < $1.rawValue }
        attributes = ids.map { id in
            let known = vocabulary.attributes[id]
            let values = product.values(of: id).map { value in known?.values.first { $0.id == value }?.names[language] ?? value }
            return AttributeRanker.Attribute(name: known?.names[language] ?? id.rawValue, value: values.joined(separator: ", "))
        }
        self.analyzer = analyzer
    }

    /// The property that a question asks for without naming it, as "how heavy is it?" asks for a weight; nil where it asks for none
    /// of them. O(words of the question and the properties).
    func asked(by question: String) -> AttributeID? {
        AttributeRanker(among: attributes, analyzer: analyzer).best(question, attributes).map { ids[$0] }
    }
}
