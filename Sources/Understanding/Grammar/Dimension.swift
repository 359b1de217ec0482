import Text

/// What of a thing is measured: "28 cm across", 10厘米高.
enum Dimension: String, CaseIterable, Sendable {
    case length, width, height, depth, thickness, diameter

    /// The word for it right after an amount.
    static func mention(in atoms: [Atom], at index: Int) -> Mention<Dimension>? {
        words.match(in: atoms, at: index).flatMap { match in match.meaning.map { Mention(range: match.range, meaning: $0) } }
    }

    /// Those that the names of an attribute speak of: "packed length", 锅口直径.
    static func all(in names: [String]) -> Set<Dimension> {
        let text = names.map(Folding.fold).joined(separator: "\n")
        return Set(allCases.filter { dimension in dimension.nouns.contains { text.contains($0) } })
    }

    private var nouns: [String] {
        switch self {
        case .length: ["length", "长度"]
        case .width: ["width", "宽度"]
        case .height: ["height", "高度"]
        case .depth: ["depth", "深度"]
        case .thickness: ["thickness", "厚度"]
        case .diameter: ["diameter", "直径"]
        }
    }

    private static let words = PhraseTable<Dimension?>([
        ("long|in length|- long|长", .length), ("wide|in width|- wide|宽", .width), ("tall|high|in height|- tall|- high|高", .height),
        ("deep|in depth|- deep|深", .depth), ("thick|in thickness|- thick|厚", .thickness), ("across|in diameter|diameter|口径|直径", .diameter),
        // Other words that begin alike.
        ("长袖|长裤|长裙|长款|长筒|长靴|长柄|高帮|高领|高跟|高腰|高筒|高清|高速|高级|深色|深蓝|深灰|厚底|厚款|宽松|宽口", nil),
    ])
}
