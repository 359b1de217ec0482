public import Commerce

/// What is behind a model's score for an item, in the models' numbers.
public enum Ground: Hashable, Sendable {
    /// Customers of this item also chose it.
    case chosenTogether(Int)
    /// It is like this item.
    case similar(Int)
    /// It is new, and by its attributes like this item.
    case newAndSimilar(Int)
    /// So many customers of the same segment chose it.
    case likeCustomers(Int)
    case brand(String)
    case category(CategoryID)
    /// The customer just asked for this brand, or category.
    case askedBrand(String)
    case askedCategory(CategoryID)
    /// So many customers bought it lately.
    case buyers(Int)

    /// The same for people, who know products.
    func reason(in assortment: Assortment) -> Reason {
        switch self {
        case .chosenTogether(let item): .boughtTogether(assortment.products[item].id)
        case .similar(let item): .similarTo(assortment.products[item].id)
        case .newAndSimilar(let item): .newSimilarTo(assortment.products[item].id)
        case .likeCustomers(let count): .chosenByLikeCustomers(count)
        case .brand(let brand): .favouredBrand(brand)
        case .category(let category): .favouredCategory(category)
        case .askedBrand(let brand): .askedBrand(brand)
        case .askedCategory(let category): .askedCategory(category)
        case .buyers(let count): .boughtBy(count)
        }
    }
}
