public import Commerce
import Foundation
import Text

/// Takes personal data out of what a colleague reads: e-mail addresses, telephone, card and identity numbers, names and postal
/// addresses of the customer, and what is written like one. Numbers of orders, parcels and products stay.
public struct PersonalDataMask: Sendable {
    private let language: Language
    private let addresses: [String]
    private let names: [String]
    private let postcodes: Set<String>
    private let phones: Set<String>

    /// - Parameters:
    ///   - language: of the words that stand in place of what is masked.
    ///   - orders: the customer's; what they were sent to is masked as well.
    public init(customer: Customer?, orders: [Order] = [], language: Language) {
        self.language = language
        let known = [customer?.address].compactMap(\.self) + orders.map(\.address)
        let texts = known.flatMap { [$0.display, $0.line, $0.secondLine ?? "", $0.district + $0.line, $0.city + $0.district + $0.line] }
        addresses = Set(texts.filter { $0.count >= 4 }).sorted { ($0.count, $0) > ($1.count, $1) }
        names = Set(([customer?.name].compactMap(\.self) + known.map(\.recipient)).flatMap(Self.forms)).sorted { ($0.count, $0) > ($1.count, $1) }
        postcodes = Set(known.map(\.postcode).filter { $0.count >= 4 })
        phones = Set(known.map { $0.phone.filter(\.isNumber) }.filter { $0.count >= 6 })
    }

    /// O(text × (names + addresses)).
    public func masked(_ text: String) -> String {
        var text = replacing(#"[\w.%+\-]+@[\w\-]+(?:\.[\w\-]+)+"#, in: text, by: mark(zh: "邮箱", en: "e-mail"))
        for address in addresses { text = replacing(NSRegularExpression.escapedPattern(for: address), in: text, by: addressMark, ignoringCase: true) }
        for pattern in Self.addressPatterns { text = replacing(pattern, in: text, by: addressMark) }
        for name in names { text = replacing(Self.pattern(of: name), in: text, by: nameMark, ignoringCase: name.contains(" ") || name.containsHan) }
        for pattern in Self.introductions { text = replacing(pattern, in: text, by: "$1" + nameMark) }
        text = replacing(Self.secrets, in: text, by: "$1" + mark(zh: "密码", en: "secret"))
        return maskingNumbers(of: text)
    }

    // MARK: Names

    /// The ways in which a name is written; a part of it alone only where it cannot be an everyday word.
    private static func forms(of name: String) -> [String] {
        guard !name.containsHan else { return name.count > 2 ? [name, String(name.dropFirst())] : [name] }
        let parts = name.split(separator: " ").map(String.init)
        return [name] + parts.filter { $0.count >= 3 }
    }

    private static func pattern(of name: String) -> String {
        let escaped = NSRegularExpression.escapedPattern(for: name)
        return name.containsHan ? escaped : #"(?<![\p{L}\d])"# + escaped + #"(?![\p{L}\d])"#
    }

    private static let introductions = [
        #"((?i:my name is|my name's|i am called) )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+"#,
        #"(我叫|我的名字是|收件人[是为:：]?\s?)(?!做|什么)[\u4E00-\u9FFF]{2,3}(?=[，,。；;\s]|$)"#,
    ]

    // MARK: Addresses and secrets

    private static let addressPatterns = [
        #"(?<![\w#])\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’.-]* ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Terrace|Square|Highway|Hwy)\b\.?(?:,? (?:Apt|Apartment|Suite|Unit|Floor|Flat|#)\.? ?\w+)?"#,
        // What stands before it is kept where it is known for no part of it.
        "(?<=改成|改到|寄到|送到|发到|换成|地址是|地址为|住在|搬到)" + street, street,
    ]
    private static let street = #"[\u4E00-\u9FFF]{2,14}(?:路|街|大道|胡同|巷|弄)\d+号(?:[\u4E00-\u9FFF\d\-]{0,14}(?:室|单元|楼|层|栋|座|号))?"#
    private static let secrets = #"((?i:password|passcode|pin|cvv|cvc|security code|密码|安全码|验证码)(?: is|是|为)?[:：]? ?)(?!is\b)[\w!@#$%^&*]*\d[\w!@#$%^&*]*"#

    // MARK: Numbers

    /// Runs of digits with what may stand between their groups.
    private func maskingNumbers(of text: String) -> String {
        let pattern = #"(?<![A-Za-z\d#\-.])\+?\(?\d(?:[ \-().]{0,2}\d){3,18}[Xx]?(?![A-Za-z\d])"#
        guard let regex = try? NSRegularExpression(pattern: pattern) else { return text }
        var output = text
        for match in regex.matches(in: text, range: NSRange(text.startIndex..., in: text)).reversed() {
            guard let range = Range(match.range, in: output), let mark = mark(ofNumber: String(output[range])) else { continue }
            output.replaceSubrange(range, with: mark)
        }
        return output
    }

    private func mark(ofNumber number: String) -> String? {
        let digits = number.filter(\.isNumber), groups = number.split { !$0.isNumber }.map(\.count)
        if phones.contains(digits) || Self.isPhone(number, digits, groups) { return mark(zh: "电话", en: "phone") }
        if postcodes.contains(digits) { return addressMark }
        if Self.isIdentity(number, digits) { return mark(zh: "证件号", en: "identity number") }
        let isCard = (13...19).contains(digits.count) && (Self.passesLuhn(digits) || digits.count == 16 || digits.count == 19)
        return isCard ? mark(zh: "卡号", en: "card") : nil
    }

    private static func isPhone(_ number: String, _ digits: String, _ groups: [Int]) -> Bool {
        if number.hasPrefix("+"), (8...15).contains(digits.count) { return true }
        // A Chinese mobile number: 1, then 3 to 9.
        let national = digits.count == 13 && digits.hasPrefix("86") ? String(digits.dropFirst(2)) : digits
        if national.count == 11, national.first == "1", let second = national.dropFirst().first, ("3"..."9").contains(second) { return true }
        if digits.hasPrefix("0"), groups.count == 2, (3...4).contains(groups[0]), (7...8).contains(groups[1]) { return true }
        return groups.suffix(3) == [3, 3, 4] && (groups.count == 3 || groups == [1, 3, 3, 4])
    }

    /// A Chinese identity number: six digits for the place, the date of birth, four more of which the last may be an X.
    private static func isIdentity(_ number: String, _ digits: String) -> Bool {
        guard digits.count + (number.uppercased().hasSuffix("X") ? 1 : 0) == 18 else { return false }
        let date = Array(digits).compactMap(\.wholeNumberValue)[6..<14]
        let day = date.reduce(0) { $0 * 10 + $1 }
        return (1900...2100).contains(day / 10_000) && (1...12).contains(day / 100 % 100) && (1...31).contains(day % 100)
    }

    /// The check digit of card numbers: H. P. Luhn, US patent 2950048 (1960).
    private static func passesLuhn(_ digits: String) -> Bool {
        let sum = digits.reversed().compactMap(\.wholeNumberValue).enumerated().reduce(0) { sum, digit in
            let doubled = digit.offset.isMultiple(of: 2) ? digit.element : digit.element * 2
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum.isMultiple(of: 10)
    }

    // MARK: Marks

    private var addressMark: String { mark(zh: "地址", en: "address") }
    private var nameMark: String { mark(zh: "姓名", en: "name") }

    private func mark(zh: String, en: String) -> String { "[" + (language == .chinese ? zh : en) + "]" }

    private func replacing(_ pattern: String, in text: String, by template: String, ignoringCase: Bool = false) -> String {
        text.replacingOccurrences(of: pattern, with: template, options: ignoringCase ? [.regularExpression, .caseInsensitive] : .regularExpression)
    }
}
