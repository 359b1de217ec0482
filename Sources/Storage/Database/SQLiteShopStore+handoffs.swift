public import Commerce
import Foundation
import GRDB

extension SQLiteShopStore {
    public func queue(_ handoff: Handoff, packet: String) throws -> Handoff {
        if let known = try self.handoff(handoff.id) { return known }
        // The file comes first: a hand-off in the queue always has one.
        let stored = handoff.stored(withPacket: try packets.write(packet, of: handoff.id))
        try write { db in
            guard try HandoffRows.handoff(handoff.id, in: db) == nil else { return }
            try HandoffRows.put(stored, in: db)
        }
        return stored
    }

    public func handoff(_ id: HandoffID) throws -> Handoff? { try read { try HandoffRows.handoff(id, in: $0) } }

    public func openHandoffs() throws -> [Handoff] {
        try read { db in
            try Data.fetchAll(db, sql: "SELECT body FROM handoff WHERE is_open").map(HandoffRows.decode)
        }.sorted { $0.isBefore($1) }
    }

    public func packet(of handoff: HandoffID) -> String? { packets.read(handoff) }

    @discardableResult
    public func apply(_ transition: HandoffTransition, to handoff: HandoffID, at time: Int) throws -> Handoff {
        try write { db in
            guard let current = try HandoffRows.handoff(handoff, in: db) else { throw HandoffConflict(current: nil) }
            let next = try current.after(transition, at: time)
            if next != current { try HandoffRows.put(next, in: db) }
            return next
        }
    }

    @discardableResult
    public func post(_ text: String, by author: HandoffMessage.Author, to handoff: HandoffID, at time: Int) throws -> HandoffMessage {
        try write { db in
            guard let current = try HandoffRows.handoff(handoff, in: db) else { throw HandoffConflict(current: nil) }
            try current.requireOpen(to: author)
            let last = try Int.fetchOne(
                db, sql: "SELECT MAX(number) FROM handoff_message WHERE handoff = ?", arguments: [handoff.rawValue]) ?? 0
            let message = HandoffMessage(number: last + 1, author: author, text: text, time: time)
            try HandoffRows.insert(message, of: handoff, in: db)
            return message
        }
    }

    public func messages(of handoff: HandoffID, after number: Int) throws -> [HandoffMessage] {
        try read { db in
            let sql = "SELECT number, colleague, text, time FROM handoff_message WHERE handoff = ? AND number > ? ORDER BY number"
            return try Row.fetchAll(db, sql: sql, arguments: [handoff.rawValue, number]).map { row in
                let colleague: String? = row[1]
                return HandoffMessage(number: row[0], author: colleague.map { .colleague($0) } ?? .customer, text: row[2], time: row[3])
            }
        }
    }

    private var packets: PacketFolder {
        PacketFolder(path: URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent("handoffs").path)
    }
}

/// Called inside a transaction.
private enum HandoffRows {
    static func handoff(_ id: HandoffID, in db: Database) throws -> Handoff? {
        try Data.fetchOne(db, sql: "SELECT body FROM handoff WHERE id = ?", arguments: [id.rawValue]).map(decode)
    }

    static func decode(_ body: Data) throws -> Handoff { try JSONDecoder().decode(Handoff.self, from: body) }

    static func put(_ handoff: Handoff, in db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO handoff (id, is_open, body) VALUES (?, ?, ?)",
            arguments: [handoff.id.rawValue, handoff.state.isOpen, try JSONEncoder().encode(handoff)])
    }

    static func insert(_ message: HandoffMessage, of handoff: HandoffID, in db: Database) throws {
        let colleague: String? = if case .colleague(let name) = message.author { name } else { nil }
        try db.execute(
            sql: "INSERT INTO handoff_message (handoff, number, colleague, text, time) VALUES (?, ?, ?, ?, ?)",
            arguments: [handoff.rawValue, message.number, colleague, message.text, message.time])
    }
}
