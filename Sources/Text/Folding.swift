import Foundation

/// Bringing text to the form in which it is compared.
public enum Folding {
    /// NFKC, full width to half width, lower case, without diacritics on Latin letters, curly quotes straight,
    /// traditional Chinese characters simplified one by one.
    ///
    /// ASCII and plain Chinese text take a short way without Foundation's normaliser.
    public static func fold(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 < 0x7F }) { return text.lowercased() }
        var needsNormalizing = false
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: output.append(Unicode.Scalar(UInt8(scalar.value + 32)))
            case 0x00...0x7E: output.append(scalar)
            case 0x4E00...0x9FFF: output.append(simplified(scalar, after: output.last))
            case 0xFF01...0xFF5E:
                let half = UInt8(scalar.value - 0xFEE0)
                output.append(Unicode.Scalar((0x41...0x5A).contains(half) ? half + 32 : half))
            case 0x3000: output.append(" ")
            case 0x2018, 0x2019: output.append("'")
            case 0x201C, 0x201D: output.append("\"")
            case 0x2010...0x2014: output.append("-")
            case 0x3001, 0x3002, 0x300A, 0x300B, 0x3010, 0x3011: output.append(scalar)
            default:
                needsNormalizing = true
                output.append(scalar)
            }
        }
        guard needsNormalizing else { return String(output) }
        let normal = String(output).precomposedStringWithCompatibilityMapping.lowercased()
        let plain = String(String.UnicodeScalarView(normal.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            !(0x300...0x36F).contains($0.value)
        })).precomposedStringWithCanonicalMapping
        // Compatibility ideographs have become traditional ones only now.
        var result = String.UnicodeScalarView()
        for scalar in plain.unicodeScalars { result.append(simplified(scalar, after: result.last)) }
        return String(result)
    }

    /// 著 is 着 after a verb (穿著) and stays in 著名 and 名著: which it is shows the character before it.
    private static func simplified(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Unicode.Scalar {
        if scalar == "著", let last, verbsBeforeParticle.contains(last) { return "着" }
        return SimplifiedForms.character(scalar)
    }

    private static let verbsBeforeParticle: Set<Unicode.Scalar> = Set("穿戴背看拿走跟带躺坐站睡听等用放贴靠抱开吃喝玩挂想忙急有".unicodeScalars)
}

extension Unicode.Scalar {
    /// A Chinese character: the unified ideographs, their extensions and the iteration mark.
    public var isHan: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x323AF, 0xF900...0xFAFF, 0x3005, 0x3007: true
        default: false
        }
    }
}

extension StringProtocol {
    /// Whether any Chinese character stands in the text: such an utterance is answered in Chinese.
    public var containsHan: Bool { unicodeScalars.contains(where: \.isHan) }
}

extension String {
    /// The same, for the bulk of texts, which hold none: in UTF-8 no Chinese character begins with a byte below 0xE3.
    public var containsHan: Bool {
        let mayContain = utf8.withContiguousStorageIfAvailable { bytes in bytes.contains { $0 >= 0xE3 } }
        return mayContain != false && unicodeScalars.contains(where: \.isHan)
    }
}
