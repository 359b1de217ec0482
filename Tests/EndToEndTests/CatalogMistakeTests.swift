import Foundation
import Testing

extension EndToEndTests {
    /// The owner makes a mistake in a file of Catalog/.
    @Suite struct CatalogMistakeTests {
        private static let file = "shop/Catalog/products/audio.yaml"

        /// A home with a copy of the shop's files.
        private func home() throws -> Home {
            let home = try Home()
            _ = try home.folder("shop")
            for name in ["Catalog", "Prompts"] {
                try FileManager.default.copyItem(atPath: Program.resources + "/" + name, toPath: home.path + "/shop/" + name)
            }
            return home
        }

        private func ask(_ text: String, in home: Home) async throws -> Program.Result {
            try await Program.run(["ask", text], in: home, setting: ["SHOPKEEPER_RESOURCES": home.path + "/shop"])
        }

        @Test func mistakeIsNamedAtTheFirstStartAndTheOldShopStaysAtALaterOne() async throws {
            let home = try home()
            let sound = try String(contentsOfFile: home.path + "/" + Self.file, encoding: .utf8)
            let price = try #require(sound.firstMatch(of: /\x20 price: \d+/)).range
            let broken = sound.replacingCharacters(in: price, with: "  price: cheap")
            let place = "Catalog/products/audio.yaml:\(sound[..<price.lowerBound].count { $0 == "\n" } + 1)"

            try home.write(broken, to: Self.file)
            let refused = try await ask("蓝牙耳机", in: home)
            #expect(refused.status == 1 && refused.output.isEmpty)
            expectOneSentence(refused.errors)
            #expect(refused.errors.contains(place), "\(refused.errors)")

            try home.write(sound, to: Self.file)
            let corrected = try await ask("蓝牙耳机", in: home)
            #expect(corrected.status == 0 && corrected.errors.isEmpty, "\(corrected.errors)")
            #expect(corrected.output.contains("1. "))

            try home.write(broken, to: Self.file)
            let kept = try await ask("蓝牙耳机", in: home)
            #expect(kept.status == 0)
            #expect(kept.output.contains("1. "), "\(kept.output)")
            #expect(kept.errors.hasPrefix("Warning: ") && kept.errors.split(separator: "\n").count == 1, "\(kept.errors)")
            #expect(kept.errors.contains(place) && kept.errors.contains("stays in use"), "\(kept.errors)")
        }

        @Test func changedPriceIsLoadedAtTheNextStart() async throws {
            let home = try home()
            _ = try await ask("你好", in: home)
            let text = try String(contentsOfFile: home.path + "/" + Self.file, encoding: .utf8)
            let price = try #require(text.firstMatch(of: /\x20 price: \d+/)).range
            try home.write(text.replacingCharacters(in: price, with: "  price: 1.23"), to: Self.file)
            let result = try await ask("影音 2元以内", in: home)
            #expect(result.output.contains(" 1.23 "), "\(result.output)\(result.errors)")
        }
    }
}
