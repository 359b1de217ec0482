/// How strongly a term stands for a document, `tf / (k1 + tf)` of BM25F, in one byte.
///
/// The square is kept: the quotients of good matches crowd near 1, where a linear scale would not tell them apart
/// (measured: a linear one costs half a point of nDCG).
enum Impact {
    /// What 1 is in the whole numbers that scores are added up of.
    static let one: UInt32 = 4095

    /// At least 1.
    static func byte(_ quotient: Float) -> UInt8 { UInt8(max(1, min(255, (quotient * quotient * 255).rounded()))) }

    /// By byte: its quotient in steps of 1 / `one`. Rising, so that the greatest byte has the greatest value.
    static let values: [UInt32] = (0...255).map { UInt32(((Double($0) / 255).squareRoot() * Double(one)).rounded()) }

    static func quotient(_ byte: UInt8) -> Float { Float(values[Int(byte)]) / Float(one) }
}
