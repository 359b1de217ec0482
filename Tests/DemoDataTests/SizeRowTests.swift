import Testing

@testable import DemoData

@Suite struct SizeRowTests {
    @Test func sizesStandFromSmallToLarge() {
        #expect(SizeRow(["43", "38", "41.5"]).sizes == ["38", "41.5", "43"])
        #expect(SizeRow(["XL", "S", "XXL", "M"]).sizes == ["S", "M", "XL", "XXL"])
        #expect(SizeRow(["200x230 cm", "150x200 cm"]).sizes == ["150x200 cm", "200x230 cm"])
    }

    @Test func distanceIsCountedInSizesFromWhatFits() {
        let row = SizeRow(["38", "40", "41", "43"])
        #expect(row.distance(of: "38", from: 0) == 0)
        #expect(row.distance(of: "38", from: 1) == 3)
        #expect(row.distance(of: "40", from: 0.4) == 0)
        #expect(row.distance(of: "one size", from: 0.4) == 0)
    }
}
