import Assistant
import Commerce
import Testing
import Understanding

@Suite struct OtherProductsTests {
    private static func others(_ language: Language = .english) -> Request {
        var request = Request(text: "others", language: language, intent: .recommend, confidence: 1)
        request.wantsOthers = true
        return request
    }

    @Test(arguments: ["headphones", "耳机"]) func pagesGoThroughTheWholeListOnceAndSayWhenItEnds(_ text: String) async throws {
        let talk = try await Talk()
        let first = try #require(await talk.say(text).list)
        var seen = first.products.map(\.product.id)
        var turn = await talk.take(Self.others(text.first?.isASCII == true ? .english : .chinese))
        while let list = turn.list {
            #expect(list.earlier == seen)
            #expect(list.total == first.total)
            #expect(list.criteria == first.criteria)
            seen += list.products.map(\.product.id)
            #expect(turn.text.contains("\(first.total)"))
            turn = await talk.take(Self.others())
        }
        #expect(seen.count == first.total)
        #expect(Set(seen).count == seen.count)
        #expect(turn.text.contains("\(seen.count)"))
        #expect(turn.record?.products == nil)
    }

    @Test func otherRecommendationsAreOthers() async throws {
        let talk = try await Talk(as: "c001")
        let first = try #require(await talk.say("recommend me something").list)
        let second = try #require(await talk.take(Self.others()).list)
        #expect(Set(first.products.map(\.product.id)).isDisjoint(with: second.products.map(\.product.id)))
        #expect(second.products.count == first.products.count)
    }

    @Test func numbersMeanTheProductsOnScreen() async throws {
        let talk = try await Talk()
        await talk.say("headphones")
        let second = try #require(await talk.take(Self.others()).list)
        #expect(await talk.say("open the second one").detail?.product.product.id == second.products[1].product.id)
    }
}
