public import Foundation
import Commerce
import LanguageModel
import Mustache
import Text

/// What a model may be asked to word.
enum PromptTask: String, CaseIterable {
    case results, comparison, product
    case smallTalk = "small-talk"

    /// The table of who words what: nil is for the offline writer alone. Money, orders, carts and quotations are
    /// never left to a model.
    init?(_ situation: Situation) {
        switch situation {
        case .results(let results) where !results.products.isEmpty && !results.isBrief: self = .results
        case .comparison: self = .comparison
        // A price or a stock is said as it is.
        case .productAnswer(let answer) where answer.fact != nil: return nil
        case .detail, .productAnswer: self = .product
        case .smallTalk(.greeting), .smallTalk(.thanks), .smallTalk(.goodbye): self = .smallTalk
        case .results, .smallTalk, .passages, .noPassage, .orders, .refund, .service, .cart, .feedback, .forgotten, .confirmForgetting, .noSuchProduct,
            .noMoreProducts, .placement, .absence, .postponed, .nothingToUndo, .nothingToConfirm, .handOff, .acknowledgement, .offerOfPerson, .outOfScope:
            return nil
        }
    }
}

/// The prompt templates of a folder: `rules.<language>.mustache` and one for each task, `<task>.<language>.mustache`
/// where the language has its own, else `<task>.mustache`.
public struct PromptLibrary: Sendable {
    private struct Key: Hashable {
        var task: String
        var language: Language
    }

    private static let rules = "rules"
    private let templates: [Key: MustacheTemplate]

    /// Reads and parses every prompt at once, so that a mistake is found when the program starts.
    /// - Throws: `PromptError` for the first file that is missing or broken.
    public init(folder: URL) throws(PromptError) {
        var templates: [Key: MustacheTemplate] = [:]
        for task in [Self.rules] + PromptTask.allCases.map(\.rawValue) {
            for language in [Language.chinese, .english] {
                templates[Key(task: task, language: language)] = try Self.template(task, language, in: folder)
            }
        }
        self.templates = templates
    }

    /// The chat that asks for a reply to `facts`; nil where the situation is not a model's to word.
    func messages(for facts: ReplyFacts) -> [ChatMessage]? {
        let language = facts.language == .chinese ? Language.chinese : .english
        guard let task = PromptTask(facts.situation), let rules = templates[Key(task: Self.rules, language: language)],
            let template = templates[Key(task: task.rawValue, language: language)]
        else { return nil }
        let context = PromptContext(facts).values
        return [ChatMessage(.system, rules.render(context)), ChatMessage(.user, template.render(context))]
    }

    private static func template(_ task: String, _ language: Language, in folder: URL) throws(PromptError) -> MustacheTemplate {
        let names = ["\(task).\(language.rawValue).mustache", "\(task).mustache"]
        let name = names.first { FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path) } ?? names[1]
        guard let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) else {
            throw .unreadable(file: name)
        }
        do {
            // Prompts are plain text: what stands in a fact is not escaped for HTML.
            return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text)
        } catch {
            throw .broken(file: name, reason: Sanitizer.line("\(error)", limit: 120))
        }
    }
}
