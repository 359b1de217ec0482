import Commerce

extension ReferenceResolver {
    /// The products at these places, or of these groups.
    func numbered(_ ordinals: [OrdinalGrammar.Ordinal], in state: ConversationState) -> Resolution {
        var resolution = Resolution()
        let shown = state.shown
        func add(_ ids: [ProductID]) {
            for id in ids where !resolution.products.contains(id) { resolution.products.append(id) }
        }
        func add(_ index: Int, said: Int) {
            if shown.indices.contains(index) {
                add([shown[index].id])
            } else {
                resolution.diagnostics.append(.noSuchProduct(ordinal: said, shown: shown.count))
            }
        }
        for ordinal in ordinals {
            switch ordinal {
            case .position(let position): add(position - 1, said: position)
            case .fromEnd(let position): add(shown.count - position, said: position)
            case .first(let count): for index in 0..<count { add(index, said: count) }
            case .last(let count): add(shown.suffix(count).map(\.id))
            case .both: add(both(in: state))
            case .all: add(shown.map(\.id))
            case .recent: add(spokenOfLast(state))
            case .previous: add(spokenOfBefore(state))
            case .rest: add(shown.map(\.id).filter { !state.spoken.contains($0) })
            case .other: add(other(in: state))
            case .middle: if !shown.isEmpty { add([shown[(shown.count - 1) / 2].id]) }
            }
        }
        if resolution.products.isEmpty, resolution.diagnostics.isEmpty, !ordinals.isEmpty { resolution.diagnostics = [.noProductLikeThat] }
        return resolution
    }

    /// Two that were spoken of at once, else one after the other, else the first two.
    private func both(in state: ConversationState) -> [ProductID] {
        let pair = state.spoken.count == 2 ? state.spoken : state.recent.suffix(2).map(\.id)
        let ordered = state.shown.map(\.id).filter(pair.contains)
        if ordered.count == 2 { return ordered }
        return state.spoken.count == 2 ? state.spoken : state.shown.prefix(2).map(\.id)
    }

    func spokenOfLast(_ state: ConversationState) -> [ProductID] {
        if let focus = state.focus, state.recent.last.map({ $0.id == focus }) ?? true { return [focus] }
        return state.recent.last.map { [$0.id] } ?? state.focus.map { [$0] } ?? []
    }

    private func spokenOfBefore(_ state: ConversationState) -> [ProductID] {
        let last = spokenOfLast(state).first
        let before = state.recent.last { $0.id != last }
        return (before ?? state.recent.last).map { [$0.id] } ?? []
    }

    /// Of two that were spoken of or are shown, the one that is not in focus.
    private func other(in state: ConversationState) -> [ProductID] {
        let last = spokenOfLast(state).first
        let pair = state.spoken.count == 2 ? state.spoken : state.shown.count == 2 ? state.shown.map(\.id) : state.recent.suffix(2).map(\.id)
        guard pair.count == 2 else { return [] }
        return pair.filter { $0 != last }.suffix(1).map(\.self)
    }
}
