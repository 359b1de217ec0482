import Commerce
import Terminal

/// A product's ledger as bars that add up: each begins where the one before ended, and the last spans their sum.
struct LedgerChart {
    let ledger: [Contribution]
    let wording: Wording
    let width: Int

    /// The contributions in hundredths, rounded so that what is shown adds up to the rounded sum
    /// (largest remainder method, T. Hare).
    static func hundredths(of ledger: [Contribution]) -> (parts: [Int], sum: Int) {
        let exact = ledger.map { max(-1e9, min(1e9, $0.contribution * 100)) }
        let sum = Int(exact.reduce(0, +).rounded())
        var parts = exact.map { Int($0.rounded(.down)) }
        let byRemainder = exact.indices.sorted { (exact[$0] - Double(parts[$0]), $1) > (exact[$1] - Double(parts[$1]), $0) }
        for place in byRemainder.prefix(max(0, sum - parts.reduce(0, +))) { parts[place] += 1 }
        return (parts, sum)
    }

    var rows: [StyledLine] {
        let (parts, sum) = Self.hundredths(of: ledger)
        let names = ledger.map { wording.strings.page.signalNames[$0.signal] ?? $0.signal }
        let labelWidth = min(max(8, (names + [wording.strings.page.total]).map { TextWidth.columns(of: $0) }.max() ?? 0), 18, width / 3)
        let scale = Scale(parts: parts, columns: max(4, width - labelWidth - 11))
        var start = 0
        var rows: [StyledLine] = []
        for ((name, part), line) in zip(zip(names, parts), ledger) {
            let style = part < 0 ? Style(.negative) : Style(.accent)
            rows.append(row(name, scale.bar(from: start, to: start + part, with: part < 0 ? "▒" : "█"), part, style, labelWidth))
            if let because = line.because {
                rows.append(StyledLine([Span(String(repeating: " ", count: labelWidth + 3)), Span(wording.reason(because), .muted)]))
            }
            start += part
        }
        rows.append(StyledLine(String(repeating: "─", count: width), .muted))
        rows.append(row(wording.strings.page.total, scale.bar(from: 0, to: sum, with: "█"), sum, .bold, labelWidth))
        return rows
    }

    private func row(_ name: String, _ bar: String, _ value: Int, _ style: Style, _ labelWidth: Int) -> StyledLine {
        StyledLine(
            [Span("  " + TextWidth.fitted(name, to: labelWidth) + " "), Span(bar, style)],
            trailing: [Span(Self.signed(value), style.adding(.bold))])
    }

    /// "+2.10", "−0.40".
    static func signed(_ hundredths: Int) -> String {
        let size = abs(hundredths), rest = size % 100
        return (hundredths < 0 ? "−" : "+") + "\(size / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
    }

    /// Hundredths to columns, wide enough for every running sum.
    private struct Scale {
        let columns: Int
        let low: Int
        let high: Int

        init(parts: [Int], columns: Int) {
            var running = 0
            var sums = [0]
            for part in parts {
                running += part
                sums.append(running)
            }
            self.columns = columns
            low = sums.min() ?? 0
            high = max(sums.max() ?? 0, low + 1)
        }

        func bar(from start: Int, to end: Int, with character: Character) -> String {
            let left = column(min(start, end)), right = column(max(start, end))
            let length = start == end ? 0 : max(1, right - left)
            return String(repeating: " ", count: min(left, columns - length)) + String(repeating: character, count: length)
        }

        private func column(_ value: Int) -> Int {
            Int((Double(value - low) / Double(high - low) * Double(columns)).rounded())
        }
    }
}
