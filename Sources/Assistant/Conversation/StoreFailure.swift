import Commerce
import Text

/// A turn's plan met a store that could not be read or written. Each change is one transaction, so nothing is half done.
struct StoreFailure {
    /// For the status line and the record: what the store said.
    let cause: String

    init(_ error: any Error) { cause = Sanitizer.line(String(describing: error), limit: 300) }

    /// For the conversation. The phrase books word facts of the shop; this is said when there are none.
    func sentence(in language: Language) -> String {
        language == .chinese
            ? "店里的数据暂时读写不了，请稍后再试。"
            : "The shop’s data could not be read or saved just now. Please try again in a moment."
    }
}
