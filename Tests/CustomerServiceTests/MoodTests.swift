import Commerce
import CustomerService
import Testing

/// The demo shop's words of anger, held to what people write.
@Suite struct MoodTests {
    private static let reader: MoodReader = {
        let entries = DemoServiceLanguage.lines("mood.txt").compactMap { MoodWords.entry(of: $0) }
        return MoodReader(MoodWords(Dictionary(entries.map { ($0.kind, $0.phrases) }, uniquingKeysWith: +)))
    }()

    @Test(arguments: MoodLines.angryEnglish + MoodLines.angryChinese)
    func angerIsSeen(line: String) { #expect(Self.reader.mood(of: line) == .angry) }

    @Test(arguments: MoodLines.calmEnglish + MoodLines.calmChinese)
    func whatOnlyHoldsItsWordsIsNot(line: String) { #expect(Self.reader.mood(of: line) == .calm) }

    @Test(arguments: [
        "I'm really disappointed", "this is not helping", "terrible!", "WHERE IS MY ORDER NOW???", "真无语", "骗子！", "我有点失望", "太差了", "you are not helpful",
    ])
    func annoyanceIsLess(line: String) { #expect(Self.reader.mood(of: line) == .annoyed) }

    @Test func withoutWordsNothingIsAnger() { #expect(MoodReader(MoodWords()).mood(of: "this is unacceptable!!!") == .calm) }

    @Test func emphasisAloneIsNot() { #expect(Self.reader.mood(of: "yes please!!!") == .calm) }
}
