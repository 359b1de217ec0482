public import Commerce
import Foundation
import GRDB

extension SQLiteShopStore {
    /// False for a database that no catalogue was loaded into yet: its `shop()` throws.
    public func hasShop() throws -> Bool {
        try read { try Meta.value("shop", in: $0) != nil }
    }

    public func shop() throws -> Shop {
        try read { db in
            guard let data = try Meta.value("shop", in: db) else {
                throw StorageError(.unreadable, path: path, cause: "it holds no shop yet")
            }
            return try JSONDecoder().decode(Shop.self, from: data)
        }
    }

    public func vocabulary() throws -> Vocabulary {
        try record("vocabulary") { try $0.vocabulary() } ?? Vocabulary()
    }

    public func needs() throws -> [Need] {
        try record("needs") { try $0.needs() } ?? []
    }

    public func synonyms() throws -> [[String]] {
        let lines = try read { try Meta.text("synonyms", in: $0) } ?? ""
        return lines.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    }

    public func serviceLanguage() throws -> ServiceLanguage {
        let (terms, questions) = try read { (try Meta.text("service_terms", in: $0) ?? "", try Meta.text("service_questions", in: $0) ?? "") }
        return ServiceLanguage(
            entries: terms.split(separator: "\n").compactMap { ServiceLanguage.Entry(line: $0) },
            questions: questions.split(separator: "\n").compactMap { ServiceQuestion(line: $0) })
    }

    public func moodWords() throws -> MoodWords {
        let body = try read { try Meta.value("mood_words", in: $0) }
        return try body.map { try JSONDecoder().decode(MoodWords.self, from: $0) } ?? MoodWords()
    }

    /// A value of `meta` that is kept as one record; nil where there is none.
    private func record<Value>(_ key: String, _ body: (inout RecordReader) throws -> Value) throws -> Value? {
        guard let data = try read({ try Meta.value(key, in: $0) }) else { return nil }
        do {
            return try data.withUnsafeBytes {
                var reader = RecordReader($0)
                return try body(&reader)
            }
        } catch {
            throw Self.storageError(error, path: path)
        }
    }

    public func products() throws -> [Product] {
        try read { try ProductRows.products(in: $0, matching: "", []) }
    }

    public func product(_ id: ProductID) throws -> Product? {
        try read { try ProductRows.products(in: $0, matching: "WHERE product.id = ?", [id.rawValue]).first }
    }

    public func reviews(of product: ProductID) throws -> [Review] {
        try read { try Self.reviews($0, "WHERE product = ? ORDER BY date DESC, position", [product.rawValue]) }
    }

    public func allReviews() throws -> [Review] {
        try read { try Self.reviews($0, "ORDER BY position", []) }
    }

    static func reviews(_ db: Database, _ clause: String, _ arguments: StatementArguments) throws -> [Review] {
        let sql = "SELECT product, stars, language, date, author, text FROM review " + clause
        return try Array(Row.fetchCursor(db, sql: sql, arguments: arguments).map { row in
            Review(
                product: ProductID(row[0]), stars: row[1], language: Language(rawValue: row[2]),
                date: Day(number: row[3]), author: row[4], text: row[5])
        })
    }

    public func articles() throws -> [Article] {
        try read { db in
            let sql = "SELECT id, language, topic, title, updated, passages FROM article ORDER BY position"
            return try Array(Row.fetchCursor(db, sql: sql).map { row in
                Article(
                    id: row[0], language: Language(rawValue: row[1]), topic: row[2], title: row[3],
                    updated: Day(number: row[4]), passages: try row.record(at: 5) { try $0.passages() })
            })
        }
    }

    public func utterances() throws -> [Utterance] {
        try read { db in
            let sql = "SELECT text, intent, language, article FROM utterance ORDER BY position"
            return try Array(Row.fetchCursor(db, sql: sql).map { row in
                Utterance(text: row[0], intent: row[1], language: Language(rawValue: row[2]), article: row[3])
            })
        }
    }
}

/// Single values of a shop by name.
enum Meta {
    static func value(_ key: String, in db: Database) throws -> Data? {
        try Data.fetchOne(db, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key])
    }

    static func set(_ key: String, _ value: Data, in db: Database) throws {
        try db.execute(sql: "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", arguments: [key, value])
    }

    static func remove(_ key: String, in db: Database) throws {
        try db.execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [key])
    }

    static func text(_ key: String, in db: Database) throws -> String? {
        try value(key, in: db).map { String(decoding: $0, as: UTF8.self) }
    }

    static func currency(in db: Database) throws -> Currency {
        guard let code = try text("currency", in: db), let currency = Currency(code: code) else {
            throw RecordReader.Damaged()
        }
        return currency
    }
}

/// Products and their variants as rows, written and read in bulk.
enum ProductRows {
    /// O(n) in the products found: one pass over each table, side by side.
    static func products(in db: Database, matching clause: String, _ arguments: StatementArguments) throws -> [Product] {
        guard try Meta.value("currency", in: db) != nil else { return [] }
        let currency = try Meta.currency(in: db)
        var table = StringTable()
        let variants = try Row.fetchCursor(
            db,
            sql: """
                SELECT variant.product, variant.id, variant.options, variant.price, variant.stock
                FROM variant \(clause.isEmpty ? "" : "JOIN product ON product.position = variant.product") \(clause)
                ORDER BY variant.product, variant.position
                """,
            arguments: arguments)
        var products: [Product] = []
        var positions: [Int] = []
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT position, id, category, brand, title, description, price, former_price, attributes,
                    rating_average, rating_count, added
                FROM product \(clause) ORDER BY position
                """,
            arguments: arguments)
        while let row = try rows.next() {
            positions.append(row[0])
            let average: Double? = row[9]
            products.append(Product(
                id: ProductID(row[1]),
                category: (row[2] as String?).map { CategoryID(table.shared($0)) },
                brand: (row[3] as String?).map { table.shared($0) },
                title: try row.record(at: 4) { try $0.localizedText() },
                description: try row.record(at: 5) { try $0.localizedText() },
                price: Money(minorUnits: row[6], currency),
                formerPrice: (row[7] as Int?).map { Money(minorUnits: $0, currency) },
                attributes: try row.record(at: 8) { try $0.attributes(&table) },
                variants: [],
                rating: average.map { Rating(average: $0, count: row[10]) },
                added: Day(number: row[11])))
        }
        var place = 0
        while let row = try variants.next() {
            let position: Int = row[0]
            while place < positions.count, positions[place] < position { place += 1 }
            guard place < positions.count, positions[place] == position else { continue }
            products[place].variants.append(Variant(
                id: VariantID(row[1]), options: try row.record(at: 2) { try $0.options(&table) },
                price: Money(minorUnits: row[3], currency), stock: row[4]))
        }
        return products
    }

    static func insert(
        _ products: [Product], stock: [String: (listed: Int, left: Int)], in db: Database, progress: (Int) -> Void
    ) throws {
        let productInsert = try db.makeStatement(sql: """
            INSERT INTO product (position, id, category, brand, title, description, price, former_price, attributes,
                rating_average, rating_count, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        let variantInsert = try db.makeStatement(sql: """
            INSERT INTO variant (id, product, position, options, price, listed_stock, stock) VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        for (position, product) in products.enumerated() {
            try productInsert.execute(arguments: [
                position, product.id.rawValue, product.category?.rawValue, product.brand,
                record { $0.write(product.title) }, record { $0.write(product.description) },
                product.price.amount, product.formerPrice?.amount, record { $0.write(product.attributes) },
                product.rating?.average, product.rating?.count ?? 0, product.added.number,
            ])
            for (place, variant) in product.variants.enumerated() {
                let known = stock[variant.id.rawValue]
                // What was sold since stays sold, until the owner counts again and writes another number.
                let left = known.map { $0.listed == variant.stock ? $0.left : variant.stock } ?? variant.stock
                try variantInsert.execute(arguments: [
                    variant.id.rawValue, position, place, record { $0.write(variant.options) },
                    variant.price.amount, variant.stock, left,
                ])
            }
            if position % 500 == 499 { progress(position + 1) }
        }
        progress(products.count)
    }
}

/// The bytes that `body` writes.
func record(_ body: (inout RecordWriter) -> Void) -> Data {
    var writer = RecordWriter()
    body(&writer)
    return writer.data
}

extension Row {
    func record<Value>(at index: Int, _ body: (inout RecordReader) throws -> Value) throws -> Value {
        try withUnsafeData(atIndex: index) { data in
            guard let data else { throw RecordReader.Damaged() }
            return try data.withUnsafeBytes {
                var reader = RecordReader($0)
                return try body(&reader)
            }
        }
    }
}
