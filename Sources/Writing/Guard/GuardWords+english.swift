extension GuardWords {
    static let english = GuardWords(
        isChinese: false,
        conjunctions: ["while", "whereas", "but", "although", "though"],
        predicateStarts: ["is", "are", "has", "have", "was", "costs", "cost", "comes", "come", "does", "holds", "scores", "sells", "asks"],
        pronouns: ["it", "its", "which"],
        comparedWith: ["than", "as", "against", "like", "compared with", "compared to", "versus"],
        denials: ["not", "no", "isn't", "aren't", "doesn't", "don't", "without", "never", "none", "neither", "lacks", "lack"],
        notDenials: ["not only", "no more than", "not to mention"],
        unstated: [
            "not say", "not state", "not stated", "doesn't say", "don't say", "doesn't state", "whether", "unknown",
            "no information", "unclear", "unspecified", "not listed", "not mention", "not specify",
        ],
        cheapest: ["cheapest", "lowest price", "least expensive", "lowest-priced", "most affordable"],
        dearest: ["most expensive", "dearest", "highest price", "priciest"],
        bestRated: ["best rated", "best-rated", "highest rated", "highest-rated", "best rating", "highest rating", "top rated", "top-rated", "best reviewed"],
        cheaper: ["cheaper", "less than", "less expensive", "lower price", "lower-priced"],
        dearer: ["dearer", "more than", "more expensive", "pricier", "higher price"],
        only: ["only one", "the only", "alone"],
        discount: ["discount", "discounted", "reduced", "on sale", "off", "instead of", "marked down", "price cut", "was ¥", "were ¥"],
        inStock: ["in stock", "available"],
        outOfStock: ["out of stock", "sold out", "unavailable", "not available"],
        popular: ["popular", "popularity", "bestseller", "best-seller", "best-selling", "bestselling", "bought by", "customers bought"],
        upperBounds: ["under", "below", "up to", "within", "less than", "at most", "no more than", "limit of", "cap of"],
        lowerBounds: ["over", "above", "more than", "at least", "from", "starting at", "lowest price of", "exceeds"],
        needsSupport: [
            "warranty", "guarantee", "guaranteed", "refund", "refunds", "refundable", "return", "returns", "money back",
            "delivery", "deliver", "delivers", "delivered", "shipping", "ships", "arrive", "arrives", "tomorrow", "free",
            "coupon", "voucher", "points", "gift card", "certified", "organic", "vegan", "hypoallergenic", "handmade",
            "eco-friendly", "sustainable", "recycled", "waterproof", "water-resistant", "water resistant", "dustproof",
            "shockproof", "scratch-resistant", "bluetooth", "wireless", "noise cancelling", "noise-cancelling",
            "noise canceling", "fast charging", "rechargeable", "lightweight", "foldable", "breathable", "insulated",
            "fragrance-free", "dermatologist", "medical", "award", "award-winning", "patented", "leather", "cotton", "silk",
            "wool", "cashmere", "linen", "titanium", "stainless", "aluminum", "aluminium", "bamboo", "made in", "imported",
            "new arrival", "limited edition", "exclusive", "gluten-free", "sugar-free", "bpa-free", "non-toxic", "authentic",
            "genuine", "official", "licensed", "lifetime", "replacement", "install", "installation",
        ],
        puffery: [
            "perfect", "amazing", "incredible", "unbeatable", "best-in-class", "world-class", "must-have", "hurry",
            "don't miss", "act now", "limited time", "once in a lifetime", "100%", "flawless", "revolutionary",
            "guaranteed to", "best in the world", "number one choice", "cure", "cures", "heals", "miracle",
        ],
        numerals: [
            ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
            ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("fifteen", 15), ("twenty", 20), ("thirty", 30),
            ("forty", 40), ("fifty", 50), ("hundred", 100), ("thousand", 1000), ("dozen", 12),
            ("twice", 2), ("triple", 3),
        ],
        openers: Set(
            """
            a about according across adjusted after again against all also although among an and another any are as at because before \
            below besides between beyond both but by bye can check chiefly choose comparing compared consider could customers did \
            different do does done each either even every everything exactly fine first following for from further given glad go \
            good goodbye hand have having he hello her here hi how however i i'd i'll i'm i've if in instead is it it's its just \
            keep last less let likewise look looking lower meanwhile more most much my narrowed neither next no nobody none nor \
            noted nothing now number numbers of on once one only option options or order other others otherwise our out over \
            overall please price prices products rated rather rating ratings say second see shall she should similarly since so some \
            somebody something still such take taking tell than thank thanks that the their them then there therefore these they third \
            this those though thus to together top under understood unfortunately unlike until we welcome what when where whereas \
            whether which while who why will with within without would yes yet you your yours my item items among part pick picks \
            third fourth fifth based either thanks reviewers reviews buyers people anyone someone want need prefer adding up down
            """.split(whereSeparator: \.isWhitespace).map(String.init)))
}
