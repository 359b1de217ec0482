/// Shopify writes a product's title, vendor and option names in its first row alone; the rows after it are variants.
struct ShopifyRow {
    private var handle = ""
    private var shared: [String: RawValue] = [:]
    private static let carried: Set<String> = [
        "title", "body_html", "vendor", "type", "product_category", "option1_name", "option2_name", "option3_name", "status", "tags",
    ]

    /// The row with what the product's first row said; nil for a row that only adds an image to the product above it.
    mutating func completed(_ row: RawRow) -> RawRow? {
        var values: [String: RawValue] = [:]
        for (column, value) in row.fields where !value.isEmpty { values[ColumnName.key(column)] = value }
        let handle = values["handle"]?.text ?? ""
        if handle != self.handle {
            self.handle = handle
            shared = values.filter { Self.carried.contains($0.key) }
        }
        let isImage = values["variant_price"] == nil && values["option1_value"] == nil && values["title"] == nil
        if isImage, !handle.isEmpty, !shared.isEmpty { return nil }
        for (key, value) in shared where values[key] == nil { values[key] = value }
        var fields = row.fields.filter { !ColumnName.key($0.column).hasPrefix("option") && !$0.value.isEmpty }
        let present = Set(fields.map { ColumnName.key($0.column) })
        for (key, value) in shared.sorted(by: { $0.key < $1.key }) where !present.contains(key) && !key.hasPrefix("option") {
            fields.append((key, value))
        }
        var options: [String] = []
        for number in 1...3 {
            guard let name = values["option\(number)_name"]?.text, let value = values["option\(number)_value"] else { continue }
            // A product without choices has the option "Title" with the value "Default Title".
            guard ColumnName.key(name) != "title" else { continue }
            fields.append((name, value))
            options.append(name)
        }
        fields.append(("item_group_id", .text(handle)))
        return RawRow(line: row.line, fields: fields, optionColumns: options)
    }
}

