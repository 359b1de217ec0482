import Classification
import Commerce
import Testing
import Text
@testable import Understanding

/// How well the classifier does on utterances it has not seen.
@Suite struct IntentAccuracyTests {
    /// Five-fold cross-validation over Catalog/utterances; each fifth is classified by what the others taught.
    @Test func unseenUtterancesAreClassified() async throws {
        let contents = try await DemoShop.loaded.value.contents
        var right: [Language: Int] = [:]
        var total: [Language: Int] = [:]
        let examples = Self.examples(contents)
        for fold in 0..<5 {
            let seen = examples.enumerated().filter { $0.offset % 5 != fold }.map { (features: $0.element.features, label: $0.element.intent.rawValue) }
            let classifier = IntentClassifier(examples: seen)
            for (index, example) in examples.enumerated() where index % 5 == fold {
                total[example.language, default: 0] += 1
                if classifier.scores(of: example.features).best.intent == example.intent { right[example.language, default: 0] += 1 }
            }
        }
        for language in [Language.english, .chinese] {
            let share = Double(right[language] ?? 0) / Double(total[language] ?? 1)
            #expect(share > 0.65, "\(language): \(share)")
        }
    }

    @Test func trainingIsRepeatable() async throws {
        let contents = try await DemoShop.loaded.value.contents
        let examples = Self.examples(contents).prefix(200).map { (features: $0.features, label: $0.intent.rawValue) }
        let (first, second) = (IntentClassifier(examples: examples), IntentClassifier(examples: examples))
        #expect(examples.allSatisfy { first.scores(of: $0.0) == second.scores(of: $0.0) })
    }

    private struct Example {
        var features: TextFeatures
        var intent: Intent
        var language: Language
    }

    /// Shuffled, since a file's neighbours resemble each other.
    private static func examples(_ contents: ShopContents) -> [Example] {
        let atomizer = Atomizer(analyzer: Analyzer(lexicon: Lexicon(words: contents.vocabulary.allNames)))
        let names = NameTrie(vocabulary: contents.vocabulary, atomizer: atomizer)
        var random = SplitMix64(state: 3)
        return contents.utterances.shuffled(using: &random).compactMap { utterance in
            Intent(rawValue: utterance.intent).map { intent in
                let annotated = AnnotatedUtterance(atomizer.atoms(of: utterance.text), names: names)
                return Example(
                    features: IntentFeatures().features(of: annotated), intent: intent,
                    language: utterance.text.containsHan ? .chinese : .english)
            }
        }
    }
}
