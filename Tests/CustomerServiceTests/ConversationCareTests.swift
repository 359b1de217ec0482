import Commerce
@testable import CustomerService
import Testing

@Suite struct ConversationCareTests {
    private func turn(_ words: String = "", mood: Mood = .calm, answer: String = "", isUnderstood: Bool = true) -> ConversationCare.Turn {
        ConversationCare.Turn(
            mood: mood, question: words.isEmpty ? nil : Set(words.split(separator: " ").map(String.init)), answer: answer, isUnderstood: isUnderstood)
    }

    @Test func twoFailuresInARowOfferAPerson() {
        var care = ConversationCare()
        #expect(care.take(turn(isUnderstood: false)).offer == nil)
        #expect(care.take(turn(isUnderstood: false)).offer == .notUnderstood)
    }

    @Test func anAnswerBetweenFailuresResetsThem() {
        var care = ConversationCare()
        #expect(care.take(turn(isUnderstood: false)).offer == nil)
        #expect(care.take(turn()).offer == nil)
        #expect(care.take(turn(isUnderstood: false)).offer == nil)
    }

    @Test func angerIsAcknowledgedButNotTwiceInARow() {
        var care = ConversationCare()
        #expect(care.take(turn(mood: .angry)) == .init(tone: .anger, offer: .anger))
        #expect(care.take(turn(mood: .angry)) == .init())
        #expect(care.take(turn(mood: .angry)).tone == .anger)
        #expect(care.mood == .angry)
    }

    @Test func aPersonIsNotOfferedAtEveryTurn() {
        var care = ConversationCare()
        let offers = (1...9).map { _ in care.take(turn(mood: .angry)).offer }
        #expect(offers.map { $0 != nil } == [true, false, false, false, true, false, false, false, true])
    }

    @Test func theSameQuestionInOtherWordsIsARepetition() {
        var care = ConversationCare()
        #expect(care.take(turn("where parcel", answer: "track L1")) == .init())
        #expect(care.take(turn("where package parcel now", answer: "track L1")).tone == .repetition)
        #expect(care.repeats == 1)
    }

    @Test func anotherQuestionIsNone() {
        var care = ConversationCare()
        _ = care.take(turn("return shoes", answer: "returns:3"))
        #expect(care.take(turn("return food", answer: "food:7")) == .init())
        #expect(care.take(turn("invoice company", answer: "returns:3")) == .init())
        #expect(care.repeats == 0)
    }

    @Test func aQuestionThatIsAskedAThirdTimeBringsAPerson() {
        var care = ConversationCare()
        let responses = (1...3).map { _ in care.take(turn("where parcel", answer: "track")) }
        #expect(responses.map(\.offer) == [nil, nil, .repeated])
        #expect(responses.map(\.tone) == [nil, .repetition, nil])
    }

    @Test func priorityGoesByMoodEffortAndMembership() {
        func priority(_ reason: Handoff.Reason, _ mood: Mood = .calm, _ repeats: Int = 0, _ membership: Membership? = nil) -> Handoff.Priority {
            Handoff.Priority(reason: reason, mood: mood, repeats: repeats, membership: membership)
        }
        #expect(priority(.asked) == .normal)
        #expect(priority(.asked, .annoyed) == .raised)
        #expect(priority(.asked, .calm, 1) == .raised)
        #expect(priority(.complaint) == .raised)
        #expect(priority(.asked, .angry) == .urgent)
        #expect(priority(.asked, .calm, 0, .gold) == .urgent)
    }
}
