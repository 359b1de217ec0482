import Commerce
import Testing

@Suite struct RateTableTests {
    private let yen = Currency(code: "JPY")!

    private func table() -> RateTable {
        var table = RateTable(date: Day(year: 2026, month: 11, day: 20))
        let isSet1 = table.set(.usd, to: "7.10")
        #expect(isSet1)
        let isSet2 = table.set(yen, to: "0.0460")
        #expect(isSet2)
        return table
    }

    @Test func amountsAreConvertedBetweenMinorUnitsOfDifferentSize() {
        #expect(table().convert(Money(minorUnits: 5000, .usd), to: .cny) == Money(minorUnits: 35_500, .cny))
        #expect(table().convert(Money(minorUnits: 5000, yen), to: .cny) == Money(minorUnits: 23_000, .cny))
    }

    @Test func halvesAreRoundedUp() {
        var table = table()
        let isSet3 = table.set(.usd, to: "0.5")
        #expect(isSet3)
        #expect(table.convert(Money(minorUnits: 1, .usd), to: .cny)?.amount == 1)
        let isSet4 = table.set(.usd, to: "0.499999")
        #expect(isSet4)
        #expect(table.convert(Money(minorUnits: 1, .usd), to: .cny)?.amount == 0)
    }

    @Test func currencyWithoutARateIsNotConverted() {
        #expect(table().convert(Money(minorUnits: 5000, Currency(code: "EUR")!), to: .cny) == nil)
        #expect(table().convert(Money(minorUnits: 5000, .cny), to: .cny)?.amount == 5000)
    }

    @Test func amountsOutOfRangeAreNotConverted() {
        #expect(table().convert(Money(minorUnits: .max, .usd), to: .cny) == nil)
        #expect(table().convert(Money(minorUnits: -1, .usd), to: .cny) == nil)
    }

    @Test(arguments: ["", "0", "-1", "1.", ".5", "7,1", "1.1234567", "12345678", "1e3", "seven"])
    func ratesThatAreNoExactDecimalsAreRefused(_ rate: String) {
        var table = table()
        let isSet5 = table.set(.usd, to: rate)
        #expect(!isSet5)
        #expect(table == self.table())
    }
}
