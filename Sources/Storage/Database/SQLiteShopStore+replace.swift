public import Commerce
import Foundation
import GRDB

/// How far a load has come: `done` of `total` in what `stage` counts.
public struct LoadProgress: Hashable, Sendable {
    public enum Stage: String, Sendable {
        /// Files parsed.
        case reading
        /// Products stored.
        case storing
    }

    public var stage: Stage
    public var done: Int
    public var total: Int

    public init(stage: Stage, done: Int, total: Int) {
        self.stage = stage
        self.done = done
        self.total = total
    }
}

extension SQLiteShopStore {
    /// What the catalogue in the database was made from; nil before the first.
    public func catalogStamp() throws -> String? {
        try read { try Meta.text("stamp", in: $0) }
    }

    /// Puts `contents` in place of the catalogue in one transaction. Carts, orders, interactions and turns that
    /// customers made stay, as do demo orders that were changed since; stock that was sold stays sold.
    public func replaceCatalog(
        with contents: ShopContents, stamp: String, progress: (LoadProgress) -> Void = { _ in }
    ) throws {
        try write { db in
            try ChangeRows.notingDifferences(in: db) { try Self.replace(with: contents, stamp: stamp, in: db, progress: progress) }
        }
    }

    /// Puts `contents` in place of the whole shop in one transaction: what customers did and changed in it is gone.
    /// - Parameter finish: what else the transaction writes.
    func replaceShop(with contents: ShopContents, stamp: String, finish: (Database) throws -> Void) throws {
        try write { db in
            try ChangeRows.notingDifferences(in: db) {
                for table in [
                    "order_change", "service_change", "shop_order", "cart_line", "customer", "interaction", "forgotten_interaction", "turn",
                    "variant", "handoff", "handoff_message",
                ] { try db.execute(sql: "DELETE FROM \(table)") }
                try Self.replace(with: contents, stamp: stamp, in: db) { _ in }
            }
            try finish(db)
        }
    }

    private static func replace(
        with contents: ShopContents, stamp: String, in db: Database, progress: (LoadProgress) -> Void
    ) throws {
        let stock = try stock(in: db)
        for table in ["product", "review", "article", "utterance"] { try db.execute(sql: "DELETE FROM \(table)") }
        // A shop of other products is no longer that of the document it once came from.
        try Meta.remove(documentKey, in: db)
        try setValues(contents, in: db)
        try ProductRows.insert(contents.products, stock: stock, in: db) {
            progress(LoadProgress(stage: .storing, done: $0, total: contents.products.count))
        }
        try insert(reviews: contents.reviews, in: db)
        try insert(articles: contents.articles, in: db)
        try insert(utterances: contents.utterances, in: db)
        try replaceDemo(contents, in: db)
        try Meta.set("stamp", Data(stamp.utf8), in: db)
    }

    private static func setValues(_ contents: ShopContents, in db: Database) throws {
        try Meta.set("shop", try JSONEncoder().encode(contents.shop), in: db)
        try Meta.set("needs", Storage.record { $0.write(contents.needs) }, in: db)
        // The loader's texts are single lines.
        let language = contents.serviceLanguage
        try Meta.set("service_terms", Data(language.entries.map(\.line).joined(separator: "\n").utf8), in: db)
        try Meta.set("service_questions", Data(language.questions.map(\.line).joined(separator: "\n").utf8), in: db)
        try Meta.set("mood_words", try JSONEncoder().encode(contents.moodWords), in: db)
        let indexedBy = [
            "currency": Data(contents.shop.currency.code.utf8),
            "vocabulary": Storage.record { $0.write(contents.vocabulary) },
            // The loader's texts are single lines without tabs.
            "synonyms": Data(contents.synonyms.map { $0.joined(separator: "\t") }.joined(separator: "\n").utf8),
        ]
        for (key, value) in indexedBy where try Meta.value(key, in: db) != value {
            try Meta.set(key, value, in: db)
            try ChangeRows.noteBasis(in: db)
        }
    }

    private static func stock(in db: Database) throws -> [String: (listed: Int, left: Int)] {
        var stock: [String: (listed: Int, left: Int)] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT id, listed_stock, stock FROM variant")
        while let row = try rows.next() { stock[row[0]] = (row[1], row[2]) }
        return stock
    }

    private static func insert(reviews: [Review], in db: Database) throws {
        let statement = try db.makeStatement(sql: """
            INSERT INTO review (product, stars, language, date, author, text) VALUES (?, ?, ?, ?, ?, ?)
            """)
        for review in reviews {
            try statement.execute(arguments: [
                review.product.rawValue, review.stars, review.language.rawValue, review.date.number, review.author, review.text,
            ])
        }
    }

    private static func insert(articles: [Article], in db: Database) throws {
        for article in articles {
            try db.execute(
                sql: "INSERT INTO article (id, language, topic, title, updated, passages) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    article.id, article.language.rawValue, article.topic, article.title, article.updated.number,
                    Storage.record { $0.write(article.passages) },
                ])
        }
    }

    private static func insert(utterances: [Utterance], in db: Database) throws {
        let statement = try db.makeStatement(sql: "INSERT INTO utterance (text, intent, language, article) VALUES (?, ?, ?, ?)")
        for utterance in utterances {
            try statement.execute(arguments: [utterance.text, utterance.intent, utterance.language.rawValue, utterance.article])
        }
    }

    /// Demo rows that nobody touched move along with the files; what a customer did or changed is never written over.
    private static func replaceDemo(_ contents: ShopContents, in db: Database) throws {
        let changed = Set(try String.fetchAll(db, sql: "SELECT customer FROM service_change WHERE is_profile"))
        for customer in contents.customers where !changed.contains(customer.id.rawValue) { try CustomerRows.put(customer, in: db) }
        let own = try Row.fetchAll(db, sql: """
            SELECT product, stars FROM interaction WHERE is_demo = 0 AND kind = 'rating' AND stars NOT NULL ORDER BY position
            """)
        for row in own { 
            let stars: Int = row[1]
            try InteractionRows.rate(ProductID(row[0]), in: db) { ($0 ?? Rating(average: 0, count: 0)).adding(stars) }
        }
        try InteractionRows.replaceDemo(contents.interactions, in: db)
        try db.execute(sql: """
            DELETE FROM shop_order WHERE is_demo = 1 AND id NOT IN (SELECT order_id FROM order_change)
                AND id NOT IN (SELECT order_id FROM service_change WHERE order_id NOT NULL)
            """)
        let kept = Set(try String.fetchAll(db, sql: "SELECT id FROM shop_order"))
        for order in contents.orders where !kept.contains(order.id.rawValue) {
            try OrderRows.insert(order, isDemo: true, in: db)
        }
    }
}
