/// One article of the service knowledge base in one language.
public struct Article: Hashable, Codable, Sendable {
    /// What can be quoted: a paragraph or a list, with the line of the file it starts on.
    public struct Passage: Hashable, Codable, Sendable {
        /// The nearest heading above it.
        public var heading: String
        public var text: String
        /// Counted from 1, in the file.
        public var line: Int

        public init(heading: String, text: String, line: Int) {
            self.heading = heading
            self.text = text
            self.line = line
        }
    }

    public var id: String
    public var language: Language
    public var topic: String
    public var title: String
    public var updated: Day
    public var passages: [Passage]

    public init(id: String, language: Language, topic: String, title: String, updated: Day, passages: [Passage]) {
        self.id = id
        self.language = language
        self.topic = topic
        self.title = title
        self.updated = updated
        self.passages = passages
    }
}
