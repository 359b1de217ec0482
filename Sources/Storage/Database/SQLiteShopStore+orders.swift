public import Commerce
import Foundation
import GRDB

extension SQLiteShopStore {
    public func orders(of customer: CustomerID) throws -> [Order] {
        try read { db in
            let sql = "SELECT body FROM shop_order WHERE customer = ? ORDER BY placed DESC, id DESC"
            return try Data.fetchAll(db, sql: sql, arguments: [customer.rawValue])
                .map { try JSONDecoder().decode(Order.self, from: $0) }
        }
    }

    public func order(_ id: OrderID) throws -> Order? {
        try read { try OrderRows.order(id, in: $0) }
    }

    public func apply(_ change: OrderChange, atRevision revision: Int) throws {
        try write { db in
            guard let order = try OrderRows.order(change.order, in: db) else { throw OrderConflict(order: change.order) }
            try order.requireUnchanged(for: change, revision: revision)
            switch change.stockEffect {
            case .none: break
            case .giveBack: try OrderRows.giveBack(order.lines, in: db)
            case .takeAgain: try OrderRows.takeAgain(order.lines, in: db)
            }
            try OrderRows.update(order.applying(change), in: db)
            try OrderRows.insert(change, in: db)
        }
    }

    public func place(_ order: Order) throws {
        try write { db in
            guard try OrderRows.order(order.id, in: db) == nil else { throw OrderConflict(order: order.id) }
            try OrderRows.take(order.lines, in: db)
            try OrderRows.insert(order, isDemo: false, in: db)
            try db.execute(sql: "DELETE FROM cart_line WHERE customer = ?", arguments: [order.customer.rawValue])
        }
    }

    public func nextOrderID() throws -> OrderID {
        try read { OrderID.next(after: try String.fetchAll($0, sql: "SELECT id FROM shop_order").map { OrderID($0) }) }
    }

    public func changes(of order: OrderID) throws -> [OrderChange] {
        try read { db in
            let sql = """
                SELECT from_state, to_state, actor, policy, reason, time FROM order_change WHERE order_id = ? ORDER BY position
                """
            return try Array(Row.fetchCursor(db, sql: sql, arguments: [order.rawValue]).map { row in
                guard let from = Order.State(rawValue: row[0]), let to = Order.State(rawValue: row[1]) else {
                    throw RecordReader.Damaged()
                }
                return OrderChange(order: order, from: from, to: to, actor: row[2], policy: row[3], reason: row[4], time: row[5])
            })
        }
    }
}

/// Orders as rows: what is searched by stands in columns, the whole in `body`. Called inside a transaction.
enum OrderRows {
    static func order(_ id: OrderID, in db: Database) throws -> Order? {
        try Data.fetchOne(db, sql: "SELECT body FROM shop_order WHERE id = ?", arguments: [id.rawValue])
            .map { try JSONDecoder().decode(Order.self, from: $0) }
    }

    static func insert(_ order: Order, isDemo: Bool, in db: Database) throws {
        try db.execute(
            sql: "INSERT INTO shop_order (id, customer, state, placed, revision, body, is_demo) VALUES (?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                order.id.rawValue, order.customer.rawValue, order.state.rawValue, order.placed, order.revision,
                try JSONEncoder().encode(order), isDemo,
            ])
    }

    static func update(_ order: Order, in db: Database) throws {
        try db.execute(
            sql: "UPDATE shop_order SET state = ?, revision = ?, body = ? WHERE id = ?",
            arguments: [order.state.rawValue, order.revision, try JSONEncoder().encode(order), order.id.rawValue])
    }

    static func insert(_ change: OrderChange, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO order_change (order_id, from_state, to_state, actor, policy, reason, time)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                change.order.rawValue, change.from.rawValue, change.to.rawValue, change.actor, change.policy,
                change.reason, change.time,
            ])
    }

    /// Throws for the first line that cannot be delivered whole; the transaction around it then takes back the rest.
    static func take(_ lines: [OrderLine], in db: Database) throws {
        let isCounted = try countsUnits(in: db)
        for line in lines {
            let sql = "SELECT stock FROM variant WHERE id = ?"
            let left = try Int.fetchOne(db, sql: sql, arguments: [line.variant.rawValue])
            guard let left, left >= line.quantity else { throw OutOfStock(variant: line.variant, left: left ?? 0) }
            if isCounted { try add(-line.quantity, to: line.variant, in: db) }
        }
    }

    /// What was never given back need not be there.
    static func takeAgain(_ lines: [OrderLine], in db: Database) throws {
        if try countsUnits(in: db) { try take(lines, in: db) }
    }

    /// A variant that is no longer sold has no shelf to go back to.
    static func giveBack(_ lines: [OrderLine], in db: Database) throws {
        guard try countsUnits(in: db) else { return }
        for line in lines { try add(line.quantity, to: line.variant, in: db) }
    }

    private static func countsUnits(in db: Database) throws -> Bool {
        try Meta.value("shop", in: db).map { try JSONDecoder().decode(Shop.self, from: $0).countsUnits } ?? true
    }

    private static func add(_ units: Int, to variant: VariantID, in db: Database) throws {
        try ChangeRows.note(
            "SELECT product.id FROM product JOIN variant ON variant.product = product.position WHERE variant.id = ?",
            [variant.rawValue], in: db)
        try db.execute(
            sql: "UPDATE variant SET stock = stock + ? WHERE id = ?", arguments: [units, variant.rawValue])
    }
}
