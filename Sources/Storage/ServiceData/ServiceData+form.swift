import Commerce
import Text

/// Records without what the form has no field for, their texts as an import reads them: two that are equal so are written alike.
extension ServiceData {
    var asWritten: ServiceData {
        let payments = Dictionary(customers.map { ($0.id, $0.payments ?? []) }) { first, _ in first }
        return ServiceData(
            products: [], customers: customers.map(\.asWritten),
            orders: orders.map { $0.asWritten(of: payments[$0.customer] ?? []) })
    }
}

extension Customer {
    fileprivate var asWritten: Customer {
        var customer = self
        customer.address = address?.asWritten
        (customer.language, customer.membership, customer.joined) = (.english, .guest, .unknown)
        return customer
    }
}

extension Order {
    /// A line for each unit; dates, revision and the delivery fee are gone, and how it was paid is said by its bookings alone.
    /// - Parameter methods: the customer's, one of which paid an order that has no bookings yet.
    fileprivate func asWritten(of methods: [StoredPayment]) -> Order {
        var order = self
        if account == nil {
            let method = methods.first { $0.kind == payment } ?? methods.first
            order.account = OrderAccount(entries: method.map { [.init(.payment, total, $0.id)] } ?? [])
        }
        order.lines = lines.flatMap { line in
            var unit = line
            unit.quantity = 1
            unit.title = LocalizedText(line.title[.english], language: .english)
            return Array(repeating: unit, count: max(0, line.quantity))
        }
        order.account?.cancelReason = account?.cancelReason.map { Sanitizer.line($0) }
        order.address = address.asWritten
        (order.deliveryFee, order.payment) = (.zero(deliveryFee.currency), .creditCard)
        (order.placed, order.shipped, order.delivered, order.tracking, order.revision) = (0, nil, nil, nil, 1)
        return order
    }
}

extension Address {
    fileprivate var asWritten: Address {
        var address = self
        (address.recipient, address.phone, address.district) = ("", "", "")
        (address.line, address.city) = (Sanitizer.line(line), Sanitizer.line(city))
        (address.province, address.postcode) = (Sanitizer.line(province), Sanitizer.line(postcode))
        address.secondLine = secondLine.map { Sanitizer.line($0) }.flatMap { $0.isEmpty ? nil : $0 }
        address.country = country.map { Sanitizer.line($0) }
        return address
    }
}
