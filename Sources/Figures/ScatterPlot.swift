import Foundation

/// Named points: how good each is, over what it costs on a logarithmic axis.
public struct ScatterPlot {
    public struct Point {
        public var name: String
        public var cost: Double
        public var worth: Double

        public init(name: String, cost: Double, worth: Double) {
            self.name = name
            self.cost = cost
            self.worth = worth
        }
    }

    public var title: String
    /// What the horizontal axis measures, with its unit.
    public var cost: String
    public var points: [Point]

    public init(title: String, cost: String, points: [Point]) {
        self.title = title
        self.cost = cost
        self.points = points
    }

    /// Room for a name to the right of a point at the end of the axis.
    private static let legend = 190.0
    private static let colour = "#2b6cb0"
    /// Of a name's letters, about.
    private static let letterWidth = 6.5

    /// An SVG page with plots side by side.
    public static func page(_ plots: [ScatterPlot]) -> String { PlotFrame.page(plots.map(\.body), legend: legend) }

    private var body: String {
        let frame = PlotFrame(
            x: Axis(.logarithmic, of: points.map(\.cost)), y: Axis(.linear, of: points.map(\.worth)))
        var text = frame.axes(title: title, below: cost)
        var labels: [(left: Double, right: Double, top: Double)] = []
        for point in points.sorted(by: { ($1.worth, $0.name) < ($0.worth, $1.name) }) {
            let (left, top) = frame.place((point.cost, point.worth))
            var label = (left: left + 8, right: left + 8 + Self.letterWidth * Double(point.name.count), top: top + 4)
            // A name that would stand on one above it goes below that.
            for other in labels.sorted(by: { $0.top < $1.top })
            where other.left < label.right && label.left < other.right && abs(label.top - other.top) < PlotFrame.lineHeight {
                label.top = other.top + PlotFrame.lineHeight
            }
            labels.append(label)
            text += String(format: "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"\(Self.colour)\"/>", left, top)
            text += String(format: "<text x=\"%.1f\" y=\"%.1f\">", label.left, label.top)
            text += PlotFrame.escaped(point.name) + "</text>\n"
        }
        return text
    }
}
