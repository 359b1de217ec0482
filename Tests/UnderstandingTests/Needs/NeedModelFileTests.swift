import Classification
import Commerce
import Testing
import Text

@testable import Understanding

@Suite struct NeedModelFileTests {
    private static let needs = [
        Need(
            id: "wet-feet", phrasings: Names([.english: ["my feet are always wet when it rains"], .chinese: ["下雨天走路脚总湿"]]),
            implications: [.init(.terms(["rain"]), confidence: 0.5)]),
        Need(
            id: "cold-hands", phrasings: Names([.english: ["my hands freeze on the bike"], .chinese: ["骑车手冻得疼"]]),
            implications: [.init(.terms(["gloves"]), confidence: 0.5)]),
    ]
    private static let talk = ["hello there", "where is my order", "退货要多久"].map { Utterance(text: $0, intent: "greeting", language: .english) }

    private func model() -> NeedModel {
        let atomizer = Atomizer(analyzer: Analyzer())
        return NeedModel(
            needs: Self.needs, utterances: Self.talk, vocabulary: Vocabulary(), atomizer: atomizer,
            features: NeedFeatures(analyzer: atomizer.analyzer))
    }

    @Test func savedModelIsReadAsItWas() throws {
        let model = model()
        #expect(!model.terms.isEmpty && !model.situations.terms.isEmpty && model.phrasings.count == 4)
        let bytes = NeedModelFile.bytes(of: model, digest: 7)
        #expect(NeedModelFile.model(from: bytes, digest: 7, needCount: 2) == model)
        #expect(NeedModelFile.model(from: bytes, digest: 8, needCount: 2) == nil)
        // A posting of a need that is not there.
        #expect(NeedModelFile.model(from: bytes, digest: 7, needCount: 1) == nil)
    }

    @Test func damagedBytesAreNoModel() {
        let bytes = NeedModelFile.bytes(of: model(), digest: 7)
        for end in [0, 1, 8, 20, bytes.count / 2, bytes.count - 1] {
            #expect(NeedModelFile.model(from: Array(bytes[..<end]), digest: 7, needCount: 2) == nil)
        }
        var random = SplitMix64(state: 4)
        for _ in 0..<50 {
            var damaged = bytes
            damaged[Int.random(in: bytes.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            #expect(NeedModelFile.model(from: damaged, digest: 7, needCount: 2) == nil)
        }
    }

    /// Counts and positions that promise more than there is, under a checksum that fits.
    @Test func lengthsBeyondTheFileAreRefused() {
        var random = SplitMix64(state: 5)
        let features = NeedFeatures(analyzer: Analyzer()).features(of: Atomizer(analyzer: Analyzer()).atoms(of: "my feet are wet"))
        let start = NeedModelFile.bytes(of: model(), digest: 7).dropLast(8)
        for _ in 0..<200 {
            var bytes = Array(start)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 16..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let checksum = Digest.of(bytes[...])
            withUnsafeBytes(of: checksum.littleEndian) { bytes.append(contentsOf: $0) }
            // Whatever comes back, it does not trap and can be used.
            guard let model = NeedModelFile.model(from: bytes, digest: 7, needCount: 2) else { continue }
            for feature in features { #expect(model.postings(of: feature.key).allSatisfy { $0.need < 2 }) }
            #expect(model.need(phrasedAs: features).map { $0 < 2 } ?? true)
        }
    }

    /// A shop's needs that changed are learned anew, the intents are not.
    @Test func eachPartIsLearnedAnewByItself() throws {
        func understander(_ needs: [Need], _ saved: [UInt8]?) -> Understander {
            Understander(
                vocabulary: Vocabulary(), currency: .cny, products: [], utterances: Self.talk, needs: needs, analyzer: Analyzer(),
                savedModel: saved, isKnown: { _ in false })
        }
        let model = try #require(understander(Self.needs, nil).trainedModel)
        #expect(understander(Self.needs, model).trainedModel == nil)
        let fewer = try #require(understander(Array(Self.needs.prefix(1)), model).trainedModel)
        let (before, after) = (try #require(ModelFile.parts(of: model)), try #require(ModelFile.parts(of: fewer)))
        #expect(before.count == 3 && after.count == 3)
        #expect(before.prefix(2) == after.prefix(2) && before.last != after.last)
    }
}
