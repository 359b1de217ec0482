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
        if let action = entry.action { rows += self.rows(for: action) }
        if !rows.isEmpty, !entry.citations.isEmpty { rows.append(.blank) }
        rows += citationRows
        if entry.isStopped {
            rows.append(StyledLine([entry.text.isEmpty ? mark : Self.indent, Span("■ " + strings.stopped, Style(.warning))]))
        }
        return rows + [.blank]
    }

    private func rows(for action: Action) -> [StyledLine] {
        let (mark, style): (String, Style) = switch action.state {
        case .needsInput: ("…", Style(.warning))
        case .needsConfirmation: ("?", Style(.warning, .bold))
        case .done: ("✓", Style(.positive))
        case .refused: ("✗", Style(.negative))
        }
        let subject = action.arguments["order_id"] ?? ""
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
