/// Reads a small response whole: the body of a 200, or nil where there is none in time.
struct WholeBodyReader: TransferReader {
    private let limit: Duration
    private let sizeLimit: Int
    private let completion: @Sendable ([UInt8]?) -> Void
    private var body: [UInt8] = []
    private var isComplete = false

    init(limit: Duration, sizeLimit: Int, completion: @escaping @Sendable ([UInt8]?) -> Void) {
        self.limit = limit
        self.sizeLimit = sizeLimit
        self.completion = completion
    }

    let isSatisfied = false

    var deadline: Duration { limit }

    func expired(at time: Duration) -> ModelError? { time >= limit ? .slowStart(limit: limit) : nil }

    mutating func read(_ bytes: UnsafeRawBufferPointer, of head: HTTPResponseHead, at time: Duration) throws(ModelError) {
        guard body.count + bytes.count <= sizeLimit else { throw .oversized }
        if let error = expired(at: time) { throw error }
        body += bytes
    }

    mutating func end(of head: HTTPResponseHead) { isComplete = head.status == 200 }

    func failure(_ reason: String, isAnswering: Bool) -> ModelError { .unreachable(reason) }

    mutating func close(_ error: ModelError?) { completion(isComplete && error == nil ? body : nil) }
}
