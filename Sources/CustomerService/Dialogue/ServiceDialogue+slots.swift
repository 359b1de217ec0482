import Commerce

/// What a draft lacks, and what its words come to.

extension ServiceDialogue {
    func missing(in draft: ServiceDraft, _ orders: [Order], _ records: some ServiceRecords) throws -> SlotQuestion {
        let order = draft.order.flatMap { id in orders.first { $0.id == id } }
        var question = SlotQuestion(missing: [], flow: draft.flow, order: order)
        for slot in draft.flow.slots {
            switch slot {
            case .order: if order == nil { question.missing.append(slot.rawValue) }
            case .items: if draft.units.isEmpty { question.missing.append(slot.rawValue) }
            case .variant:
                for unit in draft.units {
                    guard let product = try records.product(unit.line.product) else { continue }
                    switch choice(of: unit, in: product) {
                    case .one: continue
                    case .several(let some): question.variants = some
                    case .none:
                        question.variants = unit.wish.nearest(in: product, current: unit.line)
                        if !unit.wish.isEmpty { question.unknown = slot.rawValue }
                    }
                    question.line = unit.line
                    question.missing.append(slot.rawValue)
                    break
                }
            case .paymentMethod:
                if try method(of: draft, orders, records) == nil {
                    question.missing.append(slot.rawValue)
                    question.methods = customer?.payments ?? []
                    if let customer, draft.flow.wish == .giveBack {
                        question.methods = interpreter.admissibleMethods(for: ServiceCase(flow: draft.flow, customer: customer, order: order))
                    }
                }
            case .reason: if draft.reason == nil { question.missing.append(slot.rawValue) }
            case .address: if try address(of: draft, orders) == nil { question.missing.append(slot.rawValue) }
            case .title: if draft.invoice.title == nil, !draft.invoice.isPersonal { question.missing.append(slot.rawValue) }
            case .taxNumber: if draft.invoice.isOfCompany, draft.invoice.taxNumber == nil { question.missing.append(slot.rawValue) }
            case .email: if draft.invoice.email == nil, customer?.email.isEmpty ?? true { question.missing.append(slot.rawValue) }
            }
        }
        return question
    }

    /// What the unit is to become: what was chosen, what the wish comes to, or what it comes to once a condition that the
    /// customer stated is taken in.
    func choice(of unit: ServiceDraft.Unit, in product: Product) -> VariantChoice {
        guard !unit.wish.isEmpty else { return .none }
        let first = unit.wish.choice(in: product, current: unit.line)
        if case .one = first { return first }
        let reader = VariantWishReader(options: OptionReader(product: product, stemmer: stemmer))
        for fallback in fallbacks {
            guard let comma = fallback.lastIndex(where: { $0.before == .comma }) else { continue }
            let later = reader.wish(in: Array(fallback[comma...]))
            guard !later.isEmpty else { continue }
            var wish = unit.wish
            wish.merge(later)
            if case .one(let variant) = wish.choice(in: product, current: unit.line) { return .one(variant) }
        }
        return first
    }

    func method(of draft: ServiceDraft, _ orders: [Order], _ records: some ServiceRecords) throws -> StoredPayment? {
        guard let customer else { return nil }
        let all = customer.payments ?? []
        guard let wish = draft.method else { return all.count == 1 ? all.first : nil }
        let order = draft.order.flatMap { id in orders.first { $0.id == id } }
        let meant = wish.matches(among: all, original: order?.firstMethod)
        if meant.count < 2 { return meant.first }
        var tried = ServiceCase(flow: draft.flow, customer: customer, order: order)
        if !draft.flow.slots.contains(.variant) || !draft.units.isEmpty {
            tried.units = try draft.units.compactMap { unit in
                guard let product = try records.product(unit.line.product), case .one(let variant) = choice(of: unit, in: product) else { return ServiceCase.Unit(line: unit.line) }
                return ServiceCase.Unit(line: unit.line, newVariant: variant)
            }
        }
        return meant.first { method in
            tried.method = method
            return interpreter.objection(to: tried) == nil
        } ?? meant.first
    }

    func address(of draft: ServiceDraft, _ orders: [Order]) throws -> Address? {
        guard let wish = draft.address, let customer else { return nil }
        let current = draft.order.flatMap { id in orders.first { $0.id == id }?.address } ?? customer.address
        let found = wish.matches(profile: customer.address, orders: orders.filter { $0.id != draft.order }.map { ($0.id, $0.address) }, current: draft.order == nil ? nil : current)
        // Where it goes anyway is no change.
        guard found.count == 1, var address = found.first, !((wish.stated == nil || wish.isLast) && address == current) else { return nil }
        if let current { address.fill(from: current) }
        if address.province.isEmpty { address.province = ([customer.address].compactMap(\.self) + orders.map(\.address)).first { $0.city == address.city }?.province ?? "" }
        return address
    }

    func built(_ draft: ServiceDraft, _ item: ServiceCase, _ orders: [Order], _ records: some ServiceRecords) throws -> ServiceCase {
        var item = item
        item.units = try draft.units.map { unit in
            var new: Variant?
            if draft.flow.slots.contains(.variant), let product = try records.product(unit.line.product), case .one(let variant) = choice(of: unit, in: product) { new = variant }
            let categories = try reading.map { try $0.categories(above: records.product(unit.line.product)?.category) } ?? []
            return ServiceCase.Unit(line: unit.line, newVariant: new, categories: categories)
        }
        item.kept = draft.kept
        if draft.flow.slots.contains(.title) { item.invoice = invoice(of: draft) }
        if draft.flow.slots.contains(.paymentMethod) { item.method = try method(of: draft, orders, records) }
        item.reason = draft.reason
        if draft.flow.slots.contains(.address) { item.address = try address(of: draft, orders) }
        return item
    }

    func invoice(of draft: ServiceDraft) -> OrderAccount.Invoice? {
        guard let customer, let title = draft.invoice.title ?? (draft.invoice.isPersonal ? customer.name : nil) else { return nil }
        return OrderAccount.Invoice(title: title, taxNumber: draft.invoice.taxNumber, email: draft.invoice.email ?? customer.email)
    }
}

extension Address {
    /// Takes over what was not said: "to 18 Elm Road" stays in the same town, and for the same person.
    fileprivate mutating func fill(from current: Address) {
        if recipient.isEmpty { recipient = current.recipient }
        if phone.isEmpty { phone = current.phone }
        if line.isEmpty {
            (line, secondLine, district, city) = (current.line, current.secondLine, current.district, current.city)
            (province, postcode) = (current.province, postcode.isEmpty ? current.postcode : postcode)
        } else if city.isEmpty {
            (city, province) = (current.city, current.province)
            if district.isEmpty { district = current.district }
        }
        if postcode.isEmpty, district == current.district, city == current.city { postcode = current.postcode }
    }
}
