/// What says that an attribute does not matter: 防水无所谓, "doesn't have to be waterproof".
enum Indifference {
    /// - Returns: the words that say so; nil where nothing does.
    ///   What may be either is accepted: after a mere value, 都可以 shuts nothing else out and does not drop it.
    static func range(around name: Range<Int>, isValue: Bool, in atoms: [Atom]) -> Range<Int>? {
        if let repeated = repetition(of: name, in: atoms), let said = after.match(in: atoms, at: repeated) { return name.upperBound..<said.range.upperBound }
        if isValue, accepting.match(in: atoms, at: name.upperBound) != nil { return nil }
        return (after.match(in: atoms, at: name.upperBound) ?? before.match(in: atoms, endingAt: name.lowerBound))?.range
    }

    /// The end of 不防水 in 防水不防水都行.
    private static func repetition(of name: Range<Int>, in atoms: [Atom]) -> Int? {
        let end = name.upperBound + 1 + name.count
        guard end <= atoms.count, atoms[name.upperBound].text == "不", atoms[name.upperBound + 1..<end].elementsEqual(atoms[name]) else { return nil }
        return end
    }

    /// "Drop the lock": the verb with the noun after it.
    static func dismissedNouns(in atoms: [Atom]) -> [Range<Int>] {
        dismissing.matches(in: atoms).compactMap { verb in
            var end = verb.range.upperBound
            while end < atoms.count, atoms[end].kind == .word, end - verb.range.upperBound < 3, !["one", "ones"].contains(atoms[end].text) { end += 1 }
            let said = atoms[verb.range.upperBound..<end].lastIndex { !["thing", "filter", "requirement", "bit", "part", "then", "please", "now", "condition", "limit"].contains($0.text) }
            return said.map { verb.range.lowerBound..<$0 + 1 }
        }
    }

    private static let dismissing = PhraseTable<Bool>([
        ("drop the|forget the|forget about the|ditch the|scrap the|lose the|never mind the|skip the|don't need the|no need for the|without the|don't care about the|remove the|take off the|scratch the|strike the|cross off the", true)
    ])

    /// 不用防水了, "no need for a zip": what was asked for need not be any more. Of a mere value, 不用皮的 refuses it.
    static func isLifted(_ name: Range<Int>, isProperty: Bool, in atoms: [Atom]) -> Bool {
        guard let lead = lifts.match(in: atoms, endingAt: name.lowerBound) else { return false }
        let next = name.upperBound < atoms.count && atoms[name.upperBound].text == "的" ? name.upperBound + 1 : name.upperBound
        let isOver = next < atoms.count && ["了", "也"].contains(atoms[next].text)
        // "Remove the waterproof one" is of the cart.
        if let after = next < atoms.count ? atoms[next].text : nil, ["one", "ones", "from", "item"].contains(after) { return false }
        switch lead.meaning {
        case .never: return true
        case .ofValues: return isProperty || isOver
        case .always: return isProperty && isOver
        }
    }

    /// "any material", 什么材质: whatever it is.
    static func isAny(before index: Int, in atoms: [Atom]) -> Bool {
        guard index > 0 else { return false }
        if ["any", "whatever"].contains(atoms[index - 1].text) { return true }
        guard index > 1 else { return false }
        let lead = atoms[index - 2].text + atoms[index - 1].text
        // 什么味道 asks, 什么味道都行 does not.
        return lead == "任何" || lead == "什么" && atoms[index...].contains { ["都", "行", "也", "无", "随"].contains($0.text) }
    }

    /// What words may also refuse the thing that they stand before.
    private enum Refusal: Sendable { case never, ofValues, always }

    private static let lifts = PhraseTable<Refusal>([
        ("don't need it to be|no need for|no need for a|no longer need|no longer need a|don't need|don't need a|doesn't need|doesn't need a|needn't have|不需要|无需|用不着|没必要", .never),
        ("不用|skip the|leave off the|lose the|scrap the|remove the|take off the|get rid of the|lift the|without the|unselect|untick|deselect", .ofValues),
        ("不要", .always),
    ])

    private static let accepting = PhraseTable<Bool>([("都行|都可以", true)])

    private static let after = PhraseTable<Bool>([
        (
            """
            无所谓|不限|不重要|不要求|不强求|随便|都行|都可以|不是必须|不必须|不是必要|不是刚需|不是重点|没必要|可有可无|不需要了|不用了|划掉|去掉|去掉吧|删掉|拿掉|取消|撤掉|不做要求|没要求|没有要求|这个条件不要了|这个条件去掉|\
            doesn't matter|does not matter|isn't important|is not important|is optional|isn't necessary|not important|doesn't have to be|isn't a must|is not a must|isn't required|is not required|isn't essential|is not essential|isn't needed|is not needed|not needed|not necessary|unnecessary|isn't that important|not required|up to you|is up to you|'s up to you|your choice|is your choice|your call|you choose|you pick|you decide|whatever you like|makes no difference|is all the same to me|is not an issue|你定|你决定|你来定|你挑|你选|由你|看着办|no longer matters|no longer important
            """, true)
    ])
    private static let before = PhraseTable<Bool>([
        (
            """
            去掉|拿掉|不一定要|不一定非要|不必|不非得|不用非得|不非要|不用管|不在乎|不考虑|\
            not necessarily|doesn't necessarily have to be|drop the|drop|scratch the|scratch|strike the|cross off the|cross out the|forget the|forget about the|forget about|forget|scrap the|scrap|ditch the|ditch|lose|never mind the|nevermind the|ignore the|doesn't have to be|don't have to be|does not have to be|\
            doesn't need to be|don't need to be|needn't be|don't care about|don't care about the
            """, true)
    ])
}
