import Commerce
import Testing
import Text

@testable import Search

/// An index with changes answers as one made anew of the same products does.
@Suite struct UpdatingTests {
    private static let vocabulary = RandomCatalogue.vocabulary
    private static let synonyms = Synonyms([["lamp", "light", "灯"], ["desk", "table"]])

    /// A catalogue that changes, and the index that is told of it.
    private struct Changing {
        var random: RandomCatalogue
        var generator: SplitMix64
        /// By position in the index; nil where one was removed.
        var products: [Product?]
        var reviews: [ProductID: [Review]] = [:]
        var index: SearchIndex

        init(seed: Int, count: Int) {
            random = RandomCatalogue(seed: seed)
            generator = SplitMix64(seed: UInt64(seed))
            let products = random.products(count)
            self.products = products
            index = SearchIndex(
                products: products, vocabulary: UpdatingTests.vocabulary, analyzer: Analyzer(), synonyms: UpdatingTests.synonyms)
        }

        var live: [Product] { products.compactMap(\.self) }

        mutating func change() {
            var (changed, removed, added): ([Product], [ProductID], [Product]) = ([], [], [])
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                let position = Int.random(in: 0...products.count + 3, using: &generator)
                if position >= products.count {
                    added.append(random.randomProduct(products.count + added.count))
                    continue
                }
                guard let old = products[position], !changed.contains(where: { $0.id == old.id }), !removed.contains(old.id) else { continue }
                switch Int.random(in: 0..<4, using: &generator) {
                case 0:
                    removed.append(old.id)
                    products[position] = nil
                case 1:
                    // Only its stock and price.
                    var new = old
                    new.price = yuan(Int.random(in: 1...12, using: &generator) * 10)
                    for place in new.variants.indices { new.variants[place].stock = Int.random(in: 0...1, using: &generator) }
                    changed.append(new)
                    products[position] = new
                case 2:
                    reviews[old.id, default: []].append(Review(
                        product: old.id, stars: 4, language: .english, date: Day(number: 1), author: "", text: "steel and oak"))
                    changed.append(old)
                default:
                    var new = random.randomProduct(position)
                    new.id = old.id
                    changed.append(new)
                    products[position] = new
                }
            }
            products += added
            changed += added
            let theirs = changed.flatMap { reviews[$0.id] ?? [] }
            index = index.updating(changed, reviews: theirs, removing: removed, revision: "")
        }

        /// With the field lengths that the index goes by, so that scores must be the same.
        func anew() -> SearchIndex {
            SearchIndex(
                products: live, reviews: live.flatMap { reviews[$0.id] ?? [] }, vocabulary: UpdatingTests.vocabulary,
                analyzer: Analyzer(), synonyms: UpdatingTests.synonyms, weights: .standard, revision: "",
                meanLengths: index.segments[0].meanLengths)
        }
    }

    private struct Answer: Equatable {
        var ids: [ProductID]
        var result: SearchResult

        init(_ index: SearchIndex, _ query: SearchQuery, limit: Int) {
            result = index.search(query, limit: limit)
            ids = result.hits.map { index.id(of: $0.product) }
            // Positions are those of the changing index, which has gaps where products were removed.
            for place in result.hits.indices { result.hits[place].product = 0 }
        }
    }

    @Test(arguments: 0..<12) func changedIndexAnswersAsOneMadeAnew(seed: Int) {
        var shop = Changing(seed: seed, count: [0, 40, 90, 300][seed % 4])
        for _ in 0..<5 {
            shop.change()
            let anew = shop.anew()
            #expect(shop.index.count == anew.count)
            for _ in 0..<8 {
                let criteria = shop.random.criteria(withTerms: true)
                let query = SearchQuery(criteria)
                #expect(Answer(shop.index, query, limit: 20) == Answer(anew, query, limit: 20), "\(criteria)")
                #expect(shop.index.relaxations(for: criteria) == anew.relaxations(for: criteria), "\(criteria)")
                #expect(shop.index.question(for: criteria, besides: []) == anew.question(for: criteria, besides: []), "\(criteria)")
                #expect(misses(shop.index, criteria) == misses(anew, criteria), "\(criteria)")
            }
            for word in RandomCatalogue.words {
                #expect(ranking(shop.index, word + " oak") == ranking(anew, word + " oak"))
                #expect(shop.index.completion(of: "warm \(word.prefix(3))") == anew.completion(of: "warm \(word.prefix(3))"))
                #expect(shop.index.contains(term: word) == anew.contains(term: word))
                #expect(shop.index.contains(term: word, in: ["lamps"]) == anew.contains(term: word, in: ["lamps"]))
            }
            for (position, product) in shop.products.enumerated() where product != nil {
                #expect(product.flatMap { shop.index.position(of: $0.id) } == position)
                #expect(shop.index.title(of: position) == product?.title)
            }
        }
    }

    private func misses(_ index: SearchIndex, _ criteria: Criteria) -> [NearMiss] {
        index.nearest(to: criteria, limit: 10).map { miss in
            var miss = miss
            miss.product = 0
            return miss
        }
    }

    private func ranking(_ index: SearchIndex, _ text: String) -> [String] {
        index.ranking(of: text, limit: 15).map { "\(index.id(of: $0.product).rawValue) \($0.score)" }
    }

    @Test func earlierIndexStaysAsItWas() {
        let before = makeIndex([product("a", en: "Oak lamp"), product("b", en: "Steel lamp")])
        let after = before.updating([product("a", en: "Walnut desk"), product("c", en: "New lamp")], removing: ["b"], revision: "2")
        #expect(before.ids("lamp") == ["a", "b"])
        #expect(after.ids("lamp") == ["c"])
        #expect(after.ids("walnut") == ["a"])
        #expect(after.position(of: "b") == nil)
        #expect(after.position(of: "a") == 0)
        #expect(after.position(of: "c") == 2)
        #expect((before.revision, after.revision) == ("", "2"))
    }

    @Test func productThatIsRemovedAndComesBackIsANewOne() {
        let index = makeIndex([product("a", en: "Oak lamp"), product("b", en: "Steel lamp")])
        let gone = index.updating([], removing: ["a", "unknown"], revision: "2")
        #expect(gone.count == 1)
        let back = gone.updating([product("a", en: "Oak lamp")], revision: "3")
        #expect(back.position(of: "a") == 2)
        #expect(back.ids("oak") == ["a"])
    }

    @Test func wordsOfChangedProductsAreSpeltRightAndMendOthers() {
        let index = makeIndex([product("a", en: "Oak lamp")])
            .updating([product("b", en: "Walnut bookshelf")], revision: "2")
        let result = index.search(SearchQuery(Criteria(terms: ["bookshlef"])), limit: 5)
        #expect(result.hits.map(\.id) == ["b"])
        #expect(result.corrections == [Correction(from: "bookshlef", to: "bookshelf")])
    }

    @Test func manySmallChangesAreJoinedIntoFewSegments() {
        var shop = Changing(seed: 99, count: 200)
        for number in 0..<150 {
            shop.index = shop.index.updating([shop.random.randomProduct(number)], revision: "")
        }
        #expect(shop.index.segments.count <= 5)
        #expect(shop.index.changeCount == 300)
        #expect(shop.index.count == 200)
    }
}
