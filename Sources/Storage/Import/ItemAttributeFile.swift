import Foundation

/// What the items of a data set are: numbers of attributes by the item's number.
public enum ItemAttributeFile {
    /// Reads one JSON object, `{"item": [attribute, …], …}`, all whole numbers; the file may be gzip. O(bytes).
    /// - Throws: `LabelledTextError` where it is not so, `ImportError` for a file that cannot be read.
    public static func read(from path: String) throws -> [UInt32: [Int]] {
        let source = try ImportSource(path: path)
        var bytes: [UInt8] = []
        while let part = try source.next() { bytes += part }
        guard let stated = try? JSONDecoder().decode([String: [Int]].self, from: Data(bytes)) else {
            throw LabelledTextError(path: path, line: 1, reason: "expected one JSON object, as in {\"4\": [1, 2, 3]}: attributes by item")
        }
        var items: [UInt32: [Int]] = [:]
        for (name, attributes) in stated {
            guard let item = UInt32(name), item <= InteractionFile.largestNumber else {
                throw LabelledTextError(
                    path: path, line: 1, reason: "expected items to be whole numbers from 0 to \(InteractionFile.largestNumber)")
            }
            items[item] = attributes
        }
        return items
    }
}
