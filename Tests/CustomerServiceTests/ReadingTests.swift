import Commerce
import Testing

@testable import CustomerService

/// What the desk reads from what a customer writes, in either language.
@Suite struct ReadingTests {
    @Test(arguments: [
        ("改成上海市静安区南京西路1266号2座1801室", "上海市", "上海市", "静安区", "南京西路1266号2座1801室", ""),
        ("寄到浙江省杭州市西湖区文三路8号，邮编310012", "浙江省", "杭州市", "西湖区", "文三路8号", "310012"),
        ("新地址是杭州西湖区文三路8号", "", "杭州市", "西湖区", "文三路8号", ""),
        ("不对，是1808室：上海市静安区南京西路1266号2座1808室", "上海市", "上海市", "静安区", "南京西路1266号2座1808室", ""),
        ("改送浦东新区世纪大道100号", "", "", "浦东新区", "世纪大道100号", ""),
        ("change it to 42 Shimai Road, Building 3, Yuexiu District, Guangzhou, Guangdong 510030", "Guangdong", "Guangzhou", "Yuexiu District", "42 Shimai Road, Building 3", "510030"),
        ("18 Elm Road please", "", "", "", "18 Elm Road", ""),
    ])
    func addressesAreReadFromTheLargeAndFromTheSmallEnd(text: String, province: String, city: String, district: String, line: String, postcode: String) throws {
        let address = try #require(AddressReader.address(in: text))
        #expect([address.province, address.city, address.district, address.line, address.postcode] == [province, city, district, line, postcode])
    }

    @Test(arguments: ["修改收货地址", "地址写错了", "change the address of my order", "2 mugs, please", "取消订单L20000001", "yes", "第二个"])
    func whatIsNoAddressIsNone(text: String) { #expect(AddressReader.address(in: text) == nil) }

    @Test func recipientAndPhoneAreReadWithoutAStreet() throws {
        let address = try #require(AddressReader.address(in: "收货人改成张三，电话13800001234"))
        #expect(address.recipient == "张三" && address.phone == "13800001234" && address.line.isEmpty)
    }

    @Test(arguments: [
        ("抬头是上海枫叶商贸有限公司，税号91310000MA1FL4Y12X", "上海枫叶商贸有限公司", "91310000MA1FL4Y12X"),
        ("我要开上海枫叶商贸有限公司的发票", "上海枫叶商贸有限公司", nil), ("made out to Maple Studio, please", "Maple Studio", nil),
        ("Lanting Trading Ltd", "Lanting Trading Ltd", nil), ("开公司抬头的发票", nil, nil), ("我们公司要报销", nil, nil), ("我要开发票", nil, nil),
    ])
    func titlesAndTaxNumbersOfInvoices(text: String, title: String?, number: String?) {
        let wish = InvoiceReader.wish(in: text)
        #expect(wish.title == title && wish.taxNumber == number && !wish.isPersonal)
    }

    @Test func aNameIsATitleOnlyWhereOneWasAskedFor() {
        #expect(InvoiceReader.wish(in: "林夏").title == nil && InvoiceReader.wish(in: "林夏", isAsked: true).title == "林夏")
        #expect(InvoiceReader.wish(in: "personal, to me@example.com") == InvoiceWish(isPersonal: true, email: "me@example.com"))
    }

    @Test(arguments: [
        ("换成藏青色", ["color": ["navy"]]), ("白色的换成藏青的", ["color": ["navy"]]), ("the navy blue one in L", ["color": ["navy"], "size": ["L"]]),
        ("from here", [:]), ("I like it", [:]), ("米白", [:]),
    ] as [(String, [AttributeID: [String]])])
    func optionsAreReadByTheShopsNames(text: String, wanted: [AttributeID: [String]]) {
        let names = VariantNames(of: DemoDesk.shirt, in: DemoDesk.vocabulary)
        #expect(names.wish(in: text, current: DemoDesk.line(DemoDesk.shirt)).wanted == wanted)
    }

    @Test(arguments: [
        (.modifyOrder, "改收货地址", .changeAddress), (.modifyOrder, "修改我的默认地址", .changeProfileAddress),
        (.modifyOrder, "update the address of my account", .changeProfileAddress), (.modifyOrder, "付款方式想改一下", .changePayment),
        (.modifyOrder, "change the color in my order to black", .exchange), (.modifyOrder, "加个贺卡", nil), (.modifyOrder, "订单升级成加急", nil),
        (.exchangeOrder, "换大一号", .exchange), (.exchangeOrder, "杯子碎了，换一个", nil), (.invoice, "我要开发票", .invoice),
        (.invoice, "可以开发票吗", nil), (.invoice, "发票抬头写错了", nil), (.invoice, "can you invoice order 20000001?", .invoice),
        (.cancelOrder, "取消", .cancel), (.returnOrder, "退货", .giveBack), (.search, "红色的杯子", nil),
    ] as [(Intent, String, ServiceWish?)])
    func theWordsSayWhichWishAnIntentIs(intent: Intent, text: String, wish: ServiceWish?) {
        #expect(ServiceWishReader.wish(of: intent, saying: text) == wish)
    }
}
