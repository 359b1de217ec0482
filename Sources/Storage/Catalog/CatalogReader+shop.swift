import Commerce
import Yams

extension CatalogReader {
    /// shop.yaml, and the date it says the files are written for. The reader's own context is not looked at but for
    /// its `currency` and `languages`, which are what an earlier look at the same file found.
    mutating func shop(_ root: Node) -> Shop {
        let entries = entries(root, of: "shop.yaml", known: [
            "name", "currency", "today", "languages", "service_hours", "utc_offset", "delivery", "policy", "rates", "exposure_floor", "flows",
        ])
        let name = localized(required(entries, "name", of: "shop.yaml", at: root), "The shop's name")
        return Shop(
            name: name, currency: context.currency, languages: context.languages, utcOffset: context.utcOffset,
            serviceHours: line(entries["service_hours"], "service_hours"),
            delivery: entries["delivery"].map { delivery($0) }, policy: entries["policy"].map { policy($0) },
            rates: entries["rates"].map { rates($0) }, exposureFloor: entries["exposure_floor"].flatMap { exposureFloor($0) })
    }

    /// The folder of flows that shop.yaml names; nil where it names none.
    mutating func flowsFolder(_ root: Node) -> String? {
        let node = pairs(root, of: "shop.yaml").first { $0.key.string == "flows" }?.value
        return node.map { "flows/" + line($0, "The folder of flows") }
    }

    /// What the reading of everything else depends on, and the `today` of the files.
    mutating func basics(_ root: Node) -> (context: CatalogContext, today: Day)? {
        let entries = pairs(root, of: "shop.yaml").reduce(into: [String: Node]()) { $0[$1.key.string ?? ""] = $1.value }
        let code = line(required(entries, "currency", of: "shop.yaml", at: root), "currency")
        let today = day(required(entries, "today", of: "shop.yaml", at: root), "today")
        let languages = lines(required(entries, "languages", of: "shop.yaml", at: root), "A language")
        guard issues.isEmpty else { return nil }
        guard let currency = Currency(code: code) else {
            report(entries["currency"], "currency must be a code of three letters, such as CNY")
            return nil
        }
        let offset = entries["utc_offset"].map { int($0, "utc_offset", in: -12...14) } ?? 8
        guard issues.isEmpty else { return nil }
        let context = CatalogContext(
            currency: currency, languages: languages.map { Language(rawValue: $0) }, utcOffset: offset, shift: 0)
        return (context, today)
    }

    private mutating func delivery(_ node: Node) -> Shop.Delivery {
        let entries = entries(node, of: "delivery", known: ["fee", "free_from", "express_fee"])
        return Shop.Delivery(
            fee: money(required(entries, "fee", of: "delivery", at: node), "fee"),
            freeFrom: money(required(entries, "free_from", of: "delivery", at: node), "free_from"),
            expressFee: money(required(entries, "express_fee", of: "delivery", at: node), "express_fee"))
    }

    /// `date` and the price of one unit of each currency in the shop's.
    private mutating func rates(_ node: Node) -> RateTable {
        let pairs = pairs(node, of: "rates")
        let date = pairs.first { $0.key.string == "date" }?.value
        if date == nil { report(node, "rates needs “date”") }
        var table = RateTable(date: day(date, "The date of the rates"))
        for (key, value) in pairs where key.string != "date" {
            guard let currency = Currency(code: line(key, "A currency")), currency != context.currency else {
                report(key, "a rate needs the code of another currency, such as USD")
                continue
            }
            if !table.set(currency, to: value.scalar?.string ?? "") {
                report(value, "the rate of \(currency) must be a number above 0 with at most six decimals, such as 7.10")
            }
        }
        return table
    }

    /// The least share of the places of recommendations by brand, in percent.
    private mutating func exposureFloor(_ node: Node) -> ExposureFloor? {
        var shares: [String: Double] = [:]
        for (key, value) in pairs(node, of: "exposure_floor") {
            shares[line(key, "A brand")] = Double(int(value, "The least share of a brand in percent", in: 1...100)) / 100
        }
        guard let floor = ExposureFloor(shares: shares) else {
            report(node, "the least shares of exposure_floor must add up to 100 at most")
            return nil
        }
        return shares.isEmpty ? nil : floor
    }

    private mutating func policy(_ node: Node) -> Shop.Policy {
        let entries = entries(node, of: "policy", known: ["articles"])
        var articles: [String: String] = [:]
        for (key, value) in pairs(entries["articles"], of: "articles") {
            articles[line(key, "A decision")] = line(value, "An article")
        }
        return Shop.Policy(articles: articles)
    }
}
