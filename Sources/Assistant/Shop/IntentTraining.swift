public import Commerce
import Foundation
import Storage
import Text
import Understanding

/// Trains a shop's intent classifier on demand, saves it and measures it.
public struct IntentTraining {
    public struct Report: Hashable, Sendable {
        public var examples: Int
        public var intents: Int
        public var seconds: Double
        /// Share of the examples that five-fold cross-validation classifies right.
        public var accuracy: Double
    }

    private let utterances: [Utterance]
    private let vocabulary: Vocabulary

    public init(store: some ShopStore) throws {
        utterances = try store.utterances()
        vocabulary = try store.vocabulary()
    }

    /// - Throws: `StorageError.unwritable` where the model cannot be saved.
    public func run(savingTo path: String) throws -> Report {
        let trainer = IntentTrainer(
            vocabulary: vocabulary, utterances: utterances, analyzer: Analyzer(lexicon: Lexicon(words: vocabulary.allNames)))
        var model: [UInt8] = []
        let time = ContinuousClock().measure { model = trainer.model() }
        do {
            try Data(model).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw StorageError(.unwritable, path: path)
        }
        return Report(
            examples: trainer.exampleCount, intents: trainer.intentCount,
            seconds: Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18,
            accuracy: trainer.crossValidatedAccuracy())
    }
}
