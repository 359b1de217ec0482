import Commerce

/// Where something is to be sent, as customers point at it.

extension ServiceDialogue {
    /// Where words begin that point at an address in use: "the same address as …"; "the address of …" only as what is to be used.
    static func addressPointer(in words: [ServiceText.Word]) -> Range<Int>? {
        if let same = words.firstRange(of: ["same address", "same as", "address as"]) { return same }
        let start = words.indices.first { words[$0].text == "use" || words[$0].text == "to" && !($0 + 1 < words.count && ServiceWords.verbs[words[$0 + 1].text] != nil) }
        return words.allRanges(of: ["address of", "address from", "address on"]).first { range in range.lowerBound == 0 || start.map { range.lowerBound > $0 } ?? (range.lowerBound < 2) }
    }

    /// Products that are named to point at an address are not what is to be sent there.
    func withoutAddressPointer(_ request: SpokenRequest) -> SpokenRequest {
        guard let same = Self.addressPointer(in: request.words) else { return request }
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
        let behind = (Self.addressPointer(in: words)?.upperBound ?? marks.last.map { $0 + 1 }).map { Array(words[$0...]) } ?? []
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
    func lastAddress(_ records: some ServiceRecords, _ side: ((before: Address?, after: Address?)) -> Address?) throws -> Address? {
        guard let customer else { return nil }
        for change in try records.serviceChanges(of: customer.id).reversed() {
            if let step = change.customer, step.before.address != step.after.address { return side((step.before.address, step.after.address)) }
            if let step = change.order, step.before.address != step.after.address { return side((step.before.address, step.after.address)) }
        }
        return nil
    }

    /// Whether the orders and products that are named stand behind "the same address as".
    func pointsAtAddress(_ words: [ServiceText.Word]) -> Bool {
        guard let mark = Self.addressPointer(in: words) else { return false }
        let before = Array(words[..<mark.lowerBound])
        return RequestReader.orders(in: before).isEmpty && names.mentions(in: before).isEmpty
    }
}
