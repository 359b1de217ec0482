import Commerce

/// The fields of an order's record that a change replaces or adds.
struct OrderPatch {
    let before: Order
    let after: Order
    let variants: VariantOptions

    func apply(to tree: inout JSONTree) {
        guard before != after else { return }
        if before.address != after.address { ServiceDataPatch.patchAddress(of: &tree, from: before.address, to: after.address) }
        patchItems(of: &tree)
        if before.state != after.state { tree["status"] = .text(after.state.rawValue) }
        let (old, new) = (before.account, after.account)
        if old?.parcels != new?.parcels { tree["fulfillments"] = Self.fulfillments(new) }
        patchEntries(of: &tree)
        if old?.cancelReason != new?.cancelReason { tree["cancel_reason"] = new?.cancelReason.map { .text($0) } }
        if old?.goodsReturn != new?.goodsReturn {
            tree["return_items"] = (new?.goodsReturn?.variants).map(Self.ids)
            tree["return_payment_method_id"] = (new?.goodsReturn?.method.rawValue).map { .text($0) }
        }
        if old?.exchange != new?.exchange {
            tree["exchange_items"] = (new?.exchange?.variants).map(Self.ids)
            tree["exchange_new_items"] = (new?.exchange?.newVariants).map(Self.ids)
            tree["exchange_payment_method_id"] = (new?.exchange?.method.rawValue).map { .text($0) }
            tree["exchange_price_difference"] = (new?.exchange?.difference).map { .amount($0) }
        }
    }

    private func patchItems(of tree: inout JSONTree) {
        guard before.lines != after.lines else { return }
        guard var items = tree["items"]?.elements, items.count == after.lines.count, before.lines.count == after.lines.count else {
            tree["items"] = .list(after.lines.map { Self.item($0, variants) })
            return
        }
        for (place, line) in after.lines.enumerated() where line != before.lines[place] {
            let old = before.lines[place]
            if line.title != old.title { items[place]["name"] = .text(line.title[.english]) }
            if line.product != old.product { items[place]["product_id"] = .text(line.product.rawValue) }
            if line.variant != old.variant { items[place]["item_id"] = .text(line.variant.rawValue) }
            if line.unitPrice != old.unitPrice { items[place]["price"] = .amount(line.unitPrice) }
            if line.options != old.options { items[place]["options"] = variants.tree(of: line) }
        }
        tree["items"] = .list(items)
    }

    /// What was booked before stays as it stands.
    private func patchEntries(of tree: inout JSONTree) {
        let (old, new) = (before.account?.entries ?? [], after.account?.entries ?? [])
        guard old != new else { return }
        let kept = zip(old, new).prefix { $0 == $1 }.count
        let standing = tree["payment_history"]?.elements ?? []
        tree["payment_history"] = .list(standing.prefix(kept) + new.dropFirst(min(kept, standing.count)).map(Self.entry))
    }

    /// The whole record of an order that the document does not have.
    static func record(_ order: Order, variants: VariantOptions) -> JSONTree {
        var tree = JSONTree.record([("order_id", .text(order.id.rawValue)), ("user_id", .text(order.customer.rawValue))])
        ServiceDataPatch.patchAddress(of: &tree, from: nil, to: order.address)
        tree["items"] = .list(order.lines.map { item($0, variants) })
        tree["status"] = .text(order.state.rawValue)
        tree["fulfillments"] = fulfillments(order.account)
        tree["payment_history"] = .list((order.account?.entries ?? []).map(entry))
        var bare = order
        bare.account?.cancelReason = nil
        bare.account?.goodsReturn = nil
        bare.account?.exchange = nil
        OrderPatch(before: bare, after: order, variants: variants).apply(to: &tree)
        return tree
    }

    private static func item(_ line: OrderLine, _ variants: VariantOptions) -> JSONTree {
        .record([
            ("name", .text(line.title[.english])), ("product_id", .text(line.product.rawValue)),
            ("item_id", .text(line.variant.rawValue)), ("price", .amount(line.unitPrice)), ("options", variants.tree(of: line)),
        ])
    }

    private static func entry(_ entry: OrderAccount.Entry) -> JSONTree {
        .record([
            ("transaction_type", .text(entry.kind.rawValue)), ("amount", .amount(entry.amount)),
            ("payment_method_id", .text(entry.method.rawValue)),
        ])
    }

    private static func fulfillments(_ account: OrderAccount?) -> JSONTree {
        .list((account?.parcels ?? []).map { parcel in
            .record([("tracking_id", .list(parcel.trackingNumbers.map { .text($0) })), ("item_ids", ids(parcel.variants))])
        })
    }

    private static func ids(_ variants: [VariantID]) -> JSONTree { .list(variants.map { .text($0.rawValue) }) }
}
