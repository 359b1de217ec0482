import Foundation
import Recommendation
import Storage

/// The learnt weights of a shop's ranking, as JSON beside its database. Without a file that can be used the standard ones
/// hold.
enum RankingWeightsFile {
    static func read(_ path: String) -> HybridWeights? {
        FileManager.default.contents(atPath: path).flatMap { try? JSONDecoder().decode(HybridWeights.self, from: $0) }
    }

    /// Atomic; nil takes the file away.
    /// - Throws: `StorageError.unwritable`.
    static func write(_ weights: HybridWeights?, to path: String) throws {
        do {
            if let weights {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
                try encoder.encode(weights).write(to: URL(fileURLWithPath: path), options: .atomic)
            } else if FileManager.default.fileExists(atPath: path) {
                try FileManager.default.removeItem(atPath: path)
            }
        } catch {
            throw StorageError(.unwritable, path: path)
        }
    }
}
