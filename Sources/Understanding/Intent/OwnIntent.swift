import Commerce

/// Intents that a shop adds: questions that one of its knowledge articles answers. The classifier learns one label an
/// article, however many files name it.
enum OwnIntent {
    private static let mark = "article:"

    static func label(article: String) -> String { mark + article }

    /// Nil for the label of an intent of the assistant.
    static func article(of label: String) -> String? {
        label.hasPrefix(mark) ? String(label.dropFirst(mark.count)) : nil
    }
}

extension Utterance {
    /// What the classifier learns it as; nil for what is no intent.
    var label: String? { article.map(OwnIntent.label) ?? Intent(rawValue: intent)?.rawValue }
}
