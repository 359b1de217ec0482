import Commerce

/// Who a customer says they are: an e-mail address, or a name with the postcode of the address on file.
struct IdentityReader {
    enum Finding: Equatable {
        case nothingSaid
        /// Only one half of name and postcode, or an account's name, which proves nothing.
        case incomplete
        case unknown
        case found(Customer)
    }

    func find(in words: [ServiceText.Word], heard: [ServiceText.Word], records: some ServiceRecords) throws -> Finding {
        let emails = words.filter { $0.text.contains("@") }.map(\.text)
        for email in emails {
            if let customer = try records.customers(email: email).first { return .found(customer) }
        }
        let postcodes = words.map(\.text).filter(Self.isPostcode)
        let earlier = heard.map(\.text).filter(Self.isPostcode)
        for postcode in postcodes.reversed() + (postcodes.isEmpty ? earlier.reversed() : []) {
            let said = Set((words + heard).flatMap { $0.text.split { $0 == "_" || $0 == "#" }.map(String.init) })
            for customer in try records.customers(postcode: postcode) {
                let names = customer.name.lowercased().split(separator: " ").map(String.init)
                if !names.isEmpty, names.allSatisfy(said.contains) { return .found(customer) }
            }
        }
        if !emails.isEmpty || !postcodes.isEmpty { return .unknown }
        return words.contains { $0.text.contains("_") } ? .incomplete : .nothingSaid
    }

    private static func isPostcode(_ text: String) -> Bool { (5...6).contains(text.count) && text.allSatisfy(\.isNumber) }
}
