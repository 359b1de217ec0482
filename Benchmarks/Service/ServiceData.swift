import CZlib
import Foundation

/// The data of a service shop, `products`, `users` and `orders`, each a map by id.
struct ServiceData {
    struct Damaged: Error, CustomStringConvertible {
        var description: String
    }

    var root: JSONValue

    init(_ bytes: Data) throws {
        root = try JSONDecoder().decode(JSONValue.self, from: bytes)
        guard root["orders"] != nil, root["users"] != nil, root["products"] != nil else {
            throw Damaged(description: "The data lacks orders, users or products.")
        }
    }

    func order(_ id: String) -> JSONValue? { root["orders"]?[id] }
    func user(_ id: String) -> JSONValue? { root["users"]?[id] }
    func product(_ id: String) -> JSONValue? { root["products"]?[id] }
    func orders(of user: String) -> [JSONValue] { (self.user(user)?["orders"]?.strings ?? []).compactMap(order) }
    var users: [JSONValue] { (root["users"]?.object ?? [:]).sorted { $0.key < $1.key }.map(\.value) }

    /// The variant of a product with this item id.
    func variant(_ item: String, of product: String) -> JSONValue? { self.product(product)?["variants"]?[item] }

    /// The bytes of a file, unpacked where it is gzip.
    static func bytes(of path: String) throws -> Data {
        guard let file = gzopen(path, "rb") else { throw Damaged(description: "\(path) cannot be read.") }
        defer { gzclose(file) }
        var bytes = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = gzread(file, &buffer, UInt32(buffer.count))
            guard count >= 0 else { throw Damaged(description: "\(path) is damaged.") }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<Int(count)])
        }
    }
}
