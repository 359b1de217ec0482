import Commerce
import Foundation
import Storage
import Testing

@Suite struct ProductImporterTests {
    private let folder: TemporaryFolder
    private var options = ImportOptions(shopName: "Test", today: Day(year: 2026, month: 11, day: 20))

    init() throws { folder = try TemporaryFolder() }

    private func read(_ text: String, _ change: (inout ImportOptions) -> Void = { _ in }) throws -> (contents: ShopContents, report: ImportReport) {
        var options = options
        change(&options)
        return try ProductImporter(options: options).read(file: folder.write(text, to: "products"))
    }

    @Test func jsonLinesBecomeProducts() throws {
        let (contents, report) = try read(
            """
            {"id": "1", "title": "Xerox toner", "name": "006R", "short_description": "For <b>C65</b>", "supplier": "Xerox", "price": 4995, "attr_t_product_colour": "Black,Grey", "attr_n_weight": 33.5, "attr_b_bluetooth": true, "attr_b_colour": true, "img_thumb": "http://x/y.jpg", "date_released": "2009-12-10T00:00:00Z"}
            {"id": "2", "title": "Cable", "price": 595}
            """) { $0.priceUnit = .minor }
        #expect(report.format == .jsonLines)
        #expect((report.rows, report.importedRows, report.products) == (2, 2, 2))
        let toner = contents.products[0]
        #expect(toner.price == Money(minorUnits: 4995, .usd))
        #expect(toner.title[.english] == "Xerox toner")
        #expect(toner.description[.english] == "For C65")
        #expect(toner.brand == "Xerox")
        #expect(toner.added == Day("2009-12-10"))
        #expect(toner.variants.map(\.id) == ["1/one"])
        #expect(toner.attributes == [
            "color": .choices(["black", "gray"]), "weight": .quantity(Quantity(33.5, "")), "bluetooth": .choices(["yes"]),
            "colour": .choices(["yes"]), "model": .choices(["006R"]),
        ])
        #expect(contents.products[1].added == options.today)
        #expect(contents.vocabulary.brands["Xerox"] != nil)
        #expect(contents.vocabulary.attributes["color"]?.values.map(\.id) == ["black", "gray"])
    }

    @Test(arguments: [",", ";", "\t"])
    func separatorsAreToldByTheHeader(separator: String) throws {
        let text = "\u{FEFF}id;title;price;brand\r\n1;\"a\r\nlamp\";12.50;Lumo\r\n2;chair;5;\r\n".replacingOccurrences(of: ";", with: separator)
        let (contents, report) = try read(text)
        #expect(report.format == .delimited)
        #expect(contents.products.map { $0.title[.english] } == ["a lamp", "chair"])
        #expect(contents.products.map(\.price.amount) == [1_250, 500])
        #expect(contents.products[1].brand == nil)
    }

    @Test func rowsOfAShopifyHandleAreVariantsOfOneProduct() throws {
        let (contents, report) = try read(
            """
            Handle,Title,Body (HTML),Vendor,Type,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Price,Variant Compare At Price,Variant Inventory Qty,Image Src
            tee,Plain Tee,"<p>Soft<br>cotton</p>",Acme,Shirts,Color,Navy,Size,M,20.00,25.00,4,http://i/1.png
            tee,,,,,,Navy,,L,18.00,,0,
            tee,,,,,,,,,,,,http://i/2.png
            mug,Mug,,Acme,Kitchen,Title,Default Title,,,9.00,,7,
            tee,,,,,,Navy,,L,18.00,,0,
            broken,Broken,,Acme,Kitchen,Title,Default Title,,,,,7,
            """)
        #expect(report.format == .shopify)
        let tee = contents.products[0]
        #expect(contents.products.map(\.id) == ["tee", "mug"])
        #expect(tee.variants.map(\.id) == ["tee/navy-m", "tee/navy-l"])
        #expect(tee.variants.map(\.stock) == [4, 0])
        #expect(tee.variants[0].options == ["color": "navy", "size": "M"])
        #expect(tee.price.amount == 1_800)
        #expect(tee.description[.english] == "Soft\ncotton")
        #expect(contents.products[1].variants.map(\.options) == [[:]])
        #expect(report.rejected.map(\.line) == [6, 7])
        #expect(report.rows == report.importedRows + report.rejected.count)
    }

    @Test func googleFeedAndItsTableGiveTheSame() throws {
        let (feed, feedReport) = try read(
            """
            <?xml version="1.0"?><rss><channel>
            <item><g:id>1</g:id><g:title>Lamp &amp; shade</g:title><g:link>http://x</g:link><g:price>25.00 EUR</g:price><g:sale_price>19.99 EUR</g:sale_price><g:availability>out of stock</g:availability><g:product_type>Home &gt; Light &gt; Lamps</g:product_type><g:brand>Lumo</g:brand></item>
            </channel></rss>
            """)
        let (table, tableReport) = try read(
            "id\ttitle\tlink\tprice\tsale price\tavailability\tproduct type\tbrand\n"
                + "1\tLamp & shade\thttp://x\t25.00 EUR\t19.99 EUR\tout_of_stock\tHome > Light > Lamps\tLumo\n")
        #expect((feedReport.format, tableReport.format) == (.googleFeed, .googleTable))
        #expect(feed == table)
        let lamp = feed.products[0]
        #expect(lamp.price.display == "€19.99")
        #expect(lamp.formerPrice?.display == "€25")
        #expect(!lamp.isInStock)
        #expect(lamp.category == "lamps")
        #expect(feed.vocabulary.descendants(of: "home") == ["home", "light", "lamps"])
    }

    @Test func itemsOfAGroupAreVariants() throws {
        let (contents, _) = try read(
            """
            {"id": "a1", "item_group_id": "a", "title": "Tee", "price": "20 USD", "color": "Red", "size": "M"}
            {"id": "a2", "item_group_id": "a", "title": "Tee", "price": "20 USD", "color": "Blue", "size": "M"}
            """)
        #expect(contents.products.map(\.id) == ["a"])
        #expect(contents.products[0].variants.map(\.id) == ["a/red-m", "a/blue-m"])
        #expect(contents.products[0].values(of: "color") == ["red", "blue"])
    }

    @Test func rejectedRowsAreListedWithLineAndReason() throws {
        let (_, report) = try read(
            """
            {"id": "1", "title": "Lamp", "price": "5 USD"}
            {"id": "2", "price": "5 USD"}

            not json
            {"id": "1", "title": "Lamp again", "price": "5 USD"}
            {"id": "3", "title": "Rug", "price": "5 EUR"}
            {"id": "4", "title": "Rug"}
            {"id": "5", "title": "Rug", "price": 0}
            """)
        #expect(report.rejected.map(\.line) == [2, 4, 5, 6, 7, 8])
        #expect(report.rejected[2].reason == "the id is already used on line 1")
        #expect(report.rejected[3].reason.contains("EUR"))
        #expect((report.rows, report.importedRows) == (7, 1))
        #expect(report.reasons.reduce(0) { $0 + $1.count } == 6)
    }

    @Test func mapNamesTheColumnOfAField() throws {
        let (contents, _) = try read("sku,label,cost,shelf,tone\n1,Lamp,12.00,Light,Red\n") {
            $0.map = ["title": "label", "price": "cost", "category": "shelf", "color": "tone"]
        }
        #expect(contents.products[0].title[.english] == "Lamp")
        #expect(contents.products[0].category == "light")
        #expect(contents.products[0].attributes["color"] == .choices(["red"]))
        #expect(throws: ImportError.unknownColumn("nope", known: ["id", "title", "price"])) {
            try read("id,title,price\n1,Lamp,2\n") { $0.map = ["brand": "nope"] }
        }
    }

    @Test func wholePricesAreNoticedWhereTheyMayBeCents() throws {
        let (_, report) = try read("id,title,price\n1,Lamp,4995\n2,Rug,595\n")
        #expect(report.notices.contains { $0.contains("--price-unit minor") })
        let (_, decimal) = try read("id,title,price\n1,Lamp,49.95\n2,Rug,595\n")
        #expect(!decimal.notices.contains { $0.contains("--price-unit") })
    }

    @Test func terminalCommandsInTextAreTakenOut() throws {
        let (contents, _) = try read(#"{"id": "1", "title": "La\u001b[31mmp\u202e", "brand": "B\u0007", "price": 2.5, "attr_t_x": "\u001b]0;y\u0007z"}"#)
        #expect(contents.products[0].title[.english] == "Lamp")
        #expect(contents.products[0].brand == "B")
        #expect(contents.products[0].attributes["x"] == .choices(["z"]))
    }

    @Test func chineseTitlesAreChinese() throws {
        let (contents, _) = try read("id,title,price\n1,蓝牙耳机,99.00\n")
        #expect(contents.products[0].title.texts == [.chinese: "蓝牙耳机"])
        #expect(contents.shop.languages == [.chinese])
    }

    @Test(arguments: ["", "   \n", "[{\"id\": 1}]", "hello", "id,title\n", "\u{0}\u{1}\u{2}"])
    func filesWithoutProductsAreRefusedWithASentence(text: String) throws {
        do {
            _ = try read(text)
            Issue.record("imported")
        } catch let error as ImportError {
            #expect(error.description.hasSuffix("."))
        }
    }

    @Test func aMissingFileIsUnreadable() {
        let path = folder.path + "/none"
        #expect(throws: ImportError.unreadable(path)) { try ProductImporter(options: options).read(file: path) }
    }

    @Test func gzipIsReadDirectlyAndACutFileIsRefused() throws {
        // printf 'id,title,price\n1,Lamp,2.50\n' | gzip -n9
        let packed = try #require(Data(base64Encoded: Self.packed))
        let (contents, _) = try ProductImporter(options: options).read(file: folder.write(packed, to: "p.csv.gz"))
        #expect(contents.products.map(\.id) == ["1"])
        let cut = try folder.write(packed.dropLast(9), to: "cut.csv.gz")
        #expect(throws: ImportError.self) { try ProductImporter(options: options).read(file: cut) }
    }

    private static let packed = "H4sIAAAAAAACA8tM0SnJLMlJ1SkoykxO5TLU8UnMLdAx0jM14AIAojkivBsAAAA="

    @Test func nothingIsWrittenWhereNothingCouldBeImported() throws {
        let store = try SQLiteShopStore(path: folder.path + "/shop.sqlite")
        try store.replaceCatalog(with: Fixture.contents, stamp: "1")
        let file = try folder.write("id,title,price\n1,Lamp,\n", to: "bad.csv")
        #expect(throws: ImportError.self) { try store.importProducts(from: file, options: options, utterances: [], synonyms: []) }
        #expect(try store.products() == Fixture.contents.products)
        let good = try folder.write("id,title,price\n1,Lamp,3\n", to: "good.csv")
        let report = try store.importProducts(from: good, options: options, utterances: Fixture.contents.utterances, synonyms: [["sofa", "couch"]])
        #expect(report.products == 1)
        #expect(try store.products().map(\.id) == ["1"])
        #expect(try store.utterances() == Fixture.contents.utterances)
        #expect(try store.synonyms() == [["sofa", "couch"]])
    }

    @Test func progressReachesTheWholeFile() throws {
        let rows = (0..<20_000).map { "\($0),Lamp \($0),3.00" }
        let file = try folder.write("id,title,price\n" + rows.joined(separator: "\n"), to: "many.csv")
        var seen: [ImportProgress] = []
        _ = try ProductImporter(options: options).read(file: file) { seen.append($0) }
        #expect(seen.count > 1)
        #expect(seen.map(\.bytes) == seen.map(\.bytes).sorted())
        #expect(seen.last?.bytes == seen.last?.totalBytes)
        #expect(seen.last.map { $0.rate(after: .seconds(2)) } == Double(seen.last?.rows ?? 0) / 2)
    }

    @Test func randomBytesNeverCrashTheImporter() throws {
        let alphabets: [[UInt8]?] = [nil, Array("{}[]\":,\\u0019az\n".utf8), Array("<item>/!-[CDATA]&;g:idtleprc \n".utf8), Array("id,title;price\t\"\r\n19.".utf8)]
        let starts = ["", "{", "<rss><item>", "id,title,price\n", "Handle,Title,Variant Price,Option1 Name,Option1 Value\n"]
        for seed in 0..<300 {
            var random = SeededGenerator(seed: seed)
            let bytes = random.bytes(400, from: alphabets[seed % alphabets.count])
            let file = try folder.write(Data(starts[seed % starts.count].utf8 + bytes), to: "random")
            do {
                let (contents, report) = try ProductImporter(options: options).read(file: file)
                #expect(report.rows == report.importedRows + report.rejected.count)
                #expect(contents.products.allSatisfy { !$0.variants.isEmpty && $0.price.amount > 0 })
            } catch is ImportError {}
        }
    }

    @Test func everyRowIsImportedOrListed() throws {
        for seed in 0..<50 {
            var random = SeededGenerator(seed: seed)
            var lines: [String] = []
            for row in 0..<30 {
                let id = Int.random(in: 0..<25, using: &random)
                let title = Bool.random(using: &random) ? "Lamp \(row)" : ["", "\"quoted, \(row)\"", "\"two\nlines\""].randomElement(using: &random) ?? ""
                let price = ["5", "", "x", "-1", "4.20 USD", "7 EUR"].randomElement(using: &random) ?? ""
                lines.append("\(id),\(title),\(price)")
            }
            let text = "id,title,price\n1000,Base,1 USD\n" + lines.joined(separator: "\n")
            let (contents, report) = try read(text)
            #expect(report.rows == 31)
            #expect(contents.products.count == report.importedRows)
            #expect(Set(contents.products.map(\.id)).count == contents.products.count)
        }
    }
}
