import Commerce
import Testing
import Text

@testable import Search

/// What the end of a typed text goes on as.
struct CompletionTests {
    private let shop = makeIndex([
        product("earbuds", zh: "松岭 蓝牙降噪耳机 Air 2", en: "Pinecrest Noise-Cancelling Earbuds Air 2", price: 300),
        product("cable", zh: "松岭 耳机延长线", en: "Pinecrest Headphone Extension Cable", price: 20),
        product("tent", zh: "双人帐篷", en: "Trailhead Two-Person Tent", description: "For hikers and campers.", price: 900),
        product("stove", zh: "野营炉", en: "Trailhead Camping Stove", description: "Stands beside the tent.", price: 200),
        product("cafe", zh: "咖啡壶", en: "Café Moka Pot", price: 200),
    ], lexicon: ["耳机", "蓝牙", "降噪", "帐篷"])

    @Test(arguments: [
        ("headph", "one Extension Cable"), ("do you have a Two-Per", "son Tent"), ("TRAILHEAD CAM", "ping Stove"),
        ("headphones", nil), ("headphone", " Extension Cable"), ("trailhead tw", "o-Person Tent"), ("cafe mo", "ka Pot"),
        ("我想要降噪耳", "机 Air 2"), ("双人帐", "篷"), ("蓝牙", "降噪耳机 Air 2"), ("two-person", " Tent"),
    ] as [(String, String?)])
    func nameGoesOnWhereTheTextEnds(typed: String, rest: String?) {
        #expect(shop.completion(of: typed) == rest)
    }

    @Test(arguments: ["", " ", "te", "的", "for", "the", "trailhead ", "xyzzy", "oise-can", "Tent", "双人帐篷", "headph\n", "！！", "\u{301}"])
    func nothingIsProposedWhereNoNameGoesOn(typed: String) {
        #expect(shop.completion(of: typed) == nil)
    }

    @Test func wordsBeforeTheLastDecideBetweenNames() {
        let index = makeIndex(
            (0..<40).map { product(ProductID("a\($0)"), en: "Common lantern \($0)") } + [product("rare", en: "Aurora lamp Mini")])
        #expect(index.completion(of: "aurora la") == "mp Mini")
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func whatWasTypedAndItsRestEndSomeName(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let words = ["aurora", "Oak", "lamp", "lantern", "two-person", "tent", "Mini", "X200", "蓝牙", "耳机", "帐篷", "500ml"]
        let names = (0..<60).map { _ in (0..<4).map { _ in words.randomElement(using: &random)! }.joined(separator: " ") }
        let index = makeIndex(names.enumerated().map { product(ProductID("p\($0)"), en: $1) }, lexicon: ["蓝牙", "耳机", "帐篷"])
        var proposed = 0
        for name in names {
            let typed = String(name.prefix(.random(in: 3..<name.count, using: &random)))
            guard let rest = index.completion(of: typed) else { continue }
            proposed += 1
            #expect(names.contains { $0.hasSuffix(typed + rest) }, "\(typed)|\(rest)")
        }
        #expect(proposed > 20)
    }
}
