import Commerce

/// What a customer changes about a case before its yes, or gives when asked.
extension ServiceDialogue {
    /// Applies what `words` say of the first draft.
    /// - Returns: whether they said anything of it.
    mutating func correct(_ words: [ServiceText.Word], _ records: some ServiceRecords) throws -> Bool {
        guard var draft = drafts.first else { return false }
        let before = draft
        let mentions = names.mentions(in: words)
        let (kept, dropped) = Self.divide(mentions, words)
        let isOnly = kept.contains { Self.isAlone($0, words) }
        if isOnly { draft.units.removeAll { unit in !kept.contains { $0.products.contains(unit.line.product) } } }
        draft.units.removeAll { unit in dropped.contains { $0.products.contains(unit.line.product) } }
        if draft.units.isEmpty { draft.units = before.units }
        let method = MethodWish(in: words, known: customer?.payments ?? [])
        if !method.isEmpty {
            let isAsked = draft.flow.slots.contains(.paymentMethod)
            if isAsked { draft.method = method }
            // "To the original ones" is said of every case.
            let isForAll = !isAsked || method.mentions == [.original] || words.contains(ServiceWords.allOfThem)
            for place in drafts.indices.dropFirst() where isForAll && drafts[place].method == nil { drafts[place].method = method }
        }
        if draft.flow.slots.contains(.reason), let reason = reason(in: words, of: draft.flow) {
            draft.reason = reason
            for place in drafts.indices.dropFirst() where drafts[place].flow == draft.flow && drafts[place].reason == nil { drafts[place].reason = reason }
        }
        if draft.flow.slots.contains(.address) {
            let address = try addressWish(in: words, records)
            if !address.isEmpty { draft.address = address }
        }
        // What is said of things that are left out says nothing of the others.
        let spoken = dropped.isEmpty ? words : RequestReader.sentences(words).filter { sentence in
            let (kept, dropped) = Self.divide(names.mentions(in: sentence), sentence)
            return dropped.isEmpty || !kept.isEmpty
        }.flatMap(\.self)
        try readVariants(spoken, dropped.isEmpty ? kept : Self.divide(names.mentions(in: spoken), spoken).kept, &draft, records)
        drafts[0] = draft
        let isOfOthers = try readOthers(words, kept, records)
        let isMore = addMore(words, to: before, without: dropped)
        let isLess = leaveOut(dropped, words)
        return draft != before || isMore || isLess || isOfOthers
    }

    /// What is said of the products of another open case goes to it, and that case comes first.
    private mutating func readOthers(_ words: [ServiceText.Word], _ kept: [ProductNames.Mention], _ records: some ServiceRecords) throws -> Bool {
        let first = drafts.first
        let isOfFirst = first.map { draft in kept.contains { mention in draft.units.contains { mention.products.contains($0.line.product) } } } ?? false
        var changed: Int?
        for place in drafts.indices.dropFirst() {
            let own = Set(drafts[place].units.map(\.line.product))
            guard kept.contains(where: { !$0.products.isDisjoint(with: own) }) else { continue }
            var draft = drafts[place]
            try readVariants(words, kept, &draft, records)
            if draft != drafts[place] { changed = changed ?? place }
            drafts[place] = draft
        }
        if let changed, !isOfFirst { drafts.insert(drafts.remove(at: changed), at: 0) }
        return changed != nil
    }

    /// "… and also the watch": more of the same kind joins the case.
    private mutating func addMore(_ words: [ServiceText.Word], to draft: ServiceDraft, without dropped: [ProductNames.Mention]) -> Bool {
        guard draft.flow.slots.contains(.items) else { return false }
        let requests = RequestReader(names: names).requests(in: words, assumed: [draft.flow.wish])
        var isMore = false
        for var request in requests {
            request.items.removeAll { item in
                drafts.contains { $0.flow.slots.contains(.variant) && $0.units.contains { item.products.contains($0.line.product) } }
                    || draft.units.contains { item.products.contains($0.line.product) || item.ids.contains($0.line.variant.rawValue) || item.ids.contains($0.line.product.rawValue) }
                    || dropped.contains { !$0.products.isDisjoint(with: item.products) }
                    || item.products.isEmpty && item.ids.isEmpty
                    // An id that was just taken for a variant.
                    || !item.ids.isEmpty && drafts.first.map { now in item.ids.allSatisfy { id in now.units.contains { $0.wish.ids.contains(VariantID(id)) } } } == true
            }
            guard !request.items.isEmpty || request.isEverything && request.wishes == [draft.flow.wish] else { continue }
            tasks.insert(ServiceTask(request: request, method: drafts.first?.method, reasonWords: words), at: 0)
            isMore = true
        }
        return isMore
    }

    /// "everything except the boots", said of several cases at once.
    private mutating func leaveOut(_ dropped: [ProductNames.Mention], _ words: [ServiceText.Word]) -> Bool {
        guard !dropped.isEmpty, words.contains(ServiceWords.except), drafts.count > 1 else { return false }
        let products = Set(dropped.flatMap(\.products))
        let before = drafts
        for place in drafts.indices.dropFirst() { drafts[place].units.removeAll { products.contains($0.line.product) } }
        drafts = drafts.enumerated().filter { $0.offset == 0 || !$0.element.flow.slots.contains(.items) || !$0.element.units.isEmpty }.map(\.element)
        return drafts != before
    }

    /// "Not that order, I mean the one with the bottle": the same wish for another order.
    /// - Returns: whether another order was meant.
    mutating func retarget(_ words: [ServiceText.Word], _ records: some ServiceRecords) throws -> Bool {
        guard let draft = drafts.first, let current = draft.order, let customer else { return false }
        let requests = RequestReader(names: names).requests(in: words, assumed: [draft.flow.wish])
        guard requests.allSatisfy({ $0.wishes.isEmpty || $0.wishes.contains(draft.flow.wish) }) else { return false }
        let numbers = RequestReader.orders(in: words)
        let orders = try records.orders(of: customer.id)
        let companions = requests.flatMap(\.companions)
        let meant = orders.filter { order in
            numbers.contains { $0.filter(\.isNumber) == order.id.rawValue.filter(\.isNumber) }
                || !companions.isEmpty && companions.allSatisfy { item in order.lines.contains { item.products.contains($0.product) } }
        }
        guard !meant.isEmpty, !meant.contains(where: { $0.id == current }) else { return false }
        // A full request speaks for itself.
        let isFull = requests.contains { !$0.items.isEmpty || $0.isEverything }
        var task = ServiceTask(request: requests.first { !$0.items.isEmpty } ?? SpokenRequest(wishes: [draft.flow.wish]), method: draft.method, reasonWords: words)
        task.request.wishes = [draft.flow.wish]
        task.request.orders = meant.map(\.id.rawValue)
        if !isFull {
            task.request.items = draft.units.map { SpokenItem(products: [$0.line.product]) }
            let isHeld = meant.contains { order in draft.units.allSatisfy { unit in order.lines.contains { $0.product == unit.line.product } } }
            if !isHeld { task.request.items = [] }
        }
        let method = MethodWish(in: words, known: customer.payments ?? [])
        if !method.isEmpty { task.method = method }
        if let place = drafts.dropFirst().firstIndex(where: { $0.flow.wish == draft.flow.wish && meant.map(\.id).contains($0.order ?? "") }) {
            let wanted = drafts.remove(at: place)
            drafts.insert(wanted, at: 0)
            if AnswerReader.answer(in: words) == .noAnd { drafts.remove(at: 1) }
            return true
        }
        let reason = draft.reason
        drafts.removeFirst()
        if let reason, self.reason(in: words, of: draft.flow) == nil { task.reasonWords += ServiceText(reason, stemmer: stemmer).words }
        if let address = draft.address { task.address = address }
        tasks.insert(task, at: 0)
        return true
    }

    /// "Only the lamp", "just do the lamp", "the lamp only".
    private static func isAlone(_ mention: ProductNames.Mention, _ words: [ServiceText.Word]) -> Bool {
        let end = mention.range.upperBound
        if end < words.count, words[end].before < .comma, ["only", "alone"].contains(words[end].text) { return true }
        var place = mention.range.lowerBound
        while place > 0, mention.range.lowerBound - place < 5, words[place].before < .comma {
            place -= 1
            if ["only", "just", "solely"].contains(words[place].text) { return true }
            let isPassed = ServiceWords.determiners.contains(words[place].text) || ServiceWords.verbs[words[place].text] != nil || ["do", "for", "with", "want", "to"].contains(words[place].text)
            guard isPassed || place == mention.range.lowerBound - 1 else { return false }
        }
        return false
    }

    /// Products that are spoken for, and those that are to be left out: "not the bottle", "leave out the lamp".
    static func divide(_ mentions: [ProductNames.Mention], _ words: [ServiceText.Word]) -> (kept: [ProductNames.Mention], dropped: [ProductNames.Mention]) {
        var kept: [ProductNames.Mention] = []
        var dropped: [ProductNames.Mention] = []
        for mention in mentions {
            var start = mention.range.lowerBound
            while start > 0, mention.range.lowerBound - start < 6, words[start].before < .comma { start -= 1 }
            let before = words[start..<mention.range.lowerBound].map(\.text)
            let isDropped = before.contains { ["not", "dont", "except", "without", "forget", "skip", "leave", "remove", "excluding", "drop"].contains($0) }
            if isDropped { dropped.append(mention) } else { kept.append(mention) }
        }
        return (kept, dropped)
    }

    /// Gives the units of `draft` the variants that `words` ask for: each product's words to its own, others to the unit
    /// that is asked about, or the only one they fit.
    func readVariants(
        _ words: [ServiceText.Word], _ mentions: [ProductNames.Mention], _ draft: inout ServiceDraft, _ records: some ServiceRecords
    ) throws {
        guard draft.flow.slots.contains(.variant) else { return }
        let ownProducts = Set(draft.units.map(\.line.product))
        let own = mentions.filter { !$0.products.isDisjoint(with: ownProducts) }
        // Said of something else.
        if own.isEmpty, !mentions.isEmpty { return }
        if own.isEmpty || Set(own.flatMap(\.products)).intersection(ownProducts).count == 1, draft.units.count == 1 || own.isEmpty {
            // The one that is asked about, else one that the words fit.
            let open = try draft.units.indices.filter { place in
                guard let product = try records.product(draft.units[place].line.product) else { return false }
                if case .one = choice(of: draft.units[place], in: product) { return false }
                return true
            }
            if let place = open.first, let same = try sameElsewhere(draft.units[place].line, words, records) {
                draft.units[place].wish.ids = [same]
                return
            }
            for place in open + draft.units.indices.filter({ !open.contains($0) }) {
                guard let product = try records.product(draft.units[place].line.product) else { continue }
                let wish = VariantWishReader(options: OptionReader(product: product, stemmer: stemmer)).wish(in: words)
                if !wish.isEmpty || !open.isEmpty && place == open.first && (!wish.free.isEmpty || wish.isFreeOtherwise) {
                    draft.units[place].wish.merge(wish)
                    return
                }
            }
            return
        }
        // What is said before the sentence that first names one is about what was asked.
        var start = (1...max(1, own[0].range.lowerBound)).last { $0 < words.count && $0 <= own[0].range.lowerBound && words[$0].before == .sentence } ?? 0
        if start > 0, mentions.allSatisfy({ $0.range.lowerBound >= start }), draft.units.count > 1 { try readVariants(Array(words[..<start]), [], &draft, records) }
        for (index, mention) in own.enumerated() {
            var end = index + 1 < own.count ? own[index + 1].range.lowerBound : words.count
            while index + 1 < own.count, end > mention.range.upperBound, words[end].before < .comma, end > 0, !ServiceWords.connectors.contains(words[end - 1].text) { end -= 1 }
            let part = Array(words[start..<Swift.max(end, mention.range.upperBound)])
            start = Swift.max(end, mention.range.upperBound)
            for place in draft.units.indices where mention.products.contains(draft.units[place].line.product) {
                guard let product = try records.product(draft.units[place].line.product) else { continue }
                var wish = VariantWishReader(options: OptionReader(product: product, stemmer: stemmer)).wish(in: part)
                if let same = try sameElsewhere(draft.units[place].line, part, records), wish.admits(same, product) { wish.ids = [same] }
                guard !wish.isEmpty else { continue }
                draft.units[place].wish.merge(wish)
            }
        }
    }

    private func sameElsewhere(_ line: OrderLine, _ words: [ServiceText.Word], _ records: some ServiceRecords) throws -> VariantID? {
        guard let customer else { return nil }
        return TaskResolver(dialogue: self, orders: try records.orders(of: customer.id), product: { try records.product($0) }).sameElsewhere(line, words)
    }

    func reason(in words: [ServiceText.Word], of flow: ServiceFlow) -> String? {
        flow.reasons.first { reason in words.contains(reason.words.map { ServicePhrase($0) }) }?.name
    }

    private static let sameAddress: [ServicePhrase] = ["same address", "same as", "address as", "address of the order", "address of my order", "address from"]

    /// Products that are named to point at an address are not what is to be sent there.
    func withoutAddressPointer(_ request: SpokenRequest) -> SpokenRequest {
        guard let same = request.words.firstRange(of: Self.sameAddress) else { return request }
        let before = Set(names.mentions(in: Array(request.words[..<same.lowerBound])).flatMap(\.products))
        var request = request
        request.items.removeAll { $0.products.isDisjoint(with: before) }
        request.companions.removeAll { $0.products.isDisjoint(with: before) }
        let orders = RequestReader.orders(in: Array(request.words[..<same.lowerBound]))
        request.orders = orders
        return request
    }

    func addressWish(in words: [ServiceText.Word], _ records: some ServiceRecords) throws -> AddressWish {
        let orders = try customer.map { try records.orders(of: $0.id) } ?? []
        // "The one at 592 Elm Avenue".
        let texts = words.map(\.text)
        if let known = (orders.map(\.address) + [customer?.address].compactMap(\.self)).first(where: { address in
            let line = ServiceText(address.line, stemmer: stemmer).words.map(\.text)
            return line.count > 1 && texts.indices.contains { texts[$0...].starts(with: line) }
        }), AddressWish(in: words, besides: [], known: []).stated == nil {
            var wish = AddressWish(in: [], besides: [], known: [])
            wish.stated = known
            return wish
        }
        // "The same address as the order with the lamp", "the address my suitcase is going to": of the order that holds it.
        let isOpen = if case .slots(let open) = waiting { open.contains("address") } else { false }
        // Where it is to go stands behind "to" or "same as"; as the answer to the question, anywhere.
        let marks = words.indices.filter { words[$0].text == "to" && !($0 + 1 < words.count && ServiceWords.verbs[words[$0 + 1].text] != nil) }
        let behind = (words.firstRange(of: Self.sameAddress)?.upperBound ?? marks.last.map { $0 + 1 }).map { Array(words[$0...]) } ?? []
        let pointing = isOpen ? words : behind
        if !pointing.isEmpty, AddressWish(in: words, besides: [], known: []).stated == nil {
            let target = drafts.first { $0.flow.slots.contains(.address) }?.order
            let named = names.mentions(in: pointing)
            let numbers = RequestReader.orders(in: pointing).map { $0.filter(\.isNumber) }
            let holding = orders.filter { order in
                order.id != target
                    && (numbers.contains(order.id.rawValue.filter(\.isNumber)) || !named.isEmpty && named.allSatisfy { mention in order.lines.contains { mention.products.contains($0.product) } })
            }
            if holding.count == 1 {
                var wish = AddressWish(in: [], besides: [], known: [])
                wish.order = holding[0].id.rawValue
                return wish
            }
        }
        let target = (tasks.flatMap(\.request.orders) + drafts.compactMap { $0.order?.rawValue })
        var wish = AddressWish(in: words, besides: target, known: [customer?.address].compactMap(\.self) + orders.map(\.address))
        if wish.isFormer, wish.stated == nil { wish.stated = try lastAddress(records) { $0.before } }
        if wish.isLast, wish.stated == nil, wish.hints.isEmpty, !wish.isProfile, wish.order == nil { wish.stated = try lastAddress(records) { $0.after } }
        return wish
    }

    /// Of the last change of an address, the one it had before ("back to what it was") or has since ("the same for my other order").
    private func lastAddress(_ records: some ServiceRecords, _ side: ((before: Address?, after: Address?)) -> Address?) throws -> Address? {
        guard let customer else { return nil }
        for change in try records.serviceChanges(of: customer.id).reversed() {
            if let step = change.customer, step.before.address != step.after.address { return side((step.before.address, step.after.address)) }
            if let step = change.order, step.before.address != step.after.address { return side((step.before.address, step.after.address)) }
        }
        return nil
    }

    /// The answer to what was asked for.
    mutating func fill(_ words: [ServiceText.Word], _ open: Set<String>, _ records: some ServiceRecords) throws {
        if open != ["address"], try retarget(words, records) { return }
        if asksAboutTask, !tasks.isEmpty {
            try fillTask(0, words, RequestReader.orders(in: words), open, records)
        } else if try drafts.isEmpty || !correct(words, records) {
            try take(words, records)
        }
    }

    private mutating func fillTask(_ place: Int, _ words: [ServiceText.Word], _ orders: [String], _ open: Set<String>, _ records: some ServiceRecords) throws {
        var task = tasks[place]
        // "Use the address of order …" points at an address.
        let isPointer = open.contains("address") && words.contains(Self.sameAddress)
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
    private static func ordinal(in words: [ServiceText.Word]) -> Int? {
        let ordinals = ["first", "second", "third", "fourth", "fifth"]
        guard let place = words.firstIndex(where: { ordinals.contains($0.text) || $0.text == "former" || $0.text == "latter" }) else { return nil }
        let next = place + 1 < words.count ? words[place + 1].text : ""
        guard place + 1 == words.count || ["one", "order", "please"].contains(next) || words[place + 1].before >= .comma else { return nil }
        return words[place].text == "latter" ? 1 : words[place].text == "former" ? 0 : ordinals.firstIndex(of: words[place].text)
    }

    /// The same products again say more about those that were named.
    private func refine(_ request: inout SpokenRequest, by again: SpokenRequest, isAdding: Bool) {
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
