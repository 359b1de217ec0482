import Text

/// The words of options by one name each: number words as digits, units and sizes by one spelling, values by the words that
/// customers have for them.
enum OptionWords {
    private static let synonyms: [String: String] = [
        "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
        "thirteen": "13", "fourteen": "14", "fifteen": "15", "seventeen": "17", "twenty": "20", "fifty": "50", "hundred": "100",
        "grey": "gray", "spacegray": "gray", "inches": "inch", "in": "inch",
        "foot": "ft", "feet": "ft", "liter": "l", "liters": "l", "litre": "l", "litres": "l", "pound": "lbs", "pounds": "lbs", "lb": "lbs",
        "hr": "hour", "hrs": "hour", "millimeter": "mm", "millimeters": "mm", "milliliters": "ml", "millilitres": "ml", "watt": "w", "watts": "w", "percent": "%", "bars": "bar",
        "gigabyte": "gb", "gigabytes": "gb", "gigs": "gb", "gig": "gb", "terabyte": "tb", "megapixels": "mp", "megapixel": "mp",
        "plug": "adapter", "plugin": "adapter", "outlet": "adapter", "wooden": "wood", "golden": "gold", "fluffy": "fleece", "canine": "pet", "lenses": "lens",
        "automatic": "auto", "automatically": "auto", "cable": "wired", "corded": "wired", "wires": "wired", "shuts": "shutoff", "face": "dial", "soundless": "quiet", "ladies": "women", "womens": "women", "mens": "men",
    ]
    /// A number and what follows it, said without a number.
    private static let units: Set<String> = ["l", "cup", "piec", "inch", "ft", "tb"]

    static func normal(_ word: ServiceText.Word, stemmer: Stemmer) -> String {
        let said = synonyms[word.text] ?? synonyms[word.stem] ?? word.text
        return said.count > 3 ? stemmer.stem(said) : said
    }

    /// One entry a word, empty for a word that is part of the one before: "extra large" is "xl", "one and a half litres" 1.5 l.
    static func normal(_ words: [ServiceText.Word], stemmer: Stemmer) -> [String] {
        var normal = words.map { Self.normal($0, stemmer: stemmer) }
        func text(_ place: Int) -> String { words.indices.contains(place) ? words[place].text : "" }
        for place in words.indices {
            switch (text(place), text(place + 1)) {
            case ("extra", "large"), ("x", "large"): join(&normal, place, 2, as: "xl")
            case ("extra", "small"), ("x", "small"): join(&normal, place, 2, as: "xs")
            case ("double", "xl"), ("2", "xl"), ("2", "x"): join(&normal, place, 2, as: "xxl")
            case ("one", _), ("a", _), ("an", _), ("single", _):
                if place + 1 < normal.count, !normal[place].isEmpty, units.contains(normal[place + 1]) { normal[place] = "1" }
            case ("to", _):
                // "55 to 75 pounds".
                if Double(text(place - 1)) != nil, Double(text(place + 1)) != nil { normal[place] = "" }
            default: break
            }
            if text(place) == "half", place + 2 < normal.count, normal[place + 2] == "l" { join(&normal, place, 2, as: "0.5") }
            if text(place + 1) == "and", text(place + 2) == "a", text(place + 3) == "half" {
                let whole = text(place) == "one" ? 1 : Double(normal[place])
                if let whole { join(&normal, place, 4, as: "\(whole + 0.5)") }
            }
        }
        return normal
    }

    private static func join(_ normal: inout [String], _ place: Int, _ count: Int, as word: String) {
        for part in place..<min(normal.count, place + count) { normal[part] = "" }
        normal[place] = word
    }
}
