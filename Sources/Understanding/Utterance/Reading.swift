import Commerce

/// One utterance as the grammar and the classifier see it, before the conversation decides.
struct Reading {
    var atoms: [Atom]
    var parsed: ParsedCriteria
    var ordinals: [Mention<OrdinalGrammar.Ordinal>]
    var refinements: [Refinement]
    var scores: IntentScores
    var order: OrderID?
    var need: NeedMatcher.Match?
    /// "the cheapest one", 续航最长的
    var superlatives: [Mention<Superlative>] = []
    /// The shown products that words like "the black one" describe; nil where nothing is pointed at so.
    var described: [ProductID]?
    /// Names of products in sight, pointed at or not.
    var sightings: [Sighting] = []
    /// How many things in sight are listed or set against each other.
    var listed = 0
    /// What is said besides conditions on products.
    var residue: [String] = []
    /// Whether a brand or a property is named, be it one that no product in question has.
    var namesConditions = false
    /// The search that the utterance goes back to.
    var earlier: Criteria?
    /// A number that takes another's place: "500, not 300".
    var correction: CorrectionGrammar.Number?

    /// What is asked of the order of the list.
    var ranking: RankingGrammar.Question?
    /// What of the customer's acts is to be forgotten.
    var forgetting: ForgettingGrammar?
    /// Where more of the kind of a product in sight is wished for.
    var likeness: Range<Int>?

    /// Whether it is the second half of a slip that is mended at once.
    var isMend = false

    var superlative: Mention<Superlative>? { superlatives.first }
    var isCorrection: Bool { CorrectionGrammar.isCorrection(atoms) }

    /// Colours, sizes and other choices that were said.
    var options: [AttributeID: String] {
        parsed.attributes.compactMapValues { constraint in
            if case .anyOf(let values) = constraint { values.first } else { nil }
        }
    }

    var askedFact: ProductFact? {
        if SmallWords.price.isIn(atoms) { return .price }
        return parsed.inStock || SmallWords.stock.isIn(atoms) ? .stock : nil
    }

    var askedAttribute: AttributeID? {
        parsed.askedAttributes.first
            ?? parsed.attributes.keys.sorted().first { ["color", "size", "audience"].contains($0) == false }
            ?? parsed.attributes.keys.min()
    }

    var isQuestion: Bool { Self.isQuestion(atoms) }

    static func isQuestion(_ atoms: [Atom]) -> Bool {
        atoms.contains { $0.text == "?" } || Self.questions.matches(in: atoms).contains { $0.meaning } || QuestionForm.isAsked(in: atoms)
    }

    var isLiking: Bool { Self.dislikes.matches(in: atoms).isEmpty }

    private static let questions = PhraseTable<Bool>([
        ("what|what's|where's|who's|when's|how's|how|when|where|why|which|who|is it|does it|are they|are these|are those|is this|is that|does this|does that|do they|do these|do those|can it|can they|will it|will they|has it|have they|was it|if it|if it's|if they|if they're|whether|tell me if|吗|么|呢|什么|怎么|多少|多久|几|哪|为什么|咋|是不是|能不能|多重|多大|多高|多长|多宽|多厚|多深|多远|多粗|多响|多亮", true),
        ("i don't care which|don't care which|doesn't matter which|no matter which|don't mind which|don't care what|no matter what|why not|这么|那么|多么|差不多|许多|很多|好多", false),
    ])
    private static let dislikes = PhraseTable<Bool>([
        (
            """
            none of|neither|都不|don't like|do not like|dont like|dislike|not my|hate|not for me|ugly|never show|no more|stop showing|hide|not a fan|not keen|isn't for me|not into|don't want|awful|terrible|boring|meh|nah|\
            不喜欢|不太喜欢|讨厌|难看|不好看|丑|别再|别给我|不要再|don't show|rather not see|can't stand|cannot stand|hated|sick of|占地方|没意思|没兴趣|不感兴趣|不适合我|不是我的|一般般|不行|看不上|不想看|不合适|太丑|不好吃|难吃|不好喝|难喝|不好用|难用|flimsy|tacky|looks cheap|overpriced|disappointing|不爱|踩|雷|没感觉|不咋|差评|差劲|烂|土|太俗|廉价|掉价|失望|后悔|踩坑|翻车|垃圾|鸡肋|智商税|过敏|拉胯|rubbish|garbage|crap|regret|waste of money|worst|horrible|hideous|gross|yuck|cheesy|ruined
            """, true)
    ])
}
