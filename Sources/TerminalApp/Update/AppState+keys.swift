import Commerce
import Terminal
import Text

extension AppState {
    mutating func press(_ key: KeyEvent) -> [Effect] {
        if let effects = pressInDemo(key) { return effects }
        switch mode {
        case .normal: break
        case .leaving:
            mode = .normal
            if [.control("c"), .control("d"), .character("y"), KeyEvent(.enter)].contains(key) { return [.quit] }
            if key == KeyEvent(.escape) { return [] }
        case .removingCriterion:
            mode = .normal
            if key == KeyEvent(.escape) || key == .control("c") { return [] }
            if case .character(let digit) = key.key, key.modifiers.isEmpty, let number = digit.wholeNumberValue {
                return removeCriterion(numbered: number)
            }
        case .searchingHistory(let search):
            if let effects = searchHistory(search, key) { return effects }
        }
        if let action = KeyMap.standard.action(for: key, in: contexts(for: key)) { return perform(action, key) }
        if case .character(let character) = key.key, key.modifiers.subtracting(.shift).isEmpty { return type(character) }
        return []
    }

    /// Where the key may have a meaning. Letters act on the pane only while nothing is being written.
    private func contexts(for key: KeyEvent) -> [KeyContext] {
        guard focus == .pane else { return [.input, .anywhere] }
        if case .character = key.key, key.modifiers.isEmpty, !input.isEmpty { return [.input, .anywhere] }
        if openPage != nil { return [.page, .anywhere, .input] }
        return pane.isEmpty ? [.anywhere, .input] : [.products, .anywhere, .input]
    }

    private mutating func type(_ character: Character) -> [Effect] {
        if input.isEmpty, character == "?" || character == "？" { return perform(.help, nil) }
        let text = character == " " ? " " : Sanitizer.line(String(character))
        guard !text.isEmpty else { return [] }
        if focus == .pane { focus = .input }
        history.stopWalking()
        input.insert(text)
        return []
    }

    private mutating func perform(_ action: KeyAction, _ key: KeyEvent?) -> [Effect] {
        switch action {
        case .stop: return stopOrClose()
        case .interrupt: return interrupt()
        case .leave:
            if input.isEmpty { mode = .leaving } else { input.deleteForward() }
        case .suspend: return [.suspend]
        case .switchFocus: switchFocus()
        case .completeOrSwitchFocus: completeOrSwitchFocus()
        case .help:
            _ = beginRequest()
            open(.help)
        case .scrollUp: scrollPage(-1)
        case .scrollDown: scrollPage(1)
        case .startRemovingCriterion: startRemovingCriterion()
        case .readSource: return openSource()
        case .searchHistory: mode = .searchingHistory(HistorySearch())
        case .submit: return submit()
        case .up, .down: moveVertically(action)
        case .left, .right:
            if focus == .pane, openPage != nil { return openNeighbour(action == .left ? -1 : 1) }
            edit(action)
        case .previous: scrollPane(by: -1)
        case .next: scrollPane(by: 1)
        case .first: scrollPane(by: -100_000)
        case .last: scrollPane(by: 100_000)
        case .pick:
            if case .character(let digit) = key?.key, let number = digit.wholeNumberValue { pick(number) }
        case .open: return openSelected()
        case .compare: return markToCompare()
        case .addToCart: return addSelectedToCart()
        case .undo: return [.undoCart]
        case .like: return subject.map { [.record(.like, $0.product.id)] } ?? []
        case .dislike: return subject.map { [.record(.dislike, $0.product.id)] } ?? []
        case .nextVariant: chooseNextVariant()
        default: edit(action)
        }
        return []
    }

    private mutating func edit(_ action: KeyAction) {
        if focus == .pane { focus = .input }
        switch action {
        case .breakLine: input.insert("\n")
        case .left: input.moveLeft()
        case .right: if !acceptCompletion() { input.moveRight() }
        case .wordLeft: input.moveWordLeft()
        case .wordRight: input.moveWordRight()
        case .lineStart: input.moveToLineStart()
        case .lineEnd: input.moveToLineEnd()
        case .deleteBackward: input.deleteBackward()
        case .deleteForward: input.deleteForward()
        case .deleteWord: input.deleteWordBackward()
        case .deleteToLineEnd: input.deleteToLineEnd()
        case .deleteToLineStart: input.deleteToLineStart()
        case .yank: input.yank()
        default: break
        }
    }

    // MARK: - Leaving things

    private mutating func stopOrClose() -> [Effect] {
        if openPage != nil, focus == .pane || turn == nil {
            closePage()
        } else if turn != nil {
            stopTurn()
            return [.stopTurn]
        } else {
            focus = .input
        }
        return []
    }

    private mutating func interrupt() -> [Effect] {
        if !input.isEmpty {
            input.clear()
            history.stopWalking()
        } else if turn != nil {
            stopTurn()
            return [.stopTurn]
        } else {
            mode = .leaving
        }
        return []
    }

    // MARK: - Moving about

    private mutating func switchFocus() {
        if focus == .pane {
            focus = .input
        } else if openPage != nil || pane.list != nil {
            focus = .pane
        }
    }

    private mutating func completeOrSwitchFocus() {
        if acceptCompletion() {
        } else if input.text.hasPrefix("/") {
            if let completed = SlashCommand.completion(of: input.text) { input.replace(with: completed) }
        } else {
            switchFocus()
        }
    }

    /// - Returns: whether there was one.
    private mutating func acceptCompletion() -> Bool {
        guard let completion, completion.typed == completable else { return false }
        input.insert(completion.rest)
        return true
    }

    private mutating func moveVertically(_ action: KeyAction) {
        if action == .up {
            if history.isWalking || input.isEmpty, let entry = history.older(than: input.text) {
                input.replace(with: entry)
            } else if !history.isWalking {
                _ = input.moveUp()
            }
        } else if history.isWalking {
            if let entry = history.newer() { input.replace(with: entry) }
        } else if !input.moveDown(), !pane.isEmpty || openPage != nil {
            focus = .pane
        }
    }

    private mutating func scrollPage(_ direction: Int) {
        let layout = ScreenLayout(of: self)
        if openPage != nil, focus == .pane || layout.conversation.isEmpty {
            scrollPane(by: direction * max(1, layout.paneText.height - 2))
        } else if focus == .pane, layout.conversation.isEmpty {
            scrollPane(by: direction * 5)
        } else {
            let height = layout.conversationText.height
            conversation.scroll(by: direction * max(1, height - 2), height: height)
        }
    }

    /// - Returns: nil where the search is over and the key has its usual meaning.
    private mutating func searchHistory(_ search: HistorySearch, _ key: KeyEvent) -> [Effect]? {
        var search = search
        func accept() {
            mode = .normal
            if let match = search.match { input.replace(with: history.entries[match]) }
        }
        switch KeyMap.standard.action(for: key, in: [.searchingHistory]) {
        case .searchOlder:
            if let match = search.match { search.match = history.match(search.query, from: match + 1) ?? match }
        case .shortenQuery:
            search.query = String(search.query.dropLast())
            search.match = history.match(search.query, from: 0)
        case .acceptMatch:
            accept()
            return []
        default:
            guard case .character(let character) = key.key, key.modifiers.isEmpty else {
                if key == KeyEvent(.escape) || key == .control("c") {
                    mode = .normal
                    return []
                }
                accept()
                return nil
            }
            search.query += character == " " ? " " : Sanitizer.line(String(character))
            search.match = history.match(search.query, from: 0)
        }
        mode = .searchingHistory(search)
        return []
    }
}
