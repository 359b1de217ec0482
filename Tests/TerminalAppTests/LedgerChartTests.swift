import Commerce
import Terminal
import Testing
@testable import TerminalApp

@Suite struct LedgerChartTests {
    @Test(arguments: 0..<200)
    func whatIsShownAddsUpToWhatIsShown(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        let ledger = (0..<Int.random(in: 0...9, using: &random)).map { place in
            Contribution(signal: "s\(place)", contribution: .random(in: -2...4, using: &random))
        }
        let (parts, sum) = LedgerChart.hundredths(of: ledger)
        #expect(parts.reduce(0, +) == sum)
        for (part, line) in zip(parts, ledger) { #expect(abs(Double(part) - line.contribution * 100) <= 1.001) }
    }

    @Test func barsBeginWhereTheOneBeforeEnded() {
        let wording = Wording(language: .english, vocabulary: Vocabulary(), titles: [:], utcOffset: 0)
        let ledger = [
            Contribution(signal: "lexical", contribution: 2), Contribution(signal: "quality", contribution: 1),
            Contribution(signal: "stock", contribution: -1),
        ]
        let rows = LedgerChart(ledger: ledger, wording: wording, width: 49).rows.map(\.text)
        #expect(rows == [
            "  words    ████████████████████  +2.00",
            "  ratings                      ██████████  +1.00",
            "  stock                        ▒▒▒▒▒▒▒▒▒▒  −1.00",
            String(repeating: "─", count: 49),
            "  sum      ████████████████████  +2.00",
        ])
    }
}
