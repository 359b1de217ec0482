public import Commerce
import Foundation

/// What an import of service data is told beside its file.
public struct ServiceDataOptions: Hashable, Sendable {
    /// The shop's name as customers see it.
    public var shopName: String
    public var currency: Currency
    /// The policy; nil takes "policy.md" beside the file, where there is one.
    public var policy: String?
    /// What the shop's service does; none leaves it to a person.
    public var flows: [ServiceFlow]
    /// The date of products and policy, which state none.
    public var today: Day

    public init(shopName: String, currency: Currency = .usd, policy: String? = nil, flows: [ServiceFlow] = [], today: Day) {
        self.shopName = shopName
        self.currency = currency
        self.policy = policy
        self.flows = flows
        self.today = today
    }
}

/// A shop's service data in files, read whole.
struct ServiceDataFile {
    let document: JSONDocument
    let contents: ShopContents

    /// - Parameter path: a file that may be gzip; where there is none, `path` with ".gz" behind it is taken.
    /// - Throws: `ImportError`, `ServiceDataError`.
    init(path: String, options: ServiceDataOptions) throws {
        let path = !FileManager.default.fileExists(atPath: path) && FileManager.default.fileExists(atPath: path + ".gz") ? path + ".gz" : path
        let bytes = try Self.bytes(of: path)
        let document: JSONDocument
        do {
            document = try JSONDocument(bytes)
        } catch {
            throw ServiceDataError(path: path, place: Self.place(of: error.offset, in: bytes), reason: error.reason)
        }
        let data: ServiceData
        do {
            data = try ServiceDataReader(currency: options.currency, today: options.today).data(of: document.root)
        } catch {
            throw ServiceDataError(path: path, place: error.offset.map { Self.place(of: $0, in: bytes) }, reason: error.reason)
        }
        let article = try Self.policy(options, beside: path)
        let shop = Shop(
            name: LocalizedText(options.shopName, language: .english), currency: options.currency, languages: [.english], stock: .uncounted,
            flows: options.flows.isEmpty ? nil : options.flows, hearing: .deskFirst)
        self.document = document
        contents = ShopContents(
            shop: shop, vocabulary: ImportedVocabulary.vocabulary(of: data.products, categories: []), products: data.products,
            articles: article.map { [$0] } ?? [], customers: data.customers, orders: data.orders)
    }

    private static func policy(_ options: ServiceDataOptions, beside path: String) throws -> Article? {
        let beside = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent("policy.md").path
        guard let policy = options.policy ?? (FileManager.default.fileExists(atPath: beside) ? beside : nil) else { return nil }
        guard let text = String(validating: try bytes(of: policy), as: UTF8.self) else {
            throw ServiceDataError(path: policy, place: nil, reason: "it is not valid UTF-8")
        }
        guard let article = PolicyFile.article(text, updated: options.today) else {
            throw ServiceDataError(path: policy, place: nil, reason: "the policy has no text")
        }
        return article
    }

    private static let longest = 1 << 28

    private static func bytes(of path: String) throws -> [UInt8] {
        let source = try ImportSource(path: path)
        var bytes: [UInt8] = []
        while let more = try source.next() {
            bytes += more
            guard bytes.count <= longest else { throw ImportError.unknownFormat(path, "it holds more than \(longest >> 20) MB") }
        }
        return bytes
    }

    /// Line and column of a byte.
    private static func place(of offset: Int, in bytes: [UInt8]) -> ServiceDataError.Place {
        let before = bytes[..<min(offset, bytes.count)]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return .init(
            line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: String(decoding: before[lineStart...], as: UTF8.self).count + 1)
    }
}
