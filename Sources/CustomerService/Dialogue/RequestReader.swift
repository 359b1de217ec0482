import Commerce

/// Takes an utterance apart into requests: which verb goes with which products, and what is said of what they have and of
/// what they want.
struct RequestReader: Sendable {
    let names: ProductNames

    /// - Parameter assumed: the wish that products without a verb belong to.
    func requests(in words: [ServiceText.Word], assumed: Set<ServiceWish> = []) -> [SpokenRequest] {
        var requests: [SpokenRequest] = []
        for sentence in Self.sentences(words) {
            let spoken = Self.withoutCondition(sentence)
            for (wishes, part, verb) in clauses(of: spoken) {
                var request = read(part, wishes: wishes ?? [], verb: verb)
                request.condition = Array(sentence[spoken.count...])
                let isContinuation = wishes == nil
                if isContinuation {
                    if request.items.isEmpty, !request.isEverything, request.exceptions.isEmpty, request.companions.isEmpty || !requests.isEmpty {
                        extend(&requests, with: part, companions: request.companions)
                        continue
                    }
                    if let last = requests.indices.last {
                        merge(request, into: &requests[last])
                        continue
                    }
                    request.wishes = assumed
                }
                // "The puzzle in the same order also needs to be exchanged."
                if let last = requests.indices.last, requests[last].wishes == request.wishes, part.contains(["same order"]) || Self.goesOn(request, about: requests[last]) {
                    merge(request, into: &requests[last])
                } else {
                    requests.append(request)
                }
            }
        }
        return Self.withoutEmpty(Self.joined(requests))
    }

    /// Whether all it names was named before.
    private static func goesOn(_ request: SpokenRequest, about last: SpokenRequest) -> Bool {
        !request.items.isEmpty && request.items.allSatisfy { item in
            !item.products.isEmpty && !item.source.contains { ["another", "other", "second"].contains($0.text) } && last.items.contains { $0.products == item.products }
        }
    }

    /// "There is also a kit in it. I'd like that swapped …": what is named before belongs to the wish that names nothing.
    private static func joined(_ requests: [SpokenRequest]) -> [SpokenRequest] {
        var joined: [SpokenRequest] = []
        for var request in requests {
            let namesNothing = request.items.allSatisfy(\.isGeneric) && !request.isEverything && request.exceptions.isEmpty
            let isOfGoods = !request.wishes.isDisjoint(with: [.cancel, .giveBack, .exchange])
            if namesNothing, isOfGoods, let last = joined.last, last.wishes.isEmpty || last.wishes == request.wishes, !last.items.isEmpty, request.orders.isEmpty || last.orders.isEmpty {
                let target = request.items.flatMap(\.target)
                request.items = last.items
                if let end = request.items.indices.last { request.items[end].target += target }
                request.orders += last.orders
                request.companions += last.companions
                request.words = last.words + request.words
                joined.removeLast()
            }
            joined.append(request)
        }
        return joined
    }

    /// "I want to change the order" beside what to change in it is no request of its own.
    private static func withoutEmpty(_ requests: [SpokenRequest]) -> [SpokenRequest] {
        requests.enumerated().filter { place, request in
            guard request.isBare else { return true }
            return !requests.enumerated().contains { $0.offset != place && $0.element.wishes == request.wishes && ($0.offset < place || !$0.element.isBare) }
        }.map(\.element)
    }

    /// What comes after an "if" inside a sentence is no wish yet.
    private static func withoutCondition(_ sentence: [ServiceText.Word]) -> [ServiceText.Word] {
        guard let place = sentence.indices.dropFirst(2).first(where: { place in
            sentence[place].text == "if" && !(place + 1 < sentence.count && ["possible", "so", "needed", "available", "i", "you", "it"].contains(sentence[place + 1].text))
        }) else { return sentence }
        return Array(sentence[..<place])
    }

    /// A sentence that names no product goes on about the last one.
    private func extend(_ requests: inout [SpokenRequest], with part: [ServiceText.Word], companions: [SpokenItem]) {
        guard let last = requests.indices.last else { return }
        requests[last].companions += companions
        requests[last].words += part
        requests[last].orders += Self.orders(in: part)
        if let item = requests[last].items.indices.last, requests[last].wishes == [.exchange] {
            requests[last].items[item].target += part
        }
    }

    private func merge(_ request: SpokenRequest, into last: inout SpokenRequest) {
        for item in request.items {
            // "… the lamp and the kettle. For the lamp, I would like …": said of the one that was named.
            let same = last.items.indices.filter { !last.items[$0].products.isDisjoint(with: item.products) }
            let isOther = item.source.contains { ["another", "other", "second"].contains($0.text) }
            if same.count == 1, !isOther {
                last.items[same[0]].source += item.source
                last.items[same[0]].after += item.after
                last.items[same[0]].target += item.target
            } else {
                last.items.append(item)
            }
        }
        last.exceptions += request.exceptions
        last.companions += request.companions
        last.isEverything = last.isEverything || request.isEverything
        last.orders += request.orders
        last.words += request.words
    }

    static func sentences(_ words: [ServiceText.Word]) -> [[ServiceText.Word]] {
        var sentences: [[ServiceText.Word]] = []
        for word in words {
            if word.before == .sentence || sentences.isEmpty { sentences.append([]) }
            sentences[sentences.count - 1].append(word)
        }
        return sentences
    }

    // MARK: Verbs

    /// The sentence cut before each verb; what stands before the first goes with it. Nil wishes: no verb.
    private func clauses(of sentence: [ServiceText.Word]) -> [(wishes: Set<ServiceWish>?, part: [ServiceText.Word], verb: Int)] {
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

    private func wish(at place: Int, _ word: ServiceText.Word, _ sentence: [ServiceText.Word]) -> ServiceWish? {
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
    private func isWanted(before place: Int, _ sentence: [ServiceText.Word]) -> Bool {
        guard let verb = sentence[..<place].lastIndex(where: { ["need", "want", "like", "get", "have"].contains($0.text) }), ServiceWords.participles[sentence[place].text] != nil
        else { return false }
        let between = Array(sentence[(verb + 1)..<place])
        let isPronoun = between.count <= 2 && between.contains { ["it", "that", "them", "those", "this", "these", "one"].contains($0.text) }
        return isPronoun || !names.mentions(in: between).isEmpty || !Self.orders(in: between).isEmpty
    }

    private static func phrasalReturn(at place: Int, _ sentence: [ServiceText.Word]) -> ServiceWish? {
        guard ["send", "give", "bring", "take"].contains(sentence[place].text) else { return nil }
        return sentence[place...].dropFirst().prefix(5).contains { $0.text == "back" } ? .giveBack : nil
    }

    /// Whether one of the verbs is said and not denied: "so that I don't have to change it" wishes nothing.
    private func hasVerb(_ sentence: [ServiceText.Word]) -> Bool {
        sentence.indices.contains { place in
            ServiceWords.verbs[sentence[place].text] != nil && !sentence[max(0, place - 4)..<place].contains { ["dont", "not", "never", "without"].contains($0.text) }
        }
    }

    /// Wishes without a verb of their own: "send my order to …", "the address is wrong", "a refund for the lamp".
    private func otherWish(at place: Int, _ sentence: [ServiceText.Word]) -> ServiceWish? {
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
    private static func asksWhereItGoes(_ part: [ServiceText.Word]) -> Bool {
        guard let place = part.firstIndex(where: { $0.text == "where" }) else { return false }
        return part[place...].dropFirst().prefix(6).contains { ["going", "goes", "shipped", "sent", "delivered", "headed", "ships", "heading"].contains($0.text) }
    }

    /// "I'd like the lamp in black", "the suitcase in red instead of silver": one's own thing otherwise than it is.
    private func isOwnInAnother(_ sentence: [ServiceText.Word], after place: Int) -> Bool {
        guard !sentence.contains(where: { ["buy", "find", "search", "show", "looking", "new", "shopping"].contains($0.text) }) else { return false }
        let isSpoken = sentence.contains { ["like", "want", "prefer", "rather"].contains($0.text) }
        return isSpoken && names.mentions(in: sentence).contains { mention in
            let isOwn = sentence[max(0, mention.range.lowerBound - 3)..<mention.range.lowerBound].contains { $0.text == "the" || $0.text == "my" }
            let behind = sentence[mention.range.upperBound...].prefix(8)
            return isOwn && mention.range.upperBound > place - 12 && (behind.contains { $0.text == "instead" } || behind.first.map { $0.text == "in" || $0.text == "to" } == true)
        }
    }

    /// "Pay for it with my gift card instead", "charge my other card".
    private func isOtherPayment(_ sentence: [ServiceText.Word]) -> Bool {
        let isOther = sentence.contains { ["instead", "rather", "different", "another", "other"].contains($0.text) }
        let isQuestion = sentence.first.map { ["how", "what", "did", "which", "when"].contains($0.text) } ?? false
        return isOther && !isQuestion && !MethodWish(in: sentence, known: []).isEmpty && names.mentions(in: sentence).isEmpty
    }

    /// Which address is to change: what stands before "to" changes, what stands after it is where it goes, unless it is joined on
    /// ("…, along with my default address").
    private func addressMeaning(of part: [ServiceText.Word], verb: Int) -> Set<ServiceWish> {
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
    private func meaning(of wishes: Set<ServiceWish>, _ part: [ServiceText.Word], verb: Int) -> Set<ServiceWish> {
        guard wishes == [.exchange] else { return wishes }
        if part.contains(ServiceWords.address) || Self.asksWhereItGoes(part) || AddressWish(in: part, besides: [], known: []).stated != nil { return addressMeaning(of: part, verb: verb) }
        if part.contains(ServiceWords.payment), names.mentions(in: part).isEmpty, !part.contains(where: { Self.isNumberedID($0.text) }) { return [.changePayment] }
        return wishes
    }

    // MARK: Products

    /// - Parameter verb: where the verb stands; what comes before it says which order, or which product where none comes after.
    private func read(_ part: [ServiceText.Word], wishes: Set<ServiceWish>, verb: Int) -> SpokenRequest {
        var request = SpokenRequest(wishes: wishes, orders: Self.orders(in: part), words: part)
        let isExchange = wishes.contains(.exchange) || wishes.isEmpty
        let object = Array(part[verb...])
        let excepted = part.firstRange(of: ServiceWords.except).flatMap { said in
            // "Keep the shoes in the same size" leaves nothing out.
            part[said].contains { $0.text == "keep" } && part[said.upperBound...].prefix(7).contains { $0.text == "same" } ? nil : said
        }
        request.isEverything = object.contains(ServiceWords.everything)
        request.isAllOrders = object.contains(ServiceWords.allOrders)
        let all = names.mentions(in: part)
        let objects = all.filter { $0.range.lowerBound >= verb }
        let mentions = objects.isEmpty || all.count == objects.count ? all : objects
        /// With where the words that describe it begin.
        var items: [(start: Int, item: SpokenItem)] = []
        var isInTarget = false
        var cursor = 0
        /// Gives a word to the item before it: to what is wanted after a mark of it, else to what is had.
        func take(_ word: ServiceText.Word) {
            if isExchange, !isInTarget, !items.isEmpty, Self.targetMarks.contains(word.text) {
                isInTarget = true
            } else if let last = items.indices.last {
                if isInTarget {
                    items[last].item.target.append(word)
                } else {
                    items[last].item.source.append(word)
                    items[last].item.after.append(word)
                }
            }
        }
        for mention in mentions {
            let start = descriptorStart(before: mention.range.lowerBound, in: part, from: cursor)
            // "… for a large red fleece jacket": the same again is what is wanted.
            if isExchange, isInTarget, let last = items.last, !last.item.products.isDisjoint(with: mention.products),
                !isAnother(part, start, mention.range.lowerBound), !hasTargetMark(between: mention.range.upperBound, and: part.count, part)
            {
                part[cursor..<mention.range.upperBound].forEach(take)
                cursor = mention.range.upperBound
                continue
            }
            part[cursor..<start].forEach(take)
            isInTarget = false
            items.append((
                start,
                SpokenItem(
                    products: mention.products,
                    isPlural: !isOneOf(part, mention.range.lowerBound) && (mention.isPlural || isAll(part, start, mention.range.lowerBound)),
                    source: Array(part[start..<mention.range.lowerBound]))))
            cursor = mention.range.upperBound
        }
        part[cursor...].forEach(take)
        for (start, item) in items {
            if let excepted, start >= excepted.lowerBound {
                request.exceptions.append(item)
            } else if isCompanion(start, in: part) || isJoined(to: request, start, part) {
                request.companions.append(item)
            } else {
                request.items.append(item)
            }
        }
        if request.items.isEmpty { readWithoutProducts(part, from: verb, isExchange: isExchange, &request) }
        shareTargets(&request.items)
        return request
    }

    /// What marks the way from what is had to what is wanted.
    private static let targetMarks: Set<String> = ["to", "for", "into", "with", "be", "but"]

    private func hasTargetMark(between start: Int, and end: Int, _ part: [ServiceText.Word]) -> Bool {
        part[start..<end].contains { ["to", "into"].contains($0.text) }
    }

    private func isAnother(_ part: [ServiceText.Word], _ start: Int, _ end: Int) -> Bool {
        part[max(0, start - 1)..<end].contains { ["another", "other", "second"].contains($0.text) }
    }

    /// "received with the lamp", "from the order with the lamp".
    private func isCompanion(_ start: Int, in part: [ServiceText.Word]) -> Bool {
        let before = part[max(0, start - 5)..<max(0, start)].map(\.text)
        guard let with = before.lastIndex(where: { ["with", "alongside", "containing"].contains($0) }), before.count - with <= 2 else { return false }
        return before[..<with].contains { ["received", "got", "bought", "ordered", "order", "came", "purchased", "placed", "one", "together", "arrived"].contains($0) }
    }

    /// "the order with the hose and the backpack": the second tells the order, too.
    private func isJoined(to request: SpokenRequest, _ start: Int, _ part: [ServiceText.Word]) -> Bool {
        guard !request.companions.isEmpty, request.items.isEmpty else { return false }
        return start > 0 && part[start - 1].text == "and" && part[start].before < .sentence
    }

    /// "One of the tablets".
    private func isOneOf(_ part: [ServiceText.Word], _ place: Int) -> Bool {
        let before = part[max(0, place - 4)..<place].map(\.text)
        guard let of = before.lastIndex(of: "of"), of > 0 else { return false }
        return before[of - 1] == "one" || before[of - 1] == "either"
    }

    private func isAll(_ part: [ServiceText.Word], _ start: Int, _ end: Int) -> Bool {
        part[max(0, start - 3)..<end].contains { ["all", "both", "two", "three", "every", "2", "3"].contains($0.text) }
    }

    /// Where the words that describe a product begin: after the last verb, connector, article or mark before it.
    private func descriptorStart(before place: Int, in part: [ServiceText.Word], from least: Int) -> Int {
        var start = place
        while start > least, place - start < 8 {
            let word = part[start - 1]
            if part[start].before >= .comma, start < place || part[start].before == .sentence { break }
            if part[start].before >= .comma { break }
            if ServiceWords.verbs[word.text] != nil || ServiceWords.connectors.contains(word.text) { break }
            if ["to", "for", "with", "of", "in", "from", "into", "want", "is", "have", "be", "on", "except", "keep", "only", "about"].contains(word.text) { break }
            start -= 1
            if ServiceWords.determiners.contains(word.text), !["one", "two", "three", "both", "all", "second", "other", "another", "any"].contains(word.text) { break }
        }
        return start
    }

    /// "change the item to red", "exchange 5996159312 for 8363011723".
    private func readWithoutProducts(_ part: [ServiceText.Word], from verb: Int, isExchange: Bool, _ request: inout SpokenRequest) {
        var isTarget = false
        for word in part[verb...] {
            if isExchange, ["to", "for", "into", "with"].contains(word.text) { isTarget = true }
            guard Self.isNumberedID(word.text) else { continue }
            if isTarget, let last = request.items.indices.last, request.items[last].target.isEmpty {
                request.items[last].target = [word]
                isTarget = false
            } else {
                request.items.append(SpokenItem(products: [], ids: [word.text]))
                isTarget = false
            }
        }
        guard request.items.isEmpty, isExchange, !request.isEverything else { return }
        let marks = part.indices.filter { $0 > verb && ["to", "for", "into"].contains(part[$0].text) }
        guard let to = marks.first(where: { $0 + 1 >= part.count || ServiceWords.verbs[part[$0 + 1].text] == nil }) else { return }
        request.items.append(SpokenItem(products: [], source: Array(part[verb..<to]), target: Array(part[(to + 1)...])))
    }

    /// "the bed and the chair to the cheapest": who has no target takes the next one's.
    private func shareTargets(_ items: inout [SpokenItem]) {
        for place in items.indices.reversed().dropFirst() where items[place].target.isEmpty { items[place].target = items[place + 1].target }
    }

    // MARK: Numbers

    static func isNumberedID(_ text: String) -> Bool { text.count == 10 && text.allSatisfy(\.isNumber) }

    /// Order numbers: "#W2378156", "W2378156", and their digits alone.
    static func orders(in words: [ServiceText.Word]) -> [String] {
        words.compactMap { word in
            let digits = word.text.drop { $0 == "#" }.drop { $0 == "w" || $0 == "l" }
            return (7...8).contains(digits.count) && digits.allSatisfy(\.isNumber) ? word.text.uppercased() : nil
        }
    }
}
