import Commerce
import Foundation
import ImageFile
import LinearAlgebra

/// A stated property of a product that a taste can attach to. No feature comes from a title or a description:
/// what a product is counts, not how it is praised.
enum ContentFeature: Hashable, Codable {
    case category(CategoryID)
    /// A category above the product's own.
    case department(CategoryID)
    case brand(String)
    case value(AttributeID, String)
    /// A quantity by its octave: 200 g and 300 g are alike, 200 g and 2 kg are not.
    case quantity(AttributeID, unit: String, octave: Int)
    /// Third of the prices of the product's category: 0 is the cheapest.
    case priceTier(Int)

    /// How much a shared feature of the kind says about taste, before rarity.
    var weight: Double {
        switch self {
        case .category: 1
        case .department: 0.5
        case .brand: 0.7
        case .value: 0.5
        case .quantity: 0.3
        case .priceTier: 0.4
        }
    }
}

/// Every product of an assortment as a vector of unit length: w · log(N / df) for each feature that it states and at
/// least one other product shares, N the products and df those with the feature (Salton, Buckley: Term-Weighting
/// Approaches in Automatic Text Retrieval, 1988). A product that shares nothing is the zero vector.
struct ContentFeatures: Sendable {
    /// By product; features ascending.
    let vectors: SparseMatrix
    /// By column of `vectors`.
    let features: [ContentFeature]

    init(_ assortment: Assortment, vocabulary: Vocabulary) {
        let tiers = Self.priceTiers(assortment.products)
        let stated = zip(assortment.products, tiers).map { Self.features(of: $0, priceTier: $1, vocabulary: vocabulary) }
        var frequencies: [ContentFeature: Int] = [:]
        for feature in stated.joined() { frequencies[feature, default: 0] += 1 }

        var numbers: [ContentFeature: Int] = [:]
        var features: [ContentFeature] = []
        var rows: [[(column: Int, value: Float)]] = []
        let total = Double(assortment.count)
        for own in stated {
            var row: [(column: Int, value: Float)] = []
            for feature in own {
                guard let frequency = frequencies[feature], frequency > 1, frequency < assortment.count else { continue }
                let number = numbers[feature] ?? features.count
                if number == features.count {
                    numbers[feature] = number
                    features.append(feature)
                }
                row.append((number, Float(feature.weight * log(total / Double(frequency)))))
            }
            let norm = row.reduce(Float(0)) { $0 + $1.value * $1.value }.squareRoot()
            rows.append(row.sorted { $0.column < $1.column }.map { ($0.column, $0.value / norm) })
        }
        self.features = features
        var vectors = SparseMatrix(columns: features.count)
        for row in rows { vectors.append(row) }
        self.vectors = vectors
    }

    /// Each feature once, in a stable order.
    private static func features(of product: Product, priceTier: Int, vocabulary: Vocabulary) -> [ContentFeature] {
        var features: [ContentFeature] = [.priceTier(priceTier)]
        if let category = product.category {
            features.append(.category(category))
            features += departments(above: category, in: vocabulary).map(ContentFeature.department)
        }
        if let brand = product.brand { features.append(.brand(brand)) }
        for attribute in product.statedAttributes.sorted() {
            if case .quantity(let quantity) = product.attributes[attribute] {
                guard quantity.value > 0, quantity.value.isFinite else { continue }
                features.append(.quantity(attribute, unit: quantity.unit, octave: Int(log2(quantity.value).rounded(.down))))
            } else {
                let values = Set(product.values(of: attribute).map { $0.lowercased() })
                features += values.sorted().map { .value(attribute, $0) }
            }
        }
        return features
    }

    private static func departments(above category: CategoryID, in vocabulary: Vocabulary) -> [CategoryID] {
        var departments: [CategoryID] = []
        var next = vocabulary.categories[category]?.parent
        while let parent = next, parent != category, !departments.contains(parent) {
            departments.append(parent)
            next = vocabulary.categories[parent]?.parent
        }
        return departments
    }

    private static func priceTiers(_ products: [Product]) -> [Int] {
        let prices = Dictionary(grouping: products) { $0.category }.mapValues { $0.map(\.price.amount).sorted() }
        return products.map { product in
            guard let shelf = prices[product.category], shelf.count >= 3 else { return 1 }
            if product.price.amount < shelf[shelf.count / 3] { return 0 }
            return product.price.amount < shelf[shelf.count * 2 / 3] ? 1 : 2
        }
    }

    /// The cosine of two products, 0 to 1. O(features of both).
    func similarity(_ left: Int, _ right: Int) -> Float {
        let (leftRange, rightRange) = (vectors.range(left), vectors.range(right))
        var (i, j) = (leftRange.lowerBound, rightRange.lowerBound)
        var dot: Float = 0
        while i < leftRange.upperBound, j < rightRange.upperBound {
            let (a, b) = (vectors.columnNumbers[i], vectors.columnNumbers[j])
            if a == b { dot += vectors.values[i] * vectors.values[j] }
            if a <= b { i += 1 }
            if b <= a { j += 1 }
        }
        return dot
    }
}

extension ContentFeatures: Archivable {
    func save(to writer: ArchiveWriter) {
        writer.add(vectors, as: "vectors")
        writer.add(value: features, as: "features")
    }

    init(from reader: ArchiveReader) throws(FileDamage) {
        (vectors, features) = (try reader.part("vectors"), try reader.value("features"))
        try reader.check(vectors.columns == features.count)
    }
}
