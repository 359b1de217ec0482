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
    static func goesOn(_ request: SpokenRequest, about last: SpokenRequest) -> Bool {
        !request.items.isEmpty && request.items.allSatisfy { item in
            !item.products.isEmpty && !item.source.contains { ["another", "other", "second"].contains($0.text) } && last.items.contains { $0.products == item.products }
        }
    }

    /// "There is also a kit in it. I'd like that swapped …": what is named before belongs to the wish that names nothing.
    static func joined(_ requests: [SpokenRequest]) -> [SpokenRequest] {
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
    static func withoutEmpty(_ requests: [SpokenRequest]) -> [SpokenRequest] {
        requests.enumerated().filter { place, request in
            guard request.isBare else { return true }
            return !requests.enumerated().contains { $0.offset != place && $0.element.wishes == request.wishes && ($0.offset < place || !$0.element.isBare) }
        }.map(\.element)
    }

    /// What comes after an "if" inside a sentence is no wish yet.
    static func withoutCondition(_ sentence: [ServiceText.Word]) -> [ServiceText.Word] {
        guard let place = sentence.indices.dropFirst(2).first(where: { place in
            sentence[place].text == "if" && !(place + 1 < sentence.count && ["possible", "so", "needed", "available", "i", "you", "it"].contains(sentence[place + 1].text))
        }) else { return sentence }
        return Array(sentence[..<place])
    }

    /// A sentence that names no product goes on about the last one.
    func extend(_ requests: inout [SpokenRequest], with part: [ServiceText.Word], companions: [SpokenItem]) {
        guard let last = requests.indices.last else { return }
        requests[last].companions += companions
        requests[last].words += part
        requests[last].orders += Self.orders(in: part)
        if let item = requests[last].items.indices.last, requests[last].wishes == [.exchange] {
            requests[last].items[item].target += part
        }
    }

    func merge(_ request: SpokenRequest, into last: inout SpokenRequest) {
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

    // MARK: Products

    /// What marks the way from what is had to what is wanted.
    static let targetMarks: Set<String> = ["to", "for", "into", "with", "be", "but"]

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
