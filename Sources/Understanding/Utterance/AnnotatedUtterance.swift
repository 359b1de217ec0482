import Commerce

/// An utterance with the names and the amounts that stand in it: each is looked for once.
struct AnnotatedUtterance {
    let atoms: [Atom]
    let mentions: [Mention<[Sense]>]
    let amounts: [Mention<AmountGrammar.Amount>]

    init(_ atoms: [Atom], names: NameTrie) {
        self.atoms = atoms
        mentions = names.mentions(in: atoms)
        // A number inside a name (1.8米床, 2.4G) is no amount.
        let numbered = mentions.filter { mention in
            atoms[mention.range].contains { $0.kind == .number } || (mention.range.count > 1 && NumberGrammar.isNumeral(atoms[mention.range.lowerBound]))
        }
        let nameStarts = mentions.filter { $0.meaning.contains { if case .category = $0 { true } else { false } } }.map(\.range.lowerBound)
        amounts = AmountGrammar(atoms: atoms, nameStarts: Set(nameStarts)).amounts().filter { amount in
            !numbered.contains { $0.range.overlaps(amount.range) && !Self.holds(amount, $0.range) }
        }
    }

    /// "under 2k" is a price where the shop has 2K screens as well.
    private static func holds(_ amount: Mention<AmountGrammar.Amount>, _ name: Range<Int>) -> Bool {
        guard case .price = amount.meaning else { return false }
        return amount.range.lowerBound <= name.lowerBound && amount.range.upperBound >= name.upperBound && amount.range.count > name.count
    }

    /// "Cap it at 400": a word that says how an amount bounds, whatever it names otherwise.
    func isOfAmount(_ range: Range<Int>) -> Bool {
        amounts.contains { $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound && $0.range.count > range.count }
    }

    /// Whether words belong to a bound on prices: "cheaper" of "cheaper than 300".
    func bounds(_ range: Range<Int>) -> Bool {
        amounts.contains { amount in
            if case .price = amount.meaning { amount.range.overlaps(range) } else { false }
        }
    }

    /// The number of an order: "L20260817", or five digits and more that measure nothing.
    var order: OrderID? {
        for (index, atom) in atoms.enumerated() where atom.isOrderNumber && !amounts.contains(where: { $0.range.contains(index) }) {
            return OrderID(atom.text.hasPrefix("l") ? atom.text.uppercased() : "L" + atom.text)
        }
        return nil
    }
}

extension Atom {
    /// "l10087", "10087": how orders are numbered.
    var isOrderNumber: Bool {
        let isMarked = text.utf8.first == UInt8(ascii: "l")
        let digits = text.utf8.dropFirst(isMarked ? 1 : 0)
        return (isMarked ? 4 : 5)...10 ~= digits.count && digits.allSatisfy { (48...57).contains($0) }
    }
}
