import Assistant
import Commerce
import Terminal

/// One thing said, with what belongs under it.
struct ConversationEntry: Hashable, Sendable {
    enum Speaker: Hashable, Sendable {
        case customer, shop
        /// A person at the service desk.
        case desk
    }

    struct Choice: Hashable, Sendable {
        var letter: String
        var label: String
        var leaves: Int
    }

    var speaker: Speaker
    var text: String
    /// What the customer may pick as the answer to its question: letter, label, and how many products it leaves.
    var choices: [Choice] = []
    var citations: [Citation] = []
    var action: Action?
    /// The customer stopped it before its end.
    var isStopped = false
    /// No text has come yet: how often the spinner has turned.
    var spinnerTurn: Int?
}

/// What was said, laid out in rows, and the place in it that is on screen.
///
/// Rows are kept by entry and only those of a changed entry are laid out anew, so that a streamed piece costs the
/// same after two hundred turns as after two.
struct Conversation: Sendable {
    /// The row at the top of the pane, by what is said there, so that it stays while text is added below.
    private struct Anchor: Hashable {
        var entry: Int
        var row: Int
    }

    private(set) var entries: [ConversationEntry] = []
    private var blocks: [[StyledLine]] = []
    private(set) var width: Int
    private(set) var language: Language
    /// Nil follows the newest row.
    private var anchor: Anchor?

    init(width: Int, language: Language) {
        self.width = width
        self.language = language
    }

    /// Whether new text scrolls into view.
    var followsEnd: Bool { anchor == nil }

    private var rowCount: Int { blocks.reduce(0) { $0 + $1.count } }

    mutating func append(_ entry: ConversationEntry) {
        entries.append(entry)
        blocks.append(rows(of: entry))
    }

    mutating func changeLast(_ change: (inout ConversationEntry) -> Void) {
        guard let last = entries.indices.last else { return }
        change(&entries[last])
        blocks[last] = rows(of: entries[last])
    }

    mutating func removeLast() {
        _ = entries.popLast()
        _ = blocks.popLast()
        if let anchor, anchor.entry >= entries.count { self.anchor = nil }
    }

    mutating func clear() { self = Conversation(width: width, language: language) }

    mutating func fit(width: Int, language: Language) {
        guard width != self.width || language != self.language else { return }
        self.width = width
        self.language = language
        blocks = entries.map(rows)
        if let anchor { self.anchor = Anchor(entry: anchor.entry, row: min(anchor.row, blocks[anchor.entry].count - 1)) }
    }

    // MARK: - Scrolling

    mutating func follow() { anchor = nil }

    /// Moves the view of `height` rows; below the last row it follows the end again.
    mutating func scroll(by rows: Int, height: Int) {
        let lowest = max(0, rowCount - height)
        let top = min(max(0, top(height: height) + rows), lowest)
        anchor = top == lowest ? nil : place(ofRow: top)
    }

    /// The rows on screen and how many are below them.
    func visible(height: Int) -> (rows: [StyledLine], below: Int) {
        let top = top(height: height)
        let rows = Array(blocks.joined().dropFirst(top).prefix(height))
        return (rows, max(0, rowCount - top - height))
    }

    private func top(height: Int) -> Int {
        let lowest = max(0, rowCount - height)
        guard let anchor else { return lowest }
        return min(blocks[..<anchor.entry].reduce(0) { $0 + $1.count } + anchor.row, lowest)
    }

    private func place(ofRow row: Int) -> Anchor? {
        var left = row
        for (entry, block) in blocks.enumerated() {
            if left < block.count { return Anchor(entry: entry, row: left) }
            left -= block.count
        }
        return nil
    }

    private func rows(of entry: ConversationEntry) -> [StyledLine] {
        ConversationRows(entry: entry, width: width, strings: .of(language)).rows
    }
}
