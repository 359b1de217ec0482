import Commerce
import Testing
import Text
@testable import Understanding

/// The demo shop's table of needs, and how well needs are recognised with it.
@Suite struct NeedTableTests {
    @Test func everyNeedLeavesAProduct() async throws {
        let contents = try await DemoShop.loaded.value.contents
        #expect(contents.needs.count >= 130)
        for need in contents.needs {
            var criteria = Criteria(category: need.categories.first)
            for implication in need.implications {
                switch implication.condition {
                case .attribute(let id, let constraint): criteria.attributes[id] = constraint
                case .excluded(let id, let values): criteria.excluded[id] = values
                case .category, .terms: break
                }
            }
            #expect(contents.products.contains { criteria.accepts($0, in: contents.vocabulary) }, "\(need.id)")
            #expect(need.phrasings.byLanguage.values.allSatisfy { !$0.isEmpty }, "\(need.id)")
        }
    }

    @Test func everyDepartmentHasNeeds() async throws {
        let contents = try await DemoShop.loaded.value.contents
        let served = Set(contents.needs.flatMap(\.categories).map { contents.vocabulary.categories[$0]?.parent ?? $0 })
        #expect(served == Set(contents.vocabulary.categories.values.filter { $0.parent == nil }.map(\.id)))
    }

    /// Phrasings, a seventh at a time, are matched against the others of their need; wrong is what gives other criteria.
    @Test func aPhrasingIsRecognisedByTheOthers() async throws {
        let contents = try await DemoShop.loaded.value.contents
        let atomizer = Atomizer(analyzer: Analyzer(lexicon: Lexicon(words: contents.vocabulary.allNames)))
        let folds = 7
        var (total, right, wrong) = (0, 0, 0)
        for fold in 0..<folds {
            let rest = contents.needs.map { need in
                var need = need
                need.phrasings.byLanguage = need.phrasings.byLanguage.mapValues { texts in
                    texts.enumerated().filter { $0.offset % folds != fold }.map(\.element)
                }
                return need
            }
            let matcher = NeedMatcher(
                needs: rest, utterances: contents.utterances, vocabulary: contents.vocabulary, atomizer: atomizer)
            for need in contents.needs {
                for texts in need.phrasings.byLanguage.values {
                    for (offset, text) in texts.enumerated() where offset % folds == fold {
                        total += 1
                        guard let match = matcher.match(atomizer.atoms(of: text)) else { continue }
                        if match.need.implications == need.implications { right += 1 } else { wrong += 1 }
                    }
                }
            }
        }
        let summary = "\(right) right, \(wrong) wrong of \(total)"
        #expect(Double(right) / Double(total) >= 0.4, "\(summary)")
        #expect(Double(wrong) / Double(total) <= 0.06, "\(summary)")
    }

    @Test func aWrittenPhrasingIsRecognised() async throws {
        let shop = try await DemoShop.loaded.value
        var misses: [String] = []
        var total = 0
        for need in shop.contents.needs {
            for text in need.phrasings.all {
                total += 1
                let request = shop.understander.understand(text, in: ConversationState())
                if request.needs.first?.need != need.id {
                    misses.append("\(need.id): \(text) — \(request.intent) \(request.needs.first?.need ?? "none")")
                }
            }
        }
        #expect(misses.count * 10 <= total, "\(misses.count) of \(total)\n\(misses.joined(separator: "\n"))")
    }

    /// Ordinary searches and talk of service are not heard as needs.
    @Test func otherUtterancesStateNoNeed() async throws {
        let shop = try await DemoShop.loaded.value
        let spoken = ["first", "second"].compactMap { try? DialogueFile.dialogues(named: $0) }
            .flatMap { $0.flatMap(\.turns).map(\.utterance) } + shop.contents.utterances.map(\.text)
        let heard = spoken.filter { !shop.understander.understand($0, in: ConversationState()).needs.isEmpty }
        #expect(heard.count * 50 <= spoken.count, "\(heard.count) of \(spoken.count)\n\(heard.joined(separator: "\n"))")
    }
}
