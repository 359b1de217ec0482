extension Duration {
    /// For poll(2): whole milliseconds, rounded up so that a wait is never shorter than asked; at most a day.
    var pollMilliseconds: Int32 {
        let (seconds, attoseconds) = components
        guard seconds < 86_400 else { return 86_400_000 }
        let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return Int32(Swift.max(0, milliseconds))
    }
}
