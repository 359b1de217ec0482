/// Words by which the mood of an utterance is read, in every language of the shop: `service/mood.txt` of a catalogue.
public struct MoodWords: Hashable, Codable, Sendable {
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// Anger, whatever it is about: "this is unacceptable".
        case outburst
        /// Anger where it is aimed at the shop: "useless", 垃圾.
        case charged
        /// Anger where somebody says it of themselves: "furious", 生气.
        case feeling
        /// Annoyance, aimed at the shop or felt: "disappointed", 无语.
        case mild
        /// What anger is aimed at: "your service", 客服.
        case target
        /// Who feels: "i am", 我.
        case speaker
        /// Who asks for something describes it: "do you have", 有没有.
        case asking
        case negation
        /// Holds a word of anger and means none: "angry birds", 差不多.
        case calm
    }

    public var phrases: [Kind: [String]]

    public init(_ phrases: [Kind: [String]] = [:]) { self.phrases = phrases }

    /// "kind = phrase, phrase …"; nil for what is not written so.
    public static func entry(of line: some StringProtocol) -> (kind: Kind, phrases: [String])? {
        guard let mark = line.firstIndex(of: "=") else { return nil }
        let name = line[..<mark].split { $0 == " " }.joined(separator: " ")
        let phrases = line[line.index(after: mark)...].split { $0 == "," }
            .map { $0.split { $0 == " " }.joined(separator: " ") }.filter { !$0.isEmpty }
        guard let kind = Kind(rawValue: name), !phrases.isEmpty else { return nil }
        return (kind, phrases)
    }
}
