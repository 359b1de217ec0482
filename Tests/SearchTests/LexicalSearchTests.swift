import Commerce
import Text
import Testing

@testable import Search

struct LexicalSearchTests {
    private let audio = makeIndex([
        product("earbuds", zh: "松岭 蓝牙耳机 降噪", en: "Pinecrest Bluetooth Earbuds, Noise Cancelling", price: 300),
        product("cable", zh: "松岭 耳机延长线", en: "Pinecrest Headphone Extension Cable", price: 20),
        product("speaker", zh: "蓝牙音箱", en: "Bluetooth Speaker", description: "Not headphones at all.", price: 200),
        product("kettle", zh: "电热水壶", en: "Electric Kettle", price: 100),
        product("tea", zh: "滇红茶 200克", en: "Black Tea", price: 60),
    ], lexicon: ["耳机", "蓝牙", "降噪"])

    @Test func twoCharacterChineseWordIsFoundInsideALongerRun() {
        #expect(Set(audio.ids("耳机")) == ["earbuds", "cable"])
        #expect(audio.ids("蓝牙耳机").first == "earbuds")
    }

    @Test func singleChineseCharacterIsFoundInTitles() {
        #expect(audio.ids("茶") == ["tea"])
    }

    @Test func englishWordsMatchByTheirStems() {
        #expect(audio.ids("kettles") == ["kettle"])
        #expect(Set(audio.ids("headphones")) == ["cable", "speaker"])
    }

    @Test func productWithAllWordsComesBeforeOneThatRepeatsASingleOne() {
        let index = makeIndex([
            product("repeats", en: "Lamp lamp lamp lamp lamp"), product("both", en: "Warm oak lamp for the reading corner"),
            product("other", en: "Oak shelf"), product("third", en: "Steel chair"),
        ])
        #expect(index.ids("oak lamp") == ["both"])
        #expect(index.ids("oak lamp", share: 0).first == "both")
        #expect(index.ids("oak lamp", share: 0).count == 3)
    }

    @Test func allWordsInALongDescriptionComeBeforeOneInATitle() {
        let long = (0..<60).map { "filler\($0)" }.joined(separator: " ")
        let others = (0..<10).map { product(ProductID("other\($0)"), en: "Borealis", description: "Short.") }
        let index = makeIndex([
            product("title", en: "Oak", description: "Short."),
            product("long", en: "Aurora", description: long + " an oak lamp"),
        ] + others)
        #expect(index.ids("oak lamp", share: 0) == ["long", "title"])
    }

    @Test func matchedWordsAreNamedByFieldAsTheCustomerWroteThem() throws {
        let hit = try #require(audio.search(SearchQuery(Criteria(terms: ["bluetooth headphones"])), limit: 5).hits.first {
            $0.id == "speaker"
        })
        #expect(hit.reasons == [
            .matchedWords(["bluetooth"], field: "title"), .matchedWords(["headphones"], field: "description"),
        ])
        #expect(abs(hit.coverage - 1) < 1e-6)
    }

    @Test func modelNumberIsFoundHoweverItIsSplit() {
        let index = makeIndex([
            product("right", en: "Sennet WH-1000XM4 Headphones"), product("left", en: "Sennet WH-900 Headphones"),
            product("noise", en: "1000 piece puzzle WH"),
        ])
        for query in ["WH-1000XM4", "wh1000xm4", "wh 1000xm4", "WH1000-XM4"] {
            let result = index.search(SearchQuery(Criteria(terms: [query])), limit: 5)
            #expect(result.hits.first?.id == "right", "\(query)")
            #expect(result.corrections.isEmpty)
            #expect(result.unknownWords.isEmpty)
        }
    }

    @Test func categoryAndAttributeValuesAreFoundInEveryLanguage() {
        let vocabulary = Vocabulary(
            categories: [Category(id: "lamps", parent: nil, names: Names([.chinese: ["台灯"], .english: ["lamp"]]))],
            attributes: [
                Attribute(
                    id: "color", names: Names([.english: ["color"]]),
                    values: [.init(id: "navy", names: Names([.chinese: ["藏青色"], .english: ["navy"]]))]),
                Attribute(id: "dimmable", names: Names([.chinese: ["可调光"], .english: ["dimmable"]]), isYesNo: true),
            ])
        let index = makeIndex([
            product("a", en: "Aurora", category: "lamps", attributes: ["dimmable": .choices(["yes"])], variants: [
                Variant(id: "1", options: ["color": "navy"], price: yuan(10), stock: 1)
            ]),
            product("b", en: "Borealis", attributes: ["dimmable": .choices(["no"])]),
        ], vocabulary: vocabulary)
        for query in ["台灯", "藏青色", "navy", "dimmable", "可调光"] { #expect(index.ids(query) == ["a"], "\(query)") }
    }

    @Test func reviewsAreSearchedButCountLeast() {
        let review = Review(
            product: "b", stars: 5, language: .english, date: Day(number: 0), author: "Wren", text: "Great for camping")
        let index = makeIndex([product("a", en: "Camping stove"), product("b", en: "Enamel mug")], reviews: [review])
        #expect(index.ids("camping") == ["a", "b"])
    }

    @Test func wordsThatMatchNothingAreReportedNotIgnored() {
        let result = audio.search(SearchQuery(Criteria(terms: ["velociraptor"])), limit: 5)
        #expect(result.lexicalMatch == .none)
        #expect(result.hits.isEmpty)
        #expect(result.total == 0)
        #expect(result.meetingCriteria == 5)
        #expect(result.unknownWords == ["velociraptor"])
    }

    @Test func wordsThatMatchOnlyOutsideTheCriteriaAreNoMatch() {
        let result = audio.search(SearchQuery(Criteria(maxPrice: yuan(50), terms: ["kettle"])), limit: 5)
        #expect(result.lexicalMatch == .none)
        #expect(result.meetingCriteria == 1)
        #expect(result.unknownWords.isEmpty)
    }

    @Test func withoutWordsEveryProductThatMeetsTheCriteriaIsAHit() {
        let result = audio.search(SearchQuery(Criteria(maxPrice: yuan(100))), limit: 2)
        #expect(result.lexicalMatch == .notAsked)
        #expect(result.total == 3)
        #expect(result.hits.map(\.id) == ["cable", "kettle"])
    }

    @Test func functionWordsFindNothingBesideRealWords() {
        let index = makeIndex([product("a", en: "Soap for the hands"), product("b", en: "Desk lamp")])
        #expect(index.ids("a lamp for the desk") == ["b"])
        #expect(index.ids("for the") == ["a"])
    }

    @Test func misspeltWordIsCorrectedAndTheCorrectionReported() {
        let result = audio.search(SearchQuery(Criteria(terms: ["bluetoth kettel"])), limit: 5)
        #expect(result.corrections == [Correction(from: "bluetoth", to: "bluetooth"), Correction(from: "kettel", to: "kettle")])
        #expect(Set(result.hits.map(\.id)) == ["earbuds", "speaker", "kettle"])
        #expect(result.unknownWords.isEmpty)
    }

    @Test func endlessQueryIsBounded() {
        let words = (0..<5_000).map { "word\($0)" } + [String(repeating: "耳机", count: 20_000)]
        let result = audio.search(SearchQuery(Criteria(terms: [words.joined(separator: " ")])), limit: 5)
        #expect(result.unknownWords.count <= 64)
    }

    @Test func emptyCatalogueAnswersEverything() {
        let index = makeIndex([])
        #expect(index.ids("lamp").isEmpty)
        #expect(index.relaxations(for: Criteria(inStock: true)) == [Relaxation(criterion: .inStock, wouldGive: 0)])
        #expect(index.nearest(to: Criteria(inStock: true), limit: 3).isEmpty)
    }
}
