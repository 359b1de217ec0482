import Commerce
import Testing

@Suite struct MoneyTests {
    private let yen = Currency(code: "jpy")

    @Test(arguments: [("59", 5900), ("59.0", 5900), ("59.00", 5900), ("0.05", 5), ("12.5", 1250), ("1.500", 150)])
    func decimalsAreReadExactly(text: String, amount: Int) {
        #expect(Money(decimal: text, .usd)?.amount == amount)
    }

    @Test(arguments: ["", ".", "5.", ".5", "-1", "1.005", "1,5", "1e3", "٥", "12345678901234", " 1"])
    func otherTextsAreNoMoney(text: String) {
        #expect(Money(decimal: text, .usd) == nil)
    }

    @Test func decimalStringReadsBack() {
        for amount in [0, 1, 9, 10, 99, 100, 101, 5900, 123_456_789] {
            let money = Money(minorUnits: amount, .cny)
            #expect(Money(decimal: money.decimalString, .cny) == money)
        }
    }

    @Test func wholeAmountsShowNoDecimals() {
        #expect(Money(minorUnits: 5900, .cny).display == "¥59")
        #expect(Money(minorUnits: 5950, .cny).display == "¥59.50")
        #expect(Money(minorUnits: -5950, .usd).display == "-$59.50")
        #expect(Money(minorUnits: -5, .usd).decimalString == "-0.05")
    }

    @Test func currenciesWithoutMinorUnitHaveNoDecimals() throws {
        let yen = try #require(yen)
        #expect(Money(decimal: "1200", yen)?.amount == 1200)
        #expect(Money(decimal: "12.5", yen) == nil)
        #expect(Money(minorUnits: 1200, yen).display == "¥1200")
        #expect(Money(minorUnits: 1200, yen).majorUnits == 1200)
    }

    @Test func roundingRefusesWhatIsNoPrice() {
        #expect(Money(rounding: 19.999, .usd)?.amount == 2000)
        #expect(Money(rounding: -1, .usd) == nil)
        #expect(Money(rounding: .nan, .usd) == nil)
        #expect(Money(rounding: .infinity, .usd) == nil)
        #expect(Money(rounding: 1e300, .usd) == nil)
    }

    @Test func currencyCodesAreThreeLetters() {
        #expect(Currency(code: "usd") == .usd)
        #expect(Currency(code: "US") == nil)
        #expect(Currency(code: "U$D") == nil)
    }
}
