import Foundation

/// Lines over the number of products, both axes logarithmic, as a part of an SVG page. A dotted line of slope 1 shows what
/// linear growth from the first point of the first series would be.
struct LogPlot {
    struct Series {
        var name: String
        var points: [(x: Double, y: Double)]
    }

    var title: String
    var series: [Series]

    private static let (width, height, margin, legend) = (420.0, 300.0, 56.0, 84.0)
    private static let lineHeight = 14.0
    private static let colours = ["#b3382c", "#c98a1b", "#2b6cb0"]

    /// Plots side by side.
    static func page(_ plots: [LogPlot]) -> String {
        let whole = (width + margin + legend) * Double(plots.count)
        let parts = plots.enumerated().map { place, plot in
            "<g transform=\"translate(\(Double(place) * (width + margin + legend) + margin),40)\">\n\(plot.body)</g>\n"
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(Int(whole))" height="\(Int(height) + 100)" font-family="sans-serif" font-size="12">
            <rect width="100%" height="100%" fill="#ffffff"/>
            \(parts.joined())</svg>

            """
    }

    private var body: String {
        let (x, y) = (decades(series.flatMap { $0.points.map(\.x) }), decades(series.flatMap { $0.points.map(\.y) }))
        func place(_ point: (x: Double, y: Double)) -> String {
            String(format: "%.1f,%.1f", Self.width * x.share(of: point.x), Self.height * (1 - y.share(of: point.y)))
        }
        var text = "<text x=\"0\" y=\"-16\" font-size=\"14\">\(title)</text>\n"
        for power in x.powers {
            let left = Self.width * x.share(of: pow(10, power))
            text += "<path d=\"M\(left) 0V\(Self.height)\" stroke=\"#dddddd\"/>"
            text += "<text x=\"\(left)\" y=\"\(Self.height + 20)\" text-anchor=\"middle\">\(Self.label(power))</text>\n"
        }
        for power in y.powers {
            let top = Self.height * (1 - y.share(of: pow(10, power)))
            text += "<path d=\"M0 \(top)H\(Self.width)\" stroke=\"#dddddd\"/>"
            text += "<text x=\"-8\" y=\"\(top + 4)\" text-anchor=\"end\">\(Self.label(power))</text>\n"
        }
        text += "<text x=\"\(Self.width / 2)\" y=\"\(Self.height + 42)\" text-anchor=\"middle\">products</text>\n"
        if let first = series.first?.points.first {
            let factor = min(pow(10, x.high) / first.x, pow(10, y.high) / first.y)
            text += "<path d=\"M\(place(first))L\(place((first.x * factor, first.y * factor)))\" stroke=\"#888888\" stroke-dasharray=\"2 4\"/>\n"
        }
        var lastLabel = -Self.lineHeight
        let lines = zip(series, Self.colours).sorted { ($0.0.points.last?.y ?? 0) > ($1.0.points.last?.y ?? 0) }
        for (line, colour) in lines {
            let points = line.points.map(place)
            text += "<polyline points=\"\(points.joined(separator: " "))\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\"/>\n"
            guard let last = line.points.last else { continue }
            lastLabel = max(lastLabel + Self.lineHeight, Self.height * (1 - y.share(of: last.y)) + 4)
            let left = Self.width * x.share(of: last.x) + 6
            text += String(format: "<text x=\"%.1f\" y=\"%.1f\" fill=\"%@\">%@</text>\n", left, lastLabel, colour, line.name)
        }
        return text
    }

    /// An axis from one power of ten to another.
    private struct Decades {
        var low: Double
        var high: Double

        var powers: [Double] { Array(stride(from: low, through: high, by: 1)) }
        func share(of value: Double) -> Double { (log10(value) - low) / (high - low) }
    }

    private func decades(_ values: [Double]) -> Decades {
        let logs = values.filter { $0 > 0 }.map { log10($0) }
        let low = (logs.min() ?? 0).rounded(.down)
        return Decades(low: low, high: max(low + 1, (logs.max() ?? 1).rounded(.up)))
    }

    private static func label(_ power: Double) -> String {
        power < 0 ? decimals(pow(10, power), Int(-power)) : String(Int(pow(10, power)))
    }
}
