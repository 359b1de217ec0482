import Foundation

/// Two axes with their ticks and a title: what plots are drawn into, as a part of an SVG page.
struct PlotFrame {
    static let (width, height, margin, legend) = (420.0, 300.0, 56.0, 84.0)
    static let lineHeight = 14.0

    var x: Axis
    var y: Axis

    /// Frames side by side, each drawn by one of `bodies`.
    static func page(_ bodies: [String], legend: Double = legend) -> String {
        let wide = width + margin + legend
        let parts = bodies.enumerated().map { place, body in
            "<g transform=\"translate(\(Double(place) * wide + margin),40)\">\n\(body)</g>\n"
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(Int(wide * Double(bodies.count)))" height="\(Int(height) + 100)" \
            font-family="sans-serif" font-size="12">
            <rect width="100%" height="100%" fill="#ffffff"/>
            \(parts.joined())</svg>

            """
    }

    func place(_ point: (x: Double, y: Double)) -> (left: Double, top: Double) {
        (Self.width * x.share(of: point.x), Self.height * (1 - y.share(of: point.y)))
    }

    func axes(title: String, below: String) -> String {
        var text = "<text x=\"0\" y=\"-16\" font-size=\"14\">\(Self.escaped(title))</text>\n"
        for tick in x.ticks {
            let left = decimals(Self.width * x.share(of: tick.value), 1)
            text += "<path d=\"M\(left) 0V\(Self.height)\" stroke=\"#dddddd\"/>"
            text += "<text x=\"\(left)\" y=\"\(Self.height + 20)\" text-anchor=\"middle\">\(tick.label)</text>\n"
        }
        for tick in y.ticks {
            let top = Self.height * (1 - y.share(of: tick.value))
            text += "<path d=\"M0 \(decimals(top, 1))H\(Self.width)\" stroke=\"#dddddd\"/>"
            text += "<text x=\"-8\" y=\"\(decimals(top + 4, 1))\" text-anchor=\"end\">\(tick.label)</text>\n"
        }
        return text + "<text x=\"\(Self.width / 2)\" y=\"\(Self.height + 42)\" text-anchor=\"middle\">\(Self.escaped(below))</text>\n"
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
