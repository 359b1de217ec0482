import Foundation

/// BM25 over weighted fields.
///
/// S. Robertson, H. Zaragoza and M. Taylor, "Simple BM25 Extension to Multiple Weighted Fields" (CIKM 2004), with the
/// length normalised in each field (H. Zaragoza et al., TREC 2004): with `tf_f` the frequency of a term in field f,
/// `l_f` the field's length in terms and `L_f` its mean over the documents that have the field,
///
///     tf = Σ_f weight_f · tf_f / (1 - b_f + b_f · l_f / L_f)        score = Σ_terms idf · tf / (k1 + tf)
public struct BM25F: Hashable, Sendable {
    public struct Field: Hashable, Sendable {
        public var weight: Double
        /// 0: length does not matter; 1: frequency is divided by the relative length.
        public var b: Double

        public init(weight: Double, b: Double = 0.75) {
            self.weight = weight
            self.b = b
        }
    }

    /// A term's frequency in one field of one document.
    struct Occurrence {
        var field: Int
        var frequency: Int
        var length: Int
        var meanLength: Double
    }

    public var fields: [Field]
    public var k1: Double
    /// By field: its bit in a posting's set of fields.
    var bits: [UInt8]

    public init(fields: [Field], k1: Double) {
        self.init(fields: fields, k1: k1, bits: fields.indices.map { 1 << UInt8($0) })
    }

    init(fields: [Field], k1: Double, bits: [UInt8]) {
        self.fields = fields
        self.k1 = k1
        self.bits = bits
    }

    /// The share of one field in the pseudo-frequency `tf`.
    func pseudoFrequency(_ occurrence: Occurrence) -> Double {
        let field = fields[occurrence.field]
        let relativeLength = occurrence.meanLength > 0 ? Double(occurrence.length) / occurrence.meanLength : 1
        return field.weight * Double(occurrence.frequency) / (1 - field.b + field.b * relativeLength)
    }

    /// `tf / (k1 + tf)`, 0 to 1.
    func saturate(_ pseudoFrequency: Double) -> Double { pseudoFrequency / (k1 + pseudoFrequency) }

    /// ln(1 + (N - n + ½) / (n + ½)): never negative, so that a word of most documents still does not harm.
    static func inverseDocumentFrequency(documents: Int, containing: Int) -> Double {
        log(1 + (Double(documents - containing) + 0.5) / (Double(containing) + 0.5))
    }
}
