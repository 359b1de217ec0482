/// A question about the products on screen: each answer leaves fewer of them.
public struct ClarifyingQuestion: Hashable, Sendable {
    /// One answer, and how many products a search gives with it.
    public struct Choice: Hashable, Sendable {
        public var change: CriteriaChange
        public var leaves: Int

        public init(_ change: CriteriaChange, leaves: Int) {
            self.change = change
            self.leaves = leaves
        }
    }

    /// What is asked about; `maxPrice` for the price.
    public var criterion: CriterionName
    /// Two to four.
    public var choices: [Choice]

    public init(criterion: CriterionName, choices: [Choice]) {
        self.criterion = criterion
        self.choices = choices
    }

    /// "a" for the first choice: numbers belong to the products.
    public static func letter(of place: Int) -> String { letters.indices.contains(place) ? letters[place] : "" }

    /// The choice that `letter` stands for, in either case.
    public func choice(lettered letter: String) -> Choice? {
        guard let place = Self.letters.firstIndex(of: letter.lowercased()), choices.indices.contains(place) else { return nil }
        return choices[place]
    }

    private static let letters = ["a", "b", "c", "d"]
}

/// One condition that is added to criteria.
public enum CriteriaChange: Hashable, Sendable {
    case category(CategoryID)
    case brand(String)
    /// Within these bounds, both included.
    case price(atLeast: Money?, atMost: Money?)
    case attribute(AttributeID, value: String)
}

extension Criteria {
    public func adding(_ change: CriteriaChange) -> Criteria {
        var criteria = self
        switch change {
        case .category(let id): criteria.category = id
        case .brand(let brand): criteria.brands = [brand]
        case .price(let low, let high): (criteria.minPrice, criteria.maxPrice) = (low, high)
        case .attribute(let id, let value): criteria.attributes[id] = .anyOf([value])
        }
        return criteria
    }
}
