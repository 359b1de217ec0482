import Commerce

/// Which wish a clause holds.

extension RequestReader {
    /// The sentence cut before each verb; what stands before the first goes with it. Nil wishes: no verb.
    func clauses(of sentence: [ServiceText.Word]) -> [(wishes: Set<ServiceWish>?, part: [ServiceText.Word], verb: Int)] {
        var verbs: [(place: Int, wishes: Set<ServiceWish>, isPassive: Bool)] = []
        for (place, word) in sentence.enumerated() {
            guard let wish = wish(at: place, word, sentence) else { continue }
            if let last = verbs.last, place - last.place <= 2, sentence[(last.place + 1)..<place].allSatisfy({ ["or", "and"].contains($0.text) }) {
                verbs[verbs.count - 1].wishes.insert(wish)
                verbs[verbs.count - 1].place = place
            } else {
                verbs.append((place, [wish], ServiceWords.verbs[word.text] == nil && ServiceWords.participles[word.text] != nil))
            }
        }
        guard !verbs.isEmpty else { return [(nil, sentence, 0)] }
        return verbs.indices.map { index in
            let start = index == 0 ? 0 : verbs[index].place
            let end = index + 1 < verbs.count ? verbs[index + 1].place : sentence.count
            let part = Array(sentence[start..<end])
            let verb = verbs[index].place - start
            return (meaning(of: verbs[index].wishes, part, verb: verb), part, verbs[index].isPassive ? 0 : verb)
        }
    }

    func wish(at place: Int, _ word: ServiceText.Word, _ sentence: [ServiceText.Word]) -> ServiceWish? {
        let before = sentence[max(0, place - 3)..<place].map(\.text)
        let isPassive = before.contains { ["be", "get", "have", "being"].contains($0) } || isWanted(before: place, sentence)
        let passive = isPassive ? ServiceWords.participles[word.text] : nil
        guard let wish = ServiceWords.verbs[word.text] ?? passive ?? Self.phrasalReturn(at: place, sentence) ?? otherWish(at: place, sentence)
        else { return nil }
        if sentence[max(0, place - 4)..<place].contains(where: { ["dont", "not", "never", "without", "cant", "cannot", "wont", "undo", "unable"].contains($0.text) }) { return nil }
        let next = place + 1 < sentence.count ? sentence[place + 1].text : ""
        if wish == .exchange, ["mind", "plans"].contains(next) || sentence[place...].prefix(3).contains(where: { $0.text == "mind" }) { return nil }
        // "the price change", "the exchange", "a change of address" are nouns that name the same wish; "no change" is not.
        if before.last == "no" || before.last == "any" { return nil }
        if word.text == "correct", before.last.map({ ["is", "are", "the", "thats", "all", "not"].contains($0) }) ?? true { return nil }
        return wish
    }

    /// "I need the lamp changed": a product or an order between the wanting and what is to be done.
    func isWanted(before place: Int, _ sentence: [ServiceText.Word]) -> Bool {
        guard let verb = sentence[..<place].lastIndex(where: { ["need", "want", "like", "get", "have"].contains($0.text) }), ServiceWords.participles[sentence[place].text] != nil
        else { return false }
        let between = Array(sentence[(verb + 1)..<place])
        let isPronoun = between.count <= 2 && between.contains { ["it", "that", "them", "those", "this", "these", "one"].contains($0.text) }
        return isPronoun || !names.mentions(in: between).isEmpty || !Self.orders(in: between).isEmpty
    }

    static func phrasalReturn(at place: Int, _ sentence: [ServiceText.Word]) -> ServiceWish? {
        guard ["send", "give", "bring", "take"].contains(sentence[place].text) else { return nil }
        return sentence[place...].dropFirst().prefix(5).contains { $0.text == "back" } ? .giveBack : nil
    }

    /// Whether one of the verbs is said and not denied: "so that I don't have to change it" wishes nothing.
    func hasVerb(_ sentence: [ServiceText.Word]) -> Bool {
        sentence.indices.contains { place in
            ServiceWords.verbs[sentence[place].text] != nil && !sentence[max(0, place - 4)..<place].contains { ["dont", "not", "never", "without"].contains($0.text) }
        }
    }

    /// Wishes without a verb of their own: "send my order to …", "the address is wrong", "a refund for the lamp".
    func otherWish(at place: Int, _ sentence: [ServiceText.Word]) -> ServiceWish? {
        let after = sentence[(place + 1)...]
        switch sentence[place].text {
        case "send", "ship", "deliver", "redirect", "reroute", "forward":
            let isOrder = after.contains { $0.stem == "order" } || !Self.orders(in: Array(after)).isEmpty || after.first.map { ["it", "that", "them"].contains($0.text) } == true
            return isOrder && after.contains { $0.text == "to" } ? .changeAddress : nil
        case "like", "want", "prefer", "instead":
            guard !sentence[..<place].contains(where: { ["like", "want", "prefer"].contains($0.text) }) else { return nil }
            return !hasVerb(sentence) && isOwnInAnother(sentence, after: place) ? .exchange : nil
        case "make" where !sentence.contains(ServiceWords.profile):
            guard !hasVerb(sentence), !sentence.contains(where: { $0.stem == "sure" }) else { return nil }
            return !names.mentions(in: Array(after)).isEmpty || after.prefix(3).contains { $0.stem == "item" } ? .exchange : nil
        case "make", "save", "should", "have":
            guard !hasVerb(sentence) else { return nil }
            return sentence.contains(ServiceWords.profile) && sentence.contains { $0.stem == "address" } ? .changeProfileAddress : nil
        case "go", "going", "goes":
            let isOrder = sentence[..<place].contains { $0.stem == "order" } || !Self.orders(in: Array(sentence[..<place])).isEmpty
            return isOrder && after.first?.text == "to" && (after.contains { $0.stem == "address" } || AddressWish(in: Array(after), besides: [], known: []).stated != nil) ? .changeAddress : nil
        case "use", "apply", "put", "set":
            // "Use it for my other orders, too", said of an address.
            guard !hasVerb(sentence) else { return nil }
            if sentence.contains(ServiceWords.profile), sentence.contains(where: { $0.stem == "address" }) { return .changeProfileAddress }
            guard after.contains(where: { $0.stem == "order" }) else { return nil }
            if sentence.contains(where: { $0.stem == "address" }) || after.prefix(3).contains(where: { $0.text == "for" }) && MethodWish(in: sentence, known: []).isEmpty { return .changeAddress }
            return isOtherPayment(sentence) ? .changePayment : nil
        case "pay", "charge", "paid", "bill":
            return !sentence.contains { ServiceWords.verbs[$0.text] != nil } && isOtherPayment(sentence) ? .changePayment : nil
        case "wrong", "incorrect":
            let hasVerb = sentence.contains { ServiceWords.verbs[$0.text] != nil }
            return !hasVerb && sentence.contains { $0.stem == "address" } ? .changeAddress : nil
        case "refund", "money":
            guard !sentence.contains(where: { ServiceWords.verbs[$0.text] != nil }) else { return nil }
            let isBack = sentence[place].text == "refund" || after.first?.text == "back"
            return isBack && (!names.mentions(in: sentence).isEmpty || sentence.contains { Self.isNumberedID($0.text) }) ? .giveBack : nil
        case "different", "another":
            guard !sentence.contains(where: { ServiceWords.verbs[$0.text] != nil }) else { return nil }
            let isWanted = sentence[..<place].contains { ["want", "need", "like", "prefer", "get"].contains($0.text) }
            return isWanted && after.prefix(2).contains { ["size", "color", "colour", "version", "one", "model", "option"].contains($0.text) } && !names.mentions(in: sentence).isEmpty ? .exchange : nil
        default: return nil
        }
    }

    /// "Change where my order is going".
    static func asksWhereItGoes(_ part: [ServiceText.Word]) -> Bool {
        guard let place = part.firstIndex(where: { $0.text == "where" }) else { return false }
        return part[place...].dropFirst().prefix(6).contains { ["going", "goes", "shipped", "sent", "delivered", "headed", "ships", "heading"].contains($0.text) }
    }

    /// "I'd like the lamp in black", "the suitcase in red instead of silver": one's own thing otherwise than it is.
    func isOwnInAnother(_ sentence: [ServiceText.Word], after place: Int) -> Bool {
        guard !sentence.contains(where: { ["buy", "find", "search", "show", "looking", "new", "shopping"].contains($0.text) }) else { return false }
        let isSpoken = sentence.contains { ["like", "want", "prefer", "rather"].contains($0.text) }
        return isSpoken && names.mentions(in: sentence).contains { mention in
            let isOwn = sentence[max(0, mention.range.lowerBound - 3)..<mention.range.lowerBound].contains { $0.text == "the" || $0.text == "my" }
            let behind = sentence[mention.range.upperBound...].prefix(8)
            return isOwn && mention.range.upperBound > place - 12 && (behind.contains { $0.text == "instead" } || behind.first.map { $0.text == "in" || $0.text == "to" } == true)
        }
    }

    /// "Pay for it with my gift card instead", "charge my other card".
    func isOtherPayment(_ sentence: [ServiceText.Word]) -> Bool {
        let isOther = sentence.contains { ["instead", "rather", "different", "another", "other"].contains($0.text) }
        let isQuestion = sentence.first.map { ["how", "what", "did", "which", "when"].contains($0.text) } ?? false
        return isOther && !isQuestion && !MethodWish(in: sentence, known: []).isEmpty && names.mentions(in: sentence).isEmpty
    }

    /// Which address is to change: what stands before "to" changes, what stands after it is where it goes, unless it is joined on
    /// ("…, along with my default address").
    func addressMeaning(of part: [ServiceText.Word], verb: Int) -> Set<ServiceWish> {
        let to = part[verb...].firstIndex { $0.text == "to" } ?? part.count
        let object = Array(part[..<to])
        var found: Set<ServiceWish> = []
        if object.contains(ServiceWords.profile) { found.insert(.changeProfileAddress) }
        if object.contains(["order", "orders!", "shipping address", "delivery address"]) { found.insert(.changeAddress) }
        for profile in part.allRanges(of: ServiceWords.profile) where profile.lowerBound > to {
            let before = part[max(to, profile.lowerBound - 4)..<profile.lowerBound].map(\.text)
            if before.contains(where: { ["along", "and", "also", "well", "including", "plus"].contains($0) }) { found.insert(.changeProfileAddress) }
        }
        return found.isEmpty ? [.changeAddress] : found
    }

    /// Whether an exchange is one of goods, or of an address or a payment.
    func meaning(of wishes: Set<ServiceWish>, _ part: [ServiceText.Word], verb: Int) -> Set<ServiceWish> {
        guard wishes == [.exchange] else { return wishes }
        if part.contains(ServiceWords.address) || Self.asksWhereItGoes(part) || AddressWish(in: part, besides: [], known: []).stated != nil { return addressMeaning(of: part, verb: verb) }
        if part.contains(ServiceWords.payment), names.mentions(in: part).isEmpty, !part.contains(where: { Self.isNumberedID($0.text) }) { return [.changePayment] }
        return wishes
    }
}
