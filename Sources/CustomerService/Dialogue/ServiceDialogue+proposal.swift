import Commerce

/// What is said while a proposal is open: yes, no, something different, something else first.

extension ServiceDialogue {
    /// A proposal is open: yes, no, something different, or something else first.
    mutating func hear(
        _ words: [ServiceText.Word], _ answer: AnswerReader.Answer, isQuestion: Bool, about draft: ServiceDraft, _ records: some ServiceRecords, _ now: Int
    ) throws -> ServiceReply? {
        if answer.isPlainYes { return try confirm(draft, records, now) }
        if answer.isPlainNo { return try decline(draft, records) }
        if isQuestion, answer == .neither, asksOnly(words) { return try advance(records, now) }
        let before = (drafts, tasks)
        let proposedBefore = proposed
        // "Yes, great. And cancel the other one, too."
        if let rest = AnswerReader.split(words)?.rest {
            let isOther = try isAboutOthers(rest, than: draft, records)
            if isOther { try takeMore(rest, as: draft, records) }
            if isOther || isQuestion && asksBesides(rest) { return try confirm(draft, records, now) }
        }
        if try retarget(words, records) { return try advance(records, now) }
        if try correct(words, records) {
            // "Yes, use PayPal", where PayPal it is.
            let isSame = answer == .yesAnd && tasks == before.1 && drafts.dropFirst() == before.0.dropFirst()
            let reply = try advance(records, now)
            guard isSame, case .propose(let item) = reply?.kind, let first = drafts.first, item == proposedBefore, AnswerReader.isNoMore(words) else { return reply }
            return try confirm(first, records, now)
        }
        try take(words, records)
        // "Yes, and cancel the other one, too" agrees; "yes, 500 dollars" to what was not proposed does not.
        if answer == .yesAnd, drafts.first == draft, tasks != before.1 || AnswerReader.addsNothing(words) || namesWhatIsProposed(words) {
            return try confirm(draft, records, now)
        }
        if answer == .noAnd {
            if drafts == before.0, tasks == before.1 { return try decline(draft, records) }
            // "No, cancel the other one": this one is off.
            if drafts.first == draft { drafts.removeFirst() }
        }
        return try advance(records, now)
    }

    /// Whether `words` ask for something that has nothing to do with the proposal: other wishes, or the same for other things.
    func isAboutOthers(_ words: [ServiceText.Word], than draft: ServiceDraft, _ records: some ServiceRecords) throws -> Bool {
        let requests = RequestReader(names: names).requests(in: words, assumed: [draft.flow.wish]).filter { !$0.isBare }
        guard !requests.isEmpty else { return false }
        let own = try customer.map { try records.orders(of: $0.id) }?.first { $0.id == draft.order }?.lines.map(\.product) ?? []
        let number = draft.order?.rawValue.filter(\.isNumber)
        return requests.allSatisfy { request in
            let products = Set(request.items.flatMap(\.products))
            let isElsewhere = !products.isEmpty && products.isDisjoint(with: own) && !own.isEmpty
            let isOtherOrder = !request.orders.isEmpty && request.orders.allSatisfy { $0.filter(\.isNumber) != number } || request.words.contains(["other order", "another order", "other pending order"])
            return !request.wishes.contains(draft.flow.wish) || isElsewhere || isOtherOrder
        }
    }

    /// "Yes, use PayPal", where PayPal it is.
    func namesWhatIsProposed(_ words: [ServiceText.Word]) -> Bool {
        let method = MethodWish(in: words, known: customer?.payments ?? [])
        guard !method.isEmpty, method.excluded.isEmpty, AnswerReader.isNoMore(words), let proposed, let way = proposed.method else { return false }
        return method.matches(among: customer?.payments ?? [], original: proposed.order?.firstMethod) == [way]
    }

    /// A question that changes nothing of what is proposed.
    func asksBesides(_ words: [ServiceText.Word]) -> Bool {
        let said = words.filter { !AnswerReader.isQuestionWord($0.text) && !["refund", "money", "long", "first", "also", "then"].contains($0.text) }
        return asksOnly(words) && AnswerReader.isNoMore(said) && MethodWish(in: words, known: customer?.payments ?? []).isEmpty
    }

    /// "How much do I get back?": nothing in it is wished for, whatever options its words may name.
    func asksOnly(_ words: [ServiceText.Word]) -> Bool {
        guard let first = words.first(where: { !["and", "also", "ok", "okay", "so", "but", "oh", "hm", "wait", "then", "well"].contains($0.text) }) else { return false }
        let isAsked = ["how", "when", "why", "where", "who", "whats", "what", "do", "does", "did", "will", "is", "are", "was"].contains(first.text)
        return isAsked && !words.contains(["what about", "how about", "what if"]) && RequestReader(names: names).requests(in: words).allSatisfy(\.wishes.isEmpty)
    }

    /// "Never mind the address", "I don't want to cancel it".
    func isGivenUp(_ words: [ServiceText.Word], _ open: Set<String>) throws -> Bool {
        let wish = asksAboutTask ? tasks.first?.request.wishes.first : drafts.first?.flow.wish
        let isTakenBack = words.indices.contains { place in
            guard let verb = ServiceWords.verbs[words[place].text], verb == wish || verb == .exchange && wish == .changeAddress else { return false }
            return words[max(0, place - 4)..<place].contains { ["dont", "not", "never"].contains($0.text) }
        }
        return isTakenBack || words.contains(ServiceWords.abandoning)
    }

    /// Likewise; things without a verb are wanted as those of `draft` were: "Next: the hose".
    mutating func takeMore(_ words: [ServiceText.Word], as draft: ServiceDraft, _ records: some ServiceRecords) throws {
        let requests = RequestReader(names: names).requests(in: words, assumed: [draft.flow.wish])
        guard RequestReader(names: names).requests(in: words).allSatisfy(\.wishes.isEmpty) else { return try take(words, records) }
        tasks.insert(contentsOf: requests.filter { !$0.isBare }.map { ServiceTask(request: $0, reasonWords: words) }, at: 0)
    }
}
