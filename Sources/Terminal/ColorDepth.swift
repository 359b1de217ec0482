/// How many colours a terminal shows.
public enum ColorDepth: Int, Comparable, Sendable, CaseIterable {
    /// Attributes only: `NO_COLOR`, or a monochrome terminal.
    case monochrome = 0
    case eight = 8
    case sixteen = 16
    case palette = 256

    /// - Parameters:
    ///   - colors: the count terminfo gives.
    ///   - noColor: the value of the environment's `NO_COLOR`; any but an empty one turns colours off (no-color.org).
    public init(colors: Int, noColor: String?) {
        self = if let noColor, !noColor.isEmpty {
            .monochrome
        } else {
            Self.allCases.last { $0.rawValue <= colors } ?? .monochrome
        }
    }

    public static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }
}
