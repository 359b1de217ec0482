import Commerce

/// A parcel's way from the shop's warehouse to the customer's city.
struct Parcel {
    private let carrier: LocalizedText
    private let number: String
    private let scans: [Tracking.Scan]

    private static let carriers = [
        (prefix: "SC", name: LocalizedText(zh: "飞鹤速运", en: "Swift Crane Express")),
        (prefix: "HP", name: LocalizedText(zh: "港湾邮政", en: "Harbour Post")),
    ]

    /// Six scans, in the shop's own city four.
    init(to city: City, shipped: Int, delivered: Int, _ random: inout SeededRandom) {
        let (prefix, name) = random.pick(Self.carriers)
        carrier = name
        number = prefix + String(random.int(in: 100_000_000_000...999_999_999_999))
        let origin = City.hangzhou
        let isLocal = city.name == origin.name
        let trip = Double(delivered - shipped)
        func scan(_ share: Double, _ place: LocalizedText) -> Tracking.Scan {
            let time = shipped + Int(trip * share)
            return Tracking.Scan(time: time - time % ShopClock.minute, place: place)
        }
        var scans = [scan(0, Self.place(origin, "仓库", " warehouse")), scan(0.08, Self.place(origin, "转运中心", " hub"))]
        if !isLocal {
            scans.append(scan(0.4, Self.place(city, "转运中心", " hub")))
            scans.append(scan(0.7, Self.place(city, "营业点", " depot")))
        }
        scans.append(scan(0.94, Self.place(city, "派送中", ", out for delivery")))
        scans.append(scan(1, Self.place(city, "已签收", ", handed over")))
        self.scans = scans
    }

    /// What the carrier has reported by `now`.
    func tracking(at now: Int) -> Tracking {
        Tracking(carrier: carrier, number: number, scans: scans.filter { $0.time < now })
    }

    /// 上海转运中心, "Shanghai hub".
    private static func place(_ city: City, _ zh: String, _ en: String) -> LocalizedText {
        let name = city.name[.chinese]
        return LocalizedText(zh: (name.hasSuffix("市") ? String(name.dropLast()) : name) + zh, en: city.name[.english] + en)
    }
}
