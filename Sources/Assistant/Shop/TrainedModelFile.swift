import Foundation

/// What was learned of a shop's texts, saved. It can always be learned again, so no failure here is one of the shop.
enum TrainedModelFile {
    /// Far above any model of a shop; a file beyond it is none.
    private static let sizeLimit = 1 << 28

    static func read(_ path: String) -> [UInt8]? {
        guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: sizeLimit) else { return nil }
        return [UInt8](data)
    }

    /// Atomic: another session sees the old file or the new one, whole.
    static func write(_ model: [UInt8], to path: String) {
        try? Data(model).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
}
