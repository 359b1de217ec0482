import Commerce
import Yams

extension CatalogReader {
    mutating func products(_ root: Node) -> [Located<Product>] {
        list(root, of: "A product file").map { located(product($0), at: $0) }
    }

    private mutating func product(_ node: Node) -> Product {
        let what = "a product"
        let entries = entries(node, of: what, known: [
            "id", "category", "brand", "title", "description", "price", "former_price", "added", "attributes", "variants",
        ])
        let id = ProductID(identifier(required(entries, "id", of: what, at: node), "A product's id"))
        let price = money(required(entries, "price", of: what, at: node), "price")
        let former = entries["former_price"].map { money($0, "former_price") }
        if let former, former.amount <= price.amount {
            report(entries["former_price"], "former_price must be above price. Leave it out while there is no discount.")
        }
        return Product(
            id: id, category: category(required(entries, "category", of: what, at: node)), brand: brand(entries["brand"]),
            title: localized(required(entries, "title", of: what, at: node), "title"),
            description: localized(required(entries, "description", of: what, at: node), "description", paragraphs: true),
            price: price, formerPrice: former, attributes: attributes(entries["attributes"]),
            variants: variants(required(entries, "variants", of: what, at: node), of: id, price: price),
            added: day(required(entries, "added", of: what, at: node), "added"))
    }

    private mutating func category(_ node: Node?) -> CategoryID? {
        guard let node else { return nil }
        let id = CategoryID(line(node, "category"))
        if context.vocabulary.categories[id] == nil {
            report(node, "“\(id)” is not a category of vocabulary/. Define it there, or correct it here.")
        }
        return id
    }

    private mutating func brand(_ node: Node?) -> String? {
        guard let node else { return nil }
        let id = line(node, "brand")
        if context.vocabulary.brands[id] == nil {
            report(node, "“\(id)” is not a brand of vocabulary/. Define it there, or correct it here.")
        }
        return id
    }

    private mutating func attributes(_ node: Node?) -> [AttributeID: AttributeValue] {
        var attributes: [AttributeID: AttributeValue] = [:]
        for (key, value) in pairs(node, of: "attributes") {
            guard let attribute = attribute(key) else { continue }
            if attribute.unit != nil {
                if let quantity = quantity(value, of: attribute) { attributes[attribute.id] = .quantity(quantity) }
            } else {
                let nodes = value.sequence.map(Array.init) ?? [value]
                attributes[attribute.id] = .choices(nodes.map { choice($0, of: attribute) })
            }
        }
        return attributes
    }

    private mutating func attribute(_ key: Node) -> Attribute? {
        let id = AttributeID(line(key, "An attribute"))
        if let attribute = context.vocabulary.attributes[id] { return attribute }
        report(key, "“\(id)” is not an attribute of vocabulary/. Define it there, or correct it here.")
        return nil
    }

    private mutating func quantity(_ node: Node, of attribute: Attribute) -> Quantity? {
        let unit = attribute.unit ?? ""
        let text = line(node, "\(attribute.id)")
        let number = text.prefix { $0.isNumber || $0 == "." || $0 == "-" }
        let rest = text.dropFirst(number.count).drop { $0 == " " }
        if let value = Double(number), value.isFinite, rest == unit { return Quantity(value, unit) }
        report(node, "\(attribute.id) must be a number and its unit, such as “30 \(unit)”")
        return nil
    }

    private mutating func choice(_ node: Node, of attribute: Attribute) -> String {
        let value = line(node, "\(attribute.id)")
        let known = attribute.isYesNo ? ["yes", "no"] : attribute.values.map(\.id)
        if !known.isEmpty, !known.contains(value) {
            let shown = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? " …" : "")
            report(node, "“\(value)” is not a value of \(attribute.id). Known: \(shown)")
        }
        return value
    }

    private mutating func variants(_ node: Node?, of product: ProductID, price: Money) -> [Variant] {
        var variants: [Variant] = []
        var seen: Set<VariantID> = []
        for element in list(node, of: "variants") {
            let variant = variant(element, of: product, price: price)
            if !seen.insert(variant.id).inserted {
                report(element, "This variant is written twice. Keep one, or tell them apart by another option.")
            }
            variants.append(variant)
        }
        if let node, variants.isEmpty { report(node, "A product needs at least one variant, such as “- {stock: 8}”") }
        return variants
    }

    private mutating func variant(_ node: Node, of product: ProductID, price: Money) -> Variant {
        var options: [AttributeID: String] = [:]
        var values: [String] = []
        var own = price
        var stock: Int?
        for (key, value) in pairs(node, of: "a variant") {
            switch key.string {
            case "price": own = money(value, "price")
            case "stock": stock = int(value, "stock", in: 0...1_000_000)
            default:
                guard let attribute = attribute(key) else { continue }
                let option = attribute.unit == nil ? choice(value, of: attribute) : quantity(value, of: attribute)?.display
                guard let option else { continue }
                options[attribute.id] = option
                values.append(option)
            }
        }
        if stock == nil { report(node, "A variant needs “stock”") }
        return Variant(id: VariantID(product: product, options: values), options: options, price: own, stock: stock ?? 0)
    }
}

extension Identifier where Subject == Variant {
    /// "<product>/navy-l" from the option values in their order; "<product>/one" without options.
    init(product: ProductID, options: [String]) {
        let slug = options.joined(separator: " ").lowercased()
            .split { !($0.isLetter || $0.isNumber || $0 == ".") }
            .joined(separator: "-")
        self.init(product.rawValue + "/" + (slug.isEmpty ? "one" : slug))
    }
}
