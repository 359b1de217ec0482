import Commerce
import Recommendation

/// A shop whose customers have tastes: each belongs to a cluster and picks four times in five from its cluster's products.
/// Brands and categories do not follow the clusters.
struct Population {
    var products: [Product] = []
    var interactions: [Interaction] = []
    /// They speak the language and live in the province of their cluster.
    var customers: [Customer] = []
    /// One purchase of each customer's own cluster that is not among `interactions`.
    var heldOut: [(customer: CustomerID, product: ProductID)] = []

    init(seed: UInt64, clusters: Int = 6, productsPerCluster: Int = 20, customersPerCluster: Int = 20) {
        var random = SeededRandom(seed: seed)
        let itemCount = clusters * productsPerCluster
        products = (0..<itemCount).map { item in
            Shelf.product(
                "p\(1000 + item)", category: "category \(item % 7)", brand: "Brand \(item % 5)", price: 1_000 + 137 * (item % 50),
                rating: Rating(average: 3 + Double(item % 20) / 10, count: item % 30))
        }
        for customer in 0..<(clusters * customersPerCluster) {
            var chosen: Set<Int> = []
            while chosen.count < 12 {
                let isOwn = Int.random(in: 0..<5, using: &random) < 4
                let cluster = isOwn ? customer % clusters : Int.random(in: 0..<clusters, using: &random)
                chosen.insert(cluster + clusters * Int.random(in: 0..<productsPerCluster, using: &random))
            }
            let ordered = chosen.sorted()
            let own = ordered.filter { $0 % clusters == customer % clusters }
            let held = own[Int.random(in: 0..<own.count, using: &random)]
            let id = "c\(1000 + customer)"
            heldOut.append((CustomerID(id), products[held].id))
            customers.append(Shelf.customer(id, customer % clusters % 2 == 0 ? .chinese : .english, province: "Province \(customer % clusters)"))
            for item in ordered where item != held {
                let kind: Interaction.Kind = Bool.random(using: &random) ? .purchase : .click
                let age = Int.random(in: 61..<120, using: &random)
                interactions.append(Shelf.interaction(id, products[item].id.rawValue, kind, daysAgo: age))
            }
        }
    }
}
