public import Commerce
import Foundation
import GRDB

extension SQLiteShopStore {
    public func catalogRevision() throws -> CatalogRevision { try read { try ChangeRows.revision(in: $0) } }

    public func catalogChanges(since revision: CatalogRevision, limit: Int) throws -> CatalogChanges? {
        try read { db in
            let now = try ChangeRows.revision(in: db)
            guard now.basis == revision.basis, revision.number <= now.number else { return nil }
            guard now.number > revision.number else { return CatalogChanges(revision: now) }
            let changed = "SELECT product FROM product_change WHERE revision > ?"
            let ids = try String.fetchAll(
                db, sql: changed + " ORDER BY product LIMIT ?", arguments: [revision.number, limit + 1])
            guard ids.count <= limit else { return nil }
            let products = try ProductRows.products(in: db, matching: "WHERE product.id IN (\(changed))", [revision.number])
            let kept = Set(products.map(\.id))
            return CatalogChanges(
                revision: now, products: products,
                reviews: try Self.reviews(db, "WHERE product IN (\(changed)) ORDER BY position", [revision.number]),
                removed: ids.map { ProductID($0) }.filter { !kept.contains($0) })
        }
    }
}

/// Which products changed at which revision, a row for each product that ever did. Called inside a transaction.
enum ChangeRows {
    /// How often products, their stock, ratings or reviews have changed.
    private static let revision = "revision"
    /// How often the words that all products are indexed by have.
    private static let basis = "basis"
    /// Tells a database from others that were filled alike.
    static let identity = "identity"

    static func revision(in db: Database) throws -> CatalogRevision {
        let (identity, basis) = (try Meta.text(identity, in: db) ?? "", try Meta.text(basis, in: db) ?? "0")
        return CatalogRevision(basis: "\(identity).\(basis)", number: try number(revision, in: db))
    }

    /// Notes that the products that `selection` gives are changing.
    /// - Parameter selection: an SQL query for their ids.
    static func note(_ selection: String, _ arguments: StatementArguments = [], in db: Database) throws {
        let number = try raise(revision, in: db)
        try db.execute(
            sql: "INSERT OR REPLACE INTO product_change (product, revision) SELECT id, \(number) FROM (\(selection))",
            arguments: arguments)
    }

    /// Notes that all that was made from the products is to be made anew, whichever of them changed.
    static func noteBasis(in db: Database) throws {
        try raise(basis, in: db)
        try raise(revision, in: db)
        try db.execute(sql: "DELETE FROM product_change")
    }

    private static func number(_ key: String, in db: Database) throws -> Int { try Meta.text(key, in: db).flatMap { Int($0) } ?? 0 }

    @discardableResult
    private static func raise(_ key: String, in db: Database) throws -> Int {
        let number = try number(key, in: db) + 1
        try Meta.set(key, Data(String(number).utf8), in: db)
        return number
    }

    // MARK: All products at once

    /// What search and the assistant see of a product, its variants and its reviews, the product's id first.
    private static let seen = [
        "product": """
            SELECT id, category, brand, title, description, price, former_price, attributes, rating_average, rating_count, added
            FROM product
            """,
        "variant": """
            SELECT product.id AS id, variant.id AS variant, variant.position, variant.options, variant.price, variant.stock
            FROM variant JOIN product ON product.position = variant.product
            """,
        "review": "SELECT product AS id, stars, language, date, author, text FROM review",
    ]

    /// Does `body`, which may write all products anew, and notes those that differ afterwards; none where what all of them
    /// are indexed by differs, as at the first load.
    static func notingDifferences(in db: Database, _ body: () throws -> Void) throws {
        let basis = try revision(in: db).basis
        for (name, query) in seen {
            try db.execute(sql: "DROP TABLE IF EXISTS temp.before_\(name); CREATE TEMP TABLE before_\(name) AS \(query)")
        }
        try body()
        if try revision(in: db).basis == basis { try noteDifferences(in: db) }
        for name in seen.keys { try db.execute(sql: "DROP TABLE temp.before_\(name)") }
    }

    private static func noteDifferences(in db: Database) throws {
        let differing = seen.map { name, query in
            """
            SELECT id FROM (SELECT * FROM (\(query)) EXCEPT SELECT * FROM temp.before_\(name))
            UNION SELECT id FROM (SELECT * FROM temp.before_\(name) EXCEPT SELECT * FROM (\(query)))
            """
        }
        // What is only reviewed is no product.
        try note(
            """
            SELECT id FROM (\(differing.joined(separator: " UNION ")))
            WHERE id IN (SELECT id FROM product) OR id IN (SELECT id FROM temp.before_product)
            """, in: db)
    }
}
