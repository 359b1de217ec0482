extension ServiceCase {
    /// What the action is called with, for the record of the turn.
    public var arguments: [String: ActionArgument] {
        var arguments: [String: ActionArgument] = [:]
        if let order { arguments["order_id"] = .text(order.id.rawValue) }
        if flow.slots.contains(.items) { arguments["item_ids"] = .list(units.map(\.line.variant.rawValue)) }
        if flow.slots.contains(.variant) { arguments["new_item_ids"] = .list(units.compactMap(\.newVariant?.id.rawValue)) }
        if let method { arguments["payment_method_id"] = .text(method.id.rawValue) }
        if let reason { arguments["reason"] = .text(reason) }
        if order == nil, flow.wish == .changeProfileAddress { arguments["user_id"] = .text(customer.id.rawValue) }
        if let address {
            arguments["address1"] = .text(address.line)
            arguments["address2"] = .text(address.secondLine ?? "")
            arguments["city"] = .text(address.city)
            arguments["state"] = .text(address.province)
            arguments["zip"] = .text(address.postcode)
            if !address.district.isEmpty { arguments["district"] = .text(address.district) }
            if let country = address.country { arguments["country"] = .text(country) }
        }
        if let invoice {
            arguments["title"] = .text(invoice.title)
            if let number = invoice.taxNumber { arguments["tax_number"] = .text(number) }
            arguments["email"] = .text(invoice.email)
        }
        return arguments
    }
}
