import Commerce
import Terminal

/// One entry of the conversation as rows, an empty one last.
struct ConversationRows {
    let entry: ConversationEntry
    let width: Int
    let strings: Strings

    private static let spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
    private static let indent = Span("  ")

    var rows: [StyledLine] {
        switch entry.speaker {
        case .customer:
            StyledLine.wrapped(entry.text, width: width, style: .bold, first: Span("❯ ", Style(.accent, .bold))) + [.blank]
        case .shop: reply
        case .desk: StyledLine.wrapped(entry.text, width: width, first: Span("◇ ", Style(.positive, .bold))) + [.blank]
        }
    }

    private var reply: [StyledLine] {
        let mark = Span("◆ ", Style(.secondary))
        var rows: [StyledLine] = []
        if let turn = entry.spinnerTurn {
            rows.append(StyledLine([mark, Span(Self.spinner[turn % Self.spinner.count] + " " + strings.thinking, .muted)]))
        } else if !entry.text.isEmpty {
            rows += StyledLine.wrapped(entry.text, width: width, first: mark)
        }
        // The choices belong to the question that ends the text.
        if entry.spinnerTurn == nil, !entry.text.isEmpty { rows += choiceRows }
        if let action = entry.action { rows += self.rows(for: action) }
        if !rows.isEmpty, !entry.citations.isEmpty { rows.append(.blank) }
        rows += citationRows
        if entry.isStopped {
            rows.append(StyledLine([entry.text.isEmpty ? mark : Self.indent, Span("■ " + strings.stopped, Style(.warning))]))
        }
        return rows + [.blank]
    }

    /// "a blue 12 · b black 9", as many to a row as fit.
    private var choiceRows: [StyledLine] {
        var rows: [StyledLine] = []
        var spans: [Span] = []
        var columns = 0
        for choice in entry.choices {
            let label = " " + choice.label, count = " (\(choice.leaves))"
            let needed = TextWidth.columns(of: choice.letter + label + count)
            if !spans.isEmpty, columns + 3 + needed > width {
                rows.append(StyledLine(spans))
                spans = []
            }
            spans += spans.isEmpty ? [Self.indent] : [Span(" · ", .muted)]
            columns = spans.count == 1 ? Self.indent.text.count + needed : columns + 3 + needed
            spans += [Span(choice.letter, Style(.accent, .bold)), Span(label), Span(count, .muted)]
        }
        return spans.isEmpty ? rows : rows + [StyledLine(spans)]
    }

    private func rows(for action: Action) -> [StyledLine] {
        let (mark, style): (String, Style) = switch action.state {
        case .needsInput: ("…", Style(.warning))
        case .needsConfirmation: ("?", Style(.warning, .bold))
        case .done: ("✓", Style(.positive))
        case .refused: ("✗", Style(.negative))
        }
        let subject = action.arguments["order_id"]?.text ?? ""
        let words = [strings.actionName(action.name), subject, strings.actionState(action.state)].filter { !$0.isEmpty }
        return StyledLine.wrapped(words.joined(separator: " · "), width: width, style: style, first: Span("  \(mark) ", style))
    }

    private var citationRows: [StyledLine] {
        guard !entry.citations.isEmpty else { return [] }
        let heading = StyledLine([Self.indent, Span(strings.sources, Style(.muted, .underline))])
        return [heading] + entry.citations.enumerated().flatMap { place, citation in
            let name = citation.heading.isEmpty ? citation.document : citation.heading
            return StyledLine.wrapped(
                "\(name) · \(citation.document) · \(strings.line(citation.line))", width: width, style: .muted,
                first: Span("  [\(place + 1)] ", .accent))
        }
    }
}
