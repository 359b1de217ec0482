import Commerce

/// What a kind of customer is drawn to. Customers mix two or three of them, which is the structure that collaborative
/// models can find in what they do.
struct TasteGroup {
    /// How common the taste is among women and among men, relative to the other groups.
    var share: (female: Double, male: Double) = (1, 1)
    /// Categories that are not named do not attract at all.
    var categories: [CategoryID: Double]
    var brands: Set<String> = []
    var colors: Set<String> = []
    /// Values that a product must not contradict: cat people pass over what is made for dogs.
    var values: [AttributeID: String] = [:]
    /// Others they buy for.
    var buysFor: Set<String> = []
}

extension TasteGroup {
    static let barista = TasteGroup(
        categories: [
            "coffee beans": 1.3, "coffee makers": 1, "coffee grinders": 0.9, "kettles": 0.6, "mugs": 0.7, "chocolate": 0.2,
        ],
        brands: ["Drizzlewick", "Ninth Kiln", "Claywren"], colors: ["black", "silver"])
    static let runner = TasteGroup(
        categories: [
            "running shoes": 1.3, "hiking boots": 0.5, "headlamps": 0.5, "trekking poles": 0.3, "water bottles": 0.5,
            "t-shirts": 0.3, "watches": 0.2, "headphones": 0.2, "jackets": 0.2, "trousers": 0.2, "sunscreens": 0.2,
        ],
        brands: ["Ridgepaw", "Strideloom", "Otterdrum", "Northlatch", "Featherpace", "Ninebell"],
        colors: ["orange", "green", "blue"])
    static let camper = TasteGroup(
        share: (0.6, 1),
        categories: [
            "tents": 1, "sleeping bags": 0.9, "camping chairs": 0.9, "headlamps": 0.6, "trekking poles": 0.5,
            "hiking boots": 0.5, "backpacks": 0.3, "bike helmets": 0.5, "power banks": 0.2, "pans": 0.2,
        ],
        brands: ["Cairnfox", "Northwend", "Emberpitch", "Spokeworth"], colors: ["green", "olive"], buysFor: ["elderly"])
    static let gym = TasteGroup(
        categories: [
            "yoga mats": 1, "dumbbells": 1, "jump ropes": 0.9, "water bottles": 0.4, "t-shirts": 0.4, "trousers": 0.3,
            "sneakers": 0.3, "blenders": 0.3,
        ],
        brands: ["Lotusbank", "Anvilbee"], colors: ["purple", "pink", "black"])
    static let newParent = TasteGroup(
        share: (1, 0.8),
        categories: [
            "baby bottles": 1, "baby carriers": 0.8, "bath toys": 0.9, "plush toys": 0.7, "building blocks": 0.7,
            "puzzles": 0.5, "lamps": 0.2, "towels": 0.3, "books": 0.2, "lunch boxes": 0.1,
        ],
        brands: ["Nestling Bay", "Pebblenook", "Tumbleberry", "Brambleboat"], colors: ["yellow", "beige"],
        buysFor: ["baby", "kids"])
    static let office = TasteGroup(
        categories: [
            "desk organizers": 1, "notebooks": 0.9, "pens": 0.9, "planners": 0.8, "pencil cases": 0.4, "laptop stands": 0.7,
            "keyboards": 0.4, "monitors": 0.4, "lamps": 0.3, "tote bags": 0.3,
        ],
        brands: ["Corkwren", "Margin Hill", "Ledgewood", "Quillmoor"], colors: ["white", "black", "gray"])
    static let catPerson = TasteGroup(
        categories: ["cat food": 1.4, "cat litter": 1.2, "pet toys": 0.8, "pet beds": 0.7, "leashes": 0.4],
        brands: ["Whiskerfield", "Sunpatch"], colors: ["gray"], values: ["pet_type": "cat"])
    static let dogPerson = TasteGroup(
        share: (0.6, 0.6),
        categories: ["dog food": 1.4, "leashes": 1, "pet toys": 0.8, "pet beds": 0.6, "storage boxes": 0.1],
        brands: ["Trotwell", "Fernpaw"], values: ["pet_type": "dog"])
    static let student = TasteGroup(
        categories: [
            "backpacks": 0.5, "notebooks": 0.6, "pens": 0.6, "pencil cases": 0.6, "phones": 0.4, "headphones": 0.4,
            "laptops": 0.3, "sneakers": 0.5, "snacks": 0.5, "phone cases": 0.6, "charging cables": 0.4, "sweaters": 0.2,
        ],
        brands: ["Tidyfolk", "Slowletter", "Softacre", "Larkfall", "Nimbora"], colors: ["white", "blue"], buysFor: ["kids"])
    static let gamer = TasteGroup(
        share: (0.4, 1.5),
        categories: [
            "keyboards": 1.2, "mice": 1.1, "headphones": 0.4, "monitors": 0.8, "laptops": 0.7, "microphones": 0.5,
            "charging cables": 0.2, "snacks": 0.2,
        ],
        brands: ["Clackwell", "Burrowby", "Fernglow", "Slateharbor"], colors: ["black", "red"])
    static let listener = TasteGroup(
        share: (0.6, 1),
        categories: ["headphones": 1.3, "speakers": 1, "microphones": 0.5, "soundbars": 0.7, "charging cables": 0.2],
        brands: ["Quietbrook", "Hollowreed", "Basswood Row"], colors: ["black", "silver"])
    static let skincare = TasteGroup(
        share: (2, 0.5),
        categories: [
            "face creams": 1, "serums": 1, "sunscreens": 0.9, "face cleansers": 0.9, "face masks": 0.8, "hand creams": 0.6,
            "lip balms": 0.6, "towels": 0.2,
        ],
        brands: ["Mistgrove", "Petalworks", "Norrbeck"], colors: ["pink"])
    static let tea = TasteGroup(
        categories: [
            "tea": 1.5, "nuts": 0.8, "snacks": 0.6, "kettles": 0.3, "mugs": 0.4, "books": 0.4, "blankets": 0.2,
        ],
        brands: ["Mistladder", "Old Paddle", "Hullbrook", "Late Ferry"], colors: ["green"], buysFor: ["elderly"])
    static let cook = TasteGroup(
        categories: ["pans": 1.2, "knives": 1, "blenders": 0.9, "lunch boxes": 0.7, "kettles": 0.4, "nuts": 0.2, "books": 0.2],
        brands: ["Emberholt", "Whetlow", "Hobmere", "Fernflask"], colors: ["black", "red"], buysFor: ["elderly"])
    static let traveller = TasteGroup(
        categories: [
            "suitcases": 1.1, "backpacks": 0.5, "power banks": 0.9, "chargers": 0.8, "shoulder bags": 0.6, "umbrellas": 0.5,
            "sunglasses": 0.5, "sleeping bags": 0.15, "headphones": 0.2, "sunscreens": 0.2, "phone cases": 0.2,
        ],
        brands: ["Wheelgrove", "Packwren", "Voltleaf", "Ampersea", "Mizzlecote"], colors: ["navy", "gray"])
    static let giftGiver = TasteGroup(
        categories: [
            "board games": 1.2, "puzzles": 0.8, "chocolate": 0.9, "plush toys": 0.6, "books": 0.7, "scarves": 0.5,
            "wallets": 0.4, "hand creams": 0.3, "planners": 0.2, "building blocks": 0.4,
        ],
        brands: ["Sixpence Table", "Owlwick", "Podvelle", "Paper Heron"], colors: ["red"],
        buysFor: ["kids", "men", "women", "elderly"])
    static let dresser = TasteGroup(
        share: (1.6, 1),
        categories: [
            "shirts": 0.8, "dresses": 0.9, "sweaters": 0.9, "jackets": 0.7, "jeans": 0.7, "trousers": 0.6, "boots": 0.6,
            "leather shoes": 0.6, "handbags": 0.7, "belts": 0.5, "watches": 0.4, "hats": 0.5, "gloves": 0.4, "scarves": 0.4,
            "sandals": 0.3, "wallets": 0.3,
        ],
        brands: ["Oatbridge", "Quillmark", "Tidewren", "Bluevat", "Saddlefern"], colors: ["beige", "black", "brown"])
    static let homebody = TasteGroup(
        categories: [
            "bedding sets": 1, "duvets": 0.8, "pillows": 0.9, "towels": 0.8, "blankets": 0.8, "lamps": 0.7, "storage boxes": 0.7,
            "slippers": 0.8, "soundbars": 0.3, "tea": 0.1,
        ],
        brands: ["Haybarrow", "Loomtarn", "Drowsewell", "Glimmerfold"], colors: ["white", "beige", "gray"], buysFor: ["elderly"])

    static let all: [TasteGroup] = [
        barista, runner, camper, gym, newParent, office, catPerson, dogPerson, student, gamer, listener, skincare, tea, cook,
        traveller, giftGiver, dresser, homebody,
    ]
}
