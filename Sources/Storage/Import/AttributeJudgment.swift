/// Whether one attribute of a product answers one question, as a person judged it.
public struct AttributeJudgment: Hashable, Sendable {
    public var question: String
    /// The same for all attributes of one product that were judged for the question.
    public var questionID: String
    /// The name and the value, with a colon between: "item_weight: { value:"65" }".
    public var attribute: String
    public var isRight: Bool

    /// Reads a TSV file with the columns qid, question, candidate and label (1 or 0); it may be gzip.
    /// - Throws: `LabelledTextError`, `ImportError` for a file that cannot be read.
    public static func read(from path: String) throws -> [AttributeJudgment] {
        let judgments = try DelimitedTable.rows(of: path, columns: ["qid", "question", "candidate", "label"], separator: UInt8(ascii: "\t")).map { _, values in
            AttributeJudgment(question: values[1], questionID: values[0], attribute: values[2], isRight: values[3] == "1")
        }
        guard !judgments.isEmpty else { throw LabelledTextError(path: path, line: 1, reason: "there are no judgments in it") }
        return judgments
    }
}
