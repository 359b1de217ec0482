import Commerce
import Terminal

extension PageRows {
    /// The article with the cited passage marked at its left edge.
    func rows(of article: Article, cited: Citation) -> [StyledLine] {
        var rows = [
            StyledLine(article.title, .bold),
            StyledLine("\(article.id) · \(strings.updated) \(article.updated)", .muted), .blank,
        ]
        var heading = article.title
        for passage in article.passages {
            if passage.heading != heading, !passage.heading.isEmpty {
                rows.append(self.heading(passage.heading))
                heading = passage.heading
            }
            rows += Self.isCited(passage, cited) ? marked(passage) : StyledLine.wrapped(passage.text, width: width, first: Span("  "))
            rows.append(.blank)
        }
        return rows
    }

    /// The row on which the cited passage begins; nil where the page is no article or no longer has it.
    var citedRow: Int? { rows.firstIndex { $0.leading.first == Self.mark } }

    private static let mark = Span("▌ ", Style(.accent, .bold))

    private static func isCited(_ passage: Article.Passage, _ cited: Citation) -> Bool { passage.line == cited.line }

    private func marked(_ passage: Article.Passage) -> [StyledLine] {
        TextWidth.wrapped(passage.text, width: max(1, width - 2)).map { StyledLine([Self.mark, Span($0, .bold)]) }
    }
}
