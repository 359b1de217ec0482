/// Units as customers write them, with the canonical unit and the factor to it.
///
/// Lengths and weights by the international inch, foot and pound (25.4 mm, 304.8 mm, 453.59237 g; NIST SP 811,
/// appendix B.8) and the market jin and liang (500 g, 50 g); a US fluid ounce is 29.5735 ml; 1 TB is 1024 GB as
/// memory is sold.
enum Units {
    /// - Returns: the canonical unit and what to multiply by; nil for anything that is no unit.
    static func canonical(_ text: String) -> (unit: String, factor: Double)? { table[text] }

    static func isUnit(_ text: String) -> Bool { table[text] != nil }

    private static let entries: [(String, String, Double)] = [
        ("h hr hrs hour hours 小时 个小时 钟头 个钟头", "h", 1),
        ("min mins minute minutes 分钟", "min", 1),
        ("ml millilitre millilitres milliliter milliliters 毫升 cc", "ml", 1), ("cl", "ml", 10),
        ("l liter liters litre litres 升 公升 ltr", "ml", 1000), ("gallon gallons 加仑", "ml", 3785.41),
        ("floz", "ml", 29.5735),
        ("g gram grams 克", "g", 1), ("kg kgs kilo kilos kilogram kilograms 公斤 千克", "g", 1000), ("mg 毫克", "g", 0.001),
        ("斤 市斤", "g", 500), ("两", "g", 50), ("oz ounce ounces 盎司", "g", 28.3495), ("lb lbs pound pounds 磅", "g", 453.592),
        ("cm centimeter centimeters centimetre centimetres 厘米 公分", "cm", 1), ("mm millimeter millimeters millimetre millimetres 毫米 毫米厚", "cm", 0.1),
        ("m meter meters metre metres 米", "cm", 100), ("ft foot feet 英尺", "cm", 30.48), ("km 公里", "cm", 100_000),
        ("in inch inches 寸 英寸 吋 \"", "in", 1),
        ("gb gig gigs", "GB", 1), ("tb t 个t", "GB", 1024),
        ("mah 毫安 毫安时", "mAh", 1), ("w watt watts 瓦 瓦特", "W", 1), ("kw 千瓦", "W", 1000),
        ("hz 赫兹", "Hz", 1), ("day days 天", "days", 1), ("week weeks 周 个星期", "weeks", 1), ("month months 个月 月龄 mo mos", "months", 1),
        ("year years yr yrs y 岁 周岁 年", "years", 1),
        ("person persons people players 人 个人 口人 位 adults sleepers", "person", 1), ("mp megapixel megapixels", "MP", 1), ("万像素", "MP", 0.01),
        ("片 pieces piece pcs pc 块装 片装 件套 粒 粒装", "pcs", 1), ("页 pages", "pages", 1), ("dpi", "dpi", 1),
        ("% percent", "%", 1), ("compartment compartments", "compartments", 1), ("ribs 骨", "ribs", 1), ("tc 支 thread threads 纱支", "tc", 1), ("lm lumen lumens 流明", "lm", 1), ("gsm", "gsm", 1), ("v volt volts 伏", "V", 1), ("℃ °c", "°C", 1),
    ]

    private static let table: [String: (unit: String, factor: Double)] = Dictionary(
        entries.flatMap { names, unit, factor in names.split(separator: " ").map { (String($0), (unit, factor)) } }
    ) { first, _ in first }
}
