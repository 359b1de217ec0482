import Commerce
import CustomerService
import Testing

@Suite struct PersonalDataMaskTests {
    private static let english = Customer(
        id: "yara_muller_8652", name: "Yara Muller", email: "yara@example.com", language: .english, membership: .silver, joined: Day(number: 0),
        address: Address(
            recipient: "Yara Muller", phone: "4155550142", line: "380 Maple Drive", secondLine: "Suite 960", district: "", city: "San Jose", province: "CA",
            postcode: "92101", country: "USA"))
    private static let chinese = Customer(
        id: "c001", name: "欧阳小夏", email: "xia@example.cn", language: .chinese, membership: .gold, joined: Day(number: 0),
        address: Address(
            recipient: "林夏", phone: "13800138000", line: "梧桐路18号3室", district: "徐汇区", city: "上海市", province: "上海市", postcode: "200030"))

    private func english(_ text: String) -> String { PersonalDataMask(customer: Self.english, language: .english).masked(text) }
    private func chinese(_ text: String) -> String { PersonalDataMask(customer: Self.chinese, language: .chinese).masked(text) }

    @Test(arguments: [
        ("write to Yara@Example.com please", "write to [e-mail] please"),
        ("I'm yara muller, zip 92101", "I'm [name], zip [address]"),
        ("Muller speaking", "[name] speaking"),
        ("send it to 380 maple drive, Suite 960", "send it to [address], [address]"),
        ("my new address is 12 Elm Street, Apt 5", "my new address is [address]"),
        ("call +1 (415) 555-0199 or 415-555-0142", "call [phone] or [phone]"),
        ("my number is 4155550142", "my number is [phone]"),
        ("card 4111 1111 1111 1111, cvv 123", "card [card], cvv [secret]"),
        ("my password is hunter2", "my password is [secret]"),
        ("my name is Anna Karenina", "my name is [name]"),
    ])
    func englishPersonalDataIsMasked(said: String, shown: String) { #expect(english(said) == shown) }

    @Test(arguments: [
        ("邮箱 xia@example.cn", "邮箱 [邮箱]"),
        ("我是欧阳小夏，电话13800138000", "我是[姓名]，电话[电话]"),
        ("打 +86 139 1234 5678", "打 [电话]"),
        ("座机 021-62345678", "座机 [电话]"),
        ("寄到上海市徐汇区梧桐路18号3室，邮编200030", "寄到[地址]，邮编[地址]"),
        ("改成杭州市西湖区文三路90号5栋", "改成[地址]"),
        ("卡号6222 0212 3456 7890 123", "卡号[卡号]"),
        ("身份证11010519491231002X", "身份证[证件号]"),
        ("密码是abc123", "密码是[密码]"),
        ("我叫王小明，帮我看看", "我叫[姓名]，帮我看看"),
        ("收件人林夏", "收件人[姓名]"),
    ])
    func chinesePersonalDataIsMasked(said: String, shown: String) { #expect(chinese(said) == shown) }

    @Test(arguments: [
        "cancel order L10000421", "where is #W6619432", "item 1008292230 please", "parcel 771049963841", "under 1,299 dollars", "on 2026-11-20 09:00",
        "2 pieces for 99.50", "size 42 in brown", "YT8801234567890 is the tracking number", "the 380 maple one", "订单L10000421退货", "预算3000-5000", "128GB的",
    ])
    func numbersOfOrdersAndThingsStay(text: String) {
        #expect(english(text) == text)
        #expect(chinese(text) == text)
    }

    @Test func whereAnOrderWentIsMaskedToo() {
        let order = Order(
            id: "L1", customer: "c001", state: .pending, lines: [], deliveryFee: .zero(.cny), payment: .alipay,
            address: Address(recipient: "Aunt Mei", phone: "02012345678", line: "7 Lotus Court", district: "", city: "Foshan", province: "", postcode: "528000"),
            placed: 0)
        let mask = PersonalDataMask(customer: nil, orders: [order], language: .english)
        #expect(mask.masked("Aunt Mei at 7 Lotus Court, 528000, 02012345678") == "[name] at [address], [address], [phone]")
    }
}
