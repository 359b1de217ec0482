@testable import Figures
import Foundation
import Testing

struct PlotTests {
    @Test func aLogarithmicAxisRunsFromPowerToPower() {
        let axis = Axis(.logarithmic, of: [0.03, 20])
        #expect(axis.ticks.map(\.label) == ["0.01", "0.1", "1", "10", "100"])
        #expect(abs(axis.share(of: 1) - 0.5) < 1e-12)
        #expect(axis.share(of: 0) == 0)
    }

    @Test(arguments: [[0.0792, 0.1597], [0, 0.0009], [3, 41], [5, 5], [0, 0], [-2, 7], []])
    func aLinearAxisHoldsItsValuesBetweenRoundTicks(_ values: [Double]) {
        let axis = Axis(.linear, of: values)
        #expect(values.allSatisfy { (-1e-9...1 + 1e-9).contains(axis.share(of: $0)) })
        #expect((2...8).contains(axis.ticks.count))
        #expect(Set(axis.ticks.map(\.label)).count == axis.ticks.count)
    }

    @Test func aScatterPlotNamesEveryPointOnce() {
        let points = ["a<b", "c & d", "e"].map { ScatterPlot.Point(name: $0, cost: 1, worth: 0.5) }
        let page = ScatterPlot.page([ScatterPlot(title: "nDCG", cost: "ms", points: points)])
        for name in ["a&lt;b", "c &amp; d", ">e<"] { #expect(page.components(separatedBy: name).count == 2, "\(name)") }
        #expect(page.components(separatedBy: "<circle").count == 4)
        #expect(!page.contains("nan") && !page.contains("inf"))
    }

    @Test func namesOfPointsAtOnePlaceStandBelowEachOther() {
        let points = ["one", "two", "three"].map { ScatterPlot.Point(name: $0, cost: 0, worth: 1) }
        let page = ScatterPlot.page([ScatterPlot(title: "", cost: "", points: points)])
        let tops = page.matches(of: /<text x="8\.0" y="([0-9.-]+)">/).compactMap { Double($0.1) }
        #expect(tops.count == 3)
        #expect(zip(tops, tops.dropFirst()).allSatisfy { $1 - $0 >= 14 })
    }

    @Test func aLogPlotDrawsEachSeries() {
        let series = [LogPlot.Series(name: "p50", points: [(10, 1), (100, 3)]), .init(name: "p95", points: [(10, 2), (100, 9)])]
        let page = LogPlot.page([LogPlot(title: "Time", counted: "products", series: series)])
        #expect(page.components(separatedBy: "<polyline").count == 3)
        #expect(page.contains(">products<") && page.contains(">p50<"))
    }

    @Test func theMedianOfTwoIsBetweenThem() {
        #expect(median([]) == nil)
        #expect(median([3, 1, 2]) == 2)
        #expect(median([1, 4]) == 2.5)
    }

    @Test func tablesAlignTheirColumns() {
        var table = MarkdownTable(["model", "x"])
        table.add(["a long name", "1"])
        #expect(table.text == "| model       | x |\n| ----------- | - |\n| a long name | 1 |")
    }
}
