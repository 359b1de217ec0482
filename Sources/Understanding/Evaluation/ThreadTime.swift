import Foundation

/// Processor time of the calling thread: what other programs do meanwhile does not count.
public enum ThreadTime {
    /// Seconds from an unspecified start; only differences mean something.
    public static func seconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
