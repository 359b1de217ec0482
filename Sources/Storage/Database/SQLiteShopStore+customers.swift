public import Commerce
import Foundation
import GRDB

extension SQLiteShopStore {
    public func customers() throws -> [Customer] {
        try read { db in
            try Data.fetchAll(db, sql: "SELECT body FROM customer ORDER BY id")
                .map { try JSONDecoder().decode(Customer.self, from: $0) }
        }
    }

    public func customer(_ id: CustomerID) throws -> Customer? {
        try read { db in
            try Data.fetchOne(db, sql: "SELECT body FROM customer WHERE id = ?", arguments: [id.rawValue])
                .map { try JSONDecoder().decode(Customer.self, from: $0) }
        }
    }

    public func interactions() throws -> [Interaction] {
        try read { db in
            let sql = "SELECT customer, product, kind, stars, time FROM interaction ORDER BY time, position"
            return try Array(Row.fetchCursor(db, sql: sql).map { row in
                guard let kind = Interaction.Kind(rawValue: row[2]) else { throw RecordReader.Damaged() }
                return Interaction(
                    customer: CustomerID(row[0]), product: ProductID(row[1]), kind: kind, stars: row[3], time: row[4])
            })
        }
    }

    public func record(_ interaction: Interaction) throws {
        try write { db in
            try InteractionRows.insert([interaction], isDemo: false, in: db)
            if interaction.kind == .rating, let stars = interaction.stars {
                try InteractionRows.rate(interaction.product, stars, in: db)
            }
        }
    }

    public func cart(of customer: CustomerID) throws -> [CartLine] {
        try read { db in
            let sql = "SELECT product, variant, quantity FROM cart_line WHERE customer = ? ORDER BY position"
            return try Array(Row.fetchCursor(db, sql: sql, arguments: [customer.rawValue]).map { row in
                CartLine(product: ProductID(row[0]), variant: VariantID(row[1]), quantity: row[2])
            })
        }
    }

    public func setCart(_ lines: [CartLine], of customer: CustomerID) throws {
        try write { db in
            try db.execute(sql: "DELETE FROM cart_line WHERE customer = ?", arguments: [customer.rawValue])
            for (position, line) in lines.enumerated() {
                try db.execute(
                    sql: "INSERT INTO cart_line (customer, position, product, variant, quantity) VALUES (?, ?, ?, ?, ?)",
                    arguments: [customer.rawValue, position, line.product.rawValue, line.variant.rawValue, line.quantity])
            }
        }
    }
}

enum InteractionRows {
    static func insert(_ interactions: [Interaction], isDemo: Bool, in db: Database) throws {
        let statement = try db.makeStatement(sql: """
            INSERT INTO interaction (customer, product, kind, stars, time, is_demo) VALUES (?, ?, ?, ?, ?, ?)
            """)
        for interaction in interactions {
            try statement.execute(arguments: [
                interaction.customer.rawValue, interaction.product.rawValue, interaction.kind.rawValue,
                interaction.stars, interaction.time, isDemo,
            ])
        }
    }

    static func rate(_ product: ProductID, _ stars: Int, in db: Database) throws {
        let sql = "SELECT rating_average, rating_count FROM product WHERE id = ?"
        guard let row = try Row.fetchOne(db, sql: sql, arguments: [product.rawValue]) else { return }
        try ChangeRows.note("SELECT id FROM product WHERE id = ?", [product.rawValue], in: db)
        let rating = Rating(average: row[0] ?? 0, count: row[1]).adding(stars)
        try db.execute(
            sql: "UPDATE product SET rating_average = ?, rating_count = ? WHERE id = ?",
            arguments: [rating.average, rating.count, product.rawValue])
    }
}
