import Commerce

/// Where something is to be sent, in a customer's words: spelled out, or pointed at among the addresses they have used.
struct AddressWish: Hashable, Sendable {
    /// Spelled out; its gaps are filled by what is known.
    var stated: Address?
    /// Words that tell one of the customer's own addresses: a city, a state, a street.
    var hints: [String] = []
    var isProfile = false
    var isFormer = false
    /// The one that was given last.
    var isLast = false
    /// As another order's.
    var order: String?

    var isEmpty: Bool { stated == nil && hints.isEmpty && !isProfile && order == nil && !isFormer }

    /// - Parameter others: addresses of the customer that may be pointed at.
    init(in words: [ServiceText.Word], besides orders: [String], known: [Address]) {
        stated = Self.stated(in: words, known: known)
        guard stated == nil else { return }
        let said = Set(words.map(\.text))
        let target = words.indices.last { words[$0].text == "to" && !($0 + 1 < words.count && ServiceWords.verbs[words[$0 + 1].text] != nil) }
            .map { Array(words[($0 + 1)...]) } ?? words
        isFormer = words.contains(["old address", "original address", "previous address", "back to the original", "change it back", "back to my original", "back to what it was", "original one"])
        isProfile = target.contains(["default", "profile", "home address", "address on file", "account address", "on my account"]) || target != words && target.contains(["my address"])
        isLast = words.contains(["same address", "new address", "same new address", "that address", "use it for", "use that for", "same one for", "same for", "also to it", "there too", "there as well"])
        order = (target == words ? nil : RequestReader.orders(in: target).first { !orders.contains($0) }) ?? (words.contains(["same as", "other order", "same address"]) ? RequestReader.orders(in: words).last : nil)
        for address in known {
            let names = [address.city, address.province, Self.abbreviations[address.city.lowercased()] ?? "", Self.states[address.province.lowercased()] ?? ""]
            for name in names where !name.isEmpty {
                let parts = name.lowercased().split(separator: " ").map(String.init)
                let isCode = name.count <= 3
                let isSaid = isCode ? target.contains { $0.original == name.uppercased() } : parts.allSatisfy(said.contains)
                if isSaid, !hints.contains(name.lowercased()) { hints.append(name.lowercased()) }
            }
        }
    }

    /// The customer's addresses that are meant.
    func matches(profile: Address?, orders: [(id: OrderID, address: Address)], current: Address?) -> [Address] {
        if let stated { return [stated] }
        if let order { return orders.filter { Self.digits($0.id.rawValue) == Self.digits(order) }.map(\.address) }
        var all: [Address] = []
        for address in [profile].compactMap(\.self) + orders.map(\.address) where !all.contains(address) { all.append(address) }
        if !hints.isEmpty {
            let scores = all.map { address in
                let names = [address.city, address.province, Self.abbreviations[address.city.lowercased()] ?? "", Self.states[address.province.lowercased()] ?? ""].map { $0.lowercased() }
                return hints.count(where: names.contains)
            }
            let best = scores.max() ?? 0
            let found = zip(all, scores).filter { $0.1 == best && best > 0 && $0.0 != current }.map(\.0)
            if isProfile, let profile, found.contains(profile) { return [profile] }
            return found
        }
        if isProfile { return [profile].compactMap(\.self) }
        return []
    }

    private static func digits(_ text: String) -> String { text.filter(\.isNumber) }

    // MARK: Spelled out

    private static func stated(in words: [ServiceText.Word], known: [Address]) -> Address? {
        guard let zip = words.lastIndex(where: { $0.text.count == 5 && $0.text.allSatisfy(\.isNumber) }) else { return nil }
        // The house number is the first number of the run that ends in the postcode.
        guard let start = words[..<zip].lastIndex(where: { isHouseNumber($0, in: words) }) else { return nil }
        var parts: [[ServiceText.Word]] = []
        for place in start..<zip {
            if place == start || words[place].before >= .comma { parts.append([]) }
            parts[parts.count - 1].append(words[place])
        }
        guard var first = parts.first else { return nil }
        // "12 Oak Street apt 3".
        if let unit = first.indices.dropFirst(2).first(where: { isSecondLine(first[$0].text) && first[$0].original.first != "#" || first[$0].original.first == "#" }) {
            parts.insert(Array(first[unit...]), at: 1)
            first = Array(first[..<unit])
            parts[0] = first
        }
        var texts = parts.map { $0.map(\.original).joined(separator: " ") }
        var address = Address(
            recipient: "", phone: "", line: first.map(\.original).joined(separator: " "), secondLine: "", district: "", city: "", province: "",
            postcode: words[zip].text, country: known.first?.country)
        texts.removeFirst()
        if let suite = texts.firstIndex(where: isSecondLine) { address.secondLine = texts.remove(at: suite) }
        texts.removeAll { ["usa", "us", "united states"].contains($0.lowercased()) }
        if let last = texts.last, let state = stateCode(of: last) {
            address.province = state
            if texts.count > 1 || !isCity(last) { texts.removeLast() }
        } else if let last = texts.last, let space = last.lastIndex(of: " "), let state = stateCode(of: String(last[last.index(after: space)...])) {
            address.province = state
            texts[texts.count - 1] = String(last[..<space])
        }
        address.city = texts.last ?? ""
        return address.city.isEmpty ? nil : address
    }

    private static func isHouseNumber(_ word: ServiceText.Word, in words: [ServiceText.Word]) -> Bool {
        guard word.text.allSatisfy(\.isNumber), word.text.count < 6, let place = words.firstIndex(of: word) else { return false }
        guard place > 0 else { return true }
        return !["suite", "apt", "apartment", "unit", "floor", "room"].contains(words[place - 1].text)
    }

    private static func isSecondLine(_ text: String) -> Bool {
        ["suite", "apt", "apartment", "unit", "floor", "room", "#", "ste"].contains { text.lowercased().hasPrefix($0) }
    }

    private static func isCity(_ text: String) -> Bool { abbreviations[text.lowercased()] != nil }

    private static func stateCode(of text: String) -> String? {
        let text = text.lowercased()
        return states.first { $0.key == text || $0.value.lowercased() == text }?.key.uppercased()
    }

    /// What people call some cities.
    private static let abbreviations = [
        "new york": "nyc", "los angeles": "la", "san francisco": "sf", "philadelphia": "philly", "washington": "dc",
    ]

    /// States of the USA by their postal codes.
    private static let states = [
        "al": "Alabama", "ak": "Alaska", "az": "Arizona", "ar": "Arkansas", "ca": "California", "co": "Colorado", "ct": "Connecticut",
        "de": "Delaware", "fl": "Florida", "ga": "Georgia", "hi": "Hawaii", "id": "Idaho", "il": "Illinois", "in": "Indiana", "ia": "Iowa",
        "ks": "Kansas", "ky": "Kentucky", "la": "Louisiana", "me": "Maine", "md": "Maryland", "ma": "Massachusetts", "mi": "Michigan",
        "mn": "Minnesota", "ms": "Mississippi", "mo": "Missouri", "mt": "Montana", "ne": "Nebraska", "nv": "Nevada", "nh": "New Hampshire",
        "nj": "New Jersey", "nm": "New Mexico", "ny": "New York", "nc": "North Carolina", "nd": "North Dakota", "oh": "Ohio", "ok": "Oklahoma",
        "or": "Oregon", "pa": "Pennsylvania", "ri": "Rhode Island", "sc": "South Carolina", "sd": "South Dakota", "tn": "Tennessee",
        "tx": "Texas", "ut": "Utah", "vt": "Vermont", "va": "Virginia", "wa": "Washington", "wv": "West Virginia", "wi": "Wisconsin",
        "wy": "Wyoming", "dc": "District of Columbia",
    ]
}
