import Commerce
import Text

/// Finds the products of a customer's orders that an utterance names by words of their titles or of their kind.
struct LineNames {
    let vocabulary: Vocabulary
    let analyzer: Analyzer

    /// The products that hold most of the words; none where several do that are not the same.
    func products(in text: String, among lines: [OrderLine], category: (ProductID) -> CategoryID?) -> Set<ProductID> {
        let said = Set(analyzer.terms(Self.source(of: text))).subtracting(analyzer.terms(Self.talk))
        let scored = lines.map { line in (line.product, terms(of: line, category(line.product)).intersection(said).count) }
        guard let most = scored.map(\.1).max(), most > 0 else { return [] }
        let products = Set(scored.filter { $0.1 == most }.map(\.0))
        return products.count == 1 ? products : []
    }

    private func terms(of line: OrderLine, _ category: CategoryID?) -> Set<String> {
        let kinds = category.flatMap { vocabulary.categories[$0]?.names.all } ?? []
        return Set((line.title.all + kinds).flatMap { analyzer.terms($0) })
    }

    /// What stands before "换成" is what the customer has; what stands after it is what they want.
    static func source(of text: String) -> String {
        let folded = text.lowercased()
        let start = turns.compactMap { folded.firstRange(of: $0)?.lowerBound }.min()
        guard let start, start > folded.startIndex else { return text }
        return String(folded[..<start])
    }

    /// Words of every such request, which name nothing even where they stand in a title.
    private static let talk = """
        cancel change return exchange swap send back ship order item address delivery deliver invoice please my the of for to is it new one two parcel pack gift card pay \
        取消订单 修改订单 改订单 收货地址 改地址 退货 换货 退款 开发票 开票 我要 我想 帮我 请帮 想要 不要 一下 里的 那个 这个 东西 商品 快递 包裹
        """
    private static let turns = ["换成", "换为", "改成", "改为", "换个", " for a ", " for an ", " for the ", " to a ", " to an ", " to size ", " to the "]
}
