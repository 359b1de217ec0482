import Commerce
import Foundation
import Testing

@Suite struct DayTests {
    @Test func epochIsDayZero() {
        #expect(Day(year: 1970, month: 1, day: 1).number == 0)
        #expect(Day(number: 0).description == "1970-01-01")
    }

    @Test func leapDaysExistInLeapYearsOnly() {
        #expect(Day("2024-02-29") != nil)
        #expect(Day("2000-02-29") != nil)
        #expect(Day("2026-02-29") == nil)
        #expect(Day("1900-02-29") == nil)
    }

    @Test(arguments: ["", "2026-1-02", "2026-01-2", "26-01-02", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-02 ", "+026-01-02"])
    func otherWritingsAreRefused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func everyDayOfFourCenturiesReadsBackAsWritten() {
        var last = Day(year: 1899, month: 12, day: 31)
        for number in last.number + 1...last.number + 146_097 {
            let day = Day(number: number)
            #expect(Day(day.description) == day)
            let (before, now) = (last.civil, day.civil)
            #expect((before.year, before.month, before.day) < (now.year, now.month, now.day))
            last = day
        }
    }

    @Test func dayTurnsAtTheShopsMidnight() {
        let lateEvening = Date(timeIntervalSince1970: 16 * 3600)
        #expect(Day(lateEvening, utcOffset: 8).number == 1)
        #expect(Day(lateEvening - 1, utcOffset: 8).number == 0)
        #expect(Day(Date(timeIntervalSince1970: -1), utcOffset: 0).number == -1)
    }

    @Test func differenceIsInDays() {
        #expect(Day(year: 2026, month: 3, day: 1) - Day(year: 2026, month: 2, day: 1) == 28)
        #expect(Day(year: 2024, month: 2, day: 28) + 2 == Day(year: 2024, month: 3, day: 1))
    }
}
