import Foundation

/// How near a question is to the titles of the articles in one language.
///
/// A passage may share a word with a question by chance; a title says what its article is about.
struct ArticleTitles: Sendable {
    private let termsByArticle: [String: [String]]
    /// Inverse document frequency among titles, ln(1 + N / n); N and 1 for what stands in none.
    private let weights: [String: Double]
    private let unknownWeight: Double

    /// - Parameter titles: canonical titles by article id.
    init(_ titles: [String: String]) {
        termsByArticle = titles.mapValues(Self.terms)
        var counts: [String: Int] = [:]
        for term in termsByArticle.values.joined() { counts[term, default: 0] += 1 }
        let total = Double(titles.count)
        weights = counts.mapValues { log1p(total / Double($0)) }
        unknownWeight = log1p(total)
    }

    /// Without repeats and in a fixed order, so that sums of weights are the same in every run.
    static func terms(_ canonical: String) -> [String] { Set(canonical.split(separator: " ").map(String.init)).sorted() }

    func covers(_ article: String) -> Bool { termsByArticle[article] != nil }

    /// Dice's coefficient of the question's terms and the title's, each term by its weight: 0 to 1.
    func similarity(of question: [String], to article: String) -> Double {
        guard let title = termsByArticle[article] else { return 0 }
        let both = weight(question) + weight(title)
        return both > 0 ? 2 * weight(question.filter(title.contains)) / both : 0
    }

    private func weight(_ terms: [String]) -> Double { terms.reduce(0) { $0 + (weights[$1] ?? unknownWeight) } }
}
