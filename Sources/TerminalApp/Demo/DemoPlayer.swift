import Terminal

/// Types the lines of a script into the screen, a character a step, and sends each when the answer before has been read.
///
/// It is part of the state and knows no time: `delay` says how long the next step waits, and whoever runs the loop says
/// when that is over.
public struct DemoPlayer: Hashable, Sendable {
    let title: String
    let lines: [String]
    let pace: DemoPace
    /// The line that is being typed, and how much of it is.
    private(set) var line = 0
    private(set) var typed = 0
    /// Raised with each step.
    private(set) var step = 0
    var isPaused = false

    public init(_ script: SessionScript, pace: DemoPace) {
        title = script.title
        lines = script.steps.map(\.said)
        self.pace = pace
    }

    enum Action: Hashable {
        case type(Character)
        case send
        /// The last answer has been read.
        case end
    }

    /// What the next step does.
    var action: Action {
        guard lines.indices.contains(line) else { return .end }
        let text = lines[line]
        return typed < text.count ? .type(text[text.index(text.startIndex, offsetBy: typed)]) : .send
    }

    /// How long the next step waits, after an answer of so many columns.
    func delay(afterAnswerOf columns: Int) -> Duration {
        switch action {
        case .send: return pace.sending
        case .type(let character) where typed > 0: return pace.typing * max(1, TextWidth.columns(of: String(character)))
        case .type, .end:
            return min(max(pace.reading * columns, pace.readingLimits.lowerBound), pace.readingLimits.upperBound)
        }
    }

    mutating func advance() {
        step += 1
        switch action {
        case .type: typed += 1
        case .send: (line, typed) = (line + 1, 0)
        case .end: break
        }
    }
}
