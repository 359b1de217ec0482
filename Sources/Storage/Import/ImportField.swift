/// What a column can mean. The raw value is the name that `--map FIELD=COLUMN` uses; attributes have theirs.
public enum ImportField: String, CaseIterable, Sendable {
    case id, title, description, brand, category, price, stock, availability, currency, added, rating, status
    case formerPrice = "former_price"
    case salePrice = "sale_price"
    case ratingCount = "rating_count"
    /// Rows with the same group are variants of one product.
    case group
    case model

    /// Column names that mean the field, the surest first; compared in `ColumnName.key` form.
    var aliases: [String] {
        switch self {
        case .id: ["id", "product_id", "sku", "item_id", "handle", "asin", "gtin", "mpn"]
        case .title: ["title", "product_title", "product_name", "name"]
        case .description: ["description", "body_html", "body", "short_description", "long_description", "summary", "content"]
        case .brand: ["brand", "vendor", "manufacturer", "supplier", "maker"]
        case .category:
            ["category", "product_type", "product_category", "categories", "google_product_category", "type", "department"]
        case .price: ["price", "variant_price", "current_price", "regular_price", "amount"]
        case .formerPrice:
            ["former_price", "compare_at_price", "variant_compare_at_price", "list_price", "original_price", "msrp", "was_price"]
        case .salePrice: ["sale_price"]
        case .stock: ["stock", "quantity", "inventory", "variant_inventory_qty", "inventory_quantity", "qty", "stock_quantity"]
        case .availability: ["availability", "in_stock", "available"]
        case .currency: ["currency", "price_currency"]
        case .added: ["added", "date_added", "created_at", "date_released", "release_date", "published_at"]
        case .rating: ["rating", "average_rating", "stars", "rating_average"]
        case .ratingCount: ["rating_count", "review_count", "reviews_count", "ratings"]
        case .status: ["status"]
        case .group: ["item_group_id", "group_id", "parent_id"]
        case .model: ["model", "model_number", "model_name"]
        }
    }
}

/// Names of columns, brought to one form.
enum ColumnName {
    /// Lower-case words joined by underscores: "Body (HTML)" and "body_html" are the same; "g:" is dropped.
    static func key(_ column: String) -> String {
        var name = column.lowercased()[...]
        if name.hasPrefix("g:") { name = name.dropFirst(2) }
        return name.split { !($0.isLetter || $0.isNumber) }.joined(separator: "_")
    }

    /// The shop's attribute that a column means: "attr_t_product_colour" is "color".
    static func attribute(_ column: String) -> String {
        var name = key(column)[...]
        for prefix in ["attr_t_", "attr_n_", "attr_b_", "attr_", "attribute_", "attributes_"] where name.hasPrefix(prefix) {
            name = name.dropFirst(prefix.count)
            break
        }
        return String(name)
    }

    /// The shop's own ids of attributes that go by several names.
    static let canonicalAttributes: [String: String] = [
        "colour": "color", "product_colour": "color", "product_color": "color", "materials": "material",
        "product_material": "material", "gender": "audience", "target_gender": "audience", "size_name": "size",
        "product_size": "size",
    ]

    /// Columns that say nothing a customer would ask for.
    static func isIgnored(_ key: String) -> Bool {
        let ignored: Set<String> = [
            "link", "url", "image", "images", "image_link", "additional_image_link", "image_src", "image_position",
            "image_alt_text", "variant_image", "thumbnail", "tags", "published", "gift_card", "seo_title", "seo_description",
            "identifier_exists", "adult", "shipping", "tax", "template_suffix", "variant_grams", "variant_weight_unit",
            "variant_tax_code", "cost_per_item", "ads_redirect", "mobile_link", "guid", "pubdate", "updated",
        ]
        let prefixes = [
            "img_", "variant_inventory_", "google_shopping_", "variant_fulfillment", "variant_requires", "variant_taxable", "custom_label",
        ]
        return ignored.contains(key) || prefixes.contains { key.hasPrefix($0) }
    }
}
