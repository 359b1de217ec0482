import Foundation

/// Lines over a number, both axes logarithmic. A dotted line of slope 1 shows what linear growth from the first point of the
/// first series would be.
public struct LogPlot {
    public struct Series {
        public var name: String
        public var points: [(x: Double, y: Double)]

        public init(name: String, points: [(x: Double, y: Double)]) {
            self.name = name
            self.points = points
        }
    }

    public var title: String
    /// What the numbers along the horizontal axis count.
    public var counted: String
    public var series: [Series]

    public init(title: String, counted: String, series: [Series]) {
        self.title = title
        self.counted = counted
        self.series = series
    }

    private static let colours = ["#b3382c", "#c98a1b", "#2b6cb0"]

    /// An SVG page with plots side by side.
    public static func page(_ plots: [LogPlot]) -> String { PlotFrame.page(plots.map(\.body)) }

    private var body: String {
        let frame = PlotFrame(
            x: Axis(.logarithmic, of: series.flatMap { $0.points.map(\.x) }),
            y: Axis(.logarithmic, of: series.flatMap { $0.points.map(\.y) }))
        func place(_ point: (x: Double, y: Double)) -> String {
            let (left, top) = frame.place(point)
            return String(format: "%.1f,%.1f", left, top)
        }
        var text = frame.axes(title: title, below: counted)
        if let first = series.first?.points.first {
            let factor = min(frame.x.end / first.x, frame.y.end / first.y)
            text += "<path d=\"M\(place(first))L\(place((first.x * factor, first.y * factor)))\" stroke=\"#888888\" stroke-dasharray=\"2 4\"/>\n"
        }
        var lastLabel = -PlotFrame.lineHeight
        let lines = zip(series, Self.colours).sorted { ($0.0.points.last?.y ?? 0) > ($1.0.points.last?.y ?? 0) }
        for (line, colour) in lines {
            let points = line.points.map(place)
            text += "<polyline points=\"\(points.joined(separator: " "))\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\"/>\n"
            guard let last = line.points.last else { continue }
            let (left, top) = frame.place(last)
            lastLabel = max(lastLabel + PlotFrame.lineHeight, top + 4)
            text += String(format: "<text x=\"%.1f\" y=\"%.1f\" fill=\"\(colour)\">", left + 6, lastLabel)
            text += PlotFrame.escaped(line.name) + "</text>\n"
        }
        return text
    }
}
