import Figures
import LinearAlgebra
import Recommendation

/// What a model costs that learns from one event after another, and how good it is after them.
struct StreamMeasurement: Codable {
    static let seed: UInt64 = 5
    /// Of the training, known before the first event.
    static let share = 0.8
    /// A list is asked for after so many events, for the customer of the last.
    static let eventsPerList = 10

    var events: Int
    /// p50, p99 and the slowest, in milliseconds.
    var update: [Double]
    var list: [Double]
    /// NDCG@20 of the model that learned from the events, and of one fitted to everything anew.
    var online: Double
    var fresh: Double

    init(of kind: ModelKind, on data: InteractionDataSet, events limit: Int) throws {
        var random = SplitMix64(seed: Self.seed)
        let stream = InteractionStream(of: data, share: Self.share, limit: limit, using: &random)
        var current = stream.beginning
        var model = try kind.fit(current.training)
        var (updates, lists, shown): ([Double], [Double], Int) = ([], [], 0)
        for (number, event) in stream.events.enumerated() {
            let change = current.record(item: event.item, ofRow: event.row)
            updates.append(timed { model.update(change) }.seconds * 1000)
            if number % Self.eventsPerList == 0 {
                let (seconds, list) = timed {
                    current.list(of: model, forRow: event.row, length: RecommendationEvaluation.standardLength)
                }
                lists.append(seconds * 1000)
                shown += list.count
            }
        }
        precondition(shown > 0 || lists.isEmpty, "no list showed anything")
        let evaluation = RecommendationEvaluation(current)
        events = stream.events.count
        update = Self.percentiles(updates)
        list = Self.percentiles(lists)
        online = evaluation.quality(of: model).ndcg
        fresh = evaluation.quality(of: try kind.fit(current.training)).ndcg
    }

    private static func percentiles(_ times: [Double]) -> [Double] {
        let sorted = times.sorted()
        return sorted.isEmpty ? [0, 0, 0] : [sorted[sorted.count / 2], sorted[sorted.count * 99 / 100], sorted[sorted.count - 1]]
    }
}
