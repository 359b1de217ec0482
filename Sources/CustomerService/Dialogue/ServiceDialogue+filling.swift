import Commerce

/// Answers to what was asked for.

extension ServiceDialogue {
    /// The answer to what was asked for.
    mutating func fill(_ words: [ServiceText.Word], _ open: Set<String>, _ records: some ServiceRecords) throws {
        if !(open.contains("address") && pointsAtAddress(words)), try retarget(words, records) { return }
        if asksAboutTask, !tasks.isEmpty {
            try fillTask(0, words, RequestReader.orders(in: words), open, records)
        } else if try drafts.isEmpty || !correct(words, records) {
            try take(words, records)
        }
    }

    mutating func fillTask(_ place: Int, _ words: [ServiceText.Word], _ orders: [String], _ open: Set<String>, _ records: some ServiceRecords) throws {
        var task = tasks[place]
        // "Use the address of order …" points at an address.
        let isPointer = open.contains("address") && pointsAtAddress(words)
        if !orders.isEmpty, !isPointer { task.request.orders = orders }
        if open.contains("order_id"), orders.isEmpty, let number = Self.ordinal(in: words), self.offered.indices.contains(number) { task.request.orders = [self.offered[number].rawValue] }
        if open.contains("order_id"), orders.isEmpty, words.contains(ServiceWords.allOfThem) { task.request.isAllOrders = true }
        let isNotFound = !open.contains("order_id")
        let isNamed = !task.request.items.isEmpty && task.request.items.allSatisfy { !$0.products.isEmpty || !$0.ids.isEmpty }
        let read = RequestReader(names: names).requests(in: words, assumed: task.request.wishes)
        if let other = read.first, other.wishes != task.request.wishes, !other.wishes.isEmpty {
            try take(words, records)
            return
        }
        if task.request.wishes == [.exchange], task.request.items.allSatisfy(\.isGeneric), words.contains(["address"]) {
            task.request.wishes = [.changeAddress]
            task.request.items = []
        }
        if let again = read.first {
            task.request.companions += again.companions
            if isNamed, open.contains("items"), !again.items.isEmpty, isNotFound {
                // What was named before is not there.
                task.request.items = again.items
            } else if open.contains("order_id"), !open.contains("items"), isNamed {
                // Which order it is: what else is named is in it.
                task.request.companions += again.items.filter { item in !task.request.items.contains { !$0.products.isDisjoint(with: item.products) } }
                refine(&task.request, by: again, isAdding: false)
            } else if isNamed {
                refine(&task.request, by: again, isAdding: true)
            } else if !again.items.isEmpty {
                let target = task.request.items.flatMap(\.target)
                task.request.items = again.items
                if !target.isEmpty, let last = task.request.items.indices.last, task.request.items[last].target.isEmpty { task.request.items[last].target = target }
            }
            task.request.isEverything = task.request.isEverything || again.isEverything
            task.request.isAllOrders = task.request.isAllOrders || again.isAllOrders
            task.request.exceptions += again.exceptions
            // "The cheaper one", "both".
            if again.items.allSatisfy(\.isGeneric), let last = task.request.items.indices.last {
                task.request.items[last].source += words
                if words.contains(ServiceWords.allOfThem) { task.request.items[last].isPlural = true }
            }
        } else if let last = task.request.items.indices.last {
            task.request.items[last].source += words
            if words.contains(ServiceWords.allOfThem) { task.request.items[last].isPlural = true }
        }
        task.request.words += words
        let method = MethodWish(in: words, known: customer?.payments ?? [])
        if !method.isEmpty { task.method = method }
        let address = try addressWish(in: words, records)
        if !address.isEmpty { task.address = address }
        task.reasonWords += words
        tasks[place] = task
        for place in drafts.indices where drafts[place].reason == nil { drafts[place].reason = reason(in: words, of: drafts[place].flow) }
    }

    /// "The second one", counted from 0.
    static func ordinal(in words: [ServiceText.Word]) -> Int? {
        let ordinals = ["first", "second", "third", "fourth", "fifth"]
        guard let place = words.firstIndex(where: { ordinals.contains($0.text) || $0.text == "former" || $0.text == "latter" }) else { return nil }
        let next = place + 1 < words.count ? words[place + 1].text : ""
        guard place + 1 == words.count || ["one", "order", "please"].contains(next) || words[place + 1].before >= .comma else { return nil }
        return words[place].text == "latter" ? 1 : words[place].text == "former" ? 0 : ordinals.firstIndex(of: words[place].text)
    }

    /// The same products again say more about those that were named.
    func refine(_ request: inout SpokenRequest, by again: SpokenRequest, isAdding: Bool) {
        for item in again.items {
            if let place = request.items.firstIndex(where: { !$0.products.isDisjoint(with: item.products) || $0.products.isEmpty && $0.ids.isEmpty }) {
                if request.items[place].products.isEmpty || item.products.isStrictSubset(of: request.items[place].products) { request.items[place].products = item.products }
                request.items[place].source += item.source
                request.items[place].after += item.after
                request.items[place].target += item.target
                request.items[place].ids += item.ids
                request.items[place].isPlural = request.items[place].isPlural || item.isPlural
            } else if isAdding {
                request.items.append(item)
            }
        }
    }
}
