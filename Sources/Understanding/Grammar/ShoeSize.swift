/// Shoe sizes of several countries in European ones.
///
/// A British adult size is 3 L − 25 barleycorns for a last of L inches and a European one 1.5 L Paris points for L in
/// centimetres (the scales of ISO/TS 19407:2023), so EU = 1.27 · (UK + 25). The American men's size is the British plus
/// 1, the women's plus 2.5, as American makers mark them; the Chinese size in millimetres of the foot is twice its
/// centimetres less 10 in European ones (GB/T 3293.1 beside the older scale).
enum ShoeSize {
    enum Scale: Sendable { case eu, uk, us, millimetres }

    /// - Returns: the nearest whole European size; nil outside what adults wear.
    static func european(_ size: Double, _ scale: Scale, isWomens: Bool) -> Int? {
        let value: Double
        switch scale {
        case .eu: value = size
        case .uk: value = 1.27 * (size + 25)
        case .us: value = 1.27 * (size - (isWomens ? 2.5 : 1) + 25)
        case .millimetres: value = size / 5 - 10
        }
        let rounded = Int(min(max(value.rounded(), 0), 100))
        return (34...50).contains(rounded) ? rounded : nil
    }
}
