import Commerce
import Text

/// Several requests in one utterance: "add the second one to my cart and show me some socks".
extension Understander {
    /// No customer asks for more at once; what is longer is one story.
    private static let mostParts = 4
    /// In bytes of UTF-8. A longer utterance is a story too, and finding its parts would read it once for each of its joints.
    private static let longestOfParts = 600

    /// The requests of an utterance in the order they were said; the utterance itself where it is one request.
    ///
    /// It is split only at the joints of clauses, and only where both sides stand alone: each with a verb or a question
    /// of its own, or each with a thing of its own that is counted. Lists of wishes ("black and white", 带麦克风和降噪)
    /// stay whole.
    public func parts(of text: String, in state: ConversationState) -> [String] {
        guard text.utf8.count <= Self.longestOfParts else { return [text] }
        var parts: [String] = []
        var rest = text[...]
        while parts.count < Self.mostParts - 1, let (first, next) = split(rest, in: state) {
            parts.append(first + saidOfBoth(in: next))
            rest = next
        }
        return parts + [String(rest)]
    }

    /// What comes after 都要 or "both": a condition of the thing before as well, as in 洗面奶和防晒霜都要，油皮用的.
    private func saidOfBoth(in text: Substring) -> String {
        let end = Self.both.lazy.compactMap { text.firstRange(of: $0)?.upperBound }.first
        guard let end else { return "" }
        let said = text[end...].trimmed
        return said.isEmpty ? "" : (said.first?.isASCII == true ? ", " : "，") + said
    }

    /// 还想知道能不能分期: what opens so is asked besides.
    private static let asides = ["还想知道", "还想问", "也想问", "顺便问", "想问下", "想问一下", "对了", "再问", "再告诉", "再说说", "also", "one more thing", "oh and", "btw", "by the way"]

    private static let both = ["都要", "都想要", "都需要", "都想买", "都想看看", "都想看", "都来", "都看看", "都找", "都得", "，都", ", both ", " both "]

    /// 鼠标键盘都要无线的: two things named side by side, of which the rest is said together.
    private func sideBySide(_ text: Substring) -> (Substring, Substring)? {
        let utterance = AnnotatedUtterance(atomizer.atoms(of: String(text)), names: names)
        let things = utterance.mentions.compactMap { mention in
            mention.meaning.lazy.compactMap { if case .category(let id) = $0 { id } else { nil } }.first.map { (mention.range, $0) }
        }
        for ((first, one), (second, other)) in zip(things, things.dropFirst()) where first.upperBound == second.lowerBound && one != other {
            guard utterance.atoms[second.lowerBound].kind == .han, SmallWords.wishingBoth.isIn(Array(utterance.atoms[second.upperBound...])),
                !vocabulary.descendants(of: one).contains(other), !vocabulary.descendants(of: other).contains(one),
                let start = text.firstRange(of: utterance.atoms[second].map(\.text).joined())?.lowerBound
            else { continue }
            return (text[..<start].trimmed, text[start...].trimmed)
        }
        return nil
    }

    private func split(_ text: Substring, in state: ConversationState) -> (Substring, Substring)? {
        if let both = sideBySide(text) { return both }
        let joints = ClauseJoint.joints(in: text)
        for joint in joints.filter(\.isStrong) + joints.filter({ !$0.isStrong }) {
            var joint = joint
            let left = text[..<joint.range.lowerBound].trimmed, right = text[joint.range.upperBound...].trimmed
            guard left.count > 1, right.count > 1 else { continue }
            if Self.asides.contains(where: right.hasPrefix) { joint.isStrong = true }
            let first = clause(left, in: state), second = clause(right, in: state)
            if areTwoRequests(first, second, joint, in: state) { return (left, right) }
        }
        return nil
    }

    // MARK: What stands alone

    private func clause(_ text: Substring, in state: ConversationState) -> RequestClause {
        let atoms = atomizer.atoms(of: String(text))
        let reading = read(atoms, in: state)
        let (intent, confidence) = IntentDecision(reading: reading, state: state, vocabulary: vocabulary, fusion: fusion).intent
        // 2号打开看看: the verb stands after what it is done with.
        let places = (reading.ordinals.map(\.range) + reading.sightings.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
        let named = places.reduce(nil as Range<Int>?) { run, next in
            guard let run else { return next.lowerBound == 0 ? next : nil }
            // 第一个第二个比一比
            return next.lowerBound - run.upperBound <= 1 ? run.lowerBound..<max(run.upperBound, next.upperBound) : run
        }
        let lead = named.flatMap { name -> [Atom]? in Array(atoms[name.upperBound...].drop { MeasureWords.all.contains($0.text) || ["那", "这", "也", "就", "都", "先", "给", "我", "帮", "的"].contains($0.text) }) }
        let opening = ClauseOpening.opening(of: atoms) ?? lead.flatMap { ClauseOpening.opening(of: $0) }
        return RequestClause(reading: reading, intent: intent, confidence: confidence, opening: opening)
    }

    private func areTwoRequests(_ first: RequestClause, _ second: RequestClause, _ joint: ClauseJoint, in state: ConversationState) -> Bool {
        if case .confirmation = state.pending, [.confirm, .deny].contains(first.intent), !ClauseOpening.isPause(first.reading.atoms) {
            // The answer and another wish, but never the answer and its detail.
            return second.opening == .request && RequestFamily(second.intent) == .products && second.reading.parsed.describesProducts
        }
        guard state.pending == nil || second.reading.order == nil, !DiscourseMarker.isAll(of: first.reading.atoms) else { return false }
        // "What if it doesn't fit, can it go back"
        if !joint.endsSentence, !joint.isStrong, ClauseOpening.isCondition(first.reading.atoms) { return false }
        // "Add the rabbit, bye"
        if first.opening == .request || first.pointsOut, RequestFamily(first.intent) != nil, SmallWords.farewell.isIn(second.reading.atoms), second.reading.atoms.count <= 4 { return true }
        // "…, then show me what's in there"
        if RequestFamily(first.intent) == .cart, SmallWords.intoIt.isIn(second.reading.atoms), !second.pointsOut { return true }
        guard let one = RequestFamily(first.intent), let other = RequestFamily(second.intent) else { return false }
        if joint.isAfter { return one == .cart && other == .cart && first.intent != second.intent }
        if joint.isWeak { return areTwoThings(first, second, joint) }
        // 找个帐篷，能睡四个人: what comes after describes what was asked for.
        if one == .products, second.describesOnly { return false }
        // 防水的；再看看行李箱: more of what is looked for, and then something else.
        if one == .products, joint.isStrong || joint.endsSentence, first.describesOnly, second.opening == .request, let thing = second.category,
            let last = state.criteria.category, !vocabulary.descendants(of: last).contains(thing), !vocabulary.descendants(of: thing).contains(last), second.intent == .search
        {
            return true
        }
        if one == .products, other == .products { return areTwoThings(first, second, joint) || areTwoActs(first, second, joint, in: state) }
        // "Pistachios into the cart, almonds into the cart"
        let areBothPut = [first, second].allSatisfy { $0.intent == .addToCart && $0.reading.sightings.count == 1 && SmallWords.intoCart.isIn($0.reading.atoms) }
        if areBothPut, first.reading.sightings[0].places != second.reading.sightings[0].places { return true }
        let isPlainWish = joint.isStrong && other == .products && second.reading.parsed.describesProducts
        let isOfShop = second.opening == .question && other == .service && (SmallWords.service.isIn(second.reading.atoms) || SmallWords.paying.isIn(second.reading.atoms))
        // …，还有订单L20261101想取消
        let isOfNumber = joint.isStrong && second.reading.order != nil && other == .service
        guard second.opening != nil || isPlainWish || isOfNumber,
            first.intent == .select && first.pointsOut && SmallWords.pronoun.isIn(second.reading.atoms) || second.confidence > (second.opening == .request || isOfShop ? 0.25 : 0.4) || isPlainWish || second.opening == .request && second.pointsOut
        else { return false }
        guard standsBefore(second, first, joint) else { return false }
        if one == .service, other == .service {
            if [first.intent, second.intent].allSatisfy({ $0 == .policyQuestion }) {
                // 运费多少，满多少包邮: one rule, asked for in two ways.
                let isOther = joint.endsSentence || first.reading.scores.article == nil || first.reading.scores.article != second.reading.scores.article
                return isOther && first.opening == .question && second.opening == .question || joint.isStrong
            }
            // "Send it back and get my money back" is one story.
            let isAnotherOrder = second.reading.order != nil && second.reading.order != first.reading.order
            let isAside = second.opening == .question || [.humanAgent, .invoice, .trackOrder].contains(second.intent)
            if first.intent == .trackOrder, second.intent != .trackOrder, first.opening == .request, second.opening == .request { return true }
            let isAddedComplaint = second.intent == .complaint && second.reading.atoms.first?.text == "还"
            if isAddedComplaint, first.opening == .request { return true }
            let isSaid = first.opening != nil || joint.isStrong && first.reading.order != nil
            return first.intent != second.intent && isSaid && first.intent != .complaint && (isAnotherOrder || isAside)
        }
        // 龙井加两盒，白茶加一饼
        let areCounted = first.intent == .addToCart && second.intent == .addToCart && first.pointsOut && second.pointsOut && isOther(second, first)
            && [first, second].allSatisfy { QuantityGrammar.quantity(in: $0.reading.atoms, besides: $0.reading.ordinals) != nil }
        // "Add the first one, add the fourth one": the verb is said twice.
        let areRepeated = first.intent == second.intent && [.addToCart, .removeFromCart].contains(first.intent) && first.pointsOut && second.pointsOut
            && isOther(second, first) && first.opening == .request && second.opening == .request
        return one != other || first.intent != second.intent || areCounted || areRepeated
    }

    /// Whether the first clause is a request and not the reason for the second: 颜色不对，退货.
    private func standsBefore(_ second: RequestClause, _ first: RequestClause, _ joint: ClauseJoint) -> Bool {
        let hasWish = first.reading.parsed.hasConditions || !first.reading.refinements.isEmpty
        let describes = hasWish && [.search, .refine].contains(first.intent)
        // "Is the linen one washable? And add the first one": what is asked of one in sight stands alone.
        if first.intent == .productQuestion, first.reading.isQuestion, first.pointsOut || joint.endsSentence { return true }
        // 还是刚才那件吧，加购, 要贵的那个，加购: what goes into the cart, and that it does.
        let isChosen = first.opening == nil || first.reading.atoms.first.map { ["要", "就", "来", "选", "拿"].contains($0.text) } == true
        if first.pointsOut, isChosen, !joint.isStrong, second.intent == .addToCart, !second.pointsOut, second.category == nil,
            !second.reading.parsed.hasConditions, first.intent != .productQuestion, first.intent != .feedback
        {
            return false
        }
        // 要粉色，加购: the colour of what goes into the cart.
        if describes, !joint.isStrong, first.category == nil, second.intent == .addToCart { return false }
        if [.search, .refine, .select].contains(first.intent), !first.pointsOut, !hasWish, first.reading.parsed.terms.isEmpty {
            return false
        }
        // 第二个加购物车: the verb stands last.
        let actsOnSight = first.pointsOut && RequestFamily(first.intent) == .cart
        // "Cashmere ones, and I need an invoice for …"
        let isOfOrder = RequestFamily(second.intent) == .service && second.reading.order != nil && second.opening != nil
        // 不喜欢第三个，把第一个加购
        let isOfAnother = first.intent == .feedback && first.pointsOut && second.pointsOut && isOther(second, first)
        // "I love the cashmere one, put it in my basket"
        let isPraise = first.intent == .feedback && first.confidence > 0.5 && first.pointsOut && first.reading.isLiking && second.opening == .request && [.addToCart, .removeFromCart].contains(second.intent)
        let isCartAlone = [.viewCart, .checkout, .undo].contains(first.intent) && first.confidence > 0.6
        return first.opening != nil || actsOnSight || isOfAnother || isPraise || isCartAlone || joint.isStrong && first.reading.order != nil
            || describes && (joint.isStrong || joint.isSpoken && (second.opening == .question || isOfOrder))
    }

    /// Whether the second speaks of something else in sight than the first.
    func isOther(_ second: RequestClause, _ first: RequestClause) -> Bool {
        func pointed(_ clause: RequestClause) -> ([OrdinalGrammar.Ordinal], [ProductID]) {
            (clause.reading.ordinals.map(\.meaning), clause.reading.described ?? [])
        }
        return pointed(first) != pointed(second)
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        func isTrimmed(_ character: Character) -> Bool { character.isWhitespace || "，,。；;".contains(character) }
        var text = self
        while let first = text.first, isTrimmed(first) { text.removeFirst() }
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return text
    }
}
