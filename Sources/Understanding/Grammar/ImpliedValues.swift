import Commerce
import Text

/// What the names of categories say beyond the category: 蓝牙音箱 is a speaker, and one with bluetooth.
///
/// A value counts only where it tells products of the category apart: a hiking boot need not say that it is for
/// hiking. And it counts only where the shop uses the name like that: 皮带 is what belts of any material are called.
struct ImpliedValues: Sendable {
    private struct Key: Hashable {
        var stems: String
        var category: CategoryID
    }

    private var senses: [Key: [Sense]] = [:]

    /// O(names · products of their categories).
    init(vocabulary: Vocabulary, products: [Product], usage: AttributeUsage, names: NameTrie, atomizer: Atomizer) {
        let byCategory = Dictionary(grouping: products.filter { $0.category != nil }) { $0.category ?? "" }
        for category in vocabulary.categories.values {
            lazy var titled = vocabulary.descendants(of: category.id).flatMap { byCategory[$0] ?? [] }
                .map { (product: $0, title: Folding.fold($0.title.all.joined(separator: "\n"))) }
            for name in category.names.all {
                let atoms = atomizer.atoms(of: name)
                let implied = names.valueMentions(in: atoms).compactMap { mention -> Sense? in
                    // 皮夹, whatever it is made of: a word of two characters is one name.
                    if atoms.count == 2, atoms[0].kind == .han, mention.meaning.contains(where: { $0.attribute == "material" }) { return nil }
                    return Self.telling(mention.meaning, in: category.id, usage).flatMap { sense in
                        // All plush toys are called so, of whatever they are made.
                        Self.names(sense, category.id) || titled.contains { $0.title.contains(Folding.fold(name)) && !Self.has(sense, $0.product) } ? nil : sense
                    }
                }
                if !implied.isEmpty { senses[Self.key(atoms[...], category.id)] = implied }
            }
        }
    }

    func callAsFunction(_ atoms: ArraySlice<Atom>, as category: CategoryID) -> [Sense] {
        senses[Self.key(atoms, category)] ?? []
    }

    private static func key(_ atoms: ArraySlice<Atom>, _ category: CategoryID) -> Key {
        Key(stems: atoms.filter { $0.text != "-" }.map(\.stem).joined(separator: " "), category: category)
    }

    /// The sense that most products of the category have and some have not.
    private static func telling(_ senses: [Sense], in category: CategoryID, _ usage: AttributeUsage) -> Sense? {
        func count(_ sense: Sense) -> Int {
            switch sense {
            case .value(let id, let value): usage.count(of: id, value: value, in: category)
            case .property(let id): usage.count(of: id, value: "yes", in: category)
            default: 0
            }
        }
        func others(_ sense: Sense) -> Int {
            switch sense {
            case .value(let id, _): usage.count(of: id, value: nil, in: category) - count(sense)
            // What does not say that it is wireless is not: few shops state what a product lacks.
            case .property: usage.products(in: category) - count(sense)
            default: 0
            }
        }
        return senses.filter { count($0) > 0 && others($0) > 0 }.max { count($0) < count($1) }
    }

    private static func names(_ sense: Sense, _ category: CategoryID) -> Bool {
        guard case .value(_, let value) = sense else { return false }
        return category.rawValue.split(separator: " ").dropLast().contains { $0 == value }
    }

    private static func has(_ sense: Sense, _ product: Product) -> Bool {
        switch sense {
        case .value(let id, let value): product.values(of: id).contains(value)
        case .property(let id): product.values(of: id).contains("yes")
        default: true
        }
    }
}
