import Testing

@testable import Search

struct SpellingCorrectorTests {
    private let corrector = SpellingCorrector(frequencies: [
        "headphones": 20, "headphone": 30, "kettle": 4, "settle": 9, "shirt": 5, "short": 9, "soda": 3, "charger": 2,
        "charter": 7,
    ])

    @Test(arguments: [
        ("ketle", "kettle"), ("kettel", "kettle"), ("shrit", "shirt"), ("shrt", "short"), ("hedphnes", "headphones"),
        ("charber", "charter" as String?), ("chargr", "charger"), ("charer", "charter"), ("sofa", nil), ("kettle2", nil),
        ("xyzzy", nil), ("eadphones", nil),
    ]) func nearestWordIsProposed(word: String, expected: String?) {
        #expect(corrector.correction(of: word) == expected)
    }

    @Test func distanceCountsAnExchangeOfNeighboursOnce() {
        #expect(SpellingCorrector.distance(Array("abcd".utf8), Array("abdc".utf8)) == 1)
        #expect(SpellingCorrector.distance(Array("kitten".utf8), Array("sitting".utf8)) == 3)
        #expect(SpellingCorrector.distance([], Array("ab".utf8)) == 2)
    }
}
