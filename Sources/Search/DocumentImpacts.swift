/// Works out the impacts of terms in one document after another. Terms that stand equally often in the same fields of a
/// document have the same: most of them stand once in its description.
struct DocumentImpacts {
    /// By number of frequencies: the fields of a posting.
    let fields: [UInt8]
    private let occurrences: [[(field: Int, frequency: Int)]]
    private let formula: BM25F
    private let meanLengths: [Double]
    /// By number of frequencies: the impact in the document, 0 where it was not asked for yet.
    private var impacts: [UInt8]
    /// The numbers that were asked for.
    private var known: [Int] = []
    /// By field: what one occurrence adds to the pseudo-frequency.
    private var quotients: [Float]

    /// - Parameters:
    ///   - frequencies: by number.
    ///   - meanLengths: by field.
    init(_ formula: BM25F, _ frequencies: [FieldFrequencies], meanLengths: [Double]) {
        occurrences = frequencies.map(\.occurrences)
        fields = occurrences.map { $0.reduce(0) { $0 | formula.bits[$1.field] } }
        self.formula = formula
        self.meanLengths = meanLengths
        impacts = Array(repeating: 0, count: frequencies.count)
        quotients = Array(repeating: 0, count: formula.fields.count)
    }

    /// Turns to the next document.
    /// - Parameter lengths: of its fields.
    mutating func start(_ lengths: ArraySlice<UInt32>) {
        for number in known { impacts[number] = 0 }
        known.removeAll(keepingCapacity: true)
        for (field, length) in lengths.enumerated() {
            quotients[field] = Float(formula.pseudoFrequency(.init(
                field: field, frequency: 1, length: Int(length), meanLength: meanLengths[field])))
        }
    }

    /// Of a term that stands in the document as often as number `frequencies` says.
    @inline(__always)
    mutating func impact(of frequencies: Int) -> UInt8 {
        if impacts[frequencies] == 0 { impacts[frequencies] = computed(frequencies) }
        return impacts[frequencies]
    }

    private mutating func computed(_ frequencies: Int) -> UInt8 {
        known.append(frequencies)
        var pseudoFrequency: Float = 0
        for (field, frequency) in occurrences[frequencies] { pseudoFrequency += Float(frequency) * quotients[field] }
        return Impact.byte(pseudoFrequency / (Float(formula.k1) + pseudoFrequency))
    }
}
