import Commerce
import Foundation

/// Lives through one shopper's visits: what they look at, click, put in the cart, buy and say about it.
struct ShoppingHistory {
    let shopper: Shopper
    let wares: Wares
    let desk: OrderDesk
    private let affinities: Affinities
    private var random: SeededRandom

    private(set) var interactions: [Interaction] = []
    /// Oldest first; without ids.
    private(set) var orders: [Order] = []
    /// By ware: when it was last bought.
    private var lastBought: [Int: Int] = [:]
    /// What was paid for goods that were kept, in minor units.
    private var spent = 0

    init(shopper: Shopper, wares: Wares, desk: OrderDesk, _ random: inout SeededRandom) {
        self.shopper = shopper
        self.wares = wares
        self.desk = desk
        affinities = Affinities(of: shopper, to: wares)
        self.random = random.fork()
    }

    var membership: Membership {
        if shopper.isGuest { return .guest }
        return spent >= OrderDesk.goldSpending ? .gold : .silver
    }

    mutating func live() {
        for visit in Visit.plan(for: shopper, clock: desk.clock, &random) { live(visit) }
    }

    // MARK: A visit

    /// What draws the eye: a ware, and whether it was looked for.
    private struct Glance {
        var ware: Int
        var isWanted: Bool
    }

    private mutating func live(_ visit: Visit) {
        var time = visit.start
        var seen: Set<Int> = []
        var cart: [Int] = []
        for ware in visit.order.map({ picks(for: $0, at: visit.start) }) ?? [] where seen.insert(ware).inserted {
            for kind in [Interaction.Kind.view, .click, .cart] { record(kind, ware, at: &time) }
            cart.append(ware)
        }
        let theme = random.index(weights: shopper.tastes.map(\.share)) ?? 0
        for _ in 0..<glances(in: visit) {
            guard let glance = glance(theme: theme, at: visit.start, seen: seen), seen.insert(glance.ware).inserted else { continue }
            if look(at: glance, at: &time), visit.order == nil { cart.append(glance.ware) }
        }
        if let script = visit.order {
            checkOut(cart, script: script, at: time)
        } else if visit.mayBuy, !cart.isEmpty, random.chance(0.68) {
            checkOut(cart.filter { _ in random.chance(0.88) }, script: nil, at: time)
        }
    }

    private mutating func glances(in visit: Visit) -> Int {
        // Newcomers have seen one product or two so far.
        if shopper.activity < 5 { return shopper.activity - 1 }
        var count = visit.order == nil ? 2 : 1
        while count < 10, random.chance(0.72) { count += 1 }
        return count
    }

    private mutating func glance(theme: Int, at time: Int, seen: Set<Int>) -> Glance? {
        let mood = random.unit()
        let isWanted = mood < 0.94
        let taste = mood < 0.84 ? theme : random.index(weights: shopper.tastes.map(\.share)) ?? theme
        let pulls = isWanted ? affinities.byTaste[taste] : affinities.casual
        let day = desk.clock.day(of: time)
        let weights = pulls.map { pull in
            let isOpen = wares.all[pull.ware].product.added <= day && !seen.contains(pull.ware)
            return isOpen ? pull.weight * appetite(for: pull.ware, at: time) : 0
        }
        return random.index(weights: weights).map { Glance(ware: pulls[$0].ware, isWanted: isWanted) }
    }

    /// Who has a tent needs no second one; who has finished the coffee needs more.
    private func appetite(for ware: Int, at time: Int) -> Double {
        guard let last = lastBought[ware] else { return 1 }
        if !wares.all[ware].isConsumable { return 0.05 }
        return time - last > 20 * ShopClock.day ? 3 : 0.3
    }

    /// - Returns: whether it ended in the cart.
    private mutating func look(at glance: Glance, at time: inout Int) -> Bool {
        let ware = wares.all[glance.ware]
        let appeal = exp((ware.quality - 4.2) * 0.4)
        record(.view, glance.ware, at: &time)
        guard shopper.activity >= 5 else {
            if interactions.count < shopper.activity { record(.click, glance.ware, at: &time) }
            return false
        }
        guard random.chance((glance.isWanted ? 0.52 : 0.2) * appeal) else {
            if random.chance(glance.isWanted ? 0.02 : 0.12) { record(.dismiss, glance.ware, at: &time) }
            return false
        }
        record(.click, glance.ware, at: &time)
        if random.chance(glance.isWanted ? 0.09 : 0.02) {
            record(.like, glance.ware, at: &time)
        } else if random.chance(glance.isWanted ? 0.01 : 0.08) {
            record(.dislike, glance.ware, at: &time)
            return false
        }
        let isOwned = lastBought[glance.ware] != nil && !ware.isConsumable
        guard !isOwned, wasInStock(ware, at: time), random.chance((glance.isWanted ? 0.44 : 0.12) * appeal) else { return false }
        record(.cart, glance.ware, at: &time)
        return true
    }

    /// What is sold out now was to be had until three weeks ago.
    private func wasInStock(_ ware: Ware, at time: Int) -> Bool {
        ware.product.isInStock || desk.clock.now - time > 21 * ShopClock.day
    }

    private mutating func record(_ kind: Interaction.Kind, _ ware: Int, stars: Int? = nil, at time: inout Int) {
        interactions.append(
            Interaction(
                customer: shopper.customer.id, product: wares.all[ware].product.id, kind: kind, stars: stars, time: time))
        time += random.int(in: 6...95)
    }

    /// For each category of the script the ware that suits the shopper best; none where the shop has none.
    private func picks(for script: ScriptedOrder, at time: Int) -> [Int] {
        let day = desk.clock.day(of: time)
        return script.categories.compactMap { category in
            let candidates = wares.all.indices.filter { index in
                let ware = wares.all[index]
                return ware.product.category == category && ware.product.added <= day && ware.product.isInStock
                    && (lastBought[index] == nil || ware.isConsumable)
                    && !shopper.tastes.contains { ware.contradicts($0.group.values) }
            }
            func suits(_ index: Int) -> Double {
                let distance = (wares.all[index].priceLevel - shopper.priceLevel) / 0.3
                return affinities.casual[index].weight * exp(-distance * distance / 2)
            }
            return candidates.max { suits($0) < suits($1) }
        }
    }

    // MARK: Buying

    private mutating func checkOut(_ cart: [Int], script: ScriptedOrder?, at time: Int) {
        let bought = cart.prefix(4)
        guard !bought.isEmpty else { return }
        let placed = (time / ShopClock.minute + 1) * ShopClock.minute
        let order = desk.order(
            of: bought.map { wares.all[$0] }, by: shopper, isGold: membership == .gold, placed: placed, script: script, &random)
        for ware in bought {
            interactions.append(
                Interaction(customer: shopper.customer.id, product: wares.all[ware].product.id, kind: .purchase, time: placed))
            if order.state != .cancelled { lastBought[ware] = placed }
            rate(ware, of: order)
        }
        if order.state != .cancelled, order.state != .returnRequested { spent += order.total.amount }
        orders.append(order)
    }

    /// Three in five say what the product was like: its quality, and how much it is to their taste.
    private mutating func rate(_ ware: Int, of order: Order) {
        guard let delivered = order.delivered, random.chance(0.6) else { return }
        var time = delivered + random.int(in: ShopClock.day...18 * ShopClock.day)
        let hasFault = order.state == .returnRequested || random.chance(0.06)
        let opinion = wares.all[ware].quality + (affinities.isOwnTaste(ware) ? 0.2 : -0.4) - (hasFault ? 2 : 0) + 0.8 * random.gaussian()
        guard time < desk.clock.now - ShopClock.hour else { return }
        record(.rating, ware, stars: min(5, max(1, Int(opinion.rounded()))), at: &time)
    }
}
