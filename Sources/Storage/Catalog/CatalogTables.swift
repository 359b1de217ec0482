import Commerce
import Text

/// Reads the catalogue's CSV files, `customers.csv` and `interactions.csv`.
struct CatalogTables {
    let file: String
    let context: CatalogContext

    static let customerColumns = [
        "id", "name", "email", "language", "membership", "joined", "recipient", "phone", "line", "district", "city",
        "province", "postcode",
    ]
    static let interactionColumns = ["customer", "product", "kind", "stars", "time"]

    func customers(_ text: String) -> Parsed<[Customer]> {
        var seen: Set<CustomerID> = []
        return rows(text, columns: Self.customerColumns) { fields throws(Mistake) in
            let id = CustomerID(fields[0])
            guard !id.rawValue.isEmpty, seen.insert(id).inserted else {
                throw Mistake("“\(id)” is written twice, or empty. Every customer needs an id of its own.")
            }
            guard let membership = Membership(rawValue: fields[4]) else { throw Mistake("membership must be guest, silver or gold") }
            guard let joined = Day(fields[5]) else { throw Mistake("joined must be a date such as 2025-02-11") }
            let address = fields[6...]
            guard address.allSatisfy(\.isEmpty) || !address.contains(where: \.isEmpty) else {
                throw Mistake("an address is all seven columns, or none")
            }
            return Customer(
                id: id, name: fields[1], email: fields[2], language: Language(rawValue: fields[3]), membership: membership,
                joined: joined + context.shift,
                address: fields[6].isEmpty ? nil : Address(
                    recipient: fields[6], phone: fields[7], line: fields[8], district: fields[9], city: fields[10],
                    province: fields[11], postcode: fields[12]))
        }
    }

    func interactions(_ text: String, _ known: CatalogPeople) -> Parsed<[Interaction]> {
        rows(text, columns: Self.interactionColumns) { fields throws(Mistake) in
            let (customer, product) = (CustomerID(fields[0]), ProductID(fields[1]))
            guard known.customers[customer] != nil else { throw Mistake("there is no customer “\(customer)” in customers.csv") }
            guard known.products[product] != nil else { throw Mistake("there is no product “\(product)”") }
            guard let kind = Interaction.Kind(rawValue: fields[2]) else {
                throw Mistake("kind must be one of \(Interaction.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            let stars = Int(fields[3])
            guard kind == .rating ? (1...5).contains(stars ?? 0) : fields[3].isEmpty else {
                throw Mistake("stars are 1 to 5 for a rating, and empty for everything else")
            }
            guard let time = LocalTime.seconds(fields[4], context) else {
                throw Mistake("time must be a date and a time such as 2026-10-02 20:14:09")
            }
            return Interaction(customer: customer, product: product, kind: kind, stars: stars, time: time)
        }
    }

    private struct Mistake: Error {
        let message: String
        init(_ message: String) { self.message = message }
    }

    /// Every record by `body`; a header other than `columns` is one mistake for the whole file.
    private func rows<Value>(
        _ text: String, columns: [String], _ body: ([String]) throws(Mistake) -> Value
    ) -> Parsed<[Value]> {
        var parsed = Parsed<[Value]>(value: [], issues: [])
        var isHeader = true
        var isSound = true
        func take(_ record: DelimitedRecord) {
            guard isSound else { return }
            let fields = record.fields.map { Sanitizer.line($0) }
            if isHeader {
                isHeader = false
                isSound = fields == columns
                if !isSound { report(record.line, "the first line must be \(columns.joined(separator: ","))") }
            } else if let problem = record.problem {
                report(record.line, problem)
            } else if fields.count != columns.count {
                report(record.line, "there are \(fields.count) fields where \(columns.count) are expected")
            } else {
                do throws(Mistake) {
                    parsed.value.append(try body(fields))
                } catch {
                    report(record.line, error.message)
                }
            }
        }
        func report(_ line: Int, _ message: String) {
            parsed.issues.append(CatalogIssue(file: file, line: line, message: message))
        }
        var reader = DelimitedText()
        reader.feed(text.utf8, take)
        reader.finish(take)
        return parsed
    }
}
