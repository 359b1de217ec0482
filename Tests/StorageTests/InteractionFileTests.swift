import Foundation
@testable import Storage
import Testing

@Suite struct InteractionFileTests {
    private func read(_ text: String) throws -> InteractionFile {
        let folder = try TemporaryFolder()
        return try InteractionFile.read(from: folder.write(text, to: "set.txt"))
    }

    private func pairs(_ text: String) throws -> [[UInt32]] {
        let file = try read(text)
        return zip(file.customers, file.items).map { [$0, $1] }
    }

    private func failure(of text: String) -> LabelledTextError? {
        do {
            _ = try read(text)
            return nil
        } catch { return error as? LabelledTextError }
    }

    @Test func aLineHoldsACustomerAndItsItems() throws {
        #expect(try pairs("0 5 6 7\n3 1\n\n4\n 2\t1  9 \r\n") == [[0, 5], [0, 6], [0, 7], [3, 1], [2, 1], [2, 9]])
    }

    @Test func whereEveryLineEndsInOneItSaysThatTheTwoBelongTogether() throws {
        #expect(try pairs("0 5 1\n0 1 1\n\n7 2 1") == [[0, 5], [0, 1], [7, 2]])
    }

    @Test func oneOtherLineMakesEveryNumberAnItem() throws {
        #expect(try pairs("0 5 1\n0 6 2\n") == [[0, 5], [0, 1], [0, 6], [0, 2]])
        #expect(try pairs("0 5 1\n8 3\n") == [[0, 5], [0, 1], [8, 3]])
    }

    @Test func theLastLineNeedsNoEnd() throws {
        #expect(try pairs("10 20 30") == [[10, 20], [10, 30]])
    }

    @Test func numbersMayBeAsLargeAsTheyCanBe() throws {
        #expect(try pairs("2147483647 0 0") == [[2_147_483_647, 0], [2_147_483_647, 0]])
        #expect(failure(of: "0 1\n2147483648 1\n")?.line == 2)
        #expect(failure(of: "0 99999999999999999999999999\n")?.line == 1)
    }

    @Test(arguments: ["0 1\n2 x\n", "0 1\n-2 1\n", "0 1\n2 1.0\n", "0 1\n2,1\n", "0 1\n2 1\u{0}\n"])
    func aLineThatIsNoNumbersIsNamed(_ text: String) {
        #expect(failure(of: text)?.line == 2)
    }

    @Test(arguments: ["", "\n\n", "1\n2\n"])
    func aFileWithoutInteractionsIsRefused(_ text: String) {
        #expect(failure(of: text)?.reason == "there are no interactions in it")
    }

    @Test func linesLongerThanAReadAreWhole() throws {
        let items = (0..<100_000).map(String.init).joined(separator: " ")
        let file = try read("7 \(items)\n8 1 2\n")
        #expect(file.items.prefix(100_000) == (0..<100_000).map { UInt32($0) }[...])
        #expect(file.customers.suffix(3) == [7, 8, 8])
    }

    @Test func groupsOfItemsAreReadByTheirColumns() throws {
        let folder = try TemporaryFolder()
        #expect(try ItemGroupFile.read(from: folder.write("group,item\nAster,3\nBirch,4\n", to: "groups.csv")) == [3: "Aster", 4: "Birch"])
        let broken = try folder.write("item,group\n1,a\nx,b\n", to: "broken.csv")
        #expect(throws: LabelledTextError(path: broken, line: 3, reason: "the item is not a number of 0 or more")) {
            try ItemGroupFile.read(from: broken)
        }
    }
}
