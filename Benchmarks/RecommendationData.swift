import Recommendation
import Storage

/// A public set of interactions in files.
struct RecommendationData {
    var name: String
    /// Parts that were held out: parameters are chosen on the first, the last confirms the choice.
    var heldOut: [String]

    static let all = [
        RecommendationData(name: "gowalla", heldOut: ["test"]),
        RecommendationData(name: "amazon-beauty", heldOut: ["valid", "test"]),
    ]

    func file(_ part: String, in folder: DataFolder) -> String { folder.path("interactions/\(name)-\(part).txt.gz") }

    static func read(train: String, test: String) throws -> InteractionDataSet {
        let (training, heldOut) = (try InteractionFile.read(from: train), try InteractionFile.read(from: test))
        return InteractionDataSet(training: (training.customers, training.items), heldOut: (heldOut.customers, heldOut.items))
    }
}
