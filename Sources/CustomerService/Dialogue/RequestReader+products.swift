import Commerce

/// Which products a clause is about, and what is said of each.

extension RequestReader {
    /// - Parameter verb: where the verb stands; what comes before it says which order, or which product where none comes after.
    func read(_ part: [ServiceText.Word], wishes: Set<ServiceWish>, verb: Int) -> SpokenRequest {
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

    func hasTargetMark(between start: Int, and end: Int, _ part: [ServiceText.Word]) -> Bool {
        part[start..<end].contains { ["to", "into"].contains($0.text) }
    }

    func isAnother(_ part: [ServiceText.Word], _ start: Int, _ end: Int) -> Bool {
        part[max(0, start - 1)..<end].contains { ["another", "other", "second"].contains($0.text) }
    }

    /// "received with the lamp", "from the order with the lamp".
    func isCompanion(_ start: Int, in part: [ServiceText.Word]) -> Bool {
        let before = part[max(0, start - 5)..<max(0, start)].map(\.text)
        guard let with = before.lastIndex(where: { ["with", "alongside", "containing"].contains($0) }), before.count - with <= 2 else { return false }
        return before[..<with].contains { ["received", "got", "bought", "ordered", "order", "came", "purchased", "placed", "one", "together", "arrived"].contains($0) }
    }

    /// "the order with the hose and the backpack": the second tells the order, too.
    func isJoined(to request: SpokenRequest, _ start: Int, _ part: [ServiceText.Word]) -> Bool {
        guard !request.companions.isEmpty, request.items.isEmpty else { return false }
        return start > 0 && part[start - 1].text == "and" && part[start].before < .sentence
    }

    /// "One of the tablets".
    func isOneOf(_ part: [ServiceText.Word], _ place: Int) -> Bool {
        let before = part[max(0, place - 4)..<place].map(\.text)
        guard let of = before.lastIndex(of: "of"), of > 0 else { return false }
        return before[of - 1] == "one" || before[of - 1] == "either"
    }

    func isAll(_ part: [ServiceText.Word], _ start: Int, _ end: Int) -> Bool {
        part[max(0, start - 3)..<end].contains { ["all", "both", "two", "three", "every", "2", "3"].contains($0.text) }
    }

    /// Where the words that describe a product begin: after the last verb, connector, article or mark before it.
    func descriptorStart(before place: Int, in part: [ServiceText.Word], from least: Int) -> Int {
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
    func readWithoutProducts(_ part: [ServiceText.Word], from verb: Int, isExchange: Bool, _ request: inout SpokenRequest) {
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
    func shareTargets(_ items: inout [SpokenItem]) {
        for place in items.indices.reversed().dropFirst() where items[place].target.isEmpty { items[place].target = items[place + 1].target }
    }
}
