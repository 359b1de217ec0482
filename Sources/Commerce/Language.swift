/// A language by its BCP 47 primary tag.
public struct Language: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let chinese = Language(rawValue: "zh")
    public static let english = Language(rawValue: "en")

    public var description: String { rawValue }

    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// The same text in one or more languages.
public struct LocalizedText: Hashable, Codable, Sendable {
    public var texts: [Language: String]

    public init(_ texts: [Language: String]) { self.texts = texts }

    public init(zh: String, en: String) { texts = [.chinese: zh, .english: en] }

    /// A text that stands for every language, as imported catalogues have it.
    public init(_ text: String, language: Language) { texts = [language: text] }

    /// The text in `language`, else in English, else in any language (the alphabetically first), else empty.
    public subscript(language: Language) -> String {
        texts[language] ?? texts[.english] ?? texts.min { $0.key.rawValue < $1.key.rawValue }?.value ?? ""
    }

    /// All texts, ordered by language, for indexing.
    public var all: [String] { texts.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value) }

    public init(from decoder: any Decoder) throws {
        let raw = try decoder.singleValueContainer().decode([String: String].self)
        texts = Dictionary(uniqueKeysWithValues: raw.map { (Language(rawValue: $0.key), $0.value) })
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Dictionary(uniqueKeysWithValues: texts.map { ($0.key.rawValue, $0.value) }))
    }
}
