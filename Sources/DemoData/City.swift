import Commerce

/// A real city; what is built in it here (streets, estates) is invented.
struct City {
    var name: LocalizedText
    var province: LocalizedText
    /// The first four digits of its postcodes.
    var postcode: String
    var districts: [LocalizedText]

    private init(_ zh: String, _ en: String, _ province: LocalizedText, _ postcode: String, _ districts: [LocalizedText]) {
        name = LocalizedText(zh: zh, en: en)
        self.province = province
        self.postcode = postcode
        self.districts = districts
    }

    private static func text(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }

    static let shanghai = City("上海市", "Shanghai", text("上海市", "Shanghai"), "2000", [text("徐汇区", "Xuhui"), text("静安区", "Jing'an"), text("浦东新区", "Pudong")])
    static let hangzhou = City("杭州市", "Hangzhou", text("浙江省", "Zhejiang"), "3100", [text("西湖区", "Xihu"), text("拱墅区", "Gongshu")])

    /// The large ones more than once: they have more customers.
    static let all: [City] = [
        shanghai, shanghai, shanghai, hangzhou, hangzhou,
        beijing, beijing, beijing, shenzhen, shenzhen, guangzhou, guangzhou, chengdu, chengdu,
        City("南京市", "Nanjing", text("江苏省", "Jiangsu"), "2100", [text("鼓楼区", "Gulou"), text("玄武区", "Xuanwu")]),
        City("苏州市", "Suzhou", text("江苏省", "Jiangsu"), "2150", [text("姑苏区", "Gusu"), text("吴中区", "Wuzhong")]),
        City("武汉市", "Wuhan", text("湖北省", "Hubei"), "4300", [text("武昌区", "Wuchang"), text("江汉区", "Jianghan")]),
        City("长沙市", "Changsha", text("湖南省", "Hunan"), "4100", [text("岳麓区", "Yuelu"), text("天心区", "Tianxin")]),
        City("西安市", "Xi'an", text("陕西省", "Shaanxi"), "7100", [text("雁塔区", "Yanta"), text("碑林区", "Beilin")]),
        City("重庆市", "Chongqing", text("重庆市", "Chongqing"), "4000", [text("渝中区", "Yuzhong"), text("南岸区", "Nan'an")]),
        City("青岛市", "Qingdao", text("山东省", "Shandong"), "2660", [text("市南区", "Shinan"), text("崂山区", "Laoshan")]),
        City("厦门市", "Xiamen", text("福建省", "Fujian"), "3610", [text("思明区", "Siming"), text("湖里区", "Huli")]),
        City("沈阳市", "Shenyang", text("辽宁省", "Liaoning"), "1100", [text("和平区", "Heping"), text("沈河区", "Shenhe")]),
        City("昆明市", "Kunming", text("云南省", "Yunnan"), "6500", [text("五华区", "Wuhua"), text("盘龙区", "Panlong")]),
        City("合肥市", "Hefei", text("安徽省", "Anhui"), "2300", [text("蜀山区", "Shushan"), text("包河区", "Baohe")]),
        City("天津市", "Tianjin", text("天津市", "Tianjin"), "3000", [text("和平区", "Heping"), text("南开区", "Nankai")]),
    ]

    private static let beijing = City("北京市", "Beijing", text("北京市", "Beijing"), "1000", [text("朝阳区", "Chaoyang"), text("海淀区", "Haidian"), text("东城区", "Dongcheng")])
    private static let shenzhen = City("深圳市", "Shenzhen", text("广东省", "Guangdong"), "5180", [text("南山区", "Nanshan"), text("福田区", "Futian")])
    static let guangzhou = City("广州市", "Guangzhou", text("广东省", "Guangdong"), "5100", [text("天河区", "Tianhe"), text("越秀区", "Yuexiu")])
    private static let chengdu = City("成都市", "Chengdu", text("四川省", "Sichuan"), "6100", [text("锦江区", "Jinjiang"), text("武侯区", "Wuhou")])

    /// An address in the customer's language, in a street and an estate that do not exist.
    func address(of recipient: String, phone: String, language: Language, _ random: inout SeededRandom) -> Address {
        let street = random.pick(Self.streets)[language]
        let estate = random.pick(Self.estates)[language]
        let house = random.int(in: 2...398)
        let building = random.int(in: 1...18)
        let room = random.int(in: 1...26) * 100 + random.int(in: 1...4)
        let line = language == .chinese
            ? "\(street)\(house)号\(estate)\(building)栋\(room)室"
            : "Room \(room), Building \(building), \(estate), \(house) \(street)"
        let district = random.pick(districts)[language]
        let ending = random.int(in: 10...99)
        return Address(
            recipient: recipient, phone: phone, line: line, district: language == .chinese ? district : district + " District",
            city: name[language], province: province[language], postcode: postcode + String(ending))
    }

    private static let streets: [LocalizedText] = [
        text("桐影路", "Tongying Road"), text("白鹭湾路", "Bailuwan Road"), text("听潮街", "Tingchao Street"),
        text("云麓大道", "Yunlu Avenue"), text("石榴园路", "Shiliuyuan Road"), text("半山书院路", "Banshan Shuyuan Road"),
        text("枕溪路", "Zhenxi Road"), text("小满街", "Xiaoman Street"), text("望橘路", "Wangju Road"),
        text("晴川桥路", "Qingchuanqiao Road"), text("雁回路", "Yanhui Road"), text("竹喧街", "Zhuxuan Street"),
        text("拾麦路", "Shimai Road"), text("灯塔里", "Dengta Lane"), text("青瓦路", "Qingwa Road"),
        text("暮云街", "Muyun Street"), text("柿子林路", "Shizilin Road"), text("浅水湖路", "Qianshuihu Road"),
    ]

    private static let estates: [LocalizedText] = [
        text("云栖苑", "Yunqi Gardens"), text("听雨家园", "Tingyu Homes"), text("橡树里", "Oak Lane Court"),
        text("蓝屿公寓", "Blue Isle Apartments"), text("望江台", "Wangjiang Terrace"), text("木棉花园", "Kapok Gardens"),
        text("青禾小区", "Qinghe Estate"), text("星岸公馆", "Star Bank House"), text("松石里", "Pine and Stone Court"),
        text("半亩塘", "Half-Acre Pond"), text("鹿鸣苑", "Luming Gardens"), text("白露新居", "White Dew Homes"),
    ]
}
