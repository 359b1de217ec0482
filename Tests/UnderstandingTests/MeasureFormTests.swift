import Commerce
import Foundation
import Testing
@testable import Understanding

/// Sizes and measures, in the unit of the attribute they bound.
@Suite struct MeasureFormTests {
    private static let forms = """
        42码的跑鞋 | size | 42
        EU 42 running shoes | size | 42
        running shoes size 42 | size | 42
        US 9 running shoes for men | size | 42
        size 9 us men's boots | size | 42
        men's hiking boots US 10 | size | 43
        UK 8 boots | size | 42
        女士跑鞋 US 8 | size | 39
        women's sandals us 7 | size | 37
        美码9的跑鞋 | size | 42
        英码8的靴子 | size | 42
        260码的跑鞋 | size | 42
        XL的衬衫 | size | XL
        shirts in size M | size | M
        24寸的行李箱 | size | 24 inch
        1.8米床的四件套 | bed_size | 1.8 m bed
        20升的双肩包 | bag_volume | >=20 L
        backpack 20-30L | bag_volume | >=20 L,<=30 L
        30 litre backpack | bag_volume | >=30 L
        1.5L的保温杯 | capacity | >=1500 ml
        1500ml的保温杯 | capacity | >=1500 ml
        保温杯500毫升以上 | capacity | >=500 ml
        a 500ml mug | capacity | >=500 ml
        1.5 litre kettle | capacity | >=1500 ml
        a mug under 0.4 l | capacity | <=400 ml
        24寸显示器 | screen | >=24 in
        24 inch monitor | screen | >=24 in
        24" monitor | screen | >=24 in
        a 27-inch monitor | screen | >=27 in
        27英寸显示器 | screen | >=27 in
        16GB内存的笔记本电脑 | memory | >=16 GB
        16g内存的笔记本电脑 | memory | >=16 GB
        laptop with at least 16gb ram | memory | >=16 GB
        laptop with a 1TB ssd | storage | >=1024 GB
        手机 256G存储 | storage | >=256 GB
        20000毫安充电宝 | battery_capacity | >=20000 mAh
        20000mah power bank | battery_capacity | >=20000 mAh
        至少10000毫安时的充电宝 | battery_capacity | >=10000 mAh
        65W充电器 | power | >=65 W
        charger 65w | power | >=65 W
        100瓦的充电器 | power | >=100 W
        headphones with at least 30 hours of battery | battery_hours | >=30 h
        续航30小时以上的耳机 | battery_hours | >=30 h
        30个小时续航的耳机 | battery_hours | >=30 h
        144hz monitor | refresh_rate | >=144 Hz
        165赫兹的显示器 | refresh_rate | >=165 Hz
        10mm yoga mat | mat_thickness | >=10 mm
        6毫米瑜伽垫 | mat_thickness | >=6 mm
        8 mm thick yoga mat | mat_thickness | >=8 mm
        1 cm yoga mat | mat_thickness | >=10 mm
        at least 5 mm thick yoga mat | mat_thickness | >=5 mm
        a pan at least 10 inches across | pan_diameter | >=25.4 cm
        charging cable, 2 m long | length | >=200 cm
        a soundbar no longer than half a metre | length | <=50 cm
        half a litre thermos | capacity | >=500 ml
        one and a half litre kettle | capacity | >=1500 ml
        a suitcase of 60 litres or more | bag_volume | >=60 L
        手机 12G+256G | memory | >=12 GB
        手机 12G+256G | storage | >=256 GB
        laptop 32gb 1tb ssd | memory | >=32 GB
        laptop 32gb 1tb ssd | storage | >=1024 GB
        2斤的茶叶 | weight | >=1000 g
        半斤茶叶 | weight | >=250 g
        三两茶叶 | weight | >=150 g
        一斤半茶叶 | weight | >=750 g
        laptop under 1.5 kg | weight | <=1500 g
        1.5公斤以下的笔记本电脑 | weight | <=1500 g
        SPF50+的防晒霜 | spf | >=50 SPF
        spf 30 sunscreen | spf | >=30 SPF
        IPX7音箱 | waterproof_rating | ipx7
        tent for 2 people | sleeps | >=2 person
        四人帐篷 | sleeps | >=4 person
        tent for 2 to 4 people | sleeps | >=2 person,<=4 person
        toys for a 5-year-old | min_age | <=5 years
        toys for a 3 year old | min_age | <=3 years
        三岁宝宝的玩具 | min_age | <=3 years
        6个月宝宝的玩具 | min_age | <=0.5 years
        toys for a 6 month old | min_age | <=0.5 years
        puzzles for ages 6-8 | min_age | <=6 years
        """

    @Test(arguments: forms.split(separator: "\n").map(String.init))
    func measureBindsTheAttributeInItsOwnUnit(_ line: String) async throws {
        let fields = line.components(separatedBy: " | ")
        let parsed = try await DemoShop.loaded.value.understander.parsed(fields[0])
        #expect(parsed.attributes[AttributeID(fields[1])]?.canonical.joined(separator: ",") == fields[2])
        #expect(parsed.minPrice == nil && parsed.maxPrice == nil)
    }

    @Test func twoMeasuresOfOneUnitAreOfTwoAttributes() async throws {
        let parsed = try await DemoShop.loaded.value.understander.parsed("laptop with 16gb ram and 1TB ssd")
        #expect(parsed.attributes["memory"]?.canonical == [">=16 GB"])
        #expect(parsed.attributes["storage"]?.canonical == [">=1024 GB"])
    }

    @Test(arguments: ["leash for a 35 kg dog", "a pet bed for a dog of 35 kg", "10公斤的狗用的狗窝", "身高一米七的连衣裙", "my dog weighs 20 kg, a harness"])
    func weightAndHeightOfWhoUsesItAreNoCriteria(_ text: String) async throws {
        let parsed = try await DemoShop.loaded.value.understander.parsed(text)
        #expect(!parsed.attributes.values.contains { if case .range = $0 { true } else { false } })
    }

    @Test(arguments: [
        ("three options for mugs", 3), ("show me 3 headphones", 3), ("推荐三款耳机", 3), ("推荐五个背包", 5), ("top 5 headphones", 5), ("来几个杯子", nil), ("a couple of mugs", nil),
        ("iphone 15 case", nil), ("iphone15 case", nil), ("the three cheapest umbrellas", 3), ("只要两个", 2), ("show me five", 5), ("pack of 10 mugs", nil),
    ] as [(String, Int?)])
    func countIsWhatIsAskedToBeShown(_ text: String, _ count: Int?) async throws {
        #expect(try await DemoShop.loaded.value.understander.parsed(text).count == count)
    }

    @Test(arguments: [
        ("4 stars and up headphones", 4), ("headphones rated 4.5 or higher", 4.5), ("评分4.5以上的耳机", 4.5), ("四星以上的耳机", 4), ("at least 4 stars", 4), ("四点五分以上的耳机", 4.5),
    ])
    func ratingIsRead(_ text: String, _ stars: Double) async throws {
        let parsed = try await DemoShop.loaded.value.understander.parsed(text)
        #expect(parsed.minRating == stars)
        #expect(parsed.minPrice == nil && parsed.maxPrice == nil)
    }

    @Test func groupOfColoursIsThoseTheShopHas() async throws {
        let parsed = try await DemoShop.loaded.value.understander.parsed("深色的外套")
        #expect(parsed.attributes["color"] == .anyOf(["black", "navy", "burgundy", "brown", "olive", "gray"]))
        #expect(try await DemoShop.loaded.value.understander.parsed("no dark colours").excluded["color"]?.contains("black") == true)
    }
}
