/// What kind of slip makes one word of another, the likeliest first.
enum Slip: Int, Comparable {
    /// Neighbours exchanged, or a letter doubled or not doubled: hardly ever another word.
    case rhythm
    /// A letter too many or too few, or one replaced by its neighbour on the keyboard.
    case touch
    /// A letter replaced by one of the same sound, or a vowel by a vowel.
    case sound
    case other

    static func < (left: Slip, right: Slip) -> Bool { left.rawValue < right.rawValue }

    /// Of two words at distance 1.
    static func between(_ typed: [UInt8], _ meant: [UInt8]) -> Slip {
        let index = zip(typed, meant).prefix { $0 == $1 }.count
        if typed.count != meant.count {
            let longer = typed.count > meant.count ? typed : meant
            // Of a doubled letter the second one differs first.
            return index > 0 && longer[index] == longer[index - 1] ? .rhythm : .touch
        }
        guard index < typed.count else { return .rhythm }
        if index + 1 < typed.count, typed[index] == meant[index + 1], typed[index + 1] == meant[index] { return .rhythm }
        if areNeighbours(typed[index], meant[index]) { return .touch }
        return soundAlike(typed[index], meant[index]) ? .sound : .other
    }

    private static func soundAlike(_ left: UInt8, _ right: UInt8) -> Bool {
        let pair = [min(left, right), max(left, right)]
        return pair.allSatisfy("aeiouy".utf8.contains) || sounds.contains(pair)
    }

    private static let sounds = Set(["ck", "sz", "fv", "gj", "vw"].map { Array($0.utf8) })
    private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }

    /// Side by side in a row of a QWERTY keyboard.
    private static func areNeighbours(_ left: UInt8, _ right: UInt8) -> Bool {
        rows.contains { row in
            guard let first = row.firstIndex(of: left), let second = row.firstIndex(of: right) else { return false }
            return abs(first - second) == 1
        }
    }
}
