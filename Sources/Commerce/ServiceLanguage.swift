/// How people talk about service matters: which words mean the same, and how customers put questions to the articles.
public struct ServiceLanguage: Hashable, Codable, Sendable {
    /// Words and phrases of any language that stand for the same terms; none for words that say nothing of what a question
    /// is about.
    public struct Entry: Hashable, Codable, Sendable {
        public var terms: [String]
        public var surfaces: [String]

        public init(terms: [String], surfaces: [String]) { (self.terms, self.surfaces) = (terms, surfaces) }

        /// "terms = surface, surface …"; nil for what is not written so.
        public init?(line: some StringProtocol) {
            guard let mark = line.firstIndex(of: "=") else { return nil }
            let (terms, surfaces) = (String(line[..<mark]), String(line[line.index(after: mark)...]))
            let words = surfaces.split { $0 == "," }.map { phrase in
                phrase.split { $0 == " " }.joined(separator: " ")
            }.filter { !$0.isEmpty }
            guard !words.isEmpty else { return nil }
            self.init(terms: terms.split { $0 == " " }.map(String.init), surfaces: words)
        }

        /// As `init(line:)` reads it.
        public var line: String { terms.joined(separator: " ") + " = " + surfaces.joined(separator: ", ") }
    }

    public var entries: [Entry]
    /// Questions whose answer is known, and some that no article answers.
    public var questions: [ServiceQuestion]

    public init(entries: [Entry] = [], questions: [ServiceQuestion] = []) { (self.entries, self.questions) = (entries, questions) }
}
