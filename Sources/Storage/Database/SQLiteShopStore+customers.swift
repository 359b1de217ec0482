public import Commerce
import Foundation
import GRDB

extension SQLiteShopStore {
    public func customers() throws -> [Customer] {
        try read { try CustomerRows.all(in: $0) }
    }

    public func customer(_ id: CustomerID) throws -> Customer? {
        try read { try CustomerRows.customer(id, in: $0) }
    }

    public func customers(email: String) throws -> [Customer] {
        try customers(where: CustomerRows.email, is: email.lowercased())
    }

    public func customers(postcode: String) throws -> [Customer] {
        try customers(where: CustomerRows.postcode, is: postcode)
    }

    private func customers(where field: String, is value: String) throws -> [Customer] {
        try read { db in
            try Data.fetchAll(db, sql: "SELECT body FROM customer WHERE \(field) = ? ORDER BY id", arguments: [value])
                .map { try JSONDecoder().decode(Customer.self, from: $0) }
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

/// Customers as rows. Called inside a transaction.
enum CustomerRows {
    /// As the indices on them are written; a query that says them so finds by them.
    static let email = "lower(json_extract(CAST(body AS TEXT), '$.email'))"
    static let postcode = "json_extract(CAST(body AS TEXT), '$.address.postcode')"

    static func all(in db: Database) throws -> [Customer] {
        try Data.fetchAll(db, sql: "SELECT body FROM customer ORDER BY id")
            .map { try JSONDecoder().decode(Customer.self, from: $0) }
    }

    static func customer(_ id: CustomerID, in db: Database) throws -> Customer? {
        try Data.fetchOne(db, sql: "SELECT body FROM customer WHERE id = ?", arguments: [id.rawValue])
            .map { try JSONDecoder().decode(Customer.self, from: $0) }
    }

    static func put(_ customer: Customer, in db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO customer (id, body) VALUES (?, ?)",
            arguments: [customer.id.rawValue, try JSONEncoder().encode(customer)])
    }
}
