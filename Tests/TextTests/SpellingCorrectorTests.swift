import Testing

@testable import Text

@Suite struct SpellingCorrectorTests {
    private let corrector = SpellingCorrector(
        names: [
            "headphones", "headphone", "backpacks", "backpack", "t-shirts", "shirt", "jacket", "sneakers", "waterproof", "bluetooth",
            "speaker", "keyboard", "power bank", "usb-c", "type-c", "leather", "sunscreen", "umbrella", "moisturizer", "kettle", "socks",
            "watch", "wallet", "blanket", "pajamas", "cable", "mouse", "Pinecrest", "noise cancelling", "soda",
            "蓝牙", "蓝牙耳机", "耳机", "充电宝", "防晒霜", "羽绒服", "双肩包", "运动鞋", "手机壳", "保温杯", "拖鞋", "杯子", "鼠标", "键盘", "洗面奶", "帽子",
            "连衣裙", "电饭煲", "雨伞", "行李箱",
        ],
        frequencies: ["settle": 9, "charger": 2, "charter": 7, "midnight": 4, "股": 1, "床": 2, "盆": 1, "热": 2, "线": 3])

    @Test(arguments: [
        ("hedphones", "headphones"), ("headfones", "headphones"), ("haedphones", "headphones"), ("headphnes", "headphones"),
        ("headphonse", "headphones"), ("eadphones", "headphones"), ("ehadphones", "headphones"),
        ("hheadphones", "headphones"), ("bakpack", "backpack"), ("backpak", "backpack"), ("backpakc", "backpack"), ("bckpack", "backpack"),
        ("backapck", "backpack"), ("shrit", "shirt"), ("shirrt", "shirt"), ("jaket", "jacket"), ("jackat", "jacket"), ("jackte", "jacket"),
        ("jakcet", "jacket"), ("snaekers", "sneakers"), ("sneekers", "sneakers"), ("watrproof", "waterproof"),
        ("waterprof", "waterproof"), ("wateproff", "waterproof"), ("blutooth", "bluetooth"), ("bluetoth", "bluetooth"), ("jackett", "jacket"),
        ("speker", "speaker"), ("speakr", "speaker"), ("spaeker", "speaker"), ("keybord", "keyboard"), ("keybaord", "keyboard"),
        ("leahter", "leather"), ("lether", "leather"), ("sunscren", "sunscreen"), ("sunsreen", "sunscreen"), ("umbrela", "umbrella"),
        ("umberlla", "umbrella"), ("moisturzer", "moisturizer"), ("kettel", "kettle"), ("ketle", "kettle"), ("walet", "wallet"),
        ("blankt", "blanket"), ("pajmas", "pajamas"), ("pincrest", "Pinecrest"), ("midngiht", "midnight"), ("chargr", "charger"),
        ("powerbank", "power bank"), ("usbc", "usb-c"), ("typec", "type-c"), ("noisecancelling", "noise cancelling"), ("wtach", "watch"),
        ("moues", "mouse"), ("mosue", "mouse"), ("sokcs", "socks"), ("wathc", "watch"), ("chargre", "charger"), ("umbrlla", "umbrella"),
    ])
    func misspeltEnglishIsRead(_ word: String, _ expected: String) {
        #expect(corrector.correction(of: word) == Folding.fold(expected))
    }

    @Test(arguments: [
        "short", "shirts", "skirt", "desert", "dessert", "sofa", "table", "house", "racket", "locket", "packet", "hacked", "rocks", "locks",
        "settle", "cattle", "nettle", "better", "letter", "weather", "feather", "lather", "father", "match", "catch", "wallets", "mouth",
        "moose", "horse", "sock", "speakers", "breaker", "charter", "change", "charge", "stock", "black", "block", "blank", "banker",
        "basket", "bucket", "ticket", "jackpot", "pocket", "return", "refund", "order", "cancel", "invoice", "delivery", "address",
        "coffee", "orange", "silver", "purple", "winter", "summer", "school", "office", "kettle2", "l20260817", "wh1000xm4", "006r90321",
        "xyzzy", "abc", "cab", "sox", "iphone15", "10087", "", "a", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", "héadphones", "nikon", "adidas",
        "samsung", "qwertyuiop", "pinecrest", "headphone", "soad's", "jackety", "leathery", "necklace", "skinless", "reusable", "sleepwear",
        "silky", "pointy", "paris", "venus", "modem", "toilette", "theyre", "dont", "carbo", "boobs",
    ])
    func goodWordsCodesAndStrangersStay(_ word: String) {
        #expect(corrector.correction(of: word) == nil)
    }

    @Test(arguments: [
        ("蓝芽耳机", "蓝牙耳机"), ("蓝芽", "蓝牙"), ("篮牙耳机", "蓝牙耳机"), ("兰牙耳机", "蓝牙耳机"), ("蓝牙耳几", "蓝牙耳机"), ("蓝牙而机", "蓝牙耳机"),
        ("充电保", "充电宝"), ("冲电宝", "充电宝"), ("充店宝", "充电宝"), ("充电饱", "充电宝"), ("防嗮霜", "防晒霜"), ("防晒双", "防晒霜"),
        ("防赛霜", "防晒霜"), ("房晒霜", "防晒霜"), ("羽绒福", "羽绒服"), ("羽容服", "羽绒服"), ("雨绒服", "羽绒服"), ("双肩抱", "双肩包"), ("双间包", "双肩包"),
        ("双尖包", "双肩包"), ("爽肩包", "双肩包"), ("霜肩包", "双肩包"), ("运动协", "运动鞋"), ("运洞鞋", "运动鞋"), ("手机克", "手机壳"), ("手鸡壳", "手机壳"),
        ("首机壳", "手机壳"), ("保温被", "保温杯"), ("保文杯", "保温杯"), ("包温杯", "保温杯"), ("宝温杯", "保温杯"), ("洗面乃", "洗面奶"), ("喜面奶", "洗面奶"),
        ("洗麦奶", "洗面奶"), ("连衣群", "连衣裙"), ("莲衣裙", "连衣裙"), ("联衣裙", "连衣裙"), ("连一裙", "连衣裙"), ("电饭包", "电饭煲"), ("店饭煲", "电饭煲"),
        ("电犯煲", "电饭煲"), ("行李相", "行李箱"), ("行里箱", "行李箱"), ("形李箱", "行李箱"), ("行礼箱", "行李箱"), ("鼠彪", "鼠标"), ("暑标", "鼠标"),
        ("健盘", "键盘"), ("建盘", "键盘"), ("键磐", "键盘"), ("雨散", "雨伞"), ("语伞", "雨伞"), ("冒子", "帽子"), ("贸子", "帽子"), ("重电保", nil as String?),
        ("寸子", nil), ("蓝耳", nil), ("运动谢", "运动鞋"), ("手机客", "手机壳"), ("洗面耐", "洗面奶"), ("行李香", "行李箱"), ("冲店保", "充电宝"),
        ("羽戎服", "羽绒服"), ("电饭堡", "电饭煲"),
    ])
    func miswrittenChineseIsReadBySoundOrOneCharacter(_ word: String, _ expected: String?) {
        #expect(corrector.correction(of: word) == expected)
    }

    @Test(arguments: [
        "股票", "脱鞋", "辈子", "被子", "羽绒床", "洗面盆", "保温热", "电池", "电子", "电脑", "手机", "手表", "雨衣", "雨鞋", "风扇", "退货", "退款", "发票", "物流",
        "订单", "客服", "投诉", "地址", "你好", "谢谢", "再见", "天气", "音乐", "耳环", "耳朵", "耳机", "蓝色", "蓝天", "充电", "充电线", "防晒", "防水", "羽毛", "羽毛球",
        "单肩", "双人", "运动", "跑步", "跑鞋", "皮鞋", "球鞋", "手套", "保温", "杯垫", "瓶子", "裙子", "裤子", "桌子", "椅子", "袜子", "鞋子", "盘子", "箱子", "柜子",
        "行李", "行人", "我", "", "很好", "喜欢", "多少钱", "什么时候", "一二三四五六七八九十",
    ])
    func goodChineseStays(_ word: String) {
        #expect(corrector.correction(of: word) == nil)
    }

    @Test func namesComeBeforeOtherWordsAndNearerBeforeFurther() {
        let corrector = SpellingCorrector(names: ["kettle"], frequencies: ["kettla": 90, "settlement": 9])
        #expect(corrector.correction(of: "kettli") == "kettle")
        #expect(SpellingCorrector(names: [], frequencies: ["kettla": 90, "kettly": 2]).correction(of: "kettli") == "kettla")
    }

    @Test func twoWordsThatAreOneNameAreKnown() {
        #expect(corrector.isName(joining: "head", "phones"))
        #expect(!corrector.isName(joining: "head", "shirt"))
        #expect(!corrector.isName(joining: "so", "da"))
    }

    @Test func knownWordsAreNeverChanged() {
        var random = SeededGenerator(state: 11)
        let letters = Array("abcdefgh")
        for _ in 0..<200 {
            let words = (0..<30).map { _ in String((0..<Int.random(in: 4...10, using: &random)).map { _ in letters.randomElement(using: &random)! }) }
            let corrector = SpellingCorrector(names: words.prefix(10), frequencies: Dictionary(words.map { ($0, 1) }) { $0 + $1 })
            for word in words { #expect(corrector.correction(of: word) == nil) }
        }
    }

    @Test func whateverIsCorrectedIsNear() {
        var random = SeededGenerator(state: 3)
        let names = ["headphones", "umbrella", "jacket", "sneakers"]
        let corrector = SpellingCorrector(names: names)
        for _ in 0..<2000 {
            var word = Array(names.randomElement(using: &random)!.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                word[Int.random(in: word.indices, using: &random)] = UInt8.random(in: 97...122, using: &random)
            }
            let typed = String(decoding: word, as: UTF8.self)
            guard let corrected = corrector.correction(of: typed) else { continue }
            #expect(EditDistance.between(word, Array(corrected.utf8)) <= (word.count >= 8 ? 2 : 1))
        }
    }

    @Test func anyTextHasAnAnswer() {
        var random = SeededGenerator(state: 8)
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = String(decoding: bytes, as: UTF8.self)
            _ = corrector.correction(of: text)
            _ = corrector.correction(of: Folding.fold(text))
        }
    }

    @Test func distanceCountsAnExchangeOfNeighboursOnce() {
        #expect(EditDistance.between(Array("abcd".utf8), Array("abdc".utf8)) == 1)
        #expect(EditDistance.between(Array("kitten".utf8), Array("sitting".utf8)) == 3)
        #expect(EditDistance.between([], Array("ab".utf8)) == 2)
    }
}
