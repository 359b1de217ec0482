import Foundation

/// One axis of a plot: how far along it a value stands, and where its ticks are.
struct Axis {
    enum Scale {
        /// From one power of ten to another.
        case logarithmic
        /// From one round number to another.
        case linear
    }

    struct Tick {
        var value: Double
        var label: String
    }

    let scale: Scale
    private let low: Double
    private let high: Double
    private let step: Double

    /// Values that a logarithmic axis cannot show, 0 and less, stand at its beginning.
    init(_ scale: Scale, of values: [Double]) {
        self.scale = scale
        switch scale {
        case .logarithmic:
            let logs = values.filter { $0 > 0 }.map { log10($0) }
            low = (logs.min() ?? 0).rounded(.down)
            high = max(low + 1, (logs.max() ?? 1).rounded(.up))
            step = 1
        case .linear:
            let (least, most) = (values.min() ?? 0, values.max() ?? 1)
            let span = most > least ? most - least : max(abs(most), 1)
            let power = pow(10, log10(span / 4).rounded(.down))
            step = [1, 2, 5, 10].map { $0 * power }.first { span / $0 <= 5 } ?? 10 * power
            low = (least / step).rounded(.down) * step
            high = max(low + step, (most / step).rounded(.up) * step)
        }
    }

    /// 0 at the beginning, 1 at the end.
    func share(of value: Double) -> Double {
        let place = scale == .linear ? value : value > 0 ? log10(value) : low
        return (place - low) / (high - low)
    }

    var end: Double { scale == .linear ? high : pow(10, high) }

    var ticks: [Tick] {
        (0...Int(((high - low) / step).rounded())).map { number in
            let place = low + Double(number) * step
            switch scale {
            case .linear: return Tick(value: place, label: decimals(place, max(0, -Int(log10(step).rounded(.down)))))
            case .logarithmic: return Tick(value: pow(10, place), label: decimals(pow(10, place), max(0, -Int(place))))
            }
        }
    }
}
