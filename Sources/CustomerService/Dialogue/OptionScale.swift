/// Which of two values of an option is more: numbers by their size, words by where they stand on a scale.
enum OptionScale {
    /// From less to more.
    private static let scales: [[String]] = [
        ["xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl"],
        ["mini", "small", "medium", "large", "extra large"],
        ["portable", "medium", "large"],
        ["low", "medium", "high"],
        ["beginner", "intermediate", "expert"],
        ["basic", "professional"],
        ["light", "medium", "dark"],
        ["standard", "high-back"],
        ["a6", "a5", "a4", "a3"],
        ["60%", "80%", "full size"],
        ["not resistant", "ipx4", "ipx7"],
        ["no", "yes"],
    ]

    /// Comparable among the values of one option; nil where the value stands on no scale.
    static func magnitude(of value: String, among values: some Collection<String>) -> Double? {
        let value = value.lowercased()
        let all = values.map { $0.lowercased() }
        if let scale = scales.first(where: { scale in all.allSatisfy(scale.contains) }) {
            return scale.firstIndex(of: value).map(Double.init)
        }
        guard all.allSatisfy({ number(in: $0) != nil }) else { return nil }
        return number(in: value)
    }

    /// "1TB SSD" is 1000, "256GB" 256, "4K" 4000, "1080p" 1080, "i7" 7, "1.5 liters" 1.5.
    private static func number(in text: String) -> Double? {
        guard let start = text.firstIndex(where: \.isNumber) else { return nil }
        let digits = text[start...].prefix { $0.isNumber || $0 == "." }
        guard let number = Double(digits) else { return nil }
        let unit = text[digits.endIndex...].prefix(while: \.isLetter)
        switch unit {
        case "tb", "k": return number * 1000
        case "l" where text.contains("ml") == false: return number
        default: return number
        }
    }
}
