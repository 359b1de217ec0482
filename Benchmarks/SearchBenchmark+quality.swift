import Figures
import Search

extension SearchBenchmark {
    private static let qualityColumns = ["", "nDCG@10", "condensed", "Recall@1", "Recall@10", "Recall@100"]

    func showQuality(_ synonyms: [[String]]) throws {
        let electronics = folder.path("electronics/products.jsonl.gz")
        try showQuality(
            "electronics", products: electronics, judgments: folder.path("electronics/judgments.csv"), language: "en",
            ours: [
                (
                    "ours, category from the product type",
                    try SearchCatalog(electronics, map: ["category": "attr_t_product_type"], synonyms: synonyms)
                ),
                ("ours, without categories", try SearchCatalog(electronics, synonyms: synonyms)),
            ])
        let chinese = folder.path("chinese/search-products.jsonl")
        try showQuality(
            "chinese", products: chinese, judgments: folder.path("chinese/search-judgments.csv"), language: "zh",
            ours: [("ours", try SearchCatalog(chinese, synonyms: synonyms))])
    }

    private func showQuality(
        _ name: String, products: String, judgments: String, language: String, ours: [(name: String, catalog: SearchCatalog)]
    ) throws {
        let ratings = try SearchCatalog.ratings(judgments)
        var table = MarkdownTable(Self.qualityColumns)
        var queries = 0
        for (name, catalog) in ours {
            let report = SearchEvaluation(catalog.index()).report(on: ratings, passes: 1)
            queries = report.queries.count
            let figures: [KeyPath<SearchEvaluation.Query, Double>] = [\.ndcg10, \.ndcg10Condensed, \.recall1, \.recall10, \.recall100]
            table.add([name] + figures.map { decimals(report.mean($0), 4) })
        }
        let arguments = ["--language", language, "--products", products, "--judgments", judgments, "--passes", "1"]
        for peer in try script?.engines(arguments) ?? [] {
            let figures = [peer.ndcg10, peer.condensed, peer.recall1, peer.recall10, peer.recall100]
            table.add([peer.name] + figures.map { decimals($0, 4) })
        }
        print("\n\(name), \(queries) queries with a relevant product\n\n\(table.text)")
    }
}
