/// What reads a response as it comes. Used by one `HTTPTransfer`, on its thread alone.
protocol TransferReader {
    /// - Parameters:
    ///   - bytes: the next part of the body, never empty.
    ///   - time: since the transfer's start.
    /// - Throws: what ends the transfer.
    mutating func read(_ bytes: UnsafeRawBufferPointer, of head: HTTPResponseHead, at time: Duration) throws(ModelError)

    /// The response is complete.
    mutating func end(of head: HTTPResponseHead) throws(ModelError)

    /// Whether nothing more is wanted: the transfer then ends in order.
    var isSatisfied: Bool { get }

    /// The earliest time at which `expired(at:)` can say something if nothing arrives before.
    var deadline: Duration { get }

    /// Why the transfer must end at `time` after its start, if it must.
    func expired(at time: Duration) -> ModelError?

    /// What to make of a connection that broke, or was never made.
    func failure(_ reason: String, isAnswering: Bool) -> ModelError

    /// The last call.
    /// - Parameter error: nil after an end in order.
    mutating func close(_ error: ModelError?)
}
