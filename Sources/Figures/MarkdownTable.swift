/// A table that reads well as plain text and as Markdown.
public struct MarkdownTable {
    private var rows: [[String]]

    public init(_ columns: [String]) { rows = [columns] }

    public mutating func add(_ cells: [String]) { rows.append(cells) }

    public var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return "| " + padded.joined(separator: " | ") + " |"
        }
        let rule = line(widths.map { String(repeating: "-", count: $0) })
        return ([line(rows[0]), rule] + rows.dropFirst().map(line)).joined(separator: "\n")
    }
}
