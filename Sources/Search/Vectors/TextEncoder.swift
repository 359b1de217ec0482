public import Commerce

/// Turns queries and products into vectors whose cosine says how near they are in meaning.
///
/// `LatentSemanticEncoder` is the one that every shop has, learned from the shop's own text; one that runs a language model
/// can take its place (`ProductVectors.init(of:encoder:)`).
public protocol TextEncoder: Sendable {
    /// Its name and version: vectors of encoders that differ here are never compared.
    var identity: String { get }
    var dimensions: Int { get }

    /// Nil where it can say nothing about the text.
    func vector(ofQuery text: String) -> [Float]?

    /// One for each product, in their order; zeros for a product that it can say nothing about.
    func vectors(of products: [Product]) -> [[Float]]
}
