import Commerce

/// Everything of an utterance that describes products, before the conversation is considered.
struct ParsedCriteria: Hashable {
    var categories: [CategoryMention] = []
    var minPrice: Money?
    var maxPrice: Money?
    /// Whether a currency was said with a price.
    var namesMoney = false
    /// "half that", 再便宜一百: against the budget in force, else the price of the product spoken of.
    var relativePrice: RelativePrice?
    var brands: [String] = []
    var excludedBrands: [String] = []
    var attributes: [AttributeID: AttributeConstraint] = [:]
    var excluded: [AttributeID: [String]] = [:]
    /// Attributes that no longer matter: 防水无所谓, "drop the waterproof requirement".
    var dropped: [AttributeID] = []
    /// Words that say so beyond the names.
    var dismissals: [Range<Int>] = []
    /// Attributes that are named without a value: what a question asks for.
    var askedAttributes: [AttributeID] = []
    var minRating: Double?
    var count: Int?
    var sort: SortOrder?
    var inStock = false
    var terms: [String] = []
    /// Those of the terms that stand where no description of goods does; they may still name what is looked for where
    /// nothing else does.
    var looseTerms: Set<String> = []
    /// Words that no filler list, vocabulary or product text holds; perhaps misspelt.
    var unknownWords: [String] = []
    /// Unknown words right before the name of a category, which they seem to describe.
    var strangers: [String] = []
    var diagnostics: [Diagnostic] = []

    /// The category that is looked for: in both languages the head noun stands last (laptop backpack, 手机充电器),
    /// unless it only says what for ("a case for my phone").
    var category: CategoryMention? {
        categories.last { !$0.isPurpose && !$0.isAside && !Wordlists.isFiller($0.text) } ?? categories.last { !$0.isPurpose } ?? categories.first
    }

    /// Whether products are described, by more than words for full-text search or an order to show them in.
    var describesProducts: Bool {
        !categories.isEmpty || minPrice != nil || maxPrice != nil || relativePrice != nil || !brands.isEmpty || !excludedBrands.isEmpty
            || !attributes.isEmpty || !excluded.isEmpty || !dropped.isEmpty || minRating != nil || inStock
    }

    /// Whether a price or a measure is bounded.
    var hasBounds: Bool {
        minPrice != nil || maxPrice != nil || attributes.values.contains { if case .range = $0 { true } else { false } }
    }

    var hasConditions: Bool { describesProducts || sort != nil }

    mutating func leaveOutLooseTerms() {
        terms.removeAll(where: looseTerms.contains)
        looseTerms = []
    }

    mutating func add(_ value: String, to attribute: AttributeID, isNegated: Bool) {
        if isNegated {
            if excluded[attribute]?.contains(value) != true { excluded[attribute, default: []].append(value) }
        } else if case .anyOf(let values) = attributes[attribute] {
            if !values.contains(value) { attributes[attribute] = .anyOf(values + [value]) }
        } else if attributes[attribute] == nil {
            attributes[attribute] = .anyOf([value])
        }
    }
}

/// A category as it was named.
struct CategoryMention: Hashable {
    var id: CategoryID
    var text: String
    /// Named after "for": it says what the thing is for.
    var isPurpose: Bool
    /// Named right after an amount: in "for a 15 inch laptop" it only says what is measured.
    var isMeasured: Bool
    /// What the name says beyond the category.
    var implied: [Sense]
    /// Said in a clause of its own before the one that says what is looked for: "my phone died, I need a charger".
    var isAside = false
    /// "dog" of "food for a dog": said of the thing already, and searched for no more.
    var modifier: String?
}
