import Commerce
import Text

/// The smallest piece that the grammar looks at: a Latin word, a number, one Chinese character, or a mark.
struct Atom: Hashable {
    enum Kind {
        case word, number, han, mark
    }

    var kind: Kind
    /// Folded: lower case, half width.
    var text: String
    /// The stem of a word; otherwise `text`.
    var stem: String
    /// The value of a number written in digits.
    var value: Double?

    /// Whether a clause ends at this mark.
    var endsClause: Bool { kind == .mark && [",", ".", ";", "!", "?", "。", "、", ":", "…"].contains(text) }
}

/// Splits an utterance into atoms.
struct Atomizer {
    let analyzer: Analyzer

    /// Linear in the length of `text`; spaces are dropped.
    func atoms(of text: String) -> [Atom] {
        let scalars = Array(Folding.fold(text).unicodeScalars)
        var atoms: [Atom] = []
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isHan {
                atoms.append(Atom(kind: .han, text: String(scalar), stem: String(scalar)))
                index += 1
            } else if isDigit(scalar) {
                index = appendNumber(scalars, from: index, to: &atoms)
            } else if isLetter(scalar) {
                let end = endOfWord(scalars, from: index)
                atoms.append(word(String(String.UnicodeScalarView(scalars[index..<end]))))
                index = end
            } else {
                if !scalar.properties.isWhitespace {
                    atoms.append(Atom(kind: .mark, text: String(scalar), stem: String(scalar)))
                }
                index += 1
            }
        }
        return atoms
    }

    private func endOfWord(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start + 1
        while end < scalars.count, continuesWord(scalars, at: end) {
            // SPF50: the measure's name is written against its number.
            if isDigit(scalars[end]), end - start == 3, scalars[start..<end].elementsEqual(["s", "p", "f"]) { break }
            end += 1
        }
        // US$, NT$: one sign.
        if end < scalars.count, scalars[end] == "$", Self.dollars.contains(String(String.UnicodeScalarView(scalars[start..<end]))) { end += 1 }
        return end
    }

    private static let dollars: Set<String> = ["us", "hk", "nt", "s", "a", "au", "c", "ca", "nz"]

    func word(_ text: String) -> Atom { Atom(kind: .word, text: text, stem: analyzer.stem(text)) }

    /// "1,299.5" is a number; "16gb" a number and a unit; "006r90321" and "3d" are words.
    private func appendNumber(_ scalars: [Unicode.Scalar], from start: Int, to atoms: inout [Atom]) -> Int {
        var end = start
        var digits = ""
        while end < scalars.count {
            if isDigit(scalars[end]) {
                digits.unicodeScalars.append(scalars[end])
            } else if scalars[end] == ".", end + 1 < scalars.count, isDigit(scalars[end + 1]), !digits.contains(".") {
                digits.append(".")
            } else if !isThousandsComma(scalars, at: end) {
                break
            }
            end += 1
        }
        var suffixEnd = end
        while suffixEnd < scalars.count, isLetter(scalars[suffixEnd]) || isDigit(scalars[suffixEnd]) { suffixEnd += 1 }
        let suffix = String(String.UnicodeScalarView(scalars[end..<suffixEnd]))
        if suffix == "k", let value = Double(digits) {
            atoms.append(Atom(kind: .number, text: digits + "k", stem: digits + "k", value: value * 1000))
            return suffixEnd
        }
        if suffix.isEmpty || Units.isUnit(suffix) || CurrencyWord.isWrittenAgainstNumber(suffix) || Self.wordsAfterNumbers.contains(suffix) {
            atoms.append(Atom(kind: .number, text: digits, stem: digits, value: Double(digits)))
            if !suffix.isEmpty { atoms.append(word(suffix)) }
        } else {
            atoms.append(word(digits + suffix))
        }
        return suffixEnd
    }

    /// Ordinal endings and other words that are written against a number.
    private static let wordsAfterNumbers: Set<String> = ["st", "nd", "rd", "th", "star", "stars", "x", "ish"]

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? (97...122).contains(scalar.value) : !scalar.isHan && scalar.properties.isAlphabetic
    }

    private func isThousandsComma(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard scalars[index] == ",", index + 3 < scalars.count else { return false }
        let group = scalars[index + 1...index + 3]
        return group.allSatisfy(isDigit) && (index + 4 >= scalars.count || !isDigit(scalars[index + 4]))
    }

    private func continuesWord(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        if isLetter(scalars[index]) || isDigit(scalars[index]) { return true }
        guard index + 1 < scalars.count, isLetter(scalars[index + 1]) else { return false }
        return scalars[index] == "'"
    }
}
