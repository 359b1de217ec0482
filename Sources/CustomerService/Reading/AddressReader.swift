import Commerce

/// Reads an address that is written out, in Chinese from the large to the small or in English the other way round. What is
/// not said stays empty.
enum AddressReader {
    static func address(in text: String) -> Address? {
        var address = Address(recipient: "", phone: "", line: "", district: "", city: "", province: "", postcode: "")
        var rest = text
        if let phone = rest.firstMatch(of: phone) {
            address.phone = String(phone.1)
            rest = rest.replacing(phone.0, with: "，")
        }
        if let recipient = rest.firstMatch(of: recipient) {
            address.recipient = String(recipient.1).trimmingCharacters
            rest = rest.replacing(recipient.0, with: "，")
        }
        if rest.contains(where: isHan) { readChinese(rest, into: &address) } else { readEnglish(rest, into: &address) }
        return address.line.isEmpty && address.recipient.isEmpty && address.phone.isEmpty ? nil : address
    }

    private static func isHan(_ character: Character) -> Bool { character.unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false }

    private static var phone: Regex<(Substring, Substring)> { /(?:电话|手机号?|联系方式|phone(?: number)?)?(?:改成|改为|换成|是|为|is|to|:|：|\s)*((?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?!\d)/ }
    private static var recipient: Regex<(Substring, Substring)> { /(?i)(?:收货人|收件人|recipient(?:'s)?(?: name)?)(?:\s*(?:改成|改为|换成|是|为|叫|is|to|:|：))+\s*([\p{Han}·]{2,4}|[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3})/ }

    // MARK: 上海市静安区南京西路1266号

    private static func readChinese(_ text: String, into address: inout Address) {
        var rest = text[...]
        // What follows the last verb of sending is the address.
        if let turn = text.matches(of: turn).last(where: { $0.range.upperBound < text.endIndex }) { rest = text[turn.range.upperBound...] }
        if let code = run(of: 6...6, in: rest) {
            address.postcode = String(rest[code])
            rest = Substring(String(rest).replacing(rest[code], with: "，").replacing("邮编", with: ""))
        }
        let parts = rest.split { "，,。;；!！?？:：\n".contains($0) }.map { String($0).trimmingCharacters }
        let streets = parts.filter { $0.firstMatch(of: street) != nil }
        // "1808室：上海市…": the part that names a town says it whole.
        guard let place = streets.last(where: { $0.prefixMatch(of: city) != nil || $0.prefixMatch(of: district) != nil }) ?? streets.last else { return }
        rest = place[...]
        if let province = rest.prefixMatch(of: province) {
            address.province = String(province.1)
            rest = rest[province.range.upperBound...]
        }
        if let city = rest.prefixMatch(of: city) {
            address.city = String(city.1)
            rest = rest[city.range.upperBound...]
            // A city that is a province of its own.
            if address.province.isEmpty, municipalities.contains(String(address.city.prefix(2))) { address.province = address.city }
        }
        if let district = rest.prefixMatch(of: district) {
            var name = String(district.1)
            // 杭州西湖区
            if address.city.isEmpty, name.count >= 5, !name.hasSuffix("新区") || name.count >= 6 {
                address.city = name.prefix(2) + "市"
                if municipalities.contains(String(address.city.prefix(2))) { address.province = address.city }
                name = String(name.dropFirst(2))
            }
            address.district = name
            rest = rest[district.range.upperBound...]
        }
        address.line = String(rest).trimmingCharacters
    }

    private static let municipalities: Set<String> = ["北京", "上海", "天津", "重庆"]
    private static var turn: Regex<Substring> { /(?:改成|改为|改到|换成|换到|换为|寄到|寄往|送到|送往|发到|发往|地址是|地址为|地址[:：]|搬到了?|改寄|改送)[到至往给去]?[:：\s]*/ }
    private static var street: Regex<Substring> { /(?:路|街|道|巷|弄|胡同|村|镇|乡|号|栋|幢|楼|室|大厦|广场|小区|花园|公寓|苑|里).*\d|\d+\s*(?:号|弄|栋|幢|楼|室)|(?:大厦|广场|小区|公寓)/ }
    private static var province: Regex<(Substring, Substring)> { /(\p{Han}{2,6}?(?:省|自治区|特别行政区))/ }
    private static var city: Regex<(Substring, Substring)> { /(\p{Han}{2,5}?(?:市|自治州))/ }
    private static var district: Regex<(Substring, Substring)> { /(\p{Han}{1,6}?(?:新区|区|县|旗))/ }

    /// The last run of so many digits: a postcode.
    private static func run(of lengths: ClosedRange<Int>, in text: Substring) -> Range<Substring.Index>? {
        text.ranges(of: /[0-9]+/).last { lengths.contains(text[$0].count) }
    }

    // MARK: 12 Elm Road, Jing'an District, Shanghai 200040

    private static func readEnglish(_ text: String, into address: inout Address) {
        var rest = text
        if let lead = rest.matches(of: lead).last { rest = String(rest[lead.range.upperBound...]) }
        if let code = run(of: 5...6, in: rest[...]) {
            address.postcode = String(rest[code])
            rest.replaceSubrange(code, with: "")
        }
        if let tail = rest.firstMatch(of: tail) { rest = String(rest[..<tail.range.lowerBound]) }
        var parts = rest.split(whereSeparator: { ",;\n".contains($0) }).map { String($0).trimmingCharacters }.filter { !$0.isEmpty }
        if let last = parts.indices.last { while parts[last].last.map({ ".!?".contains($0) }) == true { parts[last].removeLast() } }
        guard parts.contains(where: { $0.contains(where: \.isNumber) }), !address.postcode.isEmpty || parts.contains(where: { $0.firstMatch(of: road) != nil })
        else { return }
        var large: [String] = []
        while parts.count > 1, let last = parts.last, !last.contains(where: \.isNumber), last.firstMatch(of: road) == nil { large.insert(parts.removeLast(), at: 0) }
        if let district = large.firstIndex(where: { $0.lowercased().hasSuffix("district") || $0.lowercased().hasSuffix("county") }) {
            address.district = large.remove(at: district)
        }
        address.city = large.first ?? ""
        address.province = large.count > 1 ? large[1] : ""
        address.line = parts.joined(separator: ", ")
    }

    private static var lead: Regex<Substring> { /(?i)(?:\bto\b|\baddress(?: is| should be|:)|\binto\b|:)\s*(?=[^,]*\d|[^,]+,)/ }
    private static var tail: Regex<Substring> { /(?i)\s+(?:instead|please|not )\b.*$/ }
    private static var road: Regex<Substring> { /(?i)\b(?:road|rd|street|st|avenue|ave|lane|ln|drive|dr|row|square|court|building|tower|apartments?|apt|room|suite|floor|way|place|alley|close|lu|jie)\b/ }
}

extension String {
    fileprivate var trimmingCharacters: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}
