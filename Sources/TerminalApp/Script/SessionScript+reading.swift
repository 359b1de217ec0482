import Commerce
import Text

extension SessionScript {
    /// A line of a script that says nothing a script can say.
    public struct Mistake: Error, Hashable, CustomStringConvertible {
        /// Counted from 1.
        public var line: Int
        /// What is wrong and what to do, as a sentence.
        public var problem: String

        public var description: String { "line \(line): \(problem)" }
    }

    /// Reads a file's text.
    /// - Throws: `Mistake`, for the first line that is none of a script.
    public init(reading text: String) throws(Mistake) {
        var reader = ScriptReader()
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            try reader.read(line.hasSuffix("\r") ? line.dropLast() : line, number: place + 1)
        }
        self = try reader.finish()
    }
}

private struct ScriptReader {
    private var hasHeading = false
    private var header: [String: Substring] = [:]
    private var welcome = SessionReply()
    private var steps: [SessionScript.Step] = []
    private var number = 0
    private var clock: SessionClock?

    private static let headerKeys = ["title", "language", "shop", "customer", "clock"]

    mutating func read(_ line: Substring, number: Int) throws(SessionScript.Mistake) {
        self.number = number
        guard hasHeading else {
            guard line == SessionScript.heading else { throw mistake("a session begins with “\(SessionScript.heading)”.") }
            hasHeading = true
            return
        }
        if line.allSatisfy(\.isWhitespace) { return }
        if line.hasPrefix(">") {
            steps.append(SessionScript.Step(line: number, said: Sanitizer.line(content(of: line))))
        } else if line.hasPrefix("+") {
            guard let last = steps.indices.last, steps[last].reply.isEmpty else {
                throw mistake("“+” goes on with what was said, so it stands under a line with “>”.")
            }
            steps[last].said += "\n" + Sanitizer.line(content(of: line))
        } else if line.hasPrefix("|") {
            addToAnswer(content(of: line))
        } else {
            try readPair(line)
        }
    }

    private mutating func readPair(_ line: Substring) throws(SessionScript.Mistake) {
        guard let colon = line.firstIndex(of: ":") else {
            throw mistake("“\(Sanitizer.line(line, limit: 60))” begins with none of “>”, “+”, “|” and a name with a colon.")
        }
        let key = String(line[..<colon]), value = line[line.index(after: colon)...].drop { $0 == " " }
        if steps.isEmpty, welcome.isEmpty, Self.headerKeys.contains(key) {
            header[key] = value
            if key == "clock" {
                clock = SessionClock(value)
                if clock == nil { throw mistake("a clock is a day, a time and an offset, as in “2026-11-20 12:00 +8”.") }
            }
        } else if let field = SessionReply.Field(rawValue: key) {
            let text = Sanitizer.line(value)
            if steps.isEmpty { welcome.fields[field] = text } else { steps[steps.count - 1].reply.fields[field] = text }
        } else {
            let known = (steps.isEmpty && welcome.isEmpty ? Self.headerKeys : []) + SessionReply.Field.allCases.map(\.rawValue)
            throw mistake("there is no “\(Sanitizer.line(key, limit: 60))” here; known are \(known.joined(separator: ", ")).")
        }
    }

    private mutating func addToAnswer(_ line: String) {
        func extended(_ reply: inout SessionReply) {
            reply.fields[.answer] = reply.fields[.answer].map { $0 + "\n" + line } ?? line
        }
        if steps.isEmpty { extended(&welcome) } else { extended(&steps[steps.count - 1].reply) }
    }

    func finish() throws(SessionScript.Mistake) -> SessionScript {
        guard hasHeading, let clock else { throw mistake("the session names no clock. Add one, as in “clock: 2026-11-20 12:00 +8”.") }
        func name(_ key: String, or standard: String) -> String { header[key].map { Sanitizer.line($0) } ?? standard }
        let customer = name("customer", or: "guest")
        return SessionScript(
            title: name("title", or: ""), language: Language(rawValue: name("language", or: "en")), shop: name("shop", or: "demo"),
            customer: customer == "guest" ? nil : CustomerID(customer), clock: clock, welcome: welcome, steps: steps)
    }

    /// What stands after the sign and a space.
    private func content(of line: Substring) -> String { String(line.dropFirst(line.dropFirst().first == " " ? 2 : 1)) }

    private func mistake(_ problem: String) -> SessionScript.Mistake { SessionScript.Mistake(line: number, problem: problem) }
}
