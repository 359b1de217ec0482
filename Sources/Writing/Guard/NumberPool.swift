import Commerce

/// The numbers that may be said of something, by how they are written.
struct NumberPool {
    /// Major units, so that they compare with what is written.
    private(set) var money: Set<Double> = []
    private(set) var percents: Set<Double> = []
    private(set) var plain: Set<Double> = []

    mutating func add(_ amount: Money?) {
        if let amount, let value = Double(amount.decimalString) { money.insert(value) }
    }

    mutating func add(count: Int) { plain.insert(Double(count)) }
    mutating func add(percent: Double) { percents.insert(percent) }
    mutating func add(number: Double) { plain.insert(number) }

    /// A rating as it may be written: to one decimal, and out of 5.
    mutating func add(_ rating: Rating?) {
        guard let rating, let shown = RatingTenths(rating) else { return }
        plain.insert(Double(shown.tenths) / 10)
        plain.insert((rating.average * 100).rounded() / 100)
        plain.insert(Double(rating.count))
        plain.insert(5)
    }

    /// Former price, price, what is saved, and the percentage of it, rounded either way.
    mutating func addDiscount(from former: Money, to price: Money) {
        guard former.currency == price.currency, former.amount > price.amount else { return }
        add(former)
        add(former - price)
        let share = Double(former.amount - price.amount) / Double(former.amount) * 100
        percents.formUnion([share.rounded(.down), share.rounded(.up)])
    }

    /// Every number written in `text`.
    mutating func add(numbersIn text: String) {
        let words = GuardWords.english
        for number in ScannedNumber.scan(text.lowercased(), words: words) {
            plain.insert(number.value)
            if number.kind == .percent { percents.insert(number.value) }
        }
    }

    mutating func add(_ day: Day) {
        let (year, month, dayOfMonth) = day.civil
        plain.formUnion([Double(year), Double(month), Double(dayOfMonth)])
    }

    mutating func formUnion(_ other: NumberPool) {
        money.formUnion(other.money)
        percents.formUnion(other.percents)
        plain.formUnion(other.plain)
    }

    func allows(_ number: ScannedNumber) -> Bool {
        switch number.kind {
        case .money: money.contains(number.value)
        case .percent: percents.contains(number.value)
        case .tenthsOfPrice:
            // 85折 and 8.5折 both leave 85 % of the price.
            percents.contains(100 - (number.value >= 10 ? number.value : number.value * 10).rounded())
        case .plain: plain.contains(number.value)
        }
    }
}
