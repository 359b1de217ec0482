import Commerce
import Terminal

/// Keys, what they do, where, and the words the help page says it in.
struct KeyBinding: Sendable {
    var keys: [KeyEvent]
    var action: KeyAction
    var context: KeyContext
    var help: LocalizedText
    /// How the keys are shown where listing them all would not read well.
    var shownAs: String?

    init(_ keys: [KeyEvent], _ action: KeyAction, in context: KeyContext, zh: String, en: String, shownAs: String? = nil) {
        self.keys = keys
        self.action = action
        self.context = context
        help = LocalizedText(zh: zh, en: en)
        self.shownAs = shownAs
    }

    /// "Ctrl-A Home".
    var label: String { shownAs ?? keys.map(\.label).joined(separator: " ") }
}

extension KeyEvent {
    /// As people write it: "Ctrl-A", "↑", "F1".
    var label: String {
        var text = modifiers.contains(.control) ? "Ctrl-" : ""
        if modifiers.contains(.alt) { text += "Alt-" }
        if modifiers.contains(.shift) { text += "Shift-" }
        switch key {
        case .character(let character): text += modifiers.isEmpty ? String(character) : character.uppercased()
        case .enter: text += "Enter"
        case .escape: text += "Esc"
        case .tab: text += "Tab"
        case .backTab: text += "Shift-Tab"
        case .backspace: text += "Backspace"
        case .delete: text += "Del"
        case .insert: text += "Ins"
        case .up: text += "↑"
        case .down: text += "↓"
        case .left: text += "←"
        case .right: text += "→"
        case .home: text += "Home"
        case .end: text += "End"
        case .pageUp: text += "PgUp"
        case .pageDown: text += "PgDn"
        case .function(let number): text += "F\(number)"
        }
        return text
    }
}
