import Commerce
import Foundation
import Testing
@testable import Understanding

/// What is not wanted, and what only looks so: `text | excluded | wanted`, colours, materials and properties alike.
@Suite struct NegationTests {
    private static let forms = """
        a backpack, not black | black |
        a backpack that is not black | black |
        no black backpack | black |
        backpack without leather | leather |
        backpack, no leather please | leather |
        anything but black backpacks | black |
        a backpack in anything but black | black |
        backpack other than black | black |
        backpacks except black | black |
        backpacks except for black | black |
        all backpacks but not black | black |
        a backpack, but not in black | black |
        I don't want a black backpack | black |
        I don't like leather bags | leather |
        avoid leather, a bag | leather |
        a bag, excluding leather | leather |
        a bag made of anything except leather | leather |
        a bag rather than black, blue | black | blue
        not leather but canvas bag | leather | canvas
        a blue backpack, not black | black | blue
        a backpack, not black or gray | black gray |
        a backpack, neither black nor gray | black gray |
        a backpack, not red, not blue | red blue |
        a black backpack, no leather | leather | black
        no leather please, a bag, black is fine | leather | black
        leather-free bag | leather |
        黑色和灰色以外的双肩包 | black gray |
        a backpack, black and gray excluded | black gray |
        a backpack, nothing black | black |
        nothing made of leather, a bag | leather |
        leather free bag | leather |
        a bag, please leave leather out | leather |
        a mug that isn't glass | glass |
        a mug, nothing with glass | glass |
        instead of black, a white mug | black | white
        not too keen on leather, but a black bag | leather | black
        not only black backpacks | | black
        not just black bags | | black
        nothing but leather bags | | leather
        no other than black bags | | black
        I don't mind black bags | | black
        why not a black bag | | black
        I can't go without black bags | | black
        不要黑色的双肩包 | black |
        双肩包不要黑的 | black |
        不想要黑色的双肩包 | black |
        不喜欢黑色，看看背包 | black |
        别给我黑色的背包 | black |
        背包，别黑色 | black |
        除了黑色的背包 | black |
        除了黑色和灰色都行的外套 | black gray |
        除了黑色以外的背包 | black |
        非黑色的背包 | black |
        黑色除外的背包 | black |
        背包，黑色的不要 | black |
        背包，黑色不要 | black |
        不是黑色的背包 | black |
        不含皮革的包 | leather |
        腰带 不要皮的 | leather |
        不要黑色的要白色的双肩包 | black | white
        要白色不要黑色的双肩包 | black | white
        不要黑色和灰色的背包，要蓝色 | black gray | blue
        黑色双肩包，不要皮的 | leather | black
        拒绝皮革的包 | leather |
        避免黑色的背包 | black |
        不考虑黑色的背包 | black |
        不错的黑色背包 | | black
        别的黑色背包 | | black
        其他黑色背包 | | black
        不仅黑色的背包 | | black
        不只要黑色的背包 | | black
        离不开黑色的背包 | | black
        不能没有黑色的背包 | | black
        特别黑的背包 | | black
        非常黑的背包 | | black
        不介意黑色的背包 | | black
        有没有黑色的背包 | | black
        是不是黑色的背包 | | black
        """

    @Test(arguments: forms.split(separator: "\n").map(String.init))
    func negationAppliesToWhatItStandsBeforeAndOnlyThat(_ line: String) async throws {
        let fields = line.components(separatedBy: "|").map { Set($0.split(separator: " ").map(String.init)) }
        let text = line.components(separatedBy: " |")[0]
        let parsed = try await DemoShop.loaded.value.understander.parsed(text)
        #expect(Set(parsed.excluded.values.joined()) == fields[1])
        let wanted = parsed.attributes.values.flatMap { constraint -> [String] in if case .anyOf(let values) = constraint { values } else { [] } }
        #expect(Set(wanted) == fields[2])
    }

    @Test(arguments: ["no Corduno or Shellwick phone case", "除了Corduno和Shellwick以外的手机壳", "phone case, not Corduno, not Shellwick"])
    func brandsAreExcluded(_ text: String) async throws {
        let parsed = try await DemoShop.loaded.value.understander.parsed(text)
        #expect(parsed.excludedBrands == ["Corduno", "Shellwick"])
        #expect(parsed.brands.isEmpty)
    }

    @Test(arguments: [("fragrance-free hand cream", AttributeID("fragrance_free")), ("无香的护手霜", "fragrance_free"), ("不含酒精的面霜", "alcohol_free")])
    func freedomFromSomethingIsAPropertyWhereTheShopStatesIt(_ text: String, _ attribute: AttributeID) async throws {
        let parsed = try await DemoShop.loaded.value.understander.parsed(text)
        #expect(parsed.attributes[attribute] == .anyOf(["yes"]))
        #expect(parsed.excluded.isEmpty)
    }
}
