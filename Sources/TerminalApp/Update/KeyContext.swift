/// Where a key has its meaning. A key is looked for in the active contexts, in this order.
enum KeyContext: Hashable, Sendable, CaseIterable {
    case removingCriterion, searchingHistory
    /// The pane has the focus, a page is open, and the input is empty.
    case page
    /// The pane has the focus, shows products, and the input is empty.
    case products
    case input
    case anywhere
}

/// What a key does.
enum KeyAction: Hashable, Sendable {
    case stop, interrupt, leave, switchFocus, completeOrSwitchFocus, help, suspend
    case scrollUp, scrollDown, startRemovingCriterion, readSource
    case submit, breakLine, up, down, left, right, wordLeft, wordRight, lineStart, lineEnd
    case deleteBackward, deleteForward, deleteWord, deleteToLineEnd, deleteToLineStart, yank
    case searchHistory, searchOlder, acceptMatch, cancelMode, shortenQuery
    case previous, next, first, last, open, pick
    case compare, addToCart, like, dislike, undo, nextVariant
}
