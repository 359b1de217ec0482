import Commerce

/// What a customer says of an invoice, as far as it was said.
struct InvoiceWish: Hashable, Sendable {
    var title: String?
    /// Made out to the customer, whatever their name is.
    var isPersonal = false
    var taxNumber: String?
    var email: String?

    /// A company's invoice needs its number with the tax office.
    var isOfCompany: Bool { taxNumber != nil || title.map(InvoiceReader.isCompany) ?? false }

    var isEmpty: Bool { title == nil && !isPersonal && taxNumber == nil && email == nil }

    /// What is said later goes over what was said before.
    mutating func merge(_ later: InvoiceWish) {
        if later.isPersonal { (title, taxNumber) = (nil, nil) }
        if later.title != nil { isPersonal = false }
        isPersonal = isPersonal || later.isPersonal
        title = later.title ?? title
        taxNumber = later.taxNumber ?? taxNumber
        email = later.email ?? email
    }
}

/// Reads titles, tax numbers and e-mail addresses from what a customer writes, in Chinese or English.
enum InvoiceReader {
    /// - Parameter isAsked: whether the title was asked for; then a name alone is one.
    static func wish(in text: String, isAsked: Bool = false) -> InvoiceWish {
        var wish = InvoiceWish()
        wish.email = text.firstMatch(of: email).map { String($0.0) }
        let rest = text.replacing(email, with: " ")
        wish.taxNumber = rest.matches(of: code).map { String($0.0) }.first { $0.contains(where: \.isNumber) && $0.count >= 15 }?.uppercased()
        wish.title = title(in: rest)
        if wish.title == nil {
            wish.isPersonal = personal.contains(where: rest.lowercased().contains)
            if isAsked, !wish.isPersonal, !talk.contains(where: rest.contains), let name = rest.wholeMatch(of: name) { wish.title = String(name.1) }
        }
        return wish
    }

    static func isCompany(_ title: String) -> Bool { title.firstMatch(of: company) != nil || title.firstMatch(of: firm) != nil }

    private static func title(in text: String) -> String? {
        if let stated = text.firstMatch(of: titled) {
            let title = trimmed(String(stated.1))
            if title.count > 1, !personal.contains(where: title.lowercased().contains) { return title }
        }
        if let found = text.firstMatch(of: firm) { return trimmed(String(found.0)) }
        guard let found = text.firstMatch(of: company) else { return nil }
        let title = trimmed(String(found.0))
        return title.count > 4 && !title.hasSuffix("们公司") && !["本公司", "贵公司", "我公司"].contains(title) ? title : nil
    }

    private static func trimmed(_ text: String) -> String {
        var text = text.trimmingPrefix(/[\s:：]+/)
        while let lead = text.firstMatch(of: opening), !lead.0.isEmpty { text = text[lead.range.upperBound...] }
        while let last = text.last, last.isWhitespace || "。，,.;；".contains(last) { text = text.dropLast() }
        return String(text)
    }

    private static var email: Regex<Substring> { /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/ }
    private static var code: Regex<Substring> { /[0-9A-Za-z]{15,20}/ }
    private static var titled: Regex<(Substring, Substring)> { /(?i)(?:抬头|公司名称?|(?:invoice )?title|company(?: name)?|made out to|make it out to|bill(?:ed)? to)(?:\s*(?:是|为|写|开|填|用|改成|改为|换成|is|to|should be|:|：))+\s*([^，,。;；!！?？\n]{2,60})/ }
    private static var company: Regex<Substring> { /[\p{Han}（）()A-Za-z0-9·]{2,40}(?:公司|工作室|事务所|集团|大学|学院|中学|小学|医院|商行|研究院|合作社)/ }
    private static var firm: Regex<Substring> { /(?:[A-Z][\w&'-]*\s+){1,6}(?:Ltd|Limited|Inc|LLC|GmbH|Co|Corp|Studio|Company)\b\.?(?:,? Ltd\.?)?/ }
    private static var opening: Regex<Substring> { /^(?:我要|我想|帮我|麻烦|请|给我|给|把|开具|开|成|一张|张|抬头|改成|换成|改为|是|为|写|用|发票|的|我们|那就)/ }
    private static var name: Regex<(Substring, Substring)> { /\s*([\p{Han}·]{2,4}|[A-Z][a-z'-]+(?: [A-Z][a-z'-]+){1,3})[\s.。]*/ }
    /// Short and no names.
    private static let talk = ["发票", "开票", "抬头", "订单", "多少", "什么", "怎么", "不", "的", "一个", "这个", "第", "吗", "好"]
    private static let personal = ["个人", "私人", "我自己", "本人", "personal", "private", "myself", "my own name", "my name", "in my name"]
}
