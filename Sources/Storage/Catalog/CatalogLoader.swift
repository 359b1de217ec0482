public import Commerce
import Text
import Yams

/// Reads a catalogue's folder of plain files; its README.md describes them.
public struct CatalogLoader: Sendable {
    private let files: CatalogFiles
    private let today: Day

    /// - Parameter today: the day the dates of the files are moved to.
    public init(folder: String, today: Day) {
        files = CatalogFiles(folder: folder)
        self.today = today
    }

    /// Differs whenever loading again would give something else: files changed, or a new day moved the dates.
    public var stamp: String { files.fingerprint + " " + today.description }

    /// Everything in the folder, checked, sanitized and with its dates moved.
    /// - Throws: `CatalogError` with every mistake found; then nothing of the catalogue is to be used.
    public func load(progress: @Sendable @escaping (LoadProgress) -> Void = { _ in }) async throws -> ShopContents {
        var run = Run(files: files, total: files.all.count, progress: progress)
        let (shop, context) = try run.shop(today: today)
        return try await run.contents(of: shop, context)
    }

    /// The example sentences alone, for a shop whose products were imported.
    public func utterances() async -> [Utterance] {
        var run = Run(files: files, total: 0) { _ in }
        return await run.utterances()
    }

    /// The synonyms alone, likewise.
    /// - Throws: `CatalogError`.
    public func synonyms() async throws -> [[String]] {
        var run = Run(files: files, total: 0) { _ in }
        let (_, context) = try run.shop(today: today)
        let synonyms = await run.synonyms(context)
        guard run.issues.isEmpty else { throw CatalogError(run.issues) }
        return synonyms
    }
}

/// One load: what was read so far, and what was wrong with it.
private struct Run {
    let files: CatalogFiles
    let total: Int
    let progress: @Sendable (LoadProgress) -> Void
    var issues: [CatalogIssue] = []
    var done = 0
    private var flowsFolder: String?

    init(files: CatalogFiles, total: Int, progress: @Sendable @escaping (LoadProgress) -> Void) {
        self.files = files
        self.total = total
        self.progress = progress
    }

    mutating func shop(today: Day) throws -> (Shop, CatalogContext) {
        let file = files.display("shop.yaml")
        let text = try files.text("shop.yaml").mapError { CatalogError([$0]) }.get()
        let blank = CatalogContext(currency: .cny, languages: [], utcOffset: 0, shift: 0)
        var reader = CatalogReader(file: file, context: blank)
        guard let root = reader.root(of: text), let basics = reader.basics(root) else {
            let message = "the file is empty. It needs name, currency, today and languages."
            throw CatalogError(reader.issues.isEmpty ? [CatalogIssue(file: file, line: nil, message: message)] : reader.issues)
        }
        var context = basics.context
        context.shift = today - basics.today
        var shopReader = CatalogReader(file: file, context: context)
        let shop = shopReader.shop(root)
        flowsFolder = shopReader.flowsFolder(root)
        issues += shopReader.issues
        return (shop, context)
    }

    mutating func contents(of shop: Shop, _ base: CatalogContext) async throws -> ShopContents {
        var context = base
        let vocabularyFiles = await yaml(files.paths(in: "vocabulary", suffix: ".yaml"), context) { $0.vocabulary($1) }
        let vocabulary = Vocabulary.merging(vocabularyFiles)
        issues += vocabulary.issues
        context.vocabulary = vocabulary.value
        try stopAtMistakes()

        let productFiles = await yaml(files.paths(in: "products", suffix: ".yaml"), context) { $0.products($1) }
        let products = unique(productFiles.flatMap(\.self), \.id.rawValue, "a product")
        let articles = await articles(context)
        let utterances = await utterances(articles: Set(articles.map(\.id)))
        let needs = unique(await yaml(files.paths(in: "needs", suffix: ".yaml"), context) { $0.needs($1) }.flatMap(\.self), \.id, "a need")
        let synonyms = await synonyms(context)
        let language = await serviceLanguage(of: articles)
        let moodWords = await moodWords()
        let customers = await parse(["customers.csv"].filter(files.exists)) { [context] in
            CatalogTables(file: $0, context: context).customers($1)
        }.flatMap(\.self)
        try stopAtMistakes()
        var shop = shop
        shop.flows = flows(context.vocabulary, articles)
        check(shop, context.vocabulary, articles)
        try stopAtMistakes()

        let known = CatalogPeople(
            products: Dictionary(products.map { ($0.id, $0) }) { first, _ in first },
            customers: Dictionary(customers.map { ($0.id, $0) }) { first, _ in first })
        let reviewFiles = await yaml(files.paths(in: "reviews", suffix: ".yaml"), context) { $0.reviews($1, known) }
        let reviews = reviewFiles.flatMap(\.self)
        let interactions = await parse(["interactions.csv"].filter(files.exists)) { [context] in
            CatalogTables(file: $0, context: context).interactions($1, known)
        }.flatMap(\.self)
        let orders = await yaml(["orders.yaml"].filter(files.exists), context) { $0.orders($1, known) }.flatMap(\.self)

        if products.isEmpty, issues.isEmpty {
            report("products", "there are no products. Add a file such as products/shoes.yaml.")
        }
        try stopAtMistakes()
        return ShopContents(
            shop: shop, vocabulary: context.vocabulary, products: Self.rated(products, reviews, interactions), reviews: reviews,
            articles: articles, utterances: utterances, needs: needs, synonyms: synonyms, serviceLanguage: language, moodWords: moodWords,
            customers: customers, interactions: interactions, orders: orders)
    }

    /// Later files refer to earlier ones: past a mistake they would report what is only its echo.
    private func stopAtMistakes() throws {
        guard issues.isEmpty else { throw CatalogError(issues) }
    }

    private mutating func articles(_ context: CatalogContext) async -> [Article] {
        let paths = files.subfolders(of: "knowledge").flatMap { files.paths(in: $0, suffix: ".md") }
        return await parse(paths) { [context] in ArticleParser(file: $0, context: context).parse($1) }.compactMap(\.self)
    }

    /// - Parameter articles: the ids that an intent of the shop's own may name; nil where there is no knowledge to check.
    mutating func utterances(articles: Set<String>? = nil) async -> [Utterance] {
        let paths = files.subfolders(of: "utterances").flatMap { files.paths(in: $0, suffix: ".txt") }
        return await parse(paths) { UtteranceParser(file: $0, articles: articles).parse($1) }.flatMap(\.self)
    }

    mutating func synonyms(_ context: CatalogContext) async -> [[String]] {
        await yaml(["synonyms.yaml"].filter(files.exists), context) { $0.synonyms($1) }.flatMap(\.self)
    }

    private mutating func serviceLanguage(of articles: [Article]) async -> ServiceLanguage {
        let passages = Set(articles.flatMap { article in article.passages.map { PassagePlace(article: article.id, line: $0.line) } })
        let entries = await parse(["service/terms.txt"].filter(files.exists)) { ServiceLanguageParser(file: $0).entries($1) }
        let questions = await parse(files.paths(in: "service/questions", suffix: ".txt")) {
            ServiceLanguageParser(file: $0).questions($1, passages: passages)
        }
        return ServiceLanguage(entries: entries.flatMap(\.self), questions: questions.flatMap(\.self))
    }

    /// Nil where shop.yaml names none.
    private mutating func flows(_ vocabulary: Vocabulary, _ articles: [Article]) -> [ServiceFlow]? {
        guard let flowsFolder else { return nil }
        let paths = files.paths(in: flowsFolder, suffix: ".yaml")
        if paths.isEmpty { report("shop.yaml", "flows names “\(flowsFolder.dropFirst("flows/".count))”, but \(flowsFolder)/ has no .yaml file.") }
        let clauses = Set(articles.map(\.id) + articles.flatMap { $0.passages.map(\.heading) })
        return paths.compactMap { path in
            switch files.text(path) {
            case .failure(let issue): issues.append(issue)
            case .success(let text):
                do throws(FlowFileError) {
                    let flow = try FlowFiles.flow(of: text, in: path)
                    check(flow, path, vocabulary, clauses)
                    return flow
                } catch {
                    report(path, error.reason + ". Catalog/flows/README.md has the form.")
                }
            }
            return nil
        }
    }

    private mutating func check(_ flow: ServiceFlow, _ path: String, _ vocabulary: Vocabulary, _ clauses: Set<String>) {
        var cited = [flow.clause]
        for case .notCategories(let categories, let clause) in flow.checks {
            cited.append(clause)
            for category in categories where vocabulary.categories[category] == nil {
                report(path, "not_categories names “\(category)”, which is not a category of vocabulary/.")
            }
        }
        for clause in cited.compactMap(\.self) where !clauses.contains(clause) {
            report(path, "the clause “\(clause)” is neither an article of knowledge/ nor a heading in one.")
        }
    }

    mutating func moodWords() async -> MoodWords {
        let entries = await parse(["service/mood.txt"].filter(files.exists)) { ServiceLanguageParser(file: $0).moodWords($1) }
        return MoodWords(Dictionary(entries.flatMap(\.self).map { ($0.kind, $0.phrases) }, uniquingKeysWith: +))
    }

    private mutating func report(_ path: String, _ message: String) {
        issues.append(CatalogIssue(file: files.display(path), line: nil, message: message))
    }

    /// What shop.yaml refers to must exist.
    private mutating func check(_ shop: Shop, _ vocabulary: Vocabulary, _ articles: [Article]) {
        for brand in shop.exposureFloor?.shares.keys.sorted() ?? [] where vocabulary.brands[brand] == nil {
            report("shop.yaml", "exposure_floor names “\(brand)”, which is not a brand of vocabulary/.")
        }
        guard let policy = shop.policy else { return }
        let ids = Set(articles.map(\.id))
        for (decision, article) in policy.articles.sorted(by: { $0.key < $1.key }) where !ids.contains(article) {
            report("shop.yaml", "the policy on \(decision) cites “\(article)”, which is not an article of knowledge/.")
        }
    }

    /// The values; an id that is written twice is a mistake.
    private mutating func unique<Value>(_ values: [Located<Value>], _ id: (Value) -> String, _ what: String) -> [Value] {
        var first: [String: Located<Value>] = [:]
        for located in values {
            let id = id(located.value)
            if let known = first[id] {
                let place = "\(known.file):\(known.line ?? 1)"
                issues.append(located.issue("“\(id)” is already \(what) in \(place). Give it another id."))
            } else {
                first[id] = located
            }
        }
        return values.map(\.value)
    }

    /// The mean of the stars of reviews and of ratings.
    private static func rated(_ products: [Product], _ reviews: [Review], _ interactions: [Interaction]) -> [Product] {
        var stars: [ProductID: (sum: Int, count: Int)] = [:]
        func add(_ product: ProductID, _ value: Int) {
            let known = stars[product] ?? (0, 0)
            stars[product] = (known.sum + value, known.count + 1)
        }
        for review in reviews { add(review.product, review.stars) }
        for interaction in interactions where interaction.kind == .rating { add(interaction.product, interaction.stars ?? 3) }
        return products.map { product in
            var product = product
            product.rating = stars[product.id].map { Rating(average: Double($0.sum) / Double($0.count), count: $0.count) }
            return product
        }
    }

    private mutating func yaml<Value: Sendable>(
        _ paths: [String], _ context: CatalogContext,
        _ body: @Sendable @escaping (inout CatalogReader, Node) -> Value
    ) async -> [Value] {
        await parse(paths) { file, text in
            var reader = CatalogReader(file: file, context: context)
            let value = reader.root(of: text).map { body(&reader, $0) }
            return Parsed(value: value, issues: reader.issues)
        }.compactMap(\.self)
    }

    /// The files' values in the order of `paths`; parsed side by side, one task a file.
    private mutating func parse<Value: Sendable>(
        _ paths: [String], _ body: @Sendable @escaping (_ file: String, _ text: String) -> Parsed<Value>
    ) async -> [Value] {
        let files = files
        var results: [Int: Parsed<Value>] = [:]
        await withTaskGroup(of: (Int, Parsed<Value>?, CatalogIssue?).self) { group in
            for (index, path) in paths.enumerated() {
                group.addTask {
                    switch files.text(path) {
                    case .success(let text): (index, body(files.display(path), text), nil)
                    case .failure(let issue): (index, nil, issue)
                    }
                }
            }
            for await (index, parsed, issue) in group {
                results[index] = parsed
                if let issue { issues.append(issue) }
                done += 1
                progress(LoadProgress(stage: .reading, done: min(done, total), total: total))
            }
        }
        return paths.indices.compactMap { index in
            guard let parsed = results[index] else { return nil }
            issues += parsed.issues
            return parsed.value
        }
    }
}
