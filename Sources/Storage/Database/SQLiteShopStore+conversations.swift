public import Commerce
import GRDB

extension SQLiteShopStore {
    public func save(_ turn: StoredTurn) throws {
        try write { db in
            try db.execute(
                sql: """
                    INSERT INTO turn (conversation, turn, customer, utterance, reply, record, time) VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (conversation, turn) DO UPDATE SET customer = excluded.customer,
                        utterance = excluded.utterance, reply = excluded.reply, record = excluded.record, time = excluded.time
                    """,
                arguments: [
                    turn.conversation, turn.turn, turn.customer.rawValue, turn.utterance, turn.reply, turn.record, turn.time,
                ])
        }
    }

    public func turns(of conversation: String) throws -> [StoredTurn] {
        try read { db in
            let sql = "SELECT turn, customer, utterance, reply, record, time FROM turn WHERE conversation = ? ORDER BY turn"
            return try Array(Row.fetchCursor(db, sql: sql, arguments: [conversation]).map { row in
                StoredTurn(
                    conversation: conversation, turn: row[0], customer: CustomerID(row[1]), utterance: row[2],
                    reply: row[3], record: row[4], time: row[5])
            })
        }
    }

    public func utterances(of customer: CustomerID, limit: Int) throws -> [String] {
        try read { db in
            let sql = """
                SELECT utterance FROM turn WHERE customer = ? AND utterance <> '' ORDER BY time DESC, position DESC
                """
            let rows = try String.fetchCursor(db, sql: sql, arguments: [customer.rawValue])
            var utterances: [String] = []
            var seen: Set<String> = []
            while utterances.count < limit, let utterance = try rows.next() {
                if seen.insert(utterance).inserted { utterances.append(utterance) }
            }
            return utterances
        }
    }
}
