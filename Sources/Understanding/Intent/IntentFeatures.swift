import Classification
import Commerce

/// Features of an utterance: its words, and the kinds of things the shop's vocabulary and the number grammar find in
/// it, so that "red boots" teaches about "blue shirts".
struct IntentFeatures: Sendable {
    /// Linear in the utterance's length, but for the sorting.
    func features(of utterance: AnnotatedUtterance) -> TextFeatures {
        var tokens = TokenSequence()
        for atom in utterance.atoms {
            switch atom.kind {
            case _ where atom.isOrderNumber: tokens.append(symbol: "#order")
            case .number: tokens.append(symbol: "#")
            case .word: tokens.append(word: Array(atom.text.unicodeScalars)[...], stem: atom.stem)
            case .han:
                for scalar in atom.text.unicodeScalars { tokens.append(han: scalar) }
            case .mark:
                tokens.endHanRun()
                if atom.text == "?" || atom.text == "!" { tokens.append(extra: atom.text) }
            }
        }
        tokens.endHanRun()
        for mention in utterance.mentions {
            for sense in mention.meaning {
                tokens.append(extra: Self.kind(of: sense))
                if case .value(let attribute, _) = sense { tokens.append(extra: "value " + attribute.rawValue) }
            }
        }
        if !utterance.amounts.isEmpty { tokens.append(extra: "amount") }
        let length = min(utterance.atoms.count { $0.kind != .mark }, 12) / 3
        tokens.append(extra: "length \(length)")
        if utterance.atoms.contains(where: NounPhrase.isModel) { tokens.append(extra: "model") }
        return TextFeatures(tokens)
    }

    private static func kind(of sense: Sense) -> String {
        switch sense {
        case .category: "category"
        case .brand: "brand"
        case .value: "value"
        case .property: "property"
        case .attribute: "attribute"
        }
    }
}
