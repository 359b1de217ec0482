import Commerce

/// What a document says of a shop: its products with their variants, its customers with their ways to pay, its orders.
struct ServiceData: Equatable {
    var products: [Product]
    var customers: [Customer]
    var orders: [Order]
}

/// Reads a document of the form {products: {id: …}, users: {id: …}, orders: {id: …}}. Members that it does not know are left alone.
struct ServiceDataReader {
    let currency: Currency
    /// The date of products, which state none.
    var today = Day(number: 0)

    func data(of root: JSONTree) throws(ServiceDataProblem) -> ServiceData {
        let root = try ServiceRecord(root, "the file")
        var products: [Product] = []
        var known: Set<VariantID> = []
        for (id, record) in try root.records("products", "product") { products.append(try product(id, record, &known)) }
        var customers: [Customer] = []
        for (id, record) in try root.records("users", "user") { customers.append(try customer(id, record)) }
        let byID = Dictionary(customers.map { ($0.id, $0) }) { first, _ in first }
        var orders: [Order] = []
        for (id, record) in try root.records("orders", "order") {
            orders.append(try order(id, record, customers: byID, place: orders.count + 1))
        }
        return ServiceData(products: products, customers: customers, orders: orders)
    }

    private func product(_ id: String, _ record: ServiceRecord, _ known: inout Set<VariantID>) throws(ServiceDataProblem) -> Product {
        var variants: [Variant] = []
        for (id, record) in try record.records("variants", "variant") {
            let variant = Variant(
                id: VariantID(id), options: try record.options(), price: try record.amount("price", currency),
                stock: try record.flag("available") ? Variant.uncounted : 0)
            guard known.insert(variant.id).inserted else { throw record.problem("\(record.name) is a variant of two products") }
            variants.append(variant)
        }
        // The price shown for a product is its lowest.
        guard let price = variants.map(\.price).min(by: { $0.amount < $1.amount }) else {
            throw record.problem("\(record.name) has no variants")
        }
        return Product(
            id: ProductID(id), category: nil, brand: nil, title: LocalizedText(try record.text("name"), language: .english),
            description: LocalizedText("", language: .english), price: price, variants: variants, added: today)
    }

    private func customer(_ id: String, _ record: ServiceRecord) throws(ServiceDataProblem) -> Customer {
        let parts = try record.record("name")
        let name = [try parts.optionalText("first_name"), try parts.optionalText("last_name")].compactMap(\.self)
            .filter { !$0.isEmpty }.joined(separator: " ")
        var payments: [StoredPayment] = []
        if record.member("payment_methods") != nil {
            for (id, method) in try record.records("payment_methods", "payment method") { payments.append(try payment(id, method)) }
        }
        return Customer(
            id: CustomerID(id), name: name, email: try record.optionalText("email") ?? "", language: .english, membership: .guest,
            joined: .unknown, address: record.member("address") == nil ? nil : try address(try record.record("address"), of: name),
            payments: payments)
    }

    private func payment(_ id: String, _ record: ServiceRecord) throws(ServiceDataProblem) -> StoredPayment {
        let source = try record.text("source")
        guard let kind = PaymentMethod(rawValue: source) else {
            throw record.problem("\(record.name) has the unknown source “\(source.prefix(40))”", at: record.member("source"))
        }
        return StoredPayment(
            id: PaymentID(id), kind: kind, brand: try record.optionalText("brand"), lastFour: try record.optionalText("last_four"),
            balance: record.member("balance") == nil ? nil : try record.amount("balance", currency))
    }

    private func address(_ record: ServiceRecord, of name: String) throws(ServiceDataProblem) -> Address {
        let second = try record.optionalText("address2") ?? ""
        return Address(
            recipient: name, phone: "", line: try record.text("address1"), secondLine: second.isEmpty ? nil : second, district: "",
            city: try record.optionalText("city") ?? "", province: try record.optionalText("state") ?? "",
            postcode: try record.optionalText("zip") ?? "", country: try record.optionalText("country"))
    }

    private func order(
        _ id: String, _ record: ServiceRecord, customers: [CustomerID: Customer], place: Int
    ) throws(ServiceDataProblem) -> Order {
        guard let customer = customers[CustomerID(try record.text("user_id"))] else {
            throw record.problem("\(record.name) names a user whom the file does not have", at: record.member("user_id"))
        }
        let status = try record.text("status")
        guard let state = Order.State(rawValue: status) else {
            throw record.problem("\(record.name) has the unknown status “\(status.prefix(40))”", at: record.member("status"))
        }
        var lines: [OrderLine] = []
        for element in try record.list("items") {
            let item = try ServiceRecord(element, "an item of \(record.name)")
            lines.append(OrderLine(
                product: ProductID(try item.text("product_id")), variant: VariantID(try item.text("item_id")),
                title: LocalizedText(try item.text("name"), language: .english), options: try item.options(), quantity: 1,
                unitPrice: try item.amount("price", currency)))
        }
        let account = try account(of: record)
        guard let method = account.entries.first?.method ?? customer.payments?.first?.id,
            let payment = customer.payments?.first(where: { $0.id == method })?.kind
        else { throw record.problem("\(record.name) was paid by a method that its user does not have", at: record.member("payment_history")) }
        return Order(
            id: OrderID(id), customer: customer.id, state: state, lines: lines, deliveryFee: .zero(currency), payment: payment,
            address: try address(try record.record("address"), of: customer.name), placed: place, account: account)
    }

    private func account(of record: ServiceRecord) throws(ServiceDataProblem) -> OrderAccount {
        var account = OrderAccount(entries: [], cancelReason: try record.optionalText("cancel_reason"))
        for element in try record.list("payment_history") {
            let entry = try ServiceRecord(element, "a payment of \(record.name)")
            let type = try entry.text("transaction_type")
            guard let kind = OrderAccount.Entry.Kind(rawValue: type) else {
                throw entry.problem("\(entry.name) has the unknown transaction_type “\(type.prefix(40))”", at: entry.member("transaction_type"))
            }
            account.entries.append(.init(kind, try entry.amount("amount", currency), PaymentID(try entry.text("payment_method_id"))))
        }
        for element in try record.list("fulfillments") {
            let parcel = try ServiceRecord(element, "a parcel of \(record.name)")
            account.parcels.append(.init(
                trackingNumbers: try parcel.texts("tracking_id"), variants: try parcel.texts("item_ids").map { VariantID($0) }))
        }
        if record.member("return_items") != nil {
            account.goodsReturn = OrderAccount.Return(
                variants: try record.texts("return_items").map { VariantID($0) },
                method: PaymentID(try record.text("return_payment_method_id")))
        }
        if record.member("exchange_items") != nil {
            account.exchange = OrderAccount.Exchange(
                variants: try record.texts("exchange_items").map { VariantID($0) },
                newVariants: try record.texts("exchange_new_items").map { VariantID($0) },
                method: PaymentID(try record.text("exchange_payment_method_id")),
                difference: try record.amount("exchange_price_difference", currency))
        }
        return account
    }
}
