import Foundation

/// Resident memory of this process, in megabytes (10⁶ bytes), as the Linux kernel counts it.
public struct ProcessMemory: Codable, Sendable {
    public private(set) var resident = 0.0
    /// Of `resident`, what is not backed by a file: the rest can be dropped and read again.
    public private(set) var anonymous = 0.0
    /// The most that was resident since the process began.
    public private(set) var peak = 0.0

    public static func now() throws -> ProcessMemory {
        var memory = ProcessMemory()
        for line in try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n") {
            let parts = line.split(whereSeparator: \.isWhitespace)
            guard parts.count == 3, let kibibytes = Double(parts[1]) else { continue }
            let megabytes = kibibytes * 1024 / 1e6
            switch parts[0] {
            case "VmRSS:": memory.resident = megabytes
            case "RssAnon:": memory.anonymous = megabytes
            case "VmHWM:": memory.peak = megabytes
            default: break
            }
        }
        return memory
    }
}
