/// Units as customers write them, with the canonical unit and the factor to it.
enum Units {
    /// - Returns: the canonical unit and what to multiply by; nil for anything that is no unit.
    static func canonical(_ text: String) -> (unit: String, factor: Double)? { table[text] }

    static func isUnit(_ text: String) -> Bool { table[text] != nil }

    private static let table: [String: (unit: String, factor: Double)] = [
        "h": ("h", 1), "hr": ("h", 1), "hrs": ("h", 1), "hour": ("h", 1), "hours": ("h", 1), "小时": ("h", 1), "个小时": ("h", 1),
        "ml": ("ml", 1), "毫升": ("ml", 1), "l": ("ml", 1000), "liter": ("ml", 1000), "liters": ("ml", 1000),
        "litre": ("ml", 1000), "litres": ("ml", 1000), "升": ("ml", 1000),
        "g": ("g", 1), "gram": ("g", 1), "grams": ("g", 1), "克": ("g", 1), "kg": ("g", 1000), "公斤": ("g", 1000),
        "千克": ("g", 1000), "斤": ("g", 500),
        "cm": ("cm", 1), "厘米": ("cm", 1), "mm": ("cm", 0.1), "毫米": ("cm", 0.1), "m": ("cm", 100), "米": ("cm", 100),
        "in": ("in", 1), "inch": ("in", 1), "inches": ("in", 1), "寸": ("in", 1), "英寸": ("in", 1),
        "gb": ("GB", 1), "tb": ("GB", 1024),
        "mah": ("mAh", 1), "毫安": ("mAh", 1), "毫安时": ("mAh", 1), "w": ("W", 1), "watt": ("W", 1), "watts": ("W", 1), "瓦": ("W", 1),
        "hz": ("Hz", 1), "赫兹": ("Hz", 1), "month": ("months", 1), "months": ("months", 1), "个月": ("months", 1),
        "year": ("years", 1), "years": ("years", 1), "yr": ("years", 1), "yrs": ("years", 1), "岁": ("years", 1),
        "person": ("person", 1), "persons": ("person", 1), "people": ("person", 1), "players": ("person", 1), "人": ("person", 1),
        "个人": ("person", 1), "口人": ("person", 1), "mp": ("MP", 1), "万像素": ("MP", 0.01), "片": ("pcs", 1), "pieces": ("pcs", 1),
        "piece": ("pcs", 1), "pcs": ("pcs", 1), "块装": ("pcs", 1), "页": ("pages", 1), "pages": ("pages", 1), "dpi": ("dpi", 1),
        "分钟": ("min", 1), "min": ("min", 1), "mins": ("min", 1), "minutes": ("min", 1), "毫米厚": ("cm", 0.1),
    ]
}
