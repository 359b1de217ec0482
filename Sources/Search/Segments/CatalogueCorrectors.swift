import ImageFile
import Text

/// Mends words by those of a catalogue: one corrector for the first segment, which all indexes that grow from it share,
/// and one for the words of the later ones. Each is made when it is first asked for.
final class CatalogueCorrectors: Sendable {
    private let names: [String]
    private let segments: [Segment]
    private let firstMade: MadeOnce<SpellingCorrector>
    private let laterMade = MadeOnce<SpellingCorrector>()

    /// - Parameter other: correctors of the same names and the same first segment.
    init(names: [String], _ segments: [Segment], sharing other: CatalogueCorrectors?) {
        self.names = names
        self.segments = segments
        firstMade = other?.firstMade ?? MadeOnce()
    }

    var first: SpellingCorrector {
        firstMade.value { SpellingCorrector(names: names, frequencies: WordList.frequencies(segments[0].image[.words])) }
    }

    /// As `SpellingCorrector.correction(of:)`. What only dead rows hold still counts as a word of the catalogue.
    func correction(of word: String) -> String? {
        guard segments.count > 1 else { return first.correction(of: word) }
        let later = laterMade.value {
            let frequencies = segments.dropFirst().map { WordList.frequencies($0.image[.words]) }
            return SpellingCorrector(
                names: [], frequencies: frequencies.reduce(into: [:]) { all, own in all.merge(own, uniquingKeysWith: +) })
        }
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return first.correction(of: word, besides: later) }
        return first.correction(of: word) ?? later.correction(of: word)
    }
}
