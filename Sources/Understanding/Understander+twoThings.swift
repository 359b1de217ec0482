import Commerce

/// Whether two clauses speak of two things, or do two things with what is in sight.
extension Understander {
    /// "headphones under 300 and a backpack": two things, each counted or asked for by a verb.
    func areTwoThings(_ first: RequestClause, _ second: RequestClause, _ joint: ClauseJoint) -> Bool {
        guard let one = first.category, let other = second.category, one != other, first.intent != .compare,
            !vocabulary.descendants(of: one).contains(other), !vocabulary.descendants(of: other).contains(one),
            first.intent == .search || first.intent == .refine, second.intent == .search || second.intent == .refine
        else { return false }
        let isAsked = second.opening == .request && first.opening == .request
        let isCounted = ClauseOpening.isCounted(second.reading.atoms) && (first.opening == .request || ClauseOpening.isCounted(first.reading.atoms))
        // "a bag with a pocket and a strap": what comes after "with" belongs to the bag.
        let isDescribed = first.reading.atoms.indices.contains { index in
            let isSought = index > 0 && ["looking", "searching", "shopping", "hunting", "after"].contains(first.reading.atoms[index - 1].text)
            return !isSought && ["with", "that", "having", "for", "带", "配"].contains(first.reading.atoms[index].text)
        }
        let isOfBoth = SmallWords.wishingBoth.isIn(second.reading.atoms) && second.intent == .search
        let areNames = !isDescribed && areNames(second.reading.atoms)
            && (first.opening == .request && endsInName(first.reading.atoms, one) || areNames(first.reading.atoms))
        return isAsked || areNames || isOfBoth && !isDescribed || isCounted && (!isDescribed || joint.isPaused && ClauseOpening.isCounted(second.reading.atoms))
    }

    /// Joints, and words that only ask: "… and mugs please", …和数据线一起看看.
    private static let besideNames: Set<String> = [
        "和", "跟", "and", "plus", "&", "please", "too", "thanks", "pls", "一", "起", "看", "各", "来", "个", "都", "有", "吗", "吧", "些", "也", "我", "想", "要", "买", "的",
    ]

    /// "mugs", 水杯和雨伞: names of things and nothing besides.
    private func areNames(_ atoms: [Atom]) -> Bool {
        let things = AnnotatedUtterance(atoms, names: names).mentions.filter { $0.meaning.contains { if case .category = $0 { true } else { false } } }
        return !things.isEmpty && atoms.indices.allSatisfy { index in
            let isJoint = atoms[index].kind == .mark || Self.besideNames.contains(atoms[index].text)
            return isJoint || things.contains { $0.range.contains(index) }
        }
    }

    private func endsInName(_ atoms: [Atom], _ category: CategoryID) -> Bool {
        AnnotatedUtterance(atoms, names: names).mentions.contains { $0.range.upperBound == atoms.count && $0.meaning.contains(.category(category)) }
    }

    /// "I don't like the first one, open the third", "compare 1 and 3, then open the cheaper one"
    func areTwoActs(_ first: RequestClause, _ second: RequestClause, _ joint: ClauseJoint, in state: ConversationState) -> Bool {
        // 第二个是无谷的吗，另外牵引绳有没有反光的
        if joint.isStrong, first.pointsOut, [.search, .refine].contains(second.intent), let other = second.category, other != first.category,
            !state.shown.contains(where: { $0.category == other })
        {
            return true
        }
        if first.pointsOut, areTwoQuestionsOrOpinions(first, second) { return true }
        // "How tall is the rack? And compare 1 and 2"
        if joint.endsSentence, first.intent == .productQuestion, first.reading.isQuestion, second.opening == .request, second.pointsOut { return true }
        // "I don't like number 2. Got anything in silver?"
        if first.intent == .feedback, first.pointsOut, [.search, .refine].contains(second.intent), second.reading.parsed.describesProducts, !second.pointsOut {
            return joint.endsSentence && second.reading.isQuestion || second.opening == .request
        }
        let acts: Set<Intent> = [.select, .compare, .feedback]
        guard acts.contains(first.intent), acts.contains(second.intent), first.intent != second.intent, second.intent != .feedback else { return false }
        return second.opening == .request && first.pointsOut && second.pointsOut
    }

    /// 第二个多重？第五个防水吗？, "open the second one, and is it washable": each asked or said of something of its own.
    private func areTwoQuestionsOrOpinions(_ first: RequestClause, _ second: RequestClause) -> Bool {
        let isOfAnother = second.pointsOut && isOther(second, first)
        switch (first.intent, second.intent) {
        case (.productQuestion, .productQuestion), (.productQuestion, .select), (.productQuestion, .compare):
            // 第一部屏幕多大，第二部呢
            let turns = SmallWords.turning.isIn(second.reading.atoms) && second.reading.ordinals.count == 1
            if second.intent != .productQuestion || turns { return isOfAnother && turns && first.reading.isQuestion }
            return isOfAnother && first.reading.isQuestion && second.reading.isQuestion
        case (.feedback, .feedback): return isOfAnother
        // "Not keen on the snow boots. What about the Chelseas?"
        case (.feedback, .productQuestion), (.feedback, .compare):
            return isOfAnother && second.reading.isQuestion
        case (.feedback, .select): return isOfAnother && SmallWords.turning.isIn(second.reading.atoms)
        // 第二台太重，有轻点的吗
        case (.feedback, .refine), (.feedback, .search): return second.reading.isQuestion && !second.reading.refinements.isEmpty && !second.pointsOut
        case (.select, .select): return isOfAnother && first.opening == .request && second.opening == .request
        case (.select, .productQuestion), (.select, .compare):
            return first.opening == .request && second.reading.isQuestion && (second.pointsOut || SmallWords.pronoun.isIn(second.reading.atoms))
        default: return false
        }
    }
}
