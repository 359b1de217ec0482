import Commerce
import DemoData
import Foundation

/// Makes as many products as asked from those of a real catalogue; always the same ones, and the first of a longer list
/// are those of a shorter one.
///
/// The real products come first, shuffled. After them each product takes the first half of the name of one real product
/// and the second half of another's of its kind, brand, colour and the length of the description from the first, and the
/// sentences of the description from any of its kind. So a word stands in the same share of the products at every size.
/// New words are made of those that stand only once: at the rate at which the real catalogue still brings new ones (the
/// share of such words, after Good and Turing), falling with size by the exponent that it shows from its half to its
/// whole (Heaps' law).
struct ProductGenerator {
    private struct Source {
        var product: Product
        /// The title: brand, name, colour, medium.
        var parts: [[Word]]
        /// Which of the parts is the name.
        var name: Int
        var kind: String
        var sentences: Int
    }

    private let seed: UInt64
    private var sources: [Source] = []
    private var kinds: [String: [Int]] = [:]
    private var sentences: [String: [[Word]]] = [:]
    private let words: WordMaker

    init(_ products: [Product], seed: UInt64) {
        var random = SeededRandom(seed: seed)
        self.seed = random.next()
        let shuffled = random.shuffled(products)
        let counts = WordCounts(shuffled.map(Self.text))
        words = WordMaker(counts)
        let titles = shuffled.map { $0.title[.english].components(separatedBy: " - ") }
        let kindsOfTitles = ProductKinds(titles)
        for (product, title) in zip(shuffled, titles) {
            let (kind, name) = kindsOfTitles.kind(of: title, brand: product.brand)
            let said = product.description[.english].components(separatedBy: ". ").filter { !$0.isEmpty }
            kinds[kind, default: []].append(sources.count)
            sentences[kind, default: []] += said.map { counts.words(of: $0) }
            sources.append(
                Source(product: product, parts: title.map { counts.words(of: $0) }, name: name, kind: kind, sentences: said.count))
        }
    }

    static func text(of product: Product) -> String { product.title[.english] + " " + product.description[.english] }

    func products(_ count: Int) -> [Product] { (0..<count).map(product) }

    private func product(_ place: Int) -> Product {
        // A generator of its own for each.
        var random = SeededRandom(seed: seed &+ UInt64(place) &* 0xD134_2543_DE82_EF95)
        let source = place < sources.count ? sources[place] : random.pick(sources)
        var product = source.product
        if place >= sources.count {
            product.id = ProductID("generated-\(place)")
            let others = kinds[source.kind] ?? []
            let other = others.isEmpty ? source : sources[random.pick(others)]
            let newness = words.newness(at: Double(place) / Double(sources.count))
            var parts = source.parts
            let (first, second) = (parts[source.name], other.parts[other.name])
            parts[source.name] = Array(first[..<((first.count + 1) / 2)] + second[(second.count / 2)...])
            let title = parts.map { words.text(of: $0, newness, &random) }.joined(separator: " - ")
            let pool = sentences[source.kind] ?? []
            let description = (0..<(pool.isEmpty ? 0 : source.sentences))
                .map { _ in words.text(of: random.pick(pool), newness, &random) }.joined(separator: ". ")
            product.title = LocalizedText(title, language: .english)
            product.description = LocalizedText(description, language: .english)
        }
        addWhatTheCatalogueLacks(to: &product, source, &random)
        return product
    }

    /// Category and colour as the title has them; price, rating and date are drawn, as the catalogue states none.
    private func addWhatTheCatalogueLacks(to product: inout Product, _ source: Source, _ random: inout SeededRandom) {
        product.category = CategoryID(source.kind.lowercased())
        if source.parts.count > source.name + 1, let colour = source.parts.last, source.name > 0 {
            product.attributes["color"] = .choices([colour.map(\.text).joined(separator: " ").lowercased()])
        }
        let price = Money(minorUnits: 99 + 100 * Int(exp(3.2 + 1.1 * random.gaussian())), .usd)
        product.price = price
        product.variants = [
            Variant(id: VariantID(product.id.rawValue), options: [:], price: price, stock: random.int(in: 0...20))
        ]
        if random.chance(0.6) {
            let stars = min(5, max(1, 3.9 + 0.6 * random.gaussian()))
            product.rating = Rating(average: (stars * 10).rounded() / 10, count: random.int(in: 1...400))
        }
        product.added = Day(number: 18_000 + random.int(in: 0...2000))
    }
}
