import Testing
import Text
@testable import Classification

@Suite struct LinearTextClassifierTests {
    private static let colours = ["red", "blue", "green", "black", "white", "pink"]
    private static let frames = [
        "weather": "will it rain in the town with %@ roofs", "music": "play the song about a %@ guitar",
        "money": "pay the bill for my %@ card", "travel": "book a flight with a %@ plane",
        "food": "how do i cook %@ beans", "问候": "今天%@天气怎么样",
    ]

    private static func features(_ text: String) -> TextFeatures { TextFeatures(TokenSequence(text, stemmer: Stemmer())) }

    private static func examples() -> [LinearTextClassifier.Example] {
        frames.sorted { $0.key < $1.key }.flatMap { label, frame in
            colours.flatMap { colour in
                ["", " please", " now"].map { ending in
                    LinearTextClassifier.Example(
                        features: features(frame.replacing("%@", with: colour) + ending), label: label)
                }
            }
        }
    }

    @Test func unseenWordingOfAKnownLabelIsRecognised() {
        let classifier = LinearTextClassifier(examples: Self.examples())
        for (label, frame) in Self.frames {
            let scores = classifier.scores(of: Self.features(frame.replacing("%@", with: "yellow") + " thanks"))
            #expect(classifier.labels[scores.best] == label)
            #expect(abs(scores.probabilities.reduce(0, +) - 1) < 1e-4)
        }
    }

    @Test func textOfNoLabelIsLessInScope() {
        let classifier = LinearTextClassifier(examples: Self.examples())
        let known = classifier.scores(of: Self.features("play the song about a yellow guitar")).inScope
        let unknown = classifier.scores(of: Self.features("quantum chromodynamics explains hadrons")).inScope
        #expect(known > unknown)
        #expect(unknown < 0.5)
    }

    @Test func nothingToLearnFromIsNoFailure() {
        let empty = LinearTextClassifier(examples: [])
        #expect(empty.scores(of: Self.features("hello")).probabilities.isEmpty)
        let single = LinearTextClassifier(examples: [.init(features: Self.features("hello"), label: "greeting")])
        #expect(single.scores(of: Self.features("")).best == 0)
    }

    @Test func savedClassifierScoresTheSame() throws {
        let classifier = LinearTextClassifier(examples: Self.examples())
        let bytes = ClassifierFile.bytes(of: classifier, digest: 42)
        let read = try #require(ClassifierFile.classifier(from: bytes, digest: 42))
        for text in ["play a red song", "", "今天天气"] {
            #expect(read.scores(of: Self.features(text)) == classifier.scores(of: Self.features(text)))
        }
    }

    @Test func damagedOrForeignBytesAreNoModel() {
        let classifier = LinearTextClassifier(examples: Array(Self.examples().prefix(20)))
        let bytes = ClassifierFile.bytes(of: classifier, digest: 42)
        #expect(ClassifierFile.classifier(from: bytes, digest: 43) == nil)
        for end in [0, 1, 8, 20, bytes.count / 2, bytes.count - 1] {
            #expect(ClassifierFile.classifier(from: Array(bytes[..<end]), digest: 42) == nil)
        }
        var random = SplitMix64(state: 5)
        for _ in 0..<50 {
            var damaged = bytes
            damaged[Int.random(in: bytes.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            #expect(ClassifierFile.classifier(from: damaged, digest: 42) == nil)
        }
    }

    /// Counts that promise more than there is, under a checksum that fits.
    @Test func lengthsBeyondTheFileAreRefused() {
        var random = SplitMix64(state: 6)
        let start = ClassifierFile.bytes(of: LinearTextClassifier(examples: []), digest: 42).dropLast(8)
        for _ in 0..<200 {
            var bytes = Array(start)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 16..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let checksum = Digest.of(bytes[...])
            withUnsafeBytes(of: checksum.littleEndian) { bytes.append(contentsOf: $0) }
            // Whatever comes back, it does not trap and can be used.
            _ = ClassifierFile.classifier(from: bytes, digest: 42)?.scores(of: Self.features("hello"))
        }
    }
}
