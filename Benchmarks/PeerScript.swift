import ArgumentParser
import Foundation

/// What other programs are measured with on the same data: scripts and an interpreter that has the programs installed.
struct PeerOptions: ParsableArguments {
    @Option(help: "The Python interpreter that has the peers installed; without it only this program is measured.")
    var peers: String?
    @Option(help: "The folder with the peers' scripts.") var peerScripts: String?

    func validate() throws {
        guard (peers == nil) == (peerScripts == nil) else { throw ValidationError("--peers and --peer-scripts belong together.") }
    }

    /// Nil where no peers are to be measured.
    func script(_ name: String) -> PeerScript? {
        guard let peers, let peerScripts else { return nil }
        return PeerScript(python: peers, path: peerScripts + "/" + name)
    }
}

/// A script that measures other programs and writes its figures as JSON.
struct PeerScript {
    /// One search engine. Which figures there are depends on what the script was asked for.
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

    /// One recommender.
    struct Recommender: Decodable {
        var name: String
        var recall: Double
        var ndcg: Double
        var trainingSeconds: Double
        var peakMemory: Double
        var millisecondsTogether: Double
        var milliseconds: Double

        enum CodingKeys: String, CodingKey {
            case name = "model"
            case recall = "Recall@20"
            case ndcg = "NDCG@20"
            case trainingSeconds = "train s"
            case peakMemory = "peak MB"
            case millisecondsTogether = "batch ms/user"
            case milliseconds = "single p50 ms"
        }
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// The interpreter with the programs installed.
    var python: String
    var path: String

    /// A row for each program. Blocks until the script has ended.
    func rows<Row: Decodable>(_ arguments: [String], as type: Row.Type = Row.self) throws -> [Row] {
        let file = NSTemporaryDirectory() + "/peers-\(ProcessInfo.processInfo.processIdentifier).json"
        defer { try? FileManager.default.removeItem(atPath: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = [path] + arguments + ["--json", file]
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(path) ended with status \(process.terminationStatus)")
        }
        return try JSONDecoder().decode([Row].self, from: Data(contentsOf: URL(fileURLWithPath: file)))
    }
}
