/// How well one product answers one query, as a person rated it.
public struct Judgment: Hashable, Sendable {
    public var query: String
    public var product: String
    /// 0 is not relevant; higher is better.
    public var rating: Double

    /// Reads a CSV file with the columns query, docid and rating; it may be gzip.
    /// - Throws: `LabelledTextError`, `ImportError` for a file that cannot be read.
    public static func read(from path: String) throws -> [Judgment] {
        let judgments = try DelimitedTable.rows(of: path, columns: ["query", "docid", "rating"]).map { line, values in
            guard let rating = Double(values[2]), rating.isFinite, rating >= 0 else {
                throw LabelledTextError(path: path, line: line, reason: "the rating is not a number of 0 or more")
            }
            return Judgment(query: values[0], product: values[1], rating: rating)
        }
        guard !judgments.isEmpty else { throw LabelledTextError(path: path, line: 1, reason: "there are no judgments in it") }
        return judgments
    }
}
