import Commerce
import Writing

extension Wording {
    /// Why a contribution is there, short enough for one row.
    func reason(_ reason: Reason) -> String {
        ReasonText(language: language, vocabulary: vocabulary, title: title).text(reason)
    }
}
