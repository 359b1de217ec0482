public import Commerce
import Foundation
import GRDB

/// A shop in an SQLite file. Several processes may have the same shop open.
///
/// Every method throws `StorageError` for what the file system or the database refuses, beside what its protocol says.
public final class SQLiteShopStore: ShopStore {
    public let path: String
    private let pool: DatabasePool

    /// Opens the shop at `path`, or makes an empty one; brings an older one to this version's schema.
    /// - Throws: `StorageError`, with `.newerVersion` where a later version of the program wrote the file.
    public init(path: String) throws {
        self.path = path
        var configuration = Configuration()
        // Two sessions may write at once; the second waits this long.
        configuration.busyMode = .timeout(10)
        configuration.label = "shop"
        configuration.prepareDatabase { db in
            // With a write-ahead log this loses no transaction when the program dies, and none is ever half there.
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            try Self.migrate(pool, path: path)
            self.pool = pool
        } catch {
            throw Self.storageError(error, path: path)
        }
    }

    private static func migrate(_ pool: DatabasePool, path: String) throws {
        let isCurrent = try pool.read { db in
            if try Schema.migrator.hasBeenSuperseded(db) { throw StorageError(.newerVersion, path: path) }
            return try Schema.migrator.hasCompletedMigrations(db)
        }
        guard !isCurrent else { return }
        do {
            try Schema.migrator.migrate(pool)
        } catch {
            // Another session that opened the same new shop may have been first.
            guard try pool.read(Schema.migrator.hasCompletedMigrations) else { throw error }
        }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try pool.read(body)
        } catch {
            throw Self.storageError(error, path: path)
        }
    }

    /// One transaction: everything or nothing. It holds the write lock from its start, so that what it reads stays true.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try pool.writeWithoutTransaction { db in
                var result: Result<Value, any Error>?
                try db.inTransaction(.immediate) {
                    let value = try body(db)
                    result = .success(value)
                    return .commit
                }
                guard let result else { throw StorageError(.other, path: path) }
                return try result.get()
            }
        } catch {
            throw Self.storageError(error, path: path)
        }
    }

    /// Writes the shop as it is now, whatever others do meanwhile, into a new file.
    public func copy(to path: String) throws {
        do {
            try pool.vacuum(into: path)
        } catch {
            throw Self.storageError(error, path: path)
        }
    }

    /// Database errors become sentences; the domain's own errors pass.
    static func storageError(_ error: any Error, path: String) -> any Error {
        if error is RecordReader.Damaged || error is DecodingError {
            return StorageError(.corrupt, path: path, cause: "a damaged record")
        }
        guard let error = error as? DatabaseError else { return error }
        let cause = error.message ?? error.resultCode.description
        let code: StorageError.Code = switch error.resultCode.primaryResultCode {
        case .SQLITE_FULL: .full
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt
        case .SQLITE_READONLY, .SQLITE_PERM: .unwritable
        case .SQLITE_CANTOPEN: .unreadable
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        default: .other
        }
        return StorageError(code, path: path, cause: code == .full || code == .busy ? "" : cause)
    }
}
