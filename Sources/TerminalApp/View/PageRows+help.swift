import Commerce
import Terminal

extension PageRows {
    /// All keys by where they work, and all commands; from the tables the program itself reads.
    var helpRows: [StyledLine] {
        let words = wording.strings
        let commands = SlashCommand.allCases.map { command in
            (name: "/" + command.rawValue + (command.arguments.isEmpty ? "" : " " + command.arguments), command: command)
        }
        let names = KeyMap.standard.bindings.map(\.label) + commands.map(\.name)
        let named = min(22, width / 2, names.map { TextWidth.columns(of: $0) }.max() ?? 0)
        var rows: [StyledLine] = []
        for context in KeyMap.helpOrder {
            rows.append(heading(words.contextName(context)))
            if let note = words.contextNotes[context] {
                rows += StyledLine.wrapped(note, width: width, style: .muted, first: Span("  "))
            }
            for binding in KeyMap.standard.bindings(in: context) {
                rows += entry(binding.label, binding.help[wording.language], named)
            }
            rows.append(.blank)
        }
        rows.append(heading(words.commandsHeading))
        return rows + commands.flatMap { entry($0.name, $0.command.help(in: wording.language), named) }
    }

    private func entry(_ name: String, _ meaning: String, _ nameWidth: Int) -> [StyledLine] {
        let label = Span("  " + TextWidth.fitted(name, to: nameWidth) + "  ", Style(.accent, .bold))
        return StyledLine.wrapped(meaning, width: width, first: label)
    }
}
