import Commerce
import Foundation
@testable import Storage
import Testing

/// How needs/*.yaml is read, and what an owner is told of mistakes in it.
@Suite struct NeedFilesTests {
    private static let rain = """
        - id: rain
          en: [it rains a lot here]
          zh: [这里老下雨, 天天下雨]
          criteria:
            - {category: [shirts, clothing], sure: 0.7}
            - {waterproof: yes, sure: 0.9}
            - {weight: at most 500, sure: 0.4}
            - {not color: white, sure: 0.5}
            - {terms: rain, sure: 0.3}
        """

    @Test func needsAreRead() async throws {
        let need = try #require(try await SmallCatalog(["needs/clothing.yaml": Self.rain]).load().needs.first)
        #expect(need.phrasings.byLanguage[.chinese] == ["这里老下雨", "天天下雨"])
        #expect(need.categories == ["shirts", "clothing"])
        #expect(need.implications.map(\.confidence) == [0.7, 0.9, 0.4, 0.5, 0.3])
        #expect(need.implications.map(\.condition).contains(.attribute("weight", .range(atLeast: nil, atMost: 500, unit: "g"))))
        #expect(need.implications.map(\.condition).contains(.excluded("color", ["white"])))
    }

    @Test func aShopWithoutNeedsHasNone() async throws {
        #expect(try await SmallCatalog().load().needs.isEmpty)
    }

    @Test(arguments: [
        ("shirts, clothing", "boats", 5, "not a category"), ("waterproof: yes", "waterproof: maybe", 6, "not a value of waterproof"),
        ("waterproof: yes", "rainproof: yes", 6, "not an attribute"), ("sure: 0.9", "sure: 9", 6, "above 0 and up to 1"),
        ("at most 500", "500 g", 7, "at least"), ("white, sure", "mauve, sure", 8, "not a value of color"),
        ("{terms: rain, sure: 0.3}", "{terms: rain}", 9, "how sure"), ("  en: [it rains a lot here]\n", "", 1, "needs “en”"),
    ])
    func mistakesAreReportedByLine(old: String, new: String, line: Int, message: String) async throws {
        let text = Self.rain.replacingOccurrences(of: old, with: new)
        let issues = try await SmallCatalog(["needs/clothing.yaml": text]).issues()
        #expect(issues.count == 1)
        #expect(issues.first?.file == "Catalog/needs/clothing.yaml")
        #expect(issues.first?.line == line)
        #expect(issues.first?.message.contains(message) == true, "\(issues)")
    }

    @Test func anIdIsGivenOnce() async throws {
        let issues = try await SmallCatalog(["needs/a.yaml": Self.rain, "needs/b.yaml": Self.rain]).issues()
        #expect(issues.map(\.message) == ["“rain” is already a need in Catalog/needs/a.yaml:1. Give it another id."])
    }
}
