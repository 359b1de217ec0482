import Commerce
import Text

/// One row as a product with one variant, before rows of a group are put together.
struct ImportedItem: Sendable {
    var line: Int
    /// Rows with the same group are variants of one product.
    var group: String?
    /// Category names from the outermost in; empty where the row has none.
    var categoryPath: [String]
    var product: Product
}

/// Makes products of rows. Holds what columns mean, worked out once a column.
struct RowMapper {
    struct Rejection: Error { let reason: String }

    private enum Role {
        case field(ImportField, rank: Int)
        case attribute(AttributeID)
        case ignored
    }

    let options: ImportOptions
    /// Settled by the first price that names one.
    private(set) var currency: Currency?
    /// True while every price was a whole number without decimals.
    private(set) var pricesAreWhole = true
    private var roles: [String: Role] = [:]
    private let mapped: [String: Role]

    private static let variantAttributes: [AttributeID] = ["color", "size", "material", "pattern", "capacity", "audience"]
    private static let longestValue = 200
    private static let mostAttributes = 250

    /// - Throws: `ImportError.unknownField` where `--map` names something that cannot be one.
    init(options: ImportOptions) throws {
        self.options = options
        currency = options.currency
        var mapped: [String: Role] = [:]
        for (name, column) in options.map {
            let key = ColumnName.key(name)
            guard !key.isEmpty else {
                throw ImportError.unknownField(name, known: ImportField.allCases.map(\.rawValue) + ["an attribute's id"])
            }
            mapped[column] = ImportField(rawValue: key).map { .field($0, rank: -1) } ?? .attribute(AttributeID(key))
        }
        self.mapped = mapped
    }

    mutating func item(_ row: RawRow) throws(Rejection) -> ImportedItem {
        var fields: [ImportField: (rank: Int, value: RawValue)] = [:]
        var attributes: [AttributeID: AttributeValue] = [:]
        var secondTitle: String?
        for (column, value) in row.fields where !value.isEmpty {
            switch role(of: column) {
            case .ignored: break
            case .field(let field, let rank):
                // A product's name beside its title is its model.
                if field == .title, let known = fields[.title] {
                    secondTitle = (rank < known.rank ? known.value : value).text
                }
                if rank <= fields[field]?.rank ?? .max { fields[field] = (rank, value) }
            case .attribute(let id):
                guard attributes.count < Self.mostAttributes, attributes[id] == nil else { break }
                attributes[id] = Self.attribute(value, of: id)
            }
        }
        if let model = fields[.model]?.value.text ?? secondTitle { attributes["model"] = Self.attribute(.text(model), of: "model") }
        let options = row.optionColumns.compactMap { column -> AttributeID? in
            if case .attribute(let id) = role(of: column) { id } else { nil }
        }
        return try item(
            fields.mapValues(\.value), attributes, options: options.isEmpty ? Self.variantAttributes : options, line: row.line)
    }

    private mutating func item(
        _ fields: [ImportField: RawValue], _ attributes: [AttributeID: AttributeValue], options: [AttributeID], line: Int
    ) throws(Rejection) -> ImportedItem {
        guard let title = fields[.title].map({ Sanitizer.line(MarkupText.plain($0.text), limit: 400) }), !title.isEmpty else {
            throw Rejection(reason: "the title is missing")
        }
        let id = Sanitizer.line(fields[.id]?.text ?? title.lowercased(), limit: 120)
        guard !id.isEmpty else { throw Rejection(reason: "the id is missing") }
        if let status = fields[.status]?.text.lowercased(), ["draft", "archived"].contains(status) {
            throw Rejection(reason: "its status is \(status)")
        }
        let (price, former) = try prices(fields)
        let language = self.options.language ?? (title.containsHan ? .chinese : .english)
        let description = fields[.description].map { Sanitizer.paragraphs(MarkupText.plain($0.text).prefix(20_000)) } ?? ""
        let choices = options.compactMap { name -> (AttributeID, String)? in
            guard fields[.group] != nil, case .choices(let values)? = attributes[name], let value = values.first else { return nil }
            return (name, value)
        }
        let variant = Variant(
            id: VariantID(product: ProductID(id), options: choices.map(\.1)),
            options: Dictionary(choices) { first, _ in first }, price: price, stock: stock(fields))
        return ImportedItem(
            line: line, group: fields[.group].map { Sanitizer.line($0.text, limit: 120) }, categoryPath: Self.path(fields[.category]),
            product: Product(
                id: ProductID(id), category: nil, brand: fields[.brand].map { Sanitizer.line($0.text, limit: 80) },
                title: LocalizedText(title, language: language), description: LocalizedText(description, language: language),
                price: price, formerPrice: former, attributes: attributes, variants: [variant], rating: rating(fields),
                added: fields[.added].flatMap { Day($0.text.prefix(10)) } ?? self.options.today))
    }

    // MARK: Columns

    private mutating func role(of column: String) -> Role {
        if let known = roles[column] { return known }
        let role = mapped[column] ?? Self.role(column, options.map)
        roles[column] = role
        return role
    }

    private static func role(_ column: String, _ map: [String: String]) -> Role {
        let key = ColumnName.key(column)
        for field in ImportField.allCases where map[field.rawValue] == nil {
            if let rank = field.aliases.firstIndex(of: key) { return .field(field, rank: rank) }
        }
        guard !key.isEmpty, !ColumnName.isIgnored(key) else { return .ignored }
        let attribute = ColumnName.attribute(column)
        // A flag named "colour" says that something has colour, not which.
        let canonical = key.hasPrefix("attr_b_") ? nil : ColumnName.canonicalAttributes[attribute]
        return attribute.isEmpty ? .ignored : .attribute(AttributeID(canonical ?? attribute))
    }

    // MARK: Values

    private static func attribute(_ value: RawValue, of id: AttributeID) -> AttributeValue? {
        switch value {
        case .number(let digits): return Double(digits).map { .quantity(Quantity($0, "")) }
        case .flag(let flag): return .choices([flag ? "yes" : "no"])
        case .list(let texts): return choices(texts.prefix(20), of: id)
        case .text(let text): return choices(text.hasPrefix("http") ? [] : split(text)[...], of: id)
        }
    }

    private static func choices(_ texts: ArraySlice<String>, of id: AttributeID) -> AttributeValue? {
        var values: [String] = []
        for text in texts where text.utf8.count <= longestValue {
            let value = canonical(Sanitizer.line(MarkupText.resolvingReferences(text)), of: id)
            if !value.isEmpty, !values.contains(value) { values.append(value) }
        }
        return values.isEmpty ? nil : .choices(values)
    }

    /// "Black,Silver" is two values; "10,100,1000" and "CE, REACH" stay as they are written.
    private static func split(_ text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: ",")) else { return [text] }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let isList = parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(" ") } && parts.contains { $0.contains(where: \.isLetter) }
        return isList ? parts.map { String($0) } : [text]
    }

    private static func canonical(_ value: String, of id: AttributeID) -> String {
        switch id {
        case "color":
            switch value.lowercased() {
            case "grey": "gray"
            case "multicolour", "multi", "multicolor": "multicolor"
            case let other: other
            }
        case "material": value.lowercased()
        case "audience":
            switch value.lowercased() {
            case "male", "man", "men": "men"
            case "female", "woman", "women": "women"
            case let other: other
            }
        default: value
        }
    }

    private static func path(_ value: RawValue?) -> [String] {
        guard let value else { return [] }
        let text = if case .list(let texts) = value { texts.first ?? "" } else { value.text }
        var path: [String] = []
        for part in text.split(separator: ">").prefix(8) {
            let name = Sanitizer.line(MarkupText.resolvingReferences(part), limit: 60)
            if !name.isEmpty, path.last?.lowercased() != name.lowercased() { path.append(name) }
        }
        // A bare number is a taxonomy's code, not a name.
        return path.allSatisfy { $0.allSatisfy(\.isNumber) } ? [] : path
    }

    private mutating func prices(_ fields: [ImportField: RawValue]) throws(Rejection) -> (price: Money, former: Money?) {
        guard let value = fields[.price] ?? fields[.salePrice] else {
            guard options.requiresPrice else { return (Money(minorUnits: 0, currency ?? .usd), nil) }
            throw Rejection(reason: "the price is missing")
        }
        guard let written = PriceText(value.text) else { throw Rejection(reason: "the price cannot be read") }
        let stated = fields[.currency].flatMap { Currency(code: $0.text) } ?? written.currency
        let currency = self.currency ?? stated ?? .usd
        self.currency = currency
        if let stated, stated != currency { throw Rejection(reason: "the price is in \(stated), the shop's currency is \(currency)") }
        if written.number.contains(".") { pricesAreWhole = false }
        guard let regular = written.money(currency, options.priceUnit), regular.amount > 0 else {
            throw Rejection(reason: "the price is not above zero, or has decimals though it is in minor units")
        }
        func other(_ field: ImportField) -> Money? {
            fields[field].flatMap { PriceText($0.text) }.flatMap { $0.money(currency, options.priceUnit) }
        }
        if let sale = other(.salePrice), sale.amount > 0, sale.amount < regular.amount { return (sale, regular) }
        let former = other(.formerPrice)
        return (regular, former.flatMap { $0.amount > regular.amount ? $0 : nil })
    }

    private func stock(_ fields: [ImportField: RawValue]) -> Int {
        if let stated = fields[.stock], let number = Double(stated.text), number.isFinite {
            return Int(min(max(0, number), 1_000_000))
        }
        guard let availability = fields[.availability] else { return options.unstatedStock }
        let isOut = ["out of stock", "out_of_stock", "outofstock", "no", "false", "0", "sold out"].contains(availability.text.lowercased())
        return isOut ? 0 : options.unstatedStock
    }

    private func rating(_ fields: [ImportField: RawValue]) -> Rating? {
        guard let average = fields[.rating].flatMap({ Double($0.text) }), (1...5).contains(average) else { return nil }
        let count = fields[.ratingCount].flatMap { Double($0.text) } ?? 1
        return Rating(average: average, count: count.isFinite ? Int(min(max(1, count), 1e9)) : 1)
    }
}
