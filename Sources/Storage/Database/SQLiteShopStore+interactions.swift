public import Commerce
import Foundation
import GRDB

extension SQLiteShopStore {
    public func interactions() throws -> [Interaction] {
        try read { try InteractionRows.fetch("ORDER BY time, position", in: $0).map(\.interaction) }
    }

    public func interactions(numbered numbers: Range<Int>) throws -> [Interaction] {
        try read { db in
            try InteractionRows.fetch(
                "WHERE position >= ? AND position < ? ORDER BY time, position", [numbers.lowerBound, numbers.upperBound], in: db
            ).map(\.interaction)
        }
    }

    public func lastInteraction() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT MAX(position) FROM interaction") ?? 0 }
    }

    public func interactions(of customer: CustomerID) throws -> [RecordedInteraction] {
        try read { try InteractionRows.fetch("WHERE customer = ? ORDER BY time, position", [customer.rawValue], in: $0) }
    }

    public func record(_ interaction: Interaction) throws {
        try write { db in
            try InteractionRows.insert([interaction], isDemo: false, in: db)
            if interaction.kind == .rating, let stars = interaction.stars {
                try InteractionRows.rate(interaction.product, in: db) { ($0 ?? Rating(average: 0, count: 0)).adding(stars) }
            }
        }
    }

    @discardableResult
    public func forget(_ events: Set<InteractionID>, of customer: CustomerID) throws -> [RecordedInteraction] {
        try write { db in
            let own = try InteractionRows.fetch("WHERE customer = ? ORDER BY time, position", [customer.rawValue], in: db)
            let gone = own.filter { events.contains($0.id) }
            for event in gone { try InteractionRows.forget(event, in: db) }
            if !gone.isEmpty { try InteractionRows.countForgetting(in: db) }
            return gone
        }
    }
}

extension SQLiteShopStore {
    public func forgettings() throws -> Int { try read { try InteractionRows.forgettings(in: $0) } }
}

/// Interactions as rows. Called inside a transaction.
enum InteractionRows {
    /// How often any were taken away or became others.
    private static let forgettings = "forgettings"

    static func forgettings(in db: Database) throws -> Int { try Meta.text(forgettings, in: db).flatMap { Int($0) } ?? 0 }

    static func countForgetting(in db: Database) throws {
        try Meta.set(forgettings, Data(String(forgettings(in: db) + 1).utf8), in: db)
    }

    static func fetch(
        _ selection: String, _ arguments: StatementArguments = [], in db: Database
    ) throws -> [RecordedInteraction] {
        let sql = "SELECT position, customer, product, kind, stars, time FROM interaction " + selection
        return try Array(Row.fetchCursor(db, sql: sql, arguments: arguments).map { row in
            guard let kind = Interaction.Kind(rawValue: row[3]) else { throw RecordReader.Damaged() }
            return RecordedInteraction(
                id: InteractionID(number: row[0]),
                Interaction(customer: CustomerID(row[1]), product: ProductID(row[2]), kind: kind, stars: row[4], time: row[5]))
        })
    }

    static func insert(_ interactions: [Interaction], isDemo: Bool, in db: Database) throws {
        try insert(interactions.map { (nil, $0) }, isDemo: isDemo, in: db)
    }

    private static func insert(_ rows: [(position: Int?, interaction: Interaction)], isDemo: Bool, in db: Database) throws {
        let statement = try db.makeStatement(sql: """
            INSERT INTO interaction (position, customer, product, kind, stars, time, is_demo) VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        for (position, interaction) in rows {
            try statement.execute(arguments: [
                position, interaction.customer.rawValue, interaction.product.rawValue, interaction.kind.rawValue,
                interaction.stars, interaction.time, isDemo,
            ])
        }
    }

    /// The catalogue's interactions anew, but for those that were forgotten; who was there before keeps its number.
    static func replaceDemo(_ interactions: [Interaction], in db: Database) throws {
        let forgotten = Set(try String.fetchAll(db, sql: "SELECT key FROM forgotten_interaction"))
        var numbers = Dictionary(grouping: try fetch("WHERE is_demo = 1 ORDER BY position DESC", in: db)) { key(of: $0.interaction) }
            .mapValues { $0.compactMap(\.id.number) }
        if !numbers.isEmpty { try countForgetting(in: db) }
        try db.execute(sql: "DELETE FROM interaction WHERE is_demo = 1")
        var rows: [(Int?, Interaction)] = []
        for interaction in interactions {
            let key = key(of: interaction)
            guard forgotten.contains(key) else {
                rows.append((numbers[key]?.popLast(), interaction))
                continue
            }
            try takeBackStars(of: interaction, in: db)
        }
        try insert(rows, isDemo: true, in: db)
    }

    static func forget(_ event: RecordedInteraction, in db: Database) throws {
        guard let number = event.id.number else { return }
        let isDemo = try Bool.fetchOne(db, sql: "SELECT is_demo FROM interaction WHERE position = ?", arguments: [number])
        try db.execute(sql: "DELETE FROM interaction WHERE position = ?", arguments: [number])
        if isDemo == true {
            try db.execute(sql: "INSERT OR IGNORE INTO forgotten_interaction (key) VALUES (?)", arguments: [key(of: event.interaction)])
        }
        try takeBackStars(of: event.interaction, in: db)
    }

    /// What tells an interaction of the catalogue from the others on whatever day it is loaded: its dates move by whole days.
    private static func key(of interaction: Interaction) -> String {
        [
            interaction.customer.rawValue, interaction.product.rawValue, interaction.kind.rawValue,
            interaction.stars.map { String($0) } ?? "", String(interaction.time % 86_400),
        ].joined(separator: "\t")
    }

    private static func takeBackStars(of interaction: Interaction, in db: Database) throws {
        guard interaction.kind == .rating, let stars = interaction.stars else { return }
        try rate(interaction.product, in: db) { $0?.removing(stars) }
    }

    /// - Parameter change: gives the product's rating from what it is; nil where nobody has rated.
    static func rate(_ product: ProductID, in db: Database, change: (Rating?) -> Rating?) throws {
        let sql = "SELECT rating_average, rating_count FROM product WHERE id = ?"
        guard let row = try Row.fetchOne(db, sql: sql, arguments: [product.rawValue]) else { return }
        try ChangeRows.note("SELECT id FROM product WHERE id = ?", [product.rawValue], in: db)
        let average: Double? = row[0]
        let rating = change(average.map { Rating(average: $0, count: row[1]) })
        try db.execute(
            sql: "UPDATE product SET rating_average = ?, rating_count = ? WHERE id = ?",
            arguments: [rating?.average, rating?.count ?? 0, product.rawValue])
    }
}
