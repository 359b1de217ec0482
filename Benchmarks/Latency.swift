import Figures
import Foundation

/// Runnable threads over the last minute: how busy the machine is while times are taken.
var loadAverage: String {
    var load = 0.0
    return getloadavg(&load, 1) == 1 ? decimals(load, 1) : "unknown"
}

/// Seconds that a call takes by the clock on the wall, and its result.
func timed<Value>(_ call: () throws -> Value) rethrows -> (seconds: Double, value: Value) {
    let start = ContinuousClock.now
    let value = try call()
    return ((ContinuousClock.now - start) / .seconds(1), value)
}

/// Times of calls, one after another in a warm process, by the clock on the wall.
struct Latency {
    private let milliseconds: [Double]

    /// Every call counts, as in the peers' scripts.
    /// - Parameters:
    ///   - passes: timed passes over the queries, after one that is not counted.
    ///   - call: returns how much it found, so that no work can be left out.
    init(_ queries: [String], passes: Int, _ call: (String) -> Int) {
        milliseconds = Self.times(queries, passes, call).flatMap(\.self).sorted()
    }

    /// Each query counts once, with the median of its passes: what other programs on the machine take away does not
    /// show, what the query itself costs does.
    init(mediansOf queries: [String], passes: Int, _ call: (String) -> Int) {
        milliseconds = Self.times(queries, passes, call).compactMap(median).sorted()
    }

    /// By query, then by pass.
    private static func times(_ queries: [String], _ passes: Int, _ call: (String) -> Int) -> [[Double]] {
        var times = Array(repeating: [Double](), count: queries.count)
        var found = 0
        for pass in 0...passes {
            for (place, query) in queries.enumerated() {
                let (seconds, count) = timed { call(query) }
                found += count
                if pass > 0 { times[place].append(seconds * 1000) }
            }
        }
        precondition(found > 0, "no query found anything")
        return times
    }

    /// - Parameter share: 0.5 for the median.
    func at(_ share: Double) -> Double {
        milliseconds[min(milliseconds.count - 1, Int(Double(milliseconds.count) * share))]
    }
}
