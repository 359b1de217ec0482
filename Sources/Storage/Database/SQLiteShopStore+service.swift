public import Commerce
import Foundation
import GRDB

extension SQLiteShopStore {
    public func apply(_ change: ServiceChange) throws {
        try write { db in
            guard try !ServiceChangeRows.contains(change.id, in: db) else { return }
            try change.requireUnchanged(
                order: change.order.flatMap { try OrderRows.order($0.before.id, in: db) },
                customer: change.customer.flatMap { try CustomerRows.customer($0.before.id, in: db) })
            let moves = change.stockMoves
            try OrderRows.takeAgain(moves.taken, in: db)
            try OrderRows.giveBack(moves.givenBack, in: db)
            if let order = change.order { try OrderRows.update(order.after, in: db) }
            if let customer = change.customer { try CustomerRows.put(customer.after, in: db) }
            try ServiceChangeRows.insert(change, in: db)
        }
    }

    public func serviceChanges(of customer: CustomerID) throws -> [ServiceChange] {
        try read { db in
            let sql = "SELECT body FROM service_change WHERE customer = ? ORDER BY position"
            return try Data.fetchAll(db, sql: sql, arguments: [customer.rawValue])
                .map { try JSONDecoder().decode(ServiceChange.self, from: $0) }
        }
    }
}

/// The audit trail of customer service. Called inside a transaction.
private enum ServiceChangeRows {
    static func contains(_ id: ServiceChangeID, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM service_change WHERE id = ?)", arguments: [id.rawValue]) ?? false
    }

    static func insert(_ change: ServiceChange, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO service_change (id, customer, order_id, is_profile, action, time, body) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                change.id.rawValue, change.subject.rawValue, change.order?.before.id.rawValue, change.customer != nil,
                change.action, change.time, try JSONEncoder().encode(change),
            ])
    }
}
