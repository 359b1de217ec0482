import Commerce
import ImageFile
import Testing
import Text

@testable import Search

/// An index is the same however it is made.
@Suite struct IndexBuildTests {
    private static let words = [
        "lamp", "WH-1000XM4", "grey", "colours", "USB-C", "3.5mm", "耳机", "蓝牙耳机", "Core™2", "a-b-c", "Ｔ恤", "for", "24\"", "women's", "café",
    ]

    private func products(_ count: Int) -> [Product] {
        var generator = SplitMix64(seed: 7)
        func text(_ limit: Int) -> String {
            (0..<Int.random(in: 0...limit, using: &generator)).map { _ in Self.words[Int.random(in: Self.words.indices, using: &generator)] }
                .joined(separator: " ")
        }
        return (0..<count).map { number in
            product(
                ProductID("p\(number * 7919 % 1000)-\(number)"), zh: text(3), en: text(6), description: text(20) + ", " + text(9),
                brand: number % 3 == 0 ? nil : text(2), attributes: number % 2 == 0 ? ["material": .choices([text(1), "oak"])] : [:])
        }
    }

    @Test(arguments: [2, 3, 5]) func itsBytesAreTheSameWithAnyNumberOfThreads(threads: Int) {
        let (products, synonyms) = (products(101), Synonyms([["lamp", "light"], ["耳机", "headphones"]]))
        let reviews = products.prefix(20).map {
            Review(product: $0.id, stars: 4, language: .english, date: Day(number: 1), author: "A", text: "good colours for \($0.id)")
        }
        let images = [1, threads].map { threads in
            SearchIndex(
                products: products, reviews: reviews, vocabulary: RandomCatalogue.vocabulary, analyzer: Analyzer(lexicon: Lexicon(words: ["蓝牙耳机"])),
                synonyms: synonyms, threads: threads
            ).segments[0].image
        }
        for section in IndexSection.allCases {
            let bytes = images.map { image in
                image[section].start.map { Array(UnsafeRawBufferPointer(start: $0, count: image[section].range.count)) }
            }
            #expect(bytes[0] != nil && bytes[0] == bytes[1], "\(section)")
        }
    }

    @Test(arguments: [0, 1, 2]) func fewerProductsThanThreadsAreEnough(count: Int) {
        let index = SearchIndex(products: products(count), vocabulary: Vocabulary(), analyzer: Analyzer(), threads: 4)
        #expect(index.count == count)
    }

    @Test func frequenciesBeyondTheGreatestAreTheGreatest() {
        var frequencies = FieldFrequencies(field: 8)
        for _ in 0..<200 { frequencies.add(field: 8) }
        frequencies.add(field: 0)
        #expect(frequencies.occurrences.map(\.field) == [0, 8] && frequencies.occurrences.map(\.frequency) == [1, 127])
    }

    @Test(arguments: [
        ("wh-1000xm4", ["wh1000xm4"]), ("a-b-c", ["ab", "bc", "abc"]), ("2.0", []), ("x--y", []), ("-a-", []), ("12/24v é-b", ["1224v"]),
        ("usb-c/3.1", ["usbc", "c3", "31", "usbc31"]), ("", []), ("a-b c-d", ["ab", "cd"]),
    ])
    func joinedFormsOfCodes(_ word: String, _ joined: [String]) {
        #expect(ProductCode.joined(in: word) == joined)
    }

    @Test(arguments: [
        ("Oak desk, solid and heavy", "Oak desk"), ("One two three four five six seven eight nine. x", ""), ("Lamp - bright", "Lamp"),
        ("Warm-white light", "Warm-white light"), ("台灯。暖光", "台灯"), ("一二三四五六七八九十一二三四五六七，长", ""), ("", ""), (String(repeating: "x", count: 300), ""),
    ])
    func leadsAreShortFirstPhrases(_ description: String, _ lead: String) {
        #expect(LeadPhrase.of(description) == lead)
    }
}
