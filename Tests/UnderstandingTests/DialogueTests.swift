import Commerce
import Testing
@testable import Understanding

/// Whole conversations, scored as a customer would: was the wish understood, were the criteria exactly those said,
/// were the products meant those taken.
@Suite struct DialogueTests {
    struct Score {
        var right = 0
        var total = 0
        var share: Double { total == 0 ? 1 : Double(right) / Double(total) }

        mutating func count(_ isRight: Bool) {
            total += 1
            if isRight { right += 1 }
        }
    }

    struct Report {
        var intents = Score()
        var criteria = Score()
        var references = Score()
        var misses: [String] = []
    }

    @Test(arguments: [("first", 0.98, 0.96, 0.95), ("second", 0.97, 0.95, 0.95)])
    func dialoguesAreUnderstood(_ file: String, _ intents: Double, _ criteria: Double, _ references: Double) async throws {
        let report = try await Self.report(of: DialogueFile(named: file))
        let summary = """
            intents \(report.intents.right)/\(report.intents.total), criteria \(report.criteria.right)/\(report.criteria.total), \
            references \(report.references.right)/\(report.references.total)
            \(report.misses.joined(separator: "\n"))
            """
        #expect(report.intents.share >= intents, "\(summary)")
        #expect(report.criteria.share >= criteria, "\(summary)")
        #expect(report.references.share >= references, "\(summary)")
    }

    private static func report(of file: DialogueFile) async throws -> Report {
        let shop = try await DemoShop.loaded.value
        var report = Report()
        for conversation in file.conversations {
            var state = conversation.category.map { shop.showing($0, count: conversation.count) } ?? ConversationState()
            state.focus = conversation.focus.map { state.shown[$0 - 1].id }
            state.pending = conversation.pending
            for turn in conversation.turns {
                let request = shop.understander.understand(turn.utterance, in: state)
                score(request, turn, in: state, &report)
                state.criteria = request.criteria
                state.language = request.language
                state.lastIntent = request.intent
            }
        }
        return report
    }

    private static func score(_ request: Request, _ turn: DialogueFile.Turn, in state: ConversationState, _ report: inout Report) {
        func miss(_ what: String, _ found: String) {
            report.misses.append("line \(turn.line): \(turn.utterance) — \(what) \(found)")
        }
        let isIntent = turn.intents.contains(request.intent.rawValue)
        report.intents.count(isIntent)
        if !isIntent { miss("intent", "\(request.intent.rawValue) \((request.confidence * 100).rounded() / 100)") }
        if let wanted = turn.criteria {
            let found = request.criteria.canonicalParts
            report.criteria.count(found == wanted)
            if found != wanted { miss("criteria", found.sorted().joined(separator: ", ")) }
        }
        if !turn.references.isEmpty {
            let found = request.references.compactMap { id in state.shown.firstIndex { $0.id == id }.map { $0 + 1 } }
            report.references.count(found == turn.references)
            if found != turn.references { miss("references", "\(found)") }
        }
    }
}
