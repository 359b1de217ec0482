import Commerce
import DemoData
import Storage
import Testing

@Suite struct DemoDataTests {
    @Test func theSameSeedGivesTheSameBytes() async throws {
        let shop = try await DemoShop.loaded()
        let again = DemoData(for: shop.contents, today: shop.today)
        #expect(again.files(for: shop.contents.shop) == shop.data.files(for: shop.contents.shop))
        let other = DemoData(for: shop.contents, today: shop.today, seed: DemoData.defaultSeed + 1)
        #expect(other.files(for: shop.contents.shop) != shop.data.files(for: shop.contents.shop))
    }

    @Test func ratingsAndPeopleLoadedBeforeChangeNothing() async throws {
        let shop = try await DemoShop.loaded()
        var contents = shop.contents
        contents.interactions = Array(shop.data.interactions.prefix(5))
        contents.products = contents.products.map { product in
            var product = product
            product.rating = Rating(average: 1, count: 1000)
            return product
        }
        #expect(DemoData(for: contents, today: shop.today) == shop.data)
    }

    @Test func writtenFilesLoadAsTheDataTheyWereWrittenFrom() async throws {
        let shop = try await DemoShop.loaded()
        let copy = try TemporaryCatalog.ofRepository()
        defer { copy.remove() }
        for file in shop.data.files(for: shop.contents.shop) { try copy.write(file) }
        let read = try await CatalogLoader(folder: copy.folder, today: shop.today).load()
        #expect(read.customers == shop.data.customers)
        #expect(read.interactions == shop.data.interactions)
        #expect(read.orders == shop.data.orders)
    }

    // MARK: Customers

    @Test func customersAreTwoHundredDistinctPeopleWithReservedMailDomains() async throws {
        let customers = try await DemoShop.loaded().data.customers
        let ids = (1...200).map { number in "c" + String(1000 + number).dropFirst() }
        #expect(customers.map(\.id.rawValue) == ids)
        #expect(Set(customers.map(\.name)).count == 200)
        #expect(Set(customers.map(\.email)).count == 200)
        #expect(customers.allSatisfy { $0.email.hasSuffix("@example.com") || $0.email.hasSuffix("@example.org") })
        #expect(customers.filter { $0.language == .chinese }.count == 140)
        #expect(customers.compactMap(\.address).allSatisfy { $0.phone.hasPrefix("138-0000-") })
    }

    @Test func whoSpentAThousandIsGoldUnlessAGuest() async throws {
        let data = try await DemoShop.loaded().data
        var spent: [CustomerID: Int] = [:]
        for order in data.orders where order.state != .cancelled && order.state != .returnRequested {
            spent[order.customer, default: 0] += order.total.amount
        }
        for customer in data.customers where customer.membership != .guest {
            #expect((customer.membership == .gold) == (spent[customer.id, default: 0] >= 100_000), "\(customer.id)")
        }
        #expect(Set(data.customers.map(\.membership)) == Set(Membership.allCases))
    }

    // MARK: Interactions

    @Test func activityFollowsAPowerLawWithNewcomersAndIdlers() async throws {
        let data = try await DemoShop.loaded().data
        #expect((8_000...14_000).contains(data.interactions.count))
        let counts = Dictionary(grouping: data.interactions, by: \.customer).mapValues(\.count)
        let byCustomer = data.customers.map { counts[$0.id, default: 0] }.sorted()
        #expect(byCustomer.filter { $0 == 0 }.count == 5)
        #expect((10...20).contains(byCustomer.filter { $0 == 2 || $0 == 3 }.count))
        #expect(byCustomer.filter { $0 >= 120 }.count >= 8)
        #expect((20...50).contains(byCustomer[100]))
    }

    @Test func funnelNarrowsFromViewToPurchase() async throws {
        let data = try await DemoShop.loaded().data
        func count(_ kind: Interaction.Kind) -> Int { data.interactions.count { $0.kind == kind } }
        #expect(count(.view) > count(.click) && count(.click) > count(.cart) && count(.cart) > count(.purchase))
        #expect(count(.purchase) * 5 > count(.view) / 2)
        #expect(Interaction.Kind.allCases.allSatisfy { count($0) > 0 })
        #expect(Set(data.interactions.compactMap(\.stars)) == [1, 2, 3, 4, 5])
    }

    @Test func everythingHappensAfterJoiningAndAddingAndBeforeToday() async throws {
        let shop = try await DemoShop.loaded()
        let added = Dictionary(uniqueKeysWithValues: shop.contents.products.map { ($0.id, $0.added) })
        let joined = Dictionary(uniqueKeysWithValues: shop.data.customers.map { ($0.id, $0.joined) })
        for interaction in shop.data.interactions {
            let day = shop.today + -((shop.now - interaction.time + 86_399) / 86_400)
            #expect(interaction.time < shop.now)
            #expect(shop.today - day <= 300)
            #expect(added[interaction.product].map { $0 <= day } == true)
            #expect(joined[interaction.customer].map { $0 <= day } == true)
        }
        #expect(zip(shop.data.interactions, shop.data.interactions.dropFirst()).allSatisfy { $0.time <= $1.time })
    }

    @Test func soldOutProductsSoldBeforeButNotLately() async throws {
        let shop = try await DemoShop.loaded()
        let soldOut = Set(shop.contents.products.filter { !$0.isInStock }.map(\.id))
        let purchases = shop.data.interactions.filter { $0.kind == .purchase && soldOut.contains($0.product) }
        #expect(!purchases.isEmpty)
        #expect(purchases.allSatisfy { shop.now - $0.time > 20 * 86_400 })
    }

    @Test func popularityHasALongTail() async throws {
        let shop = try await DemoShop.loaded()
        let counts = Dictionary(grouping: shop.data.interactions, by: \.product).mapValues(\.count)
        let sorted = shop.contents.products.map { counts[$0.id, default: 0] }.sorted(by: >)
        let total = sorted.reduce(0, +)
        #expect(sorted.prefix(sorted.count / 5).reduce(0, +) * 100 > total * 38)
        #expect(sorted.count { $0 > 0 } * 100 > sorted.count * 95)
    }
}
