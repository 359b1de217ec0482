/// How a customer sounds.
public enum Mood: Int, Hashable, Codable, Sendable, Comparable {
    case calm, annoyed, angry

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
