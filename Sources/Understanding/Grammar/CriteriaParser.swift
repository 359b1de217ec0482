import Commerce

/// Reads criteria from an utterance by the shop's vocabulary and the number grammar.
struct CriteriaParser {
    let vocabulary: Vocabulary
    let currency: Currency
    let rates: RateTable?
    let usage: AttributeUsage
    let implied: ImpliedValues
    let naming: NamingValues
    let measures: MeasuredAttributes
    let absences: Absences
    /// Whether a term stands in any product; words that stand in none are not searched for.
    let isKnown: @Sendable (String) -> Bool
    let analyze: @Sendable (String) -> [String]

    /// - Parameter context: the category in force, for names that mean different things in different departments.
    func parse(
        _ utterance: AnnotatedUtterance, context: CategoryID? = nil, ignoring ranges: [Range<Int>] = []
    ) -> ParsedCriteria {
        let atoms = utterance.atoms
        var parsed = ParsedCriteria()
        var used = UsedAtoms(count: atoms.count)
        for range in ranges { used.mark(range) }
        for absence in absences.givenUp(in: utterance) {
            parsed.dropped.append(absence.meaning)
            parsed.dismissals.append(absence.range)
            used.mark(absence.range)
        }
        for absence in absences.joined(in: utterance) where !used.overlaps(absence.range) {
            parsed.add("yes", to: absence.meaning, isNegated: false)
            used.mark(absence.range)
        }
        parsed.categories = categories(in: utterance, of: context, used)
        addCompounds(of: utterance, context, to: &parsed)
        // 夏天穿的 says nothing new where a list is spoken of.
        if context != nil { parsed.categories.removeAll { Wordlists.isFiller($0.text) } }
        // "It has to fit a 15 inch laptop", of the backpacks in sight.
        let named = context == nil ? parsed.category : parsed.category.flatMap { $0.isPurpose ? nil : $0 }
        let category = named?.id ?? context
        // 再便宜一百 holds words of a refinement, which it says more exactly.
        if let change = RelativePriceGrammar(atoms: atoms).change() {
            parsed.relativePrice = relativePrice(of: change.meaning, to: &parsed)
            used.mark(change.range)
        }
        for amount in utterance.amounts where !used.overlaps(amount.range) {
            if isOfNamedMeasure(amount, in: utterance, category) { continue }
            let dimension = Dimension.mention(in: atoms, at: amount.range.upperBound)
            guard apply(amount, dimension?.meaning, in: utterance, category, to: &parsed) else { continue }
            used.mark(amount.range)
            // "70% cocoa" is no flavour.
            if case .measure(let measure) = amount.meaning, amount.range.upperBound < atoms.count, measures.isNamed(atoms[amount.range.upperBound].text, measuredIn: measure.unit, among: parsed.attributes) {
                used.mark(amount.range.upperBound..<amount.range.upperBound + 1)
            }
            if let dimension, case .measure = amount.meaning { used.mark(dimension.range) }
        }
        for phrase in SortGrammar.mentions(in: atoms) where !used.overlaps(phrase.range) {
            parsed.sort = phrase.meaning
            used.mark(phrase.range)
        }
        for range in StockGrammar.ranges(in: atoms) where !used.overlaps(range) {
            parsed.inStock = true
            used.mark(range)
        }
        ShoeSizeGrammar(usage: usage, category: category).apply(to: &parsed, utterance, &used)
        for group in ColorGroup.mentions(in: atoms, of: vocabulary) where !used.overlaps(group.range) {
            let isNegated = Negation.stands(before: group.range.lowerBound, in: atoms)
            for color in group.meaning { parsed.add(color, to: "color", isNegated: isNegated) }
            used.mark(group.range)
        }
        if parsed.count == nil { applyCount(in: utterance, to: &parsed, &used) }
        applyNames(of: utterance, category, to: &parsed, &used)
        SizeGrammar(usage: usage, category: category).apply(to: &parsed, atoms, &used)
        applyRecipient(in: atoms, category, to: &parsed, &used)
        for aside in Aside.ranges(in: utterance) { used.mark(aside) }
        let fillers = Wordlists.chinese.matches(in: atoms)
        let (terms, loose) = terms(utterance, used, fillers)
        parsed.looseTerms.formUnion(loose.subtracting(parsed.terms))
        parsed.terms += terms.filter { !parsed.terms.contains($0) }
        if parsed.category != nil { parsed.leaveOutLooseTerms() }
        parsed.terms.removeAll { measures.isMeasured($0, in: parsed.attributes) }
        parsed.terms.removeAll { term in parsed.categories.contains { $0.modifier == term } }
        parsed.unknownWords = unknownWords(in: utterance, fillers)
        parsed.strangers = strangers(in: utterance, among: parsed.unknownWords)
        return parsed
    }

    /// "show me 3 headphones": a small number right before a category says how many to show.
    private func applyCount(in utterance: AnnotatedUtterance, to parsed: inout ParsedCriteria, _ used: inout UsedAtoms) {
        let categories = utterance.mentions.filter { mention in
            mention.meaning.contains { if case .category = $0 { true } else { false } }
        }
        for number in NumberGrammar.numbers(in: utterance.atoms) where !used.overlaps(number.range) {
            let value = number.meaning.low
            guard (2...20).contains(value) || value == 1 && isOnlyOne(number.range, in: utterance.atoms), value == value.rounded(), value == number.meaning.high,
                isShown(number.range, besides: categories.map(\.range.lowerBound), in: utterance.atoms) || categories.contains(where: { $0.range.lowerBound == number.range.upperBound }) && mayCount(utterance.atoms, before: number.range.lowerBound)
            else { continue }
            parsed.count = Int(value)
            used.mark(number.range)
        }
    }

    /// "top 5", "the two cheapest", "show me five", 只要两个: what is said of the list itself.
    private func isShown(_ number: Range<Int>, besides names: [Int], in atoms: [Atom]) -> Bool {
        if number.lowerBound > 0, atoms[number.lowerBound - 1].text == "top" { return true }
        if Self.sorts.match(in: atoms, at: number.upperBound) != nil { return true }
        var end = number.upperBound
        if end < atoms.count, MeasureWords.all.contains(atoms[end].text), Self.sorts.match(in: atoms, at: end + 1) != nil { return true }
        // 评分最高的三款咖啡机
        let lead = number.lowerBound > 0 && atoms[number.lowerBound - 1].text == "的" ? number.lowerBound - 1 : number.lowerBound
        if end < atoms.count, MeasureWords.all.contains(atoms[end].text), Self.sorts.match(in: atoms, endingAt: lead) != nil { return true }
        // "Two is enough", 两个就够
        let opens = number.lowerBound == 0 || atoms[number.lowerBound - 1].kind == .mark
        if opens, AmountWords.enough.match(in: atoms, at: end) != nil { return true }
        guard AmountWords.showLeads.match(in: atoms, endingAt: number.lowerBound) != nil else { return false }
        if end < atoms.count, MeasureWords.all.contains(atoms[end].text) { end += 1 } else if atoms[number.lowerBound].kind == .han { return false }
        return AmountWords.showEnds.match(in: atoms, at: end) != nil || names.contains(end) || end >= atoms.count || atoms[end].kind == .mark
    }

    /// "just one", 一个就行: otherwise one is an article.
    private func isOnlyOne(_ number: Range<Int>, in atoms: [Atom]) -> Bool {
        let isLast = number.upperBound >= atoms.count || atoms[number.upperBound].kind == .mark
        if isLast, number.lowerBound > 0, ["just", "only"].contains(atoms[number.lowerBound - 1].text) { return true }
        return (number.lowerBound == 0 || atoms[number.lowerBound - 1].kind == .mark) && AmountWords.enough.match(in: atoms, at: number.upperBound) != nil
    }

    /// "iphone 15 case" and "pack of 10 mugs" say nothing of how many to show.
    private func mayCount(_ atoms: [Atom], before index: Int) -> Bool {
        guard index > 0, atoms[index - 1].kind == .word else { return true }
        let before = atoms[index - 1].text
        return before != "of" && !AmountWords.otherNumbersAfter.contains(before) && Wordlists.isFunctionWord(before)
    }

    static let sorts = PhraseTable<SortOrder>([
        (
            """
            cheapest first|lowest price first|lowest price|sort by price|sorted by price|by price|sort by 价格|按 price|cheapest|least expensive|\
            最便宜|按价格排|按价格排序|价格排序|从便宜到贵|便宜到贵|从便宜的开始|从便宜开始|从便宜的排起|先看便宜的|便宜的排前面|便宜的在前
            """, .priceAscending),
        (
            "most expensive first|most expensive|highest price first|highest price|priciest|最贵|从贵到便宜|贵到便宜|从贵的开始|从贵开始|价格高的先看|贵的排前面",
            .priceDescending),
        (
            """
            best rated first|best rated|best - rated|top - rated|highest - rated|well - rated|highly - rated|best - reviewed|well - reviewed|top rated|highest rated first|highest rated|highly rated|highly reviewed|well rated|well reviewed|good reviews|great reviews|good ratings|high ratings|best reviewed|by rating|sort by rating|sorted by rating|sort by ratings|sort by reviews|sorted by reviews|by reviews|best reviews first|sort by 评分|sort by 评价|按 rating|按rating排|按 rating 排序|\
            评价好的|口碑好的|好评多的|高评分|高分的|评分最高|评价高|评价好|评价不错|评价最好|口碑最好|好评最多|按评分|按评分排|按评分排序|评分高|按好评排
            """, .rating),
        ("newest first|newest ones first|newest|latest|new arrivals|most recent|sort by newest|sorted by newest|sort by date|sort by 上新|最新|新品优先|新品|新款|上新|新上的|新上架|新到|刚上架|刚上新|最新的排前面|按新品排", .newest),
        (
            """
            most popular first|most popular|popular|best selling|best - selling|top - selling|best - seller|best - sellers|best seller|best sellers|bestselling|bestseller|bestsellers|top selling|by popularity|sort by popularity|sorted by popularity|sort by sales|sort by 销量|sort by 人气|\
            selling best|sell best|sells best|sell the best|selling the most|sells the most|hottest|trending|hot selling|most bought|everyone is buying|最热门|最受欢迎|比较受欢迎|受欢迎的|销量最高|销量高|销量好|卖得最好|卖得好|卖得最多|最畅销|畅销|热卖|热门|人气高|大家都在买|很多人买|热销|爆款|按销量|按销量排|按销量排序|按人气|人气最高
            """, .popularity),
    ])
}
