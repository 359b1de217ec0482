import Commerce
import Testing
import Text

@testable import CustomerService

/// What customers say of an option, in many wordings, for products made up here.
@Suite struct OptionPhraseTests {
    private static let products: [String: [[AttributeID: String]]] = [
        "helmet": variants(["size": ["S", "M", "L"], "ventilation": ["low", "medium", "high"], "color": ["red", "white"]]),
        "shirt": variants(["size": ["S", "M", "L", "XL", "XXL"], "collar": ["v-neck", "crew neck"], "material": ["cotton", "linen"]]),
        "lamp": variants(["brightness": ["low", "medium", "high"], "power source": ["AC adapter", "USB", "battery"], "color": ["black", "silver"]]),
        "flask": variants(["capacity": ["500ml", "750ml", "1000ml"], "material": ["glass", "stainless steel"]]),
        "kettle": variants(["capacity": ["1L", "1.5L", "2L"], "color": ["green", "black"]]),
        "cases": variants(["piece count": ["2-piece", "3-piece", "4-piece"], "material": ["hardshell", "softshell"]]),
        "radio": variants(["battery life": ["10 hours", "20 hours"], "water resistance": ["yes", "no"], "color": ["blue", "red"]]),
        "boots": variants(["size": ["7", "8", "9", "10", "11"], "waterproof": ["yes", "no"], "material": ["leather", "synthetic"]]),
        "glasses": variants(["frame color": ["black", "brown"], "lens color": ["brown", "green"], "lens type": ["polarized", "non-polarized"]]),
        "monitor": variants(["screen size": ["13-inch", "15-inch", "17-inch"], "connectivity": ["Wi-Fi", "Wi-Fi + Cellular"]]),
        "weights": variants(["weight range": ["5-25 lbs", "30-50 lbs", "55-75 lbs"], "set type": ["adjustable", "fixed"]]),
        "bulb": variants(["brightness": ["60W equivalent", "75W equivalent"], "connectivity": ["Bluetooth", "none"]]),
        "keyboard": variants(["size": ["60%", "80%", "full size"], "backlight": ["RGB", "white", "none"], "switch type": ["clicky", "silent"]]),
        "parasol": variants(["tilt": ["auto tilt", "manual tilt"], "size": ["6 ft", "7 ft"]]),
        "hub": variants(["works with": ["Larch Assistant", "Birch HomeLink"], "color": ["white"]]),
    ]

    @Test(arguments: [
        // Values in the shop's words and in others.
        ("helmet", "medium, red, high ventilation", "color=red size=M ventilation=high"),
        ("helmet", "a large white one with low ventilation", "color=white size=L ventilation=low"),
        ("shirt", "extra large please", "size=XL"), ("shirt", "double XL, crewneck", "collar=crew neck size=XXL"),
        ("shirt", "an XL v neck in linen", "collar=v-neck material=linen size=XL"),
        ("lamp", "medium brightness, plug-in", "brightness=medium power source=AC adapter"),
        ("flask", "one litre, glass", "capacity=1000ml material=glass"), ("flask", "half a liter", "capacity=500ml"),
        ("flask", "750 ml stainless steel", "capacity=750ml material=stainless steel"),
        ("kettle", "one and a half litres, black", "capacity=1.5L color=black"), ("kettle", "2 liter green", "capacity=2L color=green"),
        ("cases", "two pieces, soft shell", "material=softshell piece count=2-piece"), ("cases", "the four piece hard shell one", "material=hardshell piece count=4-piece"),
        ("glasses", "black frame, brown lenses", "frame color=black lens color=brown"), ("glasses", "not polarized", "lens type=non-polarized"),
        ("monitor", "15\", wifi and cellular", "connectivity=Wi-Fi + Cellular screen size=15-inch"), ("monitor", "thirteen inch", "screen size=13-inch"),
        ("weights", "55 to 75 pounds, fixed", "set type=fixed weight range=55-75 lbs"), ("bulb", "60 watt without any connectivity", "brightness=60W equivalent connectivity=none"),
        ("keyboard", "clicky, 80 percent, no backlight", "backlight=none size=80% switch type=clicky"), ("parasol", "7 foot, one that tilts automatically", "size=7 ft tilt=auto tilt"),
        ("hub", "works with larch home", "works with=Larch Assistant"),
        // Yes, no, and neither.
        ("radio", "not water resistant, blue", "color=blue water resistance=no"), ("radio", "a waterproof one", "water resistance=yes"),
        ("boots", "size eleven that isn't waterproof", "size=11 waterproof=no"), ("boots", "size 8. Waterproof or not doesn't matter to me", "size=8 any waterproof"),
        // What stays, what is liked better, what is more.
        ("boots", "same size, leather", "material=leather keep size"), ("shirt", "v-neck. Linen is what I'd prefer", "collar=v-neck rather material=linen"),
        ("lamp", "less bright", "less brightness"), ("lamp", "the brightest one", "most brightness"), ("shirt", "one size up", "more size"),
        ("helmet", "something with better ventilation", "more ventilation"), ("weights", "the heaviest set", "most weight range"), ("flask", "a bigger one", "more capacity"),
        // What is not wanted.
        ("shirt", "linen instead of cotton", "material=linen not material=cotton"),
        // What says nothing.
        ("lamp", "thank you", ""), ("radio", "hm", ""),
    ])
    func wishIsRead(product: String, said: String, expected: String) throws {
        let variants = try #require(Self.products[product]).enumerated().map { place, options in
            Variant(id: VariantID("\(product)-\(place)"), options: options, price: .zero(.usd), stock: 1)
        }
        let title = LocalizedText([.english: product])
        let known = Product(
            id: ProductID(product), category: nil, brand: nil, title: title, description: title, price: .zero(.usd), variants: variants, added: .unknown)
        let stemmer = Stemmer()
        let wish = VariantWishReader(options: OptionReader(product: known, stemmer: stemmer)).wish(in: ServiceText(said, stemmer: stemmer).words)
        #expect(Self.text(of: wish) == expected)
    }

    private static func text(of wish: VariantWish) -> String {
        let wanted = wish.wanted.map { "\($0.key)=\($0.value.joined(separator: "/"))" }.sorted()
        let free = wish.free.map { "any \($0)" }.sorted(), kept = wish.kept.map { "keep \($0)" }.sorted()
        let preferred = wish.preferences.map { "rather \($0.key)=\($0.value.joined(separator: "/"))" }.sorted()
        let excluded = wish.excluded.map { "not \($0.key)=\($0.value.sorted().joined(separator: "/"))" }.sorted()
        let compared = wish.comparisons.map { comparison in
            let isUp = comparison.direction == .up
            return (comparison.isExtreme ? isUp ? "most " : "least " : isUp ? "more " : "less ") + comparison.key.rawValue
        }
        return (wanted + free + kept + preferred + excluded + compared).joined(separator: " ")
    }

    /// Every combination of values.
    private static func variants(_ options: [AttributeID: [String]]) -> [[AttributeID: String]] {
        options.sorted { $0.key < $1.key }.reduce([[:]]) { combinations, option in
            combinations.flatMap { combination in option.value.map { value in combination.merging([option.key: value]) { $1 } } }
        }
    }
}
