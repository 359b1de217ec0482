import Commerce

/// What is worth saying of a product's stock.
enum StockPoint {
    /// Nil where there is plenty.
    static func of(_ product: Product) -> Point? {
        if !product.isInStock { return .outOfStock }
        return product.stock <= 3 ? .lastUnits(product.stock) : nil
    }
}
