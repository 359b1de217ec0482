import Commerce

/// What is said for a currency. Some signs and words mean another currency in another shop.
enum CurrencyWord: Hashable, Sendable {
    case code(String)
    /// 块, 元, "bucks": whatever the shop's money is.
    case shops
    /// "$": the shop's where that is a dollar, else the American one.
    case dollar
    /// "¥": the shop's where that is the yuan or the yen, else the yuan.
    case yuanOrYen
    /// "pesos": the shop's where that is a peso, else the Philippine one.
    case peso

    func currency(in shop: Currency) -> Currency {
        switch self {
        case .code(let code): Currency(code: code) ?? shop
        case .shops: shop
        case .dollar: Self.dollars.contains(shop.code) ? shop : .usd
        case .yuanOrYen: shop.code == "JPY" ? shop : .cny
        case .peso: Self.pesos.contains(shop.code) ? shop : Currency(code: "PHP") ?? shop
        }
    }

    private static let dollars: Set<String> = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"]
    private static let pesos: Set<String> = ["PHP", "MXN", "ARS", "CLP", "COP", "UYU", "DOP"]

    private static let names: [(String, CurrencyWord)] = [
        ("人民币|rmb|cny|yuan|renminbi", .code("CNY")),
        ("usd|美元|美金|美刀|刀|us dollars|us dollar|u.s. dollars|american dollars|greenbacks", .code("USD")),
        ("euros|euro|eur|€|欧元|欧", .code("EUR")),
        ("gbp|£|英镑|quid|pounds sterling|british pounds|sterling", .code("GBP")),
        ("yen|jpy|日元|日圆|円", .code("JPY")),
        ("hkd|港币|港元|港纸|hong kong dollars", .code("HKD")),
        ("twd|ntd|台币|新台币|nt dollars", .code("TWD")),
        ("krw|won|韩元|韩币|₩", .code("KRW")),
        ("sgd|新币|新加坡元|singapore dollars", .code("SGD")),
        ("aud|澳元|澳币|australian dollars", .code("AUD")), ("cad|加元|加币|canadian dollars", .code("CAD")),
        ("nzd|纽币", .code("NZD")), ("chf|瑞士法郎|francs", .code("CHF")), ("thb|baht|泰铢|฿", .code("THB")),
        ("myr|ringgit|马币", .code("MYR")), ("inr|rupees|rupee|₹|卢比", .code("INR")), ("rub|rubles|卢布|₽", .code("RUB")),
        ("php|₱|菲律宾比索|philippine pesos", .code("PHP")),
        ("pesos|peso|比索", .peso), ("dollars|dollar|$", .dollar), ("¥", .yuanOrYen),
        ("块钱|元钱|块|元|bucks|buck", .shops),
    ]

    /// Words and signs after a number.
    static let after = PhraseTable<CurrencyWord>(names)

    /// Signs and codes before a number.
    static let before = PhraseTable<CurrencyWord>([
        ("us$|usd|usd $", .code("USD")), ("hk$|hkd|hkd $", .code("HKD")), ("nt$|twd|ntd", .code("TWD")), ("s$|sgd", .code("SGD")),
        ("a$|au$|aud", .code("AUD")), ("c$|ca$|cad", .code("CAD")), ("nz$|nzd", .code("NZD")), ("€|eur", .code("EUR")), ("£|gbp", .code("GBP")),
        ("jpy", .code("JPY")), ("krw|₩", .code("KRW")), ("php|₱", .code("PHP")), ("cny|rmb|cn ¥", .code("CNY")), ("jp ¥", .code("JPY")),
        ("thb|฿", .code("THB")), ("myr|rm", .code("MYR")), ("inr|₹|rs", .code("INR")), ("chf", .code("CHF")), ("$", .dollar), ("¥", .yuanOrYen),
    ])

    /// What is written against a number without a space, and is no unit: "500php", "30bucks".
    static func isWrittenAgainstNumber(_ suffix: String) -> Bool { suffixes.contains(suffix) }

    private static let suffixes: Set<String> = Set(names.flatMap { $0.0.split(separator: "|") }.map(String.init).filter {
        !$0.contains(" ") && $0.utf8.allSatisfy { (97...122).contains($0) }
    })
}
