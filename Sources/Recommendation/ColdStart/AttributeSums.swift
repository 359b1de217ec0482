import LinearAlgebra

/// What the regression of `AttributeModel` is solved from, both symmetric, over the attributes with a place.
struct AttributeSums {
    /// FᵀF over the items that somebody had to do with.
    private(set) var items: Matrix
    /// FᵀS'F, with S' the co-occurrence of items without its diagonal.
    private(set) var chosen: Matrix

    /// Customers whose sums are multiplied at once.
    private static let block = 512

    /// - Parameters:
    ///   - places: by attribute.
    ///   - width: the number of places.
    init(_ matrix: InteractionMatrix, _ attributes: ItemAttributes, places: [Int?], width: Int) {
        items = Matrix(zeros: width, width)
        chosen = items
        let vectors = attributes.vectors
        let itemCount = min(matrix.itemCount, attributes.itemCount)
        let scales = (0..<itemCount).map { item in
            matrix.columns.withRow(item) { _, values in Self.inverseRoot(of: values.reduce(0, +)) }
        }
        /// The diagonal of S.
        var own = [Float](repeating: 0, count: itemCount)
        // S = ZᵀZ with Z = D_u^-½ R D_i^-½, so FᵀSF is the square of ZF, made for some customers at a time.
        for start in stride(from: 0, to: matrix.customerCount, by: Self.block) {
            let customers = start..<min(start + Self.block, matrix.customerCount)
            var sums = [Float](repeating: 0, count: customers.count * width)
            for (line, customer) in customers.enumerated() {
                matrix.rows.withRow(customer) { columns, values in
                    let scale = Self.inverseRoot(of: values.reduce(0, +))
                    for (column, value) in zip(columns, values) where column < itemCount {
                        let item = Int(column)
                        let entry = value * scale * scales[item]
                        own[item] += entry * entry
                        for place in vectors.range(item) {
                            guard let target = places[Int(vectors.columnNumbers[place])] else { continue }
                            sums[line * width + target] += entry * vectors.values[place]
                        }
                    }
                }
            }
            let part = Matrix(rows: customers.count, columns: width, elements: sums)
            chosen = Matrix(
                rows: width, columns: width,
                elements: zip(chosen.elements, part.multiplied(by: part, transposing: true).elements).map { $0 + $1 })
        }
        for item in 0..<itemCount where scales[item] > 0 {
            for left in vectors.range(item) {
                guard let row = places[Int(vectors.columnNumbers[left])] else { continue }
                for right in vectors.range(item) {
                    guard let column = places[Int(vectors.columnNumbers[right])] else { continue }
                    let product = vectors.values[left] * vectors.values[right]
                    items[row, column] += product
                    chosen[row, column] -= own[item] * product
                }
            }
        }
    }

    private static func inverseRoot(of sum: Float) -> Float { sum > 0 ? 1 / sum.squareRoot() : 0 }
}
