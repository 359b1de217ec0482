import Foundation

/// The script that measures other search engines on the same catalogue.
struct PeerScript {
    /// One engine. Which figures there are depends on what the script was asked for.
    struct Engine: Decodable {
        var name: String
        var buildSeconds: Double
        var megabytes: Double
        var top10P50: Double
        var top10P95: Double
        var top50P50: Double
        var top50P95: Double
        var ndcg10: Double?
        var condensed: Double?
        var recall1: Double?
        var recall10: Double?
        var recall100: Double?

        enum CodingKeys: String, CodingKey {
            case name = "peer"
            case buildSeconds = "build s"
            case megabytes = "index MB"
            case top10P50 = "top10 p50 ms"
            case top10P95 = "top10 p95 ms"
            case top50P50 = "top50+titles p50 ms"
            case top50P95 = "top50+titles p95 ms"
            case ndcg10 = "nDCG@10"
            case condensed
            case recall1 = "Recall@1"
            case recall10 = "Recall@10"
            case recall100 = "Recall@100"
        }
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// The interpreter with the engines installed.
    var python: String
    /// Holds `search.py`.
    var folder: String

    /// Blocks until the script has ended.
    func engines(_ arguments: [String]) throws -> [Engine] {
        let file = NSTemporaryDirectory() + "/peers-\(ProcessInfo.processInfo.processIdentifier).json"
        defer { try? FileManager.default.removeItem(atPath: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = [folder + "/search.py"] + arguments + ["--json", file]
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(folder)/search.py ended with status \(process.terminationStatus)")
        }
        return try JSONDecoder().decode([Engine].self, from: Data(contentsOf: URL(fileURLWithPath: file)))
    }
}
