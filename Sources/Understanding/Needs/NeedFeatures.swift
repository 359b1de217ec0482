import Classification
import Text

/// What needs are recognised by: concepts, pairs of concepts, stems of English words, and Chinese characters and
/// bigrams, each with whether it is denied. Function words are left out.
struct NeedFeatures: Sendable {
    struct Feature: Hashable {
        var term: String
        var isDenied: Bool
        /// The atoms it was read from.
        var range: Range<Int>

        /// What `NeedModel` knows the term by.
        var key: UInt64 { Digest.of(term) }
    }

    private let byStem: [String: [String]]
    private let byCharacters: [String: [String]]
    private let longest: Int

    init(analyzer: Analyzer) {
        var byStem: [String: [String]] = [:]
        var byCharacters: [String: [String]] = [:]
        for (row, words) in Concepts.rows.enumerated() {
            for word in words {
                if word.containsHan {
                    byCharacters[word, default: []].append(Self.concept(row))
                } else {
                    byStem[analyzer.stem(word), default: []].append(Self.concept(row))
                }
            }
        }
        self.byStem = byStem
        self.byCharacters = byCharacters
        longest = byCharacters.keys.map(\.count).max() ?? 0
    }

    /// Concepts and pairs of them.
    static func isConcept(_ term: String) -> Bool { term.utf8.first == UInt8(ascii: "#") }

    /// Feet that are wet, whatever stands between: what a situation is lies in what comes together in it.
    private static func pairs(of features: [Feature]) -> [Feature] {
        let concepts = features.filter { isConcept($0.term) }.prefix(pairedConcepts).sorted { $0.term < $1.term }
        return concepts.indices.flatMap { first in
            concepts[(first + 1)...].map { second in
                Feature(
                    term: concepts[first].term + second.term, isDenied: concepts[first].isDenied != second.isDenied,
                    range: concepts[first].range)
            }
        }
    }

    private static let pairedConcepts = 16

    private static func concept(_ row: Int) -> String { "#\(row)" }

    /// Each term once, where it stands first; a pair where its first concept stands.
    ///
    /// O(atoms · longest Chinese word of a concept).
    func features(of atoms: [Atom]) -> [Feature] {
        var collected = Collected()
        // How many words a denial still reaches.
        var reach = 0
        var index = 0
        while index < atoms.count {
            switch atoms[index].kind {
            case .han:
                let end = atoms[index...].firstIndex { $0.kind != .han } ?? atoms.count
                addChinese(atoms, index..<end, to: &collected)
                index = end
                reach = 0
                continue
            case .word: addEnglish(atoms[index], at: index, reach: &reach, to: &collected)
            case .mark: reach = 0
            case .number: break
            }
            index += 1
        }
        return collected.features + Self.pairs(of: collected.features)
    }

    private struct Collected {
        var features: [Feature] = []
        private var seen: Set<String> = []

        mutating func add(_ term: String, _ isDenied: Bool, _ range: Range<Int>) {
            if seen.insert(term).inserted { features.append(Feature(term: term, isDenied: isDenied, range: range)) }
        }
    }

    // MARK: English

    private func addEnglish(_ atom: Atom, at index: Int, reach: inout Int, to collected: inout Collected) {
        if Self.denials.contains(atom.text) || atom.text.hasSuffix("n't") {
            reach = 4
        } else if Self.functionWords.contains(atom.text) || atom.text.utf8.count < 2 {
            reach = max(0, reach - 1)
        } else {
            let stem = atom.stem.hasSuffix("'s") ? String(atom.stem.dropLast(2)) : atom.stem
            let range = index..<index + 1
            collected.add(stem, reach > 0, range)
            for concept in byStem[stem] ?? [] { collected.add(concept, reach > 0, range) }
            reach = 0
        }
    }

    // MARK: Chinese

    private func addChinese(_ atoms: [Atom], _ run: Range<Int>, to collected: inout Collected) {
        let denied = denied(in: atoms, run)
        let questions = Self.questions.matches(in: Array(atoms[run])).flatMap { $0.range.map { $0 + run.lowerBound } }
        func isWord(_ index: Int) -> Bool { !questions.contains(index) }
        for index in run where isWord(index) {
            let text = atoms[index].text
            let isFunction = Self.functionCharacters.contains(text)
            if !isFunction, !Self.denyingCharacters.contains(text) { collected.add(text, denied.contains(index), index..<index + 1) }
            guard index + 1 < run.upperBound, isWord(index + 1) else { continue }
            let next = atoms[index + 1].text
            if !(isFunction && Self.functionCharacters.contains(next)) {
                collected.add(text + next, denied.contains(index), index..<index + 2)
            }
        }
        var start = run.lowerBound
        while start < run.upperBound {
            let match = stride(from: min(longest, run.upperBound - start), to: 0, by: -1).lazy.compactMap { length in
                byCharacters[atoms[start..<start + length].map(\.text).joined()].map { (length, $0) }
            }.first
            if let (length, concepts) = match, isWord(start) {
                for concept in concepts { collected.add(concept, denied.contains(start), start..<start + length) }
                start += length
            } else {
                start += 1
            }
        }
    }

    /// The characters right after a denial, words of degree between them passed over: 不太干.
    private func denied(in atoms: [Atom], _ run: Range<Int>) -> Set<Int> {
        var denied: Set<Int> = []
        var isDenying = false
        for index in run {
            let text = atoms[index].text
            if Self.denyingCharacters.contains(text) {
                isDenying = true
            } else if isDenying, !Self.afterDenial.contains(text) {
                denied.insert(index)
                isDenying = false
            }
        }
        return denied
    }

    private static let denyingCharacters: Set<String> = ["不", "没", "无", "别"]
    private static let afterDenial = Set("是太很怎特么算有会要想能".map { String($0) })
    private static let questions = PhraseTable<Bool>([("有没有|是不是|能不能|要不要|会不会|好不好|差不多|是否", true)])
    private static let functionCharacters = Set("的我是了一在有就也都很这那你他她它们个吗呢吧啊么和跟与或把被让给对从到会能可以还又再才只要想老总太最更着过得地上下里中来去说什怎些点".map { String($0) })

    private static let denials: Set<String> = [
        "not", "no", "never", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "cant", "cannot", "wont", "without", "nothing",
        "hardly", "barely", "neither", "nor",
    ]

    /// Far fewer than a search leaves out: "sleep", "walk" and "home" say much of a situation.
    private static let functionWords = Set(
        """
        a an the i i'm i'd i'll i've im ive my me mine myself we we're we'd we've us our you your it it's its he she he's she's him her his hers \
        they they're them their this that that's these those there there's who which what when where how is are am was were be been being do \
        does did has have had having can could will would should may might must shall to of in on at for from with by as into onto about over \
        up down off out and or but so if then than because while since until after before very really just quite rather pretty too some any \
        all every each only also even still already always often sometimes again much many more most lot lots bit one ones thing things something \
        anything everything someone anyone everyone else get gets got getting want wants need needs needed like likes make makes made go goes going went \
        keep keeps come comes coming put take takes let let's please hi hello help looking look find show recommend suggest buy time day days \
        using use used new good best nice kind thanks thank
        """.split(separator: " ").map(String.init))
}
