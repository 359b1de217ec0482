import Commerce
import Foundation

/// Invents the shop's customers. The first two are the ones the demo signs in as.
struct ShopperGenerator {
    let clock: ShopClock
    private var names: Set<String> = []
    private var mailboxes: Set<String> = []

    static let count = 200
    private static let idleCount = 5
    private static let newcomerCount = 15

    init(clock: ShopClock) { self.clock = clock }

    /// Ordered by id.
    mutating func shoppers(_ random: inout SeededRandom) -> [Shopper] {
        let activities = Self.activities(&random)
        return (1...Self.count).map { number in
            var own = random.fork()
            switch number {
            case 1: return linXia(&own)
            case 2: return emmaHart(&own)
            default: return shopper(number, activity: activities[number - 3], &own)
            }
        }
    }

    /// Interactions for everybody but the first two: a Pareto distribution with exponent 1.5 from 24 on (half stay below
    /// 40), cut at 150; beside it newcomers with two or three and some who only registered.
    private static func activities(_ random: inout SeededRandom) -> [Int] {
        let regulars = count - 2 - idleCount - newcomerCount
        let idle = Array(repeating: 0, count: idleCount)
        let newcomers = (0..<newcomerCount).map { 2 + $0 % 2 }
        let others = (0..<regulars).map { rank in
            Int(min(150, 24 * pow(1 - (Double(rank) + 0.5) / Double(regulars), -1 / 1.5)))
        }
        return random.shuffled(idle + newcomers + others)
    }

    // MARK: The two the demo is shown with

    private func linXia(_ random: inout SeededRandom) -> Shopper {
        leading(
            1, "林夏", "lin.xia@example.com", .chinese, city: .shanghai, joined: 648, priceLevel: 0.2, activity: 150,
            tastes: [(.barista, 0.32), (.runner, 0.26), (.catPerson, 0.22), (.listener, 0.2)], script: ScriptedOrder.linXia, &random)
    }

    private func emmaHart(_ random: inout SeededRandom) -> Shopper {
        leading(
            2, "Emma Hart", "emma.hart@example.com", .english, city: .guangzhou, joined: 701, priceLevel: 0.6, activity: 130,
            tastes: [(.skincare, 0.38), (.traveller, 0.32), (.tea, 0.3)], script: ScriptedOrder.emmaHart, &random)
    }

    private func leading(
        _ number: Int, _ name: String, _ email: String, _ language: Language, city: City, joined: Int, priceLevel: Double,
        activity: Int, tastes: [(group: TasteGroup, share: Double)], script: [ScriptedOrder], _ random: inout SeededRandom
    ) -> Shopper {
        Shopper(
            customer: Customer(
                id: Self.id(number), name: name, email: email, language: language, membership: .silver,
                joined: clock.today + -joined,
                address: city.address(of: name, phone: Self.phone(number), language: language, &random)),
            city: city, gender: .female, tastes: tastes.map { Shopper.Taste(group: $0.group, share: $0.share) },
            priceLevel: priceLevel, build: 0.4, activity: activity, tenure: joined, isGuest: false, script: script)
    }

    // MARK: Everybody else

    private mutating func shopper(_ number: Int, activity: Int, _ random: inout SeededRandom) -> Shopper {
        // Seven in ten write Chinese; the second customer is one of the others.
        let language: Language = [2, 5, 9].contains(number % 10) ? .english : .chinese
        let gender: Gender = random.chance(0.54) ? .female : .male
        let (name, mailbox) = name(language, gender, &random)
        let city = random.pick(City.all)
        let tenure = Self.tenure(activity: activity, &random)
        return Shopper(
            customer: Customer(
                id: Self.id(number), name: name, email: mailbox + random.pick(["@example.com", "@example.org"]),
                language: language, membership: .silver, joined: clock.today + -tenure,
                address: activity == 0
                    ? nil : city.address(of: name, phone: Self.phone(number), language: language, &random)),
            city: city, gender: gender, tastes: Self.tastes(gender, &random),
            priceLevel: min(1, max(0, 0.45 + 0.25 * random.gaussian())), build: random.unit(), activity: activity,
            tenure: tenure, isGuest: activity < 60 && random.chance(0.14), script: nil)
    }

    private mutating func name(_ language: Language, _ gender: Gender, _ random: inout SeededRandom) -> (String, String) {
        while true {
            let isChinese = language == .chinese
            let family = random.pick(isChinese ? NamePool.chineseFamily : NamePool.westernFamily)
            let given = random.pick(isChinese ? NamePool.chineseGiven(gender) : NamePool.westernGiven(gender))
            let name = isChinese ? family.text + given.text : given.text + " " + family.text
            let mailbox = (isChinese ? family.latin + "." + given.latin : given.latin + "." + family.latin).lowercased()
            guard !names.contains(name), !mailboxes.contains(mailbox) else { continue }
            names.insert(name)
            mailboxes.insert(mailbox)
            return (name, mailbox)
        }
    }

    /// Who has done little is new; who has done much has had the time for it.
    private static func tenure(activity: Int, _ random: inout SeededRandom) -> Int {
        switch activity {
        case 0: random.int(in: 1...12)
        case ..<5: random.int(in: 3...40)
        case ..<60: random.int(in: 60...720)
        default: random.int(in: 240...900)
        }
    }

    private static func tastes(_ gender: Gender, _ random: inout SeededRandom) -> [Shopper.Taste] {
        var weights = TasteGroup.all.map { gender == .female ? $0.share.female : $0.share.male }
        let shares = random.chance(0.5) ? [0.62, 0.38] : [0.48, 0.3, 0.22]
        return shares.compactMap { share in
            guard let index = random.index(weights: weights) else { return nil }
            weights[index] = 0
            return Shopper.Taste(group: TasteGroup.all[index], share: share)
        }
    }

    private static func id(_ number: Int) -> CustomerID { CustomerID("c" + digits(number, 3)) }

    /// 0000 in the middle is assigned to nobody.
    private static func phone(_ number: Int) -> String { "138-0000-" + digits(number, 4) }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
