import ArgumentParser
import Commerce
import Foundation
import Understanding

/// Thousands of foreign utterances through the demo shop's understanding: how long the slowest takes, and how many are
/// called what they are not.
struct RobustnessBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "robustness", abstract: "Time per utterance, and share out of scope, of requests the shop never saw.")

    @OptionGroup var folder: DataFolder
    @OptionGroup var shop: ShopFiles

    private struct ChatUtterance: Decodable {
        var text: String
        var domain: String
    }

    private static let shopping: Set<Intent> = [
        .search, .refine, .recommend, .compare, .productQuestion, .select, .addToCart, .removeFromCart, .viewCart, .checkout,
    ]

    func run() async throws {
        let understander = try await DemoShop.understander(catalog: shop.catalog)
        let chat = try JSONDecoder().decode(
            [ChatUtterance].self, from: Data(contentsOf: URL(fileURLWithPath: folder.path("intents/smp2019-zh-out-of-scope.json"))))
        print("set                   utterances  out of scope  shopping  p50 µs  p99 µs  max ms  over 5 ms")
        report("webshop requests", try lines("requests/webshop-requests.txt"), with: understander)
        report("Chinese shop queries", try lines("chinese/shop-queries-5000.txt"), with: understander)
        report("smp2019 chat", chat.map(\.text), with: understander)
        report("  sentences", chat.map(\.text).filter { !understander.isBareName($0) }, with: understander)
        report("  bare names", chat.map(\.text).filter(understander.isBareName), with: understander)
        for (domain, utterances) in Dictionary(grouping: chat, by: \.domain).sorted(by: { $0.value.count > $1.value.count }).prefix(12) {
            report("  " + domain, utterances.map(\.text), with: understander)
        }
    }

    private func lines(_ name: String) throws -> [String] {
        try String(contentsOfFile: folder.path(name), encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private func report(_ name: String, _ utterances: [String], with understander: Understander) {
        let state = ConversationState()
        var outOfScope = 0
        var shopping = 0
        var times: [Double] = []
        for utterance in utterances {
            let start = ThreadTime.seconds()
            let request = understander.understand(utterance, in: state)
            times.append(ThreadTime.seconds() - start)
            if request.intent == .outOfScope { outOfScope += 1 }
            if Self.shopping.contains(request.intent) { shopping += 1 }
        }
        times.sort()
        func microseconds(_ share: Double) -> Double { times[Int(Double(times.count - 1) * share)] * 1e6 }
        func percent(_ count: Int) -> String { String(format: "%.1f %%", 100 * Double(count) / Double(utterances.count)) }
        print(
            name.padding(toLength: 22, withPad: " ", startingAt: 0) + String(format: "%10d", utterances.count),
            String(format: "%12@ %9@ %7.0f %7.0f %7.2f %10d", percent(outOfScope), percent(shopping), microseconds(0.5), microseconds(0.99),
                microseconds(1) / 1000, times.count { $0 > 0.005 }))
    }
}
