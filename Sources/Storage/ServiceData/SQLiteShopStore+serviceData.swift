public import Commerce
import Foundation
import GRDB

/// What an import of service data brought.
public struct ServiceDataReport: Hashable, Sendable {
    public var products: Int
    public var variants: Int
    public var customers: Int
    public var orders: Int
    /// Of the policy; 0 where there is none.
    public var passages: Int
}

/// Why a shop cannot be written as service data.
public enum ServiceDataExportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The shop did not come from such a document.
    case noDocument
    /// A record holds something that the form has no field for.
    case notExpressible(String)

    public var description: String {
        switch self {
        case .noDocument:
            "This shop was not imported from service data, so there is no form to write it in. Import one with `shopkeeper import service-data`."
        case .notExpressible(let record): "\(record) holds something that service data has no field for; nothing was written."
        }
    }
}

extension SQLiteShopStore {
    /// Where the database keeps the document.
    static let documentKey = "service data"

    /// Puts what the file says in place of the whole shop, in one transaction: what customers did in it before is gone too.
    /// - Parameters:
    ///   - file: may be gzip; where there is no such file, the one with ".gz" behind its name is read.
    ///   - utterances: example sentences the shop's understanding is trained on, as the demo shop has them.
    ///   - synonyms: likewise, for its search.
    /// - Throws: `ServiceDataError`, `ImportError`, `StorageError`; then the shop is as it was.
    public func importServiceData(
        from file: String, options: ServiceDataOptions, utterances: [Utterance], synonyms: [[String]]
    ) throws -> ServiceDataReport {
        let read = try ServiceDataFile(path: file, options: options)
        var contents = read.contents
        contents.utterances = utterances
        contents.synonyms = synonyms
        let packed = try DeflatedBytes.packed(read.document.bytes)
        try replaceShop(with: contents, stamp: "service data") { try Meta.set(Self.documentKey, packed, in: $0) }
        return ServiceDataReport(
            products: contents.products.count, variants: contents.products.reduce(0) { $0 + $1.variants.count },
            customers: contents.customers.count, orders: contents.orders.count,
            passages: contents.articles.reduce(0) { $0 + $1.passages.count })
    }

    /// The document that the shop was imported from, with what became of its customers and orders since. Byte for byte the
    /// original where nothing did; unpacked, where that was gzip.
    /// - Throws: `ServiceDataExportError`, `StorageError`.
    public func exportServiceData() throws -> [UInt8] {
        let (packed, currency, now) = try read { db in
            guard let packed = try Meta.value(Self.documentKey, in: db) else { throw ServiceDataExportError.noDocument }
            let orders = try Data.fetchAll(db, sql: "SELECT body FROM shop_order ORDER BY placed, id")
                .map { try JSONDecoder().decode(Order.self, from: $0) }
            return (packed, try Meta.currency(in: db), ServiceData(products: [], customers: try CustomerRows.all(in: db), orders: orders))
        }
        do {
            var document = try JSONDocument(try DeflatedBytes.unpacked(packed))
            let reader = ServiceDataReader(currency: currency)
            let original = try reader.data(of: document.root)
            ServiceDataPatch(from: original, to: now).apply(to: &document.root)
            let written = document.root.source == nil ? try reader.data(of: document.root) : original
            if let different = written.asWritten.firstDifference(from: now.asWritten) {
                throw ServiceDataExportError.notExpressible(different)
            }
            return document.written
        } catch let error as JSONTreeParser.Malformed {
            throw StorageError(.corrupt, path: path, cause: error.reason)
        } catch let error as ServiceDataProblem {
            throw ServiceDataExportError.notExpressible(error.reason)
        } catch {
            throw Self.storageError(error, path: path)
        }
    }
}

extension ServiceData {
    /// What a message calls the first record that is another in `other`; nil where all are the same.
    fileprivate func firstDifference(from other: ServiceData) -> String? {
        let customers = Dictionary(self.customers.map { ($0.id, $0) }) { first, _ in first }
        let orders = Dictionary(self.orders.map { ($0.id, $0) }) { first, _ in first }
        return other.customers.first { customers[$0.id] != $0 }.map { "The customer \($0.id)" }
            ?? other.orders.first { orders[$0.id] != $0 }.map { "The order \($0.id)" }
    }
}
