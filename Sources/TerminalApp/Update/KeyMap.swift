public import Commerce
import Terminal

/// All keys of the screen. Input, the help page and the README's table read this one table.
public struct KeyMap: Sendable {
    let bindings: [KeyBinding]
    private let actions: [KeyContext: [KeyEvent: KeyAction]]

    init(_ bindings: [KeyBinding]) {
        self.bindings = bindings
        actions = Dictionary(grouping: bindings, by: \.context).mapValues { group in
            Dictionary(group.flatMap { binding in binding.keys.map { ($0, binding.action) } }) { first, _ in first }
        }
    }

    public static let standard = KeyMap(
        inputBindings + productBindings + pageBindings + criterionBindings + searchBindings + generalBindings)

    func action(for key: KeyEvent, in contexts: [KeyContext]) -> KeyAction? {
        contexts.lazy.compactMap { actions[$0]?[key] }.first
    }

    func bindings(in context: KeyContext) -> [KeyBinding] { bindings.filter { $0.context == context } }

    /// The table as Markdown, for the README.
    public func markdown(in language: Language) -> String {
        let strings = Strings.of(language)
        let head = "| \(strings.keysHeading) | \(strings.placeHeading) | \(strings.meaningHeading) |\n|---|---|---|\n"
        return head + Self.helpOrder.flatMap { context in
            bindings(in: context).map { binding in
                let label = binding.label.replacing("|", with: "\\|")
                return "| \(label) | \(strings.contextName(context)) | \(binding.help[language]) |\n"
            }
        }.joined()
    }

    /// The order in which contexts are explained.
    static let helpOrder: [KeyContext] = [.input, .products, .page, .removingCriterion, .searchingHistory, .anywhere]
}
