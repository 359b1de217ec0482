import Commerce
import Testing
@testable import Understanding

/// Whole conversations, scored as a customer would: was the wish understood, were the criteria exactly those said,
/// were the products meant those taken.
@Suite struct DialogueTests {
    @Test(arguments: [("first", 0.98, 0.96, 0.95), ("second", 0.97, 0.95, 0.95)])
    func dialoguesAreUnderstood(_ file: String, _ intents: Double, _ criteria: Double, _ references: Double) async throws {
        let report = try await DialogueReport(of: DialogueFile(named: file), in: DemoShop.loaded.value)
        expect(report, intents, criteria, references)
    }

    @Test(arguments: DialogueFile.names(in: "tuning"))
    func phenomenonIsUnderstood(_ file: String) async throws {
        let report = try await DialogueReport(of: DialogueFile(named: file), in: DemoShop.loaded.value)
        expect(report, 1.01, 0.93, 0.97)
    }

    private func expect(_ report: DialogueReport, _ intents: Double, _ criteria: Double, _ references: Double) {
        #expect(report.intents.share >= intents, "\(report.summary)")
        #expect(report.criteria.share >= criteria, "\(report.summary)")
        #expect(report.references.share >= references, "\(report.summary)")
    }
}
