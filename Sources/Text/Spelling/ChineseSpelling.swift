/// The Chinese names that miswritten ones are compared with.
///
/// Each name is found by what is left of it without one character, and, from three characters, by how it sounds.
struct ChineseSpelling: Sendable {
    private static let lengths = 2...8

    private var names: [[Unicode.Scalar]] = []
    private var known: Set<[Unicode.Scalar]> = []
    private var byRest: [UInt64: [Int32]] = [:]
    private var bySound: [UInt64: [Int32]] = [:]
    /// Characters that stand anywhere in the shop.
    private var characters: Set<Unicode.Scalar> = []

    /// - Parameters:
    ///   - names: folded; those other than 2 to 8 Chinese characters are passed over.
    ///   - words: further words of the shop, whose characters are known. O(names · length + words).
    init(names: Set<String>, words: some Sequence<String>) {
        for word in words { characters.formUnion(word.unicodeScalars.lazy.filter(\.isHan)) }
        for name in names.sorted() {
            let scalars = Array(name.unicodeScalars)
            characters.formUnion(scalars.lazy.filter(\.isHan))
            guard Self.lengths.contains(scalars.count), scalars.allSatisfy(\.isHan) else { continue }
            let index = Int32(self.names.count)
            self.names.append(scalars)
            known.insert(scalars)
            for hole in scalars.indices { byRest[Self.rest(of: scalars[...], without: hole), default: []].append(index) }
            if scalars.count >= 3, let sound = Self.sound(of: scalars[...]) { bySound[sound, default: []].append(index) }
        }
    }

    /// The name that the characters of `window` were meant to be; nil where they are a name, or none is near.
    ///
    /// - Parameters:
    ///   - mayChange: whether the character at an index may be wrong.
    ///   - isAlone: whether the window stands by itself: a name of two characters needs that.
    func name(
        for window: ArraySlice<Unicode.Scalar>, isAlone: Bool, mayChange: (Int) -> Bool
    ) -> [Unicode.Scalar]? {
        guard Self.lengths.contains(window.count), !known.contains(Array(window)), !CommonChinese.contains(window) else { return nil }
        var slip: [Unicode.Scalar]?
        for hole in window.indices where mayChange(hole) {
            for index in byRest[Self.rest(of: window, without: hole)] ?? [] {
                let name = names[Int(index)]
                guard let wrong = Self.onlyDifference(window, name), wrong == hole else { continue }
                let right = name[wrong - window.startIndex]
                let soundsAlike = window.count >= 3
                    ? Pinyin.isNear(window[wrong], right)
                    : isAlone && Self.soundAlike(window[wrong], right)
                if soundsAlike { return name }
                // A character that the shop never writes cannot be part of what it sells. At the ends it may be another
                // word: 锂电池 is no 干电池.
                let isInside = wrong > window.startIndex && wrong < window.endIndex - 1
                if isInside, slip == nil, isAlone, !characters.contains(window[wrong]) { slip = name }
            }
        }
        if window.count >= 3, let sound = Self.sound(of: window), let index = bySound[sound]?.first(where: { index in
            zip(window.indices, names[Int(index)]).allSatisfy { window[$0] == $1 || mayChange($0) }
        }) {
            return names[Int(index)]
        }
        return slip
    }

    private static func onlyDifference(_ window: ArraySlice<Unicode.Scalar>, _ name: [Unicode.Scalar]) -> Int? {
        guard window.count == name.count else { return nil }
        let wrong = zip(window.indices, name).filter { window[$0] != $1 }
        return wrong.count == 1 ? wrong[0].0 : nil
    }

    private static func soundAlike(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        Pinyin.syllable(left).map { $0 == Pinyin.syllable(right) } ?? false
    }

    private static func rest(of window: ArraySlice<Unicode.Scalar>, without hole: Int) -> UInt64 {
        var hash = UInt64(window.count)
        for index in window.indices { hash = combine(hash, index == hole ? 0 : UInt64(window[index].value)) }
        return hash
    }

    private static func sound(of window: ArraySlice<Unicode.Scalar>) -> UInt64? {
        var hash = UInt64(window.count)
        for scalar in window {
            guard let syllable = Pinyin.syllable(scalar) else { return nil }
            hash = combine(hash, UInt64(syllable))
        }
        return hash
    }

    /// FNV-1a over 64-bit words; what is found is compared, so that a collision costs time only.
    private static func combine(_ hash: UInt64, _ value: UInt64) -> UInt64 { (hash ^ value) &* 0x100_0000_01B3 &+ value }
}
